/** How much of distant light a posed body lets through to its own skin, as `rectifier3d/geometry/exposure.py` has it. */

import type { PosedBody } from "../body";
import { cross, unit } from "../framing";
import type { Vec3 } from "../rotations";

/** Pixels of a shadow map's side, over the whole body. */
const SIZE = 128;
/** Metres from which a direction looks at the body. */
const DISTANCE = 40;
/** Metres above the skin that points are seen at, as clothes are. */
const LIFT = 0.01;
/** Metres that a point may lie behind what is seen and still count as seen. */
const TOLERANCE = 0.02;
const MARGIN = 1.03;
/** What a vertex has that nothing hides: its own pixel and the four beside it soften a shadow's edge. */
export const FULL_EXPOSURE = 5;

export class ShadowMaps {
  /** Of each pixel what lies nearest: one over its depth; 0 for nothing. */
  private readonly nearest = new Float32Array(SIZE * SIZE);
  /** Of each vertex: pixel and one over the depth. */
  private readonly seen: Float32Array;
  private body: PosedBody | null = null;
  private centre: Vec3 = [0, 0, 0];
  private focal = 0;

  constructor(private readonly faces: Uint32Array, numVertices: number) {
    this.seen = new Float32Array(3 * numVertices);
  }

  setBody(body: PosedBody): void {
    const { vertices } = body;
    const [low, high] = [[Infinity, Infinity, Infinity], [-Infinity, -Infinity, -Infinity]];
    for (let i = 0; i < vertices.length; i++) {
      const [axis, n] = [i % 3, vertices[i]];
      if (n < low[axis]) low[axis] = n;
      if (n > high[axis]) high[axis] = n;
    }
    const [x, y, z] = [0, 1, 2].map((axis) => (low[axis] + high[axis]) / 2);
    let squared = 0;
    for (let i = 0; i < vertices.length; i += 3) {
      squared = Math.max(squared, (vertices[i] - x) ** 2 + (vertices[i + 1] - y) ** 2 + (vertices[i + 2] - z) ** 2);
    }
    this.body = body;
    this.centre = [x, y, z];
    this.focal = ((SIZE / 2) * DISTANCE) / Math.max(Math.sqrt(squared) * MARGIN, 1e-6);
  }

  /** Of light from a direction, 0 to {@link FULL_EXPOSURE} at each vertex; 0 where that faces away. */
  expose(direction: Readonly<Vec3>, exposure: Uint8Array): void {
    if (!this.body) return;
    const axes = axesOf(direction);
    this.look(axes, this.body.vertices);
    this.draw();
    this.ask(axes, this.body, exposure);
  }

  private look(axes: readonly Vec3[], vertices: Float32Array): void {
    const { centre, focal, seen } = this;
    const [[rx, ry, rz], [dx, dy, dz], [fx, fy, fz]] = axes;
    for (let i = 0; i < vertices.length; i += 3) {
      const x = vertices[i] - centre[0];
      const y = vertices[i + 1] - centre[1];
      const z = vertices[i + 2] - centre[2];
      const inverse = 1 / (fx * x + fy * y + fz * z + DISTANCE);
      seen[i] = (rx * x + ry * y + rz * z) * focal * inverse + SIZE / 2;
      seen[i + 1] = (dx * x + dy * y + dz * z) * focal * inverse + SIZE / 2;
      seen[i + 2] = inverse;
    }
  }

  /** The nearest face at each pixel's centre; both sides of a face are seen. */
  private draw(): void {
    const { faces, nearest, seen } = this;
    nearest.fill(0);
    for (let face = 0; face < faces.length; face += 3) {
      const a = 3 * faces[face];
      const b = 3 * faces[face + 1];
      const c = 3 * faces[face + 2];
      const ay = seen[a + 1];
      const by = seen[b + 1];
      const cy = seen[c + 1];
      // Nothing lies outside of the map: it is made for the whole body.
      const top = Math.ceil((ay < by ? (ay < cy ? ay : cy) : by < cy ? by : cy) - 0.5);
      const bottom = Math.floor((ay > by ? (ay > cy ? ay : cy) : by > cy ? by : cy) - 0.5);
      if (top > bottom) continue;
      const ax = seen[a];
      const bx = seen[b];
      const cx = seen[c];
      const left = Math.ceil((ax < bx ? (ax < cx ? ax : cx) : bx < cx ? bx : cx) - 0.5);
      const right = Math.floor((ax > bx ? (ax > cx ? ax : cx) : bx > cx ? bx : cx) - 0.5);
      if (left > right) continue;
      const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
      if (area === 0) continue;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const x = column + 0.5;
          const y = row + 0.5;
          const wa = ((cx - bx) * (y - by) - (cy - by) * (x - bx)) / area;
          const wb = ((ax - cx) * (y - cy) - (ay - cy) * (x - cx)) / area;
          const wc = ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / area;
          if (wa < 0 || wb < 0 || wc < 0) continue;
          const inverse = wa * seen[a + 2] + wb * seen[b + 2] + wc * seen[c + 2];
          if (inverse > nearest[row * SIZE + column]) nearest[row * SIZE + column] = inverse;
        }
      }
    }
  }

  /** What of the points above the vertices is seen. */
  private ask([[rx, ry, rz], [dx, dy, dz], [fx, fy, fz]]: readonly Vec3[], body: PosedBody, exposure: Uint8Array): void {
    const { centre, focal, nearest } = this;
    const { normals, vertices } = body;
    const last = SIZE - 1;
    for (let vertex = 0, i = 0; i < vertices.length; vertex++, i += 3) {
      if (fx * normals[i] + fy * normals[i + 1] + fz * normals[i + 2] >= 0) {
        exposure[vertex] = 0;
        continue;
      }
      const x = vertices[i] + LIFT * normals[i] - centre[0];
      const y = vertices[i + 1] + LIFT * normals[i + 1] - centre[1];
      const z = vertices[i + 2] + LIFT * normals[i + 2] - centre[2];
      const depth = fx * x + fy * y + fz * z + DISTANCE;
      const column = inside(((rx * x + ry * y + rz * z) * focal) / depth + SIZE / 2);
      const row = inside(((dx * x + dy * y + dz * z) * focal) / depth + SIZE / 2);
      const hidden = 1 / (depth - TOLERANCE);
      const at = SIZE * row + column;
      let seen = nearest[at] < hidden ? 1 : 0;
      if (nearest[column < last ? at + 1 : at] < hidden) seen++;
      if (nearest[column > 0 ? at - 1 : at] < hidden) seen++;
      if (nearest[row < last ? at + SIZE : at] < hidden) seen++;
      if (nearest[row > 0 ? at - SIZE : at] < hidden) seen++;
      exposure[vertex] = seen;
    }
  }
}

function inside(pixel: number): number {
  return pixel < 0 ? 0 : pixel >= SIZE ? SIZE - 1 : Math.trunc(pixel);
}

/** To the right and downwards in the picture that a direction looks at, and where it looks. */
function axesOf(direction: Readonly<Vec3>): [Vec3, Vec3, Vec3] {
  const forward: Vec3 = [-direction[0], -direction[1], -direction[2]];
  const right = unit(cross(forward, Math.abs(direction[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
  return [right, cross(forward, right), forward];
}
