/** Motions dropped onto a page that no server stands behind: SMPL poses as `.npz` or JSON. */

import { type Body, Clip, IDENTITY, quatFromAxisAngle, vectorAt } from "../engine";
import { readNpz } from "./npz";

const FPS = 30;
const MAX_FRAMES = 200_000;

/** Reads a file for a body. Throws an Error fit to be shown. */
export async function readMotionFile(file: File, body: Body): Promise<Clip> {
  try {
    const found = /\.json$/i.test(file.name)
      ? fromJson(await file.text())
      : fromNpz(new Uint8Array(await file.arrayBuffer()));
    return checkedClip(file.name.replace(/\.[^.]*$/, ""), found, body);
  } catch (error) {
    throw new Error(`${file.name} cannot be played: ${(error as Error).message}.`);
  }
}

interface Recording {
  readonly fps: number;
  /** Frames × joints × 3, axis-angle. */
  readonly poses: ArrayLike<number>;
  readonly frames: number;
  /** Frames × 3, metres; null: the body stays where it is. */
  readonly trans: ArrayLike<number> | null;
}

function fromNpz(bytes: Uint8Array): Recording {
  const arrays = readNpz(bytes, ["poses", "trans", "fps", "mocap_framerate", "mocap_frame_rate"]);
  const poses = arrays.get("poses");
  const frames = poses?.shape[0];
  if (!poses || !frames) throw new Error("it has no array “poses” with one row for each frame");
  const rate = arrays.get("fps") ?? arrays.get("mocap_framerate") ?? arrays.get("mocap_frame_rate");
  return { fps: rate?.data[0] ?? FPS, poses: poses.data, frames, trans: arrays.get("trans")?.data ?? null };
}

function fromJson(text: string): Recording {
  let value: { fps?: unknown; poses?: unknown; trans?: unknown } | null;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("it is not JSON");
  }
  if (!Array.isArray(value?.poses) || value.poses.length === 0) {
    throw new Error("it must be an object with “poses”: for each frame, three numbers for each joint");
  }
  const trans = Array.isArray(value.trans) ? (value.trans.flat(Number.POSITIVE_INFINITY) as number[]) : null;
  const poses = value.poses.flat(Number.POSITIVE_INFINITY) as number[];
  return { fps: typeof value.fps === "number" ? value.fps : FPS, poses, frames: value.poses.length, trans };
}

function checkedClip(name: string, found: Recording, body: Body): Clip {
  const { fps, frames, poses, trans } = found;
  const joints = poses.length / (3 * frames);
  if (!Number.isInteger(joints) || joints < 1) throw new Error("its poses are not three numbers for each joint of each frame");
  if (frames > MAX_FRAMES) throw new Error(`it has ${frames} frames, at most ${MAX_FRAMES} are possible`);
  if (trans && trans.length !== 3 * frames) throw new Error("“trans” must be three numbers for each frame");
  if (!(fps >= 1 && fps <= 1000)) throw new Error(`a frame rate must lie between 1 and 1000, it says ${fps}`);
  if (!allFinite(poses) || (trans && !allFinite(trans))) throw new Error("some of its numbers are missing or infinite");
  return clipOf(name, found, joints, body);
}

/** Joints beyond the body's own are left out; missing ones stay at rest. */
function clipOf(name: string, { fps, frames, poses, trans }: Recording, joints: number, body: Body): Clip {
  const rotations = new Float32Array(4 * body.numJoints * frames);
  for (let frame = 0; frame < frames; frame++) {
    for (let joint = 0; joint < body.numJoints; joint++) {
      const quat = joint < joints ? quatFromAxisAngle(vectorAt(poses, frame * joints + joint)) : IDENTITY;
      rotations.set(quat, 4 * (frame * body.numJoints + joint));
    }
  }
  return new Clip({ name, fps, count: frames, start: null, held_out: false }, rotations, trans ? Float32Array.from(trans) : new Float32Array(3 * frames));
}

function allFinite(values: ArrayLike<number>): boolean {
  for (let index = 0; index < values.length; index++) if (!Number.isFinite(values[index])) return false;
  return true;
}
