/** The app; as yet only a canvas. */

import { Engine } from "../engine";

export function start(root: HTMLElement): void {
  const canvas = document.createElement("canvas");
  canvas.style.cssText = "width:100vw;height:100vh;display:block";
  root.append(canvas);
  Object.assign(window, { actor3d: { engine: new Engine(canvas) } });
}
