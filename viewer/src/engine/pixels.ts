/** Pictures read back. */

import { type WebGLRenderer, WebGLRenderTarget } from "three";
import type { Pinhole } from "./pinhole";

/** A picture, rows from the top; colours are not multiplied with alpha. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

/** What was drawn to the canvas in this very task. */
export function readCanvas(renderer: WebGLRenderer): Pixels {
  const gl = renderer.getContext();
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const data = new Uint8ClampedArray(4 * width * height);
  renderer.setRenderTarget(null);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(data.buffer));
  return flipped({ width, height, data });
}

/** Draws off the screen over a background, or over nothing. */
export function renderPixels(
  renderer: WebGLRenderer,
  { width, height }: Pinhole,
  background: string | null,
  draw: () => void,
): Pixels {
  const target = new WebGLRenderTarget(width, height);
  const data = new Uint8ClampedArray(4 * width * height);
  try {
    renderer.setRenderTarget(target);
    renderer.setClearColor(background ?? "#000000", background === null ? 0 : 1);
    renderer.clear();
    draw();
    renderer.readRenderTargetPixels(target, 0, 0, width, height, new Uint8Array(data.buffer));
  } finally {
    renderer.setRenderTarget(null);
    target.dispose();
  }
  if (background === null) divideByAlpha(data);
  return flipped({ width, height, data });
}

function divideByAlpha(data: Uint8ClampedArray): void {
  for (let i = 0; i < data.length; i += 4) {
    const scale = data[i + 3] > 0 ? 255 / data[i + 3] : 0;
    for (let k = i; k < i + 3; k++) data[k] = data[k] * scale;
  }
}

/** OpenGL's first row is the lowest. */
function flipped({ width, height, data }: Pixels): Pixels {
  const rows = new Uint8ClampedArray(data.length);
  const length = 4 * width;
  for (let row = 0; row < height; row++) {
    rows.set(data.subarray(row * length, (row + 1) * length), (height - 1 - row) * length);
  }
  return { width, height, data: rows };
}
