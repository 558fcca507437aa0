/** Shows pictures drawn by the server in place of the page's own, while that is asked for. */

import { effect } from "@preact/signals";
import type { Viewer } from "./viewer";

export function followStream(viewer: Viewer): void {
  const { source, state, pose } = viewer;
  const { stream } = source;
  if (!stream) return;
  effect(() => {
    const shown = state.served.value && source.connection?.value === "open" ? pose.value : null;
    void state.view.value;
    const betas = state.betas.value;
    if (shown) stream.show({ pose: shown, betas, camera: viewer.viewCamera() }, rgbOf(viewer.engine.display.background));
    else stream.stop();
  });
}

function rgbOf(color: string): number[] {
  const context = new OffscreenCanvas(1, 1).getContext("2d")!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.subarray(0, 3)];
}
