/** What is shown between keys: joints along the shorter arc, the view along its orbit. */

import { axisAngleFromQuat, type Body, blendPoses, Clip, copyPose, type Pose, quatAt, quatFromAxisAngle, restPose, type Vec3 } from "../../engine";
import type { Keys, PoseKey, ViewKey } from "./keys";

/** What the keyed motion is called among the clips. */
export const KEYED = "Keyed";

const DIGITS = 7;

/** A pose as a key: what rests is left out. */
export function poseKeyOf(body: Body, pose: Pose, frame: number, smooth: boolean): PoseKey {
  const turns: Record<string, Vec3> = {};
  body.jointNames.forEach((name, joint) => {
    const turn = axisAngleFromQuat(quatAt(pose.rotations, joint)).map(rounded) as Vec3;
    if (turn.some((angle) => angle !== 0)) turns[name] = turn;
  });
  return { frame, smooth, turns, place: [...pose.trans].map(rounded) as Vec3 };
}

export function poseOf({ turns, place }: PoseKey, body: Body): Pose {
  const pose = restPose(body.numJoints);
  for (const [name, turn] of Object.entries(turns)) {
    const joint = body.jointNames.indexOf(name);
    if (joint >= 0) pose.rotations.set(quatFromAxisAngle(turn), 4 * joint);
  }
  pose.trans.set(place);
  return pose;
}

/** The keyed poses as a motion, one pose for each frame; without any, the body rests. */
export function keyedClip({ fps, count, poses }: Keys, body: Body): Clip {
  const size = 4 * body.numJoints;
  const [rotations, trans] = [new Float32Array(size * count), new Float32Array(3 * count)];
  const kept = poses.map((key) => poseOf(key, body));
  for (let frame = 0; frame < count; frame++) {
    const { before, after, share } = spanAt(poses, frame);
    const pose = kept.length === 0 ? body.restPose() : share === 0 ? copyPose(kept[before]) : blendPoses(kept[before], kept[after], share);
    rotations.set(pose.rotations, size * frame);
    trans.set(pose.trans, 3 * frame);
  }
  return new Clip({ name: KEYED, fps, count, start: null, held_out: false }, rotations, trans);
}

export type View = Pick<ViewKey, "position" | "target" | "fov">;

/** Where one looks from at a frame; null without keys. */
export function viewAt(views: readonly ViewKey[], frame: number, up: Vec3): View | null {
  if (views.length === 0) return null;
  const { before, after, share } = spanAt(views, frame);
  const [from, to] = [views[before], views[after]];
  if (share === 0) return from;
  const target = mixed(from.target, to.target, share);
  const orbit = blendOrbits(orbitOf(from, up), orbitOf(to, up), share);
  return { position: placeOf(orbit, target, up), target, fov: from.fov + share * (to.fov - from.fov) };
}

/** The view, turned about its target. */
export function turnedView(view: View, radians: number, up: Vec3): View {
  const orbit = orbitOf(view, up);
  return { ...view, position: placeOf({ ...orbit, azimuth: orbit.azimuth + radians }, view.target, up) };
}

interface Span {
  readonly before: number;
  readonly after: number;
  /** Of the way from one to the other, [0, 1). */
  readonly share: number;
}

function spanAt(keys: readonly { readonly frame: number; readonly smooth: boolean }[], frame: number): Span {
  const after = keys.findIndex((key) => key.frame > frame);
  if (after <= 0) {
    const end = after === 0 ? 0 : keys.length - 1;
    return { before: end, after: end, share: 0 };
  }
  const before = after - 1;
  const share = (frame - keys[before].frame) / (keys[after].frame - keys[before].frame);
  return { before, after, share: keys[before].smooth ? share * share * (3 - 2 * share) : share };
}

/** Round a target, about the axis that points up; radians and metres. */
interface Orbit {
  readonly azimuth: number;
  readonly elevation: number;
  readonly distance: number;
}

function orbitOf({ position, target }: View, up: Vec3): Orbit {
  const way = position.map((metres, axis) => metres - target[axis]) as Vec3;
  const [right, front] = level(up);
  const distance = Math.max(Math.hypot(...way), 1e-6);
  const elevation = Math.asin(Math.min(Math.max(dot(way, up) / distance, -1), 1));
  return { azimuth: Math.atan2(dot(way, right), dot(way, front)), elevation, distance };
}

function placeOf({ azimuth, elevation, distance }: Orbit, target: Vec3, up: Vec3): Vec3 {
  const [right, front] = level(up);
  const across = distance * Math.cos(elevation);
  return target.map(
    (metres, axis) =>
      metres + across * (Math.sin(azimuth) * right[axis] + Math.cos(azimuth) * front[axis]) + distance * Math.sin(elevation) * up[axis],
  ) as Vec3;
}

/** Along the shorter way round, with a distance that changes by the same factor in the same time. */
function blendOrbits(a: Orbit, b: Orbit, share: number): Orbit {
  const around = Math.atan2(Math.sin(b.azimuth - a.azimuth), Math.cos(b.azimuth - a.azimuth));
  return {
    azimuth: a.azimuth + share * around,
    elevation: a.elevation + share * (b.elevation - a.elevation),
    distance: a.distance * (b.distance / a.distance) ** share,
  };
}

/** Two directions at right angles to the one that points up, and to each other. */
function level(up: Vec3): [Vec3, Vec3] {
  const other: Vec3 = Math.abs(up[2]) < 0.9 ? [0, 0, 1] : [0, -1, 0];
  const along = dot(other, up);
  const front = unit(other.map((n, axis) => n - along * up[axis]) as Vec3);
  return [cross(up, front), front];
}

const rounded = (value: number): number => Number(value.toFixed(DIGITS)) + 0;
const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const mixed = (a: Vec3, b: Vec3, share: number): Vec3 => a.map((n, axis) => n + share * (b[axis] - n)) as Vec3;
const cross = ([ax, ay, az]: Vec3, [bx, by, bz]: Vec3): Vec3 => [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
function unit([x, y, z]: Vec3): Vec3 {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}
