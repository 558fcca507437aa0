/** What the server is told of the picture that is wanted. */

import { encodePose } from "../engine";
import type { PictureRequest, StreamLook } from "./source";
import { encodePacket, type PacketKind } from "./wire";

/** How a refinement is to be made, or a picture of a stream. */
type Wish =
  | { readonly finish: "2d" | "3d"; readonly seed: number }
  | (StreamLook & { /** The page has its own. */ readonly background: null; readonly quality: number });

/** The message that asks for a picture of a run: the pose as numbers, all else as JSON. */
export function encodeRequest(
  kind: typeof PacketKind.REFINE | typeof PacketKind.STREAM,
  id: number,
  run: number,
  { pose, betas, camera }: PictureRequest,
  wish: Wish,
): ArrayBuffer {
  const { R, t, K, width, height } = camera;
  const text = new TextEncoder().encode(JSON.stringify({ betas, camera: { R, t, K, width, height }, ...wish }));
  const posed = new Uint8Array(encodePose(pose));
  const payload = new Uint8Array(posed.length + text.length);
  payload.set(posed);
  payload.set(text, posed.length);
  return encodePacket({ kind, run, id, size: [pose.rotations.length / 4, 0], payload: payload.buffer });
}
