/** Where avatars stand: each in a world of its own capture, which is led rigidly into the world of the first. */

import { Quaternion, Vector3 } from "three";
import type { JointFrames } from "./body";
import type { CameraModel } from "./format";
import type { Pinhole } from "./pinhole";
import { conjugate, IDENTITY, matrixFromQuat, multiply, type Quat, quatAt, quatFromAxisAngle, rotate, type Vec3, vectorAt } from "./rotations";

/** A place on the floor: metres from where the first avatar stood as its capture began, radians about the upward axis. */
export interface Place {
  readonly x: number;
  readonly z: number;
  readonly turn: number;
}

export const HOME: Place = { x: 0, z: 0, turn: 0 };

/** What of a world a place refers to. */
export interface Ground {
  readonly up: Vec3;
  /** Height of the floor along `up`, metres. */
  readonly floor: number;
  /** Where the avatar stood as its capture began, at any height, metres. */
  readonly home: Vec3;
}

/** Leads points of one world into another: first turned, then scaled, then moved. */
export interface Motion {
  readonly rotation: Quat;
  readonly scale: number;
  readonly translation: Vec3;
}

export const STAYING: Motion = { rotation: [...IDENTITY], scale: 1, translation: [0, 0, 0] };

/** The motion by which an avatar of one world stands at a place of the scene's. */
export function standing({ x, z, turn }: Place, own: Ground, scene: Ground): Motion {
  if (own === scene && x === 0 && z === 0 && turn === 0) return STAYING;
  const [right, front] = floorAxes(scene.up);
  const rotation = multiply(quatFromAxisAngle(scaled(scene.up, turn)), quatBetween(own.up, scene.up));
  const foot = added(added(footOf(scene), scaled(right, x)), scaled(front, z));
  const turned = rotate(rotation, footOf(own));
  return { rotation, scale: 1, translation: added(foot, scaled(turned, -1)) };
}

/** To the right and to the front on the floor: x and z where y is up. */
export function floorAxes(up: Vec3): [Vec3, Vec3] {
  const turn = quatBetween([0, 0, 1], up);
  return [rotate(turn, [1, 0, 0]), rotate(turn, [0, -1, 0])];
}

/** The shortest turn that leads one unit vector to another. */
export function quatBetween(from: Vec3, to: Vec3): Quat {
  const { w, x, y, z } = new Quaternion().setFromUnitVectors(new Vector3(...from), new Vector3(...to));
  return [w, x, y, z];
}

/** Where a point of the own world is in the scene. */
export function leadPoint({ rotation, scale, translation }: Motion, point: Vec3): Vec3 {
  return added(scaled(rotate(rotation, point), scale), translation);
}

/** The point of the own world that is led to one of the scene. */
export function ownPoint({ rotation, scale, translation }: Motion, point: Vec3): Vec3 {
  return scaled(rotate(conjugate(rotation), added(point, scaled(translation, -1))), 1 / scale);
}

/** A camera of the scene as the own world has it; depths are the scene's, so nothing but the pose changes. */
export function ownView<T extends Pick<Pinhole, "R" | "t"> | CameraModel>(view: T, motion: Motion): T {
  if (motion === STAYING) return view;
  const matrix = matrixFromQuat(motion.rotation);
  const R = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) => [0, 1, 2].reduce((sum, k) => sum + view.R[3 * row + k] * matrix[3 * k + column] * motion.scale, 0)),
  );
  const t = [0, 1, 2].map((row) =>
    motion.translation.reduce((sum, metres, k) => sum + view.R[3 * row + k] * metres, view.t[row]),
  ) as Vec3;
  return { ...view, R, t };
}

/** A camera of the own world as the scene has it, of a motion that does not scale. */
export function sceneView<T extends Pick<Pinhole, "R" | "t"> | CameraModel>(camera: T, motion: Motion): T {
  if (motion === STAYING) return camera;
  const { rotation, translation } = motion;
  const back = conjugate(rotation);
  return ownView(camera, { rotation: back, scale: 1, translation: scaled(rotate(back, translation), -1) });
}

/** Joints of the own world as the scene has them. */
export function leadJoints(motion: Motion, joints: JointFrames): JointFrames {
  if (motion === STAYING) return joints;
  const [positions, rotations] = [joints.positions.slice(), joints.rotations.slice()];
  for (let joint = 0; 3 * joint < positions.length; joint++) {
    positions.set(leadPoint(motion, vectorAt(positions, joint)), 3 * joint);
    rotations.set(multiply(motion.rotation, quatAt(rotations, joint)), 4 * joint);
  }
  return { positions, rotations };
}

/** The motion that leads a space with y up, z to the front and the floor at 0 onto a floor, `distance` metres before who stands there. */
export function before({ up, floor }: Ground, who: Vec3, front: Vec3, distance: number): Motion {
  const upright = quatBetween([0, 1, 0], up);
  const [ahead, aside] = [rotate(upright, [0, 0, 1]), rotate(upright, [1, 0, 0])];
  const turned = quatFromAxisAngle(scaled(up, Math.atan2(dot(front, aside), dot(front, ahead))));
  const foot = footOf({ up, floor, home: who });
  return { rotation: multiply(turned, upright), scale: 1, translation: added(foot, scaled(front, distance)) };
}

/** Below the home, on the floor. */
function footOf({ up, floor, home }: Ground): Vec3 {
  return added(home, scaled(up, floor - dot(home, up)));
}

const scaled = ([x, y, z]: Readonly<Vec3>, by: number): Vec3 => [x * by, y * by, z * by];
const dot = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const added = (a: Readonly<Vec3>, b: Readonly<Vec3>): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
