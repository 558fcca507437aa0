/** Between the capture's world and the one of motion files: y up, the floor at y = 0. */

import {
  type Avatar,
  axisAngleFromQuat,
  conjugate,
  copyPose,
  multiply,
  type Pose,
  quatAt,
  quatFromAxisAngle,
  rotate,
  uprightFrom,
  vectorAt,
  type Vec3,
} from "../../engine";

export interface FloorWorld {
  fromPage(pose: Pose): Pose;
  /** Of the root's turn, axis-angle, and what is added after everything else, metres. */
  toPage(turn: Vec3, place: Vec3): { turn: Vec3; place: Vec3 };
}

/** The body turns about its pelvis: what is added to it is led over with the place where that rests. */
export function floorWorld({ body, floor, up }: Avatar): FloorWorld {
  const turn = uprightFrom(up);
  const pelvis = vectorAt(body.restJoints(), 0);
  return {
    fromPage(pose) {
      const led = copyPose(pose);
      led.rotations.set(multiply(turn, quatAt(pose.rotations, 0)), 0);
      const place = rotate(turn, added(vectorAt(pose.trans, 0), pelvis));
      led.trans.set([place[0] - pelvis[0], place[1] - pelvis[1] - floor, place[2] - pelvis[2]]);
      return led;
    },
    toPage(angles, [x, y, z]) {
      const back = conjugate(turn);
      const place = rotate(back, added([x, y + floor, z], pelvis));
      return {
        turn: axisAngleFromQuat(multiply(back, quatFromAxisAngle(angles))),
        place: [place[0] - pelvis[0], place[1] - pelvis[1], place[2] - pelvis[2]],
      };
    },
  };
}

const added = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
