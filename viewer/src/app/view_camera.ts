import type { CaptureCamera, Engine } from "../engine";

/** Pixels of the longer side of a picture that the server is asked for. */
const MAX_SIDE = 1024;

/** What the canvas shows, in the world of the chosen avatar's capture: the camera that is looked through, or one of its own. */
export function viewCamera(engine: Engine, camera: CaptureCamera | null): CaptureCamera {
  return camera ?? engine.cast.ownCamera(freeCamera(engine));
}

/** A camera whose picture is not larger than need be. */
function freeCamera(engine: Engine): CaptureCamera {
  const view = engine.captureView();
  const scale = Math.min(1, MAX_SIDE / Math.max(view.width, view.height));
  const [width, height] = [Math.round(view.width * scale), Math.round(view.height * scale)];
  const [x, y] = [width / view.width, height / view.height];
  const K = view.K.map((entry, index) => entry * (index < 3 ? x : index < 6 ? y : 1));
  return { ...view, K, width, height };
}
