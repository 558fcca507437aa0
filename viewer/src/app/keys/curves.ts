/** The course of one joint through a motion, to be drawn. */

import { type Body, type Clip, vectorAt, type Vec3 } from "../../engine";
import { turnOf } from "../posing";

export interface Curves {
  /** For x, y and z a value for each of the frames. */
  readonly axes: readonly [readonly number[], readonly number[], readonly number[]];
  /** Frames of the values. */
  readonly frames: readonly number[];
  readonly low: number;
  readonly high: number;
}

const MOST_VALUES = 240;

/** How a joint turns, radians; without a joint, where the body is, metres. */
export function curvesOf(motion: Clip, body: Body, joint: string | null): Curves {
  const index = joint === null ? -1 : body.jointNames.indexOf(joint);
  const steps = Math.min(motion.count, MOST_VALUES);
  const frames = Array.from({ length: steps }, (_, step) => (step * (motion.count - 1)) / Math.max(steps - 1, 1));
  const values = frames.map((frame) => {
    const pose = motion.poseAt(frame);
    return index < 0 ? vectorAt(pose.trans, 0) : turnOf(pose, index);
  });
  const course = index < 0 ? values : unwound(values);
  const axes = [0, 1, 2].map((axis) => course.map((value) => value[axis])) as [number[], number[], number[]];
  const all = axes.flat();
  return { axes, frames, low: Math.min(...all), high: Math.max(...all) };
}

/** A turn by nearly half a circle is the same as one the other way round: the one that is nearer to the turn before. */
function unwound(turns: readonly Vec3[]): Vec3[] {
  const course: Vec3[] = [];
  for (const turn of turns) {
    const before = course.at(-1) ?? turn;
    const angle = Math.hypot(...turn);
    const other = angle > 1e-6 ? (turn.map((n) => n - (2 * Math.PI * n) / angle) as Vec3) : turn;
    course.push(distance(other, before) < distance(turn, before) ? other : turn);
  }
  return course;
}

const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
