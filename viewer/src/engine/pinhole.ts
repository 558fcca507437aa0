/** Pinhole cameras: OpenCV axes (x right, y down, z forward), metres; pixels with centres at +0.5. */

import type { Matrix4 } from "three";
import type { CameraModel } from "./format";
import { matrixFromQuat, type Quat, type Vec3 } from "./rotations";

/** Nearer than this nothing is drawn, metres; the rasterizer's own near plane. */
export const NEAR = 0.01;
/** The depth buffer's end, metres. */
export const FAR = 200;

/** A camera with its picture. */
export interface Pinhole {
  /** Nine numbers, by rows: x_cam = R x_world + t. */
  R: readonly number[];
  t: Readonly<Vec3>;
  /** Pixels. */
  focal: readonly [number, number];
  /** The principal point, pixels from the upper left corner. */
  centre: readonly [number, number];
  width: number;
  height: number;
}

/** A rectangle, pixels from the upper left corner. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A capture camera whose picture is scaled to this size. */
export function capturePinhole({ R, t, K, ...camera }: CameraModel, width: number, height: number): Pinhole {
  const x = width / camera.width;
  const y = height / camera.height;
  return {
    R,
    t,
    focal: [K[0] * x, K[4] * y],
    centre: [K[2] * x, K[5] * y],
    width,
    height,
  };
}

/** Where a picture lies when the whole of it is shown as large as possible in the middle of a canvas. */
export function containedRect(picture: { width: number; height: number }, width: number, height: number): Rect {
  const scale = Math.min(width / picture.width, height / picture.height);
  const size = { width: scale * picture.width, height: scale * picture.height };
  return { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size };
}

/** A capture camera whose picture is contained in a canvas; around it the view goes on. */
export function containedPinhole(camera: CameraModel, width: number, height: number): Pinhole {
  const rect = containedRect(camera, width, height);
  const inside = capturePinhole(camera, rect.width, rect.height);
  return { ...inside, centre: [inside.centre[0] + rect.x, inside.centre[1] + rect.y], width, height };
}

/** A camera at a place with a vertical field of view; `quat` is wxyz, world from a camera with OpenGL axes. */
export function freePinhole(position: Vec3, quat: Quat, fovDegrees: number, width: number, height: number): Pinhole {
  const m = matrixFromQuat(quat);
  // Rows of the inverse rotation; OpenCV's y and z axes point the other way.
  const R = [m[0], m[3], m[6], -m[1], -m[4], -m[7], -m[2], -m[5], -m[8]];
  const t = [0, 1, 2].map((row) => -along(R, row, position)) as Vec3;
  const focal = height / 2 / Math.tan((fovDegrees * Math.PI) / 360);
  return { R, t, focal: [focal, focal], centre: [width / 2, height / 2], width, height };
}

/** The camera that OpenGL's camera-from-world and projection matrices, column by column, stand for. */
export function pinholeOf(view: ArrayLike<number>, projection: ArrayLike<number>, width: number, height: number): Pinhole {
  const row = (axis: number, sign: number) => [0, 4, 8].map((column) => sign * view[column + axis]);
  return {
    R: [...row(0, 1), ...row(1, -1), ...row(2, -1)],
    t: [view[12], -view[13], -view[14]],
    focal: [(projection[0] * width) / 2, (projection[5] * height) / 2],
    centre: [((1 - projection[8]) * width) / 2, ((1 + projection[9]) * height) / 2],
    width,
    height,
  };
}

/** The camera's place, world metres. */
export function centreOf({ R, t }: Pick<Pinhole, "R" | "t">): Vec3 {
  return [0, 1, 2].map((axis) => -(R[axis] * t[0] + R[3 + axis] * t[1] + R[6 + axis] * t[2])) as Vec3;
}

/** A world point's pixel and depth (metres; not positive behind the camera). */
export function project({ R, t, focal, centre }: Pinhole, point: Readonly<Vec3>): Vec3 {
  const [x, y, z] = [0, 1, 2].map((row) => along(R, row, point) + t[row]);
  return [centre[0] + (focal[0] * x) / z, centre[1] + (focal[1] * y) / z, z];
}

/** A point's depth is its product with this row, plus the last number. */
export function depthRow({ R, t }: Pinhole): [number, number, number, number] {
  return [R[6], R[7], R[8], t[2]];
}

/** Sets OpenGL's camera-from-world matrix. */
export function setViewMatrix(matrix: Matrix4, { R, t }: Pinhole): void {
  matrix.set(R[0], R[1], R[2], t[0], -R[3], -R[4], -R[5], -t[1], -R[6], -R[7], -R[8], -t[2], 0, 0, 0, 1);
}

/** Sets OpenGL's projection matrix. */
export function setProjectionMatrix(matrix: Matrix4, { focal, centre, width, height }: Pinhole): void {
  const x = (2 * focal[0]) / width;
  const y = (2 * focal[1]) / height;
  const right = 1 - (2 * centre[0]) / width;
  const up = (2 * centre[1]) / height - 1;
  const [a, b] = depthCoefficients();
  matrix.set(x, 0, right, 0, 0, y, up, 0, 0, 0, -a, b, 0, 0, -1, 0);
}

/** OpenGL's depth of a point z metres before the camera is a + b / z. */
export function depthCoefficients(): [number, number] {
  return [(FAR + NEAR) / (FAR - NEAR), (-2 * FAR * NEAR) / (FAR - NEAR)];
}

function along(R: readonly number[], row: number, [x, y, z]: Readonly<Vec3>): number {
  return R[3 * row] * x + R[3 * row + 1] * y + R[3 * row + 2] * z;
}
