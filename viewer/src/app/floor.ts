/** Between the canvas and the scene's floor. */

import type { Engine, Vec3 } from "../engine";

/** Metres on the floor: to the right and to the front, as an avatar's place counts them. */
export interface FloorPoint {
  readonly x: number;
  readonly z: number;
}

/** Where on the floor a point of the canvas lies, CSS pixels; null above the horizon. */
export function floorUnder(engine: Engine, pixelX: number, pixelY: number): FloorPoint | null {
  const { floor, front, right, up } = engine.cast.axes();
  const { K, R, t } = engine.captureView();
  const ray = [(pixelX - K[2]) / K[0], (pixelY - K[5]) / K[4], 1];
  const turnedBack = (v: readonly number[]) => [0, 1, 2].map((axis) => R[axis] * v[0] + R[3 + axis] * v[1] + R[6 + axis] * v[2]);
  const [eye, way] = [turnedBack(t).map((n) => -n), turnedBack(ray)];
  const distance = (floor - dot(eye, up)) / dot(way, up);
  if (!(distance > 0) || !Number.isFinite(distance)) return null;
  const hit = eye.map((n, axis) => n + distance * way[axis]);
  return { x: dot(hit, right), z: dot(hit, front) };
}

/** The point of the floor below a point of the scene. */
export function footUnder(engine: Engine, point: Vec3): Vec3 {
  const { floor, up } = engine.cast.axes();
  const height = dot(point, up) - floor;
  return [point[0] - height * up[0], point[1] - height * up[1], point[2] - height * up[2]];
}

/** Points of a circle on the floor, metres. */
export function circleOnFloor(engine: Engine, [x, y, z]: Vec3, radius: number, count: number): Vec3[] {
  const { front, right } = engine.cast.axes();
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    const [across, along] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    const at = (axis: number) => across * right[axis] + along * front[axis];
    return [x + at(0), y + at(1), z + at(2)];
  });
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
