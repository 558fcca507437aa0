/** Reads attributes of the element; what is wrong is an Error fit to be shown. */

import type { Engine, ViewState } from "../engine";

const NUMBERS = /^[\s,]*[-+.\d][-+.\deE\s,]*$/;

/** Any opaque CSS colour, as #rrggbb. */
export function readColor(text: string): string {
  const context = document.createElement("canvas").getContext("2d")!;
  context.fillStyle = text;
  if (!CSS.supports("color", text) || !/^#[0-9a-f]{6}$/.test(context.fillStyle)) {
    throw new Error(`background="${text}" is no opaque CSS colour, as #202830 or white are`);
  }
  return context.fillStyle;
}

/** Looks as the attribute `camera` says: through a camera by name, or from "x y z" at "x y z", and perhaps degrees. */
export function applyCamera(engine: Engine, text: string | null): void {
  if (text === null) return engine.frameBody();
  const names = engine.avatar()?.cameras.map(({ name }) => name) ?? [];
  if (names.includes(text)) return engine.snap(text);
  const view = viewOf(text);
  if (view) return engine.setView(view);
  const choice = names.length > 0 ? `one of ${names.join(", ")}` : "none by name";
  throw new Error(`camera="${text}" is no camera of the avatar (it has ${choice}), nor "x y z x y z", where from and where to`);
}

function viewOf(text: string): ViewState | null {
  if (!NUMBERS.test(text)) return null;
  const numbers = text.trim().split(/[\s,]+/).map(Number);
  if ((numbers.length !== 6 && numbers.length !== 7) || !numbers.every(Number.isFinite)) return null;
  const [x, y, z, toX, toY, toZ, fov = 35] = numbers;
  return { position: [x, y, z], target: [toX, toY, toZ], fov, snapped: null };
}
