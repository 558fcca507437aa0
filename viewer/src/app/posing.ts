/** The pose that is shown: the clip's, with the joints that were taken by hand. */

import { type Body, type Clip, type Pose, axisAngleFromQuat, quatAt, quatFromAxisAngle, type Vec3 } from "../engine";
import { mirrorName } from "./limits";
import type { Edits } from "./members";

export interface PoseSource {
  readonly body: Body;
  readonly motion: Clip | null;
  readonly frame: number;
}

export function composePose({ body, motion, frame }: PoseSource, edits: Edits, shift: Vec3): Pose {
  const pose = motion ? motion.poseAt(frame) : body.restPose();
  if (Object.keys(edits).length > 0 || shift.some((metres) => metres !== 0)) delete pose.moment;
  for (const [name, turn] of Object.entries(edits)) {
    const joint = body.jointNames.indexOf(name);
    if (joint >= 0) pose.rotations.set(quatFromAxisAngle(turn), 4 * joint);
  }
  shift.forEach((metres, axis) => {
    pose.trans[axis] += metres;
  });
  return pose;
}

/** A joint's rotation relative to its parent, axis-angle. */
export function turnOf(pose: Pose, joint: number): Vec3 {
  return axisAngleFromQuat(quatAt(pose.rotations, joint));
}

/** The joints in which a pose differs from the one that it started from. */
export function changedTurns(body: Body, before: Pose, after: Pose): Edits {
  const changed: Record<string, Vec3> = {};
  body.jointNames.forEach((name, joint) => {
    const same = [0, 1, 2, 3].every((axis) => before.rotations[4 * joint + axis] === after.rotations[4 * joint + axis]);
    if (!same) changed[name] = turnOf(after, joint);
  });
  return changed;
}

/** Every joint but the root as its counterpart on the other side stands: what was done left is done right. */
export function mirroredTurns(body: Body, pose: Pose): Edits {
  const turns: Record<string, Vec3> = {};
  body.jointNames.forEach((name, joint) => {
    const other = body.jointNames.indexOf(mirrorName(name));
    if (body.parents[joint] < 0 || other < 0) return;
    const [x, y, z] = turnOf(pose, other);
    turns[name] = [x, -y, -z];
  });
  return turns;
}
