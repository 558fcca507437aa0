/** Between the canvas's pixels and the world's metres. */

import type { Engine, Vec3 } from "../engine";

const PROBE = 0.05;

/** The way in the world, parallel to the picture, that moves a point by so many pixels. */
export function screenMove(engine: Engine, point: Vec3, right: number, down: number): Vec3 {
  const metres = 1 / pixelsPerMetre(engine, point);
  const { elements } = engine.camera.matrixWorld;
  const along = (axis: number) => right * metres * elements[axis] - down * metres * elements[4 + axis];
  return [along(0), along(1), along(2)];
}

export function pixelsPerMetre(engine: Engine, point: Vec3): number {
  const { elements } = engine.camera.matrixWorld;
  const beside: Vec3 = [point[0] + PROBE * elements[0], point[1] + PROBE * elements[1], point[2] + PROBE * elements[2]];
  const [from, to] = [engine.screenOf(point), engine.screenOf(beside)];
  return from && to ? Math.max(Math.hypot(to.x - from.x, to.y - from.y) / PROBE, 1) : 1;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The style that puts an element over a part of the canvas. */
export function boxStyle({ x, y, width, height }: Box) {
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
}
