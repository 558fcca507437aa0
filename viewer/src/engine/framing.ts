/** From where a whole body is seen well. */

import { rotate, type Quat, type Vec3 } from "./rotations";

/** Half the picture, in radii of the body: hair and shoes stand out from the mesh that the box is of. */
const ROOM = 1.06;

interface Box {
  low: Vec3;
  high: Vec3;
}

/**
 * A place and a target for a camera that shows all of a box.
 *
 * @param box Corners of the box, world metres.
 * @param facing World from the body's first joint: at rest, a body looks along z.
 * @param fovDegrees Vertical field of view.
 * @param aspect Width over height.
 */
export function framing(
  box: Box,
  facing: Quat,
  up: Vec3,
  fovDegrees: number,
  aspect: number,
): { position: Vec3; target: Vec3 } {
  const target = mix(box.low, 0.5, box.high, 0.5);
  const distance = distanceTo(box, up, fovDegrees, aspect);
  return { position: mix(target, 1, viewingDirection(facing, up), distance), target };
}

/** How far a camera must be from the middle of a box to show all of it from any side, metres. */
export function distanceTo(box: Box, up: Vec3, fovDegrees: number, aspect: number): number {
  const reach = mix(box.high, 0.5, box.low, -0.5);
  const across = mix(reach, 1, up, -dot(reach, up));
  const half = Math.tan((fovDegrees * Math.PI) / 360);
  const needed = (length: number, tangent: number) => (ROOM * length) / Math.sin(Math.atan(tangent));
  return Math.max(needed(Math.hypot(...reach), half), needed(Math.hypot(...across), half * aspect));
}

/** A body's front on the floor, unit length; of one that lies, any direction. */
export function levelFront(facing: Quat, up: Vec3): Vec3 {
  const front = rotate(facing, [0, 0, 1]);
  const level = mix(front, 1, up, -dot(front, up));
  if (Math.hypot(...level) >= 0.1) return unit(level);
  const other: Vec3 = Math.abs(up[0]) < 0.9 ? [1, 0, 0] : [0, 0, 1];
  return unit(mix(other, 1, up, -dot(other, up)));
}

/** From before the body, a little from its left and from above. */
function viewingDirection(facing: Quat, up: Vec3): Vec3 {
  const level = levelFront(facing, up);
  return unit(mix(mix(level, 1, cross(up, level), 0.3), 1, up, 0.12));
}

function mix(a: Vec3, scaleA: number, b: Vec3, scaleB: number): Vec3 {
  return [0, 1, 2].map((axis) => scaleA * a[axis] + scaleB * b[axis]) as Vec3;
}

function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function unit(v: Vec3): Vec3 {
  const length = Math.hypot(...v);
  return [v[0] / length, v[1] / length, v[2] / length];
}
