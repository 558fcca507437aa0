/** What the server is told of the picture that is wanted. */

import { encodePose } from "../engine";
import type { PictureRequest } from "./source";

/** The fields that every request for a picture has. */
export function pictureFields({ pose, betas, camera }: PictureRequest) {
  const bytes = new Uint8Array(encodePose(pose));
  const { R, t, K, width, height } = camera;
  return { run: 0, pose: btoa(String.fromCharCode(...bytes)), betas, camera: { R, t, K, width, height } };
}
