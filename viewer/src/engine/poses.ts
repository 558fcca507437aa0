/** Poses, as the engine takes them and as they travel. */

import { FormatError } from "./errors";
import type { ClipMeta } from "./format";
import { normalize, type Quat, quatAt, slerp, type Vec3, vectorAt } from "./rotations";

const FULL_INT16 = 32767;

/** One pose of a body with J joints. */
export interface Pose {
  /** 4 J numbers: unit quaternions wxyz, each joint relative to its parent. */
  rotations: Float32Array;
  /** Metres, added after everything else. */
  trans: Float32Array;
  /** The motion that it is of and the frame, as long as nothing was done to it: what hangs loose follows from those before. */
  moment?: { readonly clip: Clip; readonly frame: number };
}

/** The pose in which no joint is turned: upright where y is up. */
export function restPose(numJoints: number): Pose {
  const rotations = new Float32Array(4 * numJoints);
  for (let joint = 0; joint < numJoints; joint++) rotations[4 * joint] = 1;
  return { rotations, trans: new Float32Array(3) };
}

/** A pose of its own, of no motion. */
export function copyPose(pose: Pose): Pose {
  return { rotations: pose.rotations.slice(), trans: pose.trans.slice() };
}

/** The pose at `share` of the way from `a` to `b`. */
export function blendPoses(a: Pose, b: Pose, share: number): Pose {
  const rotations = new Float32Array(a.rotations.length);
  for (let joint = 0; 4 * joint < rotations.length; joint++) {
    rotations.set(slerp(quatAt(a.rotations, joint), quatAt(b.rotations, joint), share), 4 * joint);
  }
  return { rotations, trans: a.trans.map((from, axis) => from + share * (b.trans[axis] - from)) };
}

/** 16-bit quaternions in units of 1/32767, at unit length again. */
export function quatsFromInt16(integers: Int16Array): Float32Array {
  const quats = new Float32Array(integers.length);
  for (let i = 0; 4 * i < integers.length; i++) quats.set(normalize(quatAt(integers, i)), 4 * i);
  return quats;
}

/** A pose as it travels: int16 wxyz of each joint, then the translation as float32, little-endian. */
export function encodePose(pose: Pose): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(2 * pose.rotations.length + 12));
  for (let joint = 0; 4 * joint < pose.rotations.length; joint++) {
    const quat = normalize(quatAt(pose.rotations, joint));
    const sign = quat[0] < 0 ? -1 : 1;
    quat.forEach((n, i) => view.setInt16(8 * joint + 2 * i, Math.round(sign * n * FULL_INT16), true));
  }
  pose.trans.forEach((n, axis) => view.setFloat32(2 * pose.rotations.length + 4 * axis, n, true));
  return view.buffer;
}

/** Reads what {@link encodePose} writes. */
export function decodePose(bytes: ArrayBuffer, numJoints: number): Pose {
  const expected = 8 * numJoints + 12;
  if (bytes.byteLength !== expected) {
    throw new FormatError(`a pose of ${numJoints} joints has ${expected} bytes, got ${bytes.byteLength}`);
  }
  const view = new DataView(bytes);
  const rotations = new Float32Array(4 * numJoints);
  for (let joint = 0; joint < numJoints; joint++) {
    const quat = [0, 1, 2, 3].map((i) => view.getInt16(8 * joint + 2 * i, true)) as Quat;
    rotations.set(normalize(quat), 4 * joint);
  }
  const trans = Float32Array.from([0, 1, 2], (axis) => view.getFloat32(8 * numJoints + 4 * axis, true));
  if (!trans.every(Number.isFinite)) throw new FormatError("a pose must be finite");
  return { rotations, trans };
}

/** A motion: poses at a frame rate. */
export class Clip {
  readonly name: string;
  readonly fps: number;
  /** Frames. */
  readonly count: number;
  /** Frame of the capture that the first one is, if there are photographs of it. */
  readonly start: number | null;
  /** Whether the avatar was trained without it. */
  readonly heldOut: boolean;

  constructor(
    { name, fps, count, start, held_out }: Omit<ClipMeta, "first">,
    private readonly rotations: Float32Array,
    private readonly trans: Float32Array,
  ) {
    this.name = name;
    this.fps = fps;
    this.count = count;
    this.start = start;
    this.heldOut = held_out;
  }

  /** The pose at a frame, which may lie between two or, clamped, outside. */
  poseAt(frame: number): Pose {
    const clamped = Math.min(Math.max(frame, 0), this.count - 1);
    const before = Math.floor(clamped);
    const share = clamped - before;
    const pose = share === 0 ? this.frame(before) : blendPoses(this.frame(before), this.frame(before + 1), share);
    return { ...pose, moment: { clip: this, frame: clamped } };
  }

  /** Where a frame's translation puts the body, metres. */
  placeAt(frame: number): Vec3 {
    return vectorAt(this.trans, frame);
  }

  private frame(index: number): Pose {
    const size = this.rotations.length / this.count;
    return {
      rotations: this.rotations.slice(index * size, (index + 1) * size),
      trans: this.trans.slice(3 * index, 3 * index + 3),
    };
  }
}
