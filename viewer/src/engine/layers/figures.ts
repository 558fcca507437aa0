/** Figures made of lines: skeleton, capture cameras and bounding box. */

import type { PosedBody, JointFrames } from "../body";
import type { CaptureCamera } from "../format";
import { centreOf } from "../pinhole";
import type { Vec3 } from "../rotations";
import { vectorAt } from "../rotations";
import type { Lines, Rgba } from "./lines";

const LEFT: Rgba = [0.24, 0.62, 0.98, 1];
const RIGHT: Rgba = [0.98, 0.46, 0.34, 1];
const MIDDLE: Rgba = [0.98, 0.8, 0.3, 1];
const JOINT: Rgba = [1, 1, 1, 1];
const OUTLINE: Rgba = [0.08, 0.09, 0.12, 0.85];
const CAMERA: Rgba = [0.35, 0.62, 0.95, 0.9];
const CHOSEN_CAMERA: Rgba = [1, 0.66, 0.2, 1];
const BOX: Rgba = [0.55, 0.75, 0.45, 0.9];

/** Joints that this many others hang from are fingers and the like: drawn finer. */
const FINE_FROM = 24;

export function drawSkeleton(
  lines: Lines,
  { positions }: JointFrames,
  parents: readonly number[],
  names: readonly string[],
): void {
  const place = (joint: number) => vectorAt(positions, joint);
  const width = (joint: number) => (joint >= FINE_FROM ? 1.5 : 3);
  lines.clear();
  const bones = parents.map((parent, joint) => ({ joint, parent })).filter(({ parent }) => parent >= 0);
  for (const { joint, parent } of bones) {
    lines.add(place(parent), place(joint), { color: OUTLINE, width: width(joint) + 2 });
  }
  for (const { joint, parent } of bones) {
    lines.add(place(parent), place(joint), { color: sideColor(names[joint]), width: width(joint) });
  }
  for (let joint = 0; joint < parents.length; joint++) {
    lines.dot(place(joint), { color: OUTLINE, width: 2 * width(joint) + 3 });
    lines.dot(place(joint), { color: JOINT, width: 2 * width(joint) });
  }
  lines.commit();
}

function sideColor(name: string): Rgba {
  if (name.startsWith("left")) return LEFT;
  return name.startsWith("right") ? RIGHT : MIDDLE;
}

/** Frusta of this depth in metres, and a tick that shows which side is up. */
export function drawCameras(
  lines: Lines,
  cameras: readonly CaptureCamera[],
  depth: number,
  chosen: string | null,
): void {
  lines.clear();
  for (const camera of cameras) {
    const style = camera.name === chosen ? { color: CHOSEN_CAMERA, width: 2.5 } : { color: CAMERA, width: 1.5 };
    const centre = centreOf(camera);
    const [w, h] = [camera.width, camera.height];
    const corners = [[0, 0], [w, 0], [w, h], [0, h]].map(([u, v]) => unproject(camera, u, v, depth));
    corners.forEach((corner, i) => {
      lines.add(centre, corner, style);
      lines.add(corner, corners[(i + 1) % 4], style);
    });
    lines.add(unproject(camera, 0.4 * w, 0, depth), unproject(camera, 0.5 * w, -0.12 * h, depth), style);
    lines.add(unproject(camera, 0.6 * w, 0, depth), unproject(camera, 0.5 * w, -0.12 * h, depth), style);
  }
  lines.commit();
}

/** The world point behind a pixel. */
function unproject({ R, t, K }: CaptureCamera, u: number, v: number, depth: number): Vec3 {
  const p = [((u - K[2]) / K[0]) * depth - t[0], ((v - K[5]) / K[4]) * depth - t[1], depth - t[2]];
  return [0, 1, 2].map((axis) => R[axis] * p[0] + R[3 + axis] * p[1] + R[6 + axis] * p[2]) as Vec3;
}

/** The smallest box along the world's axes round the body. */
export function boundsOf(vertices: Float32Array): { low: Vec3; high: Vec3 } {
  const low: Vec3 = [Infinity, Infinity, Infinity];
  const high: Vec3 = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < vertices.length; i++) {
    const axis = i % 3;
    if (vertices[i] < low[axis]) low[axis] = vertices[i];
    if (vertices[i] > high[axis]) high[axis] = vertices[i];
  }
  return { low, high };
}

export function drawBox(lines: Lines, { vertices }: PosedBody): void {
  const { low, high } = boundsOf(vertices);
  const corner = (bits: number) => low.map((n, axis) => ((bits >> axis) & 1 ? high[axis] : n)) as Vec3;
  lines.clear();
  for (let bits = 0; bits < 8; bits++) {
    for (let axis = 0; axis < 3; axis++) {
      if (!((bits >> axis) & 1)) lines.add(corner(bits), corner(bits | (1 << axis)), { color: BOX, width: 1.5 });
    }
  }
  lines.commit();
}
