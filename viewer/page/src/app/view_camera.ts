import type { CaptureCamera, Engine } from "../engine";

/** The longest side of a picture that the server paints. */
const LONGEST = 1024;

/** What the canvas shows, as a camera like those of a capture. */
export function freeCamera(engine: Engine): CaptureCamera {
  const { clientWidth, clientHeight } = engine.canvas;
  const shown = clientWidth / (engine.display.split ? 2 : 1);
  const scale = Math.min(1, LONGEST / Math.max(shown, clientHeight));
  const [width, height] = [Math.round(shown * scale), Math.round(clientHeight * scale)];
  const focal = height / 2 / Math.tan((engine.view().fov * Math.PI) / 360);
  const { elements: m } = engine.camera.matrixWorld;
  // OpenCV's y and z axes point down and forward, those of the matrix's columns up and backward.
  const R = [m[0], m[1], m[2], -m[4], -m[5], -m[6], -m[8], -m[9], -m[10]];
  const t = [0, 1, 2].map((row) => -(R[3 * row] * m[12] + R[3 * row + 1] * m[13] + R[3 * row + 2] * m[14]));
  const K = [focal, 0, width / 2, 0, focal, height / 2, 0, 0, 1];
  return { name: "view", R, t: [t[0], t[1], t[2]], K, width, height, held_out: false, anchor: false };
}
