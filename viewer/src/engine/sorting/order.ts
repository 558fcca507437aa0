/** Which Gaussian is drawn when: depths and a counting sort, back to front. */

import type { Anchors } from "../gaussians";
import type { Places } from "../effects/folds";
import { NEAR } from "../pinhole";

/** How the body stands; what of it is needed depends on the anchors' kind. */
export interface Stance {
  /** 3 N, world metres. */
  vertices: Float32Array;
  /** 3 N, unit length. */
  normals: Float32Array;
  /** 12 J: world from rest, three rows of four a joint. */
  bones: Float32Array;
  /** Where folds have moved the Gaussians on their triangles; null: they are where their anchors say. */
  places: Places | null;
}

/** The row of a camera-from-world matrix that gives the depth: depth = x p0 + y p1 + z p2 + p3. */
export type DepthRow = readonly [number, number, number, number];

const BUCKETS = 65536;
/** Metres of depth up to which all steps are equal; beyond, as with a room's, steps grow with the distance. */
const EVEN = 30;

/** Depths of the Gaussians along a camera's axis, metres; what is still needs no stance. */
export function depthsOf(anchors: Anchors, stance: Stance | null, row: DepthRow, depths: Float32Array): void {
  if (anchors.kind === "still") stillDepths(anchors.means, row, depths);
  else if (!stance) throw new Error("sort was asked for before there was something to sort");
  else if (anchors.kind === "bones") skinnedDepths(anchors, stance.bones, row, depths);
  else if (anchors.kind === "triangle") smoothDepths(anchors, stance, row, depths);
  else flatDepths(anchors, stance, row, depths);
}

type Bound = Extract<Anchors, { corners: Uint32Array }>;
type Skinned = Extract<Anchors, { kind: "bones" }>;

/** Heights count along the normal that is blended from those of the corners. */
function smoothDepths(anchors: Bound, stance: Stance, row: DepthRow, depths: Float32Array): void {
  const { corners } = anchors;
  const { weights, heights } = stance.places ?? anchors;
  const { normals } = stance;
  const vertexDepths = depthsOfPoints(stance.vertices, row);
  for (let i = 0, k = 0; i < depths.length; i++, k += 3) {
    const [w0, w1, w2] = [weights[k], weights[k + 1], weights[k + 2]];
    const [a, b, c] = [corners[k], corners[k + 1], corners[k + 2]];
    const [p0, p1, p2] = [w0 > 0 ? w0 : 0, w1 > 0 ? w1 : 0, w2 > 0 ? w2 : 0];
    const x = p0 * normals[3 * a] + p1 * normals[3 * b] + p2 * normals[3 * c];
    const y = p0 * normals[3 * a + 1] + p1 * normals[3 * b + 1] + p2 * normals[3 * c + 1];
    const z = p0 * normals[3 * a + 2] + p1 * normals[3 * b + 2] + p2 * normals[3 * c + 2];
    const along = (x * row[0] + y * row[1] + z * row[2]) / Math.max(Math.sqrt(x * x + y * y + z * z), 1e-12);
    depths[i] = w0 * vertexDepths[a] + w1 * vertexDepths[b] + w2 * vertexDepths[c] + heights[i] * along;
  }
}

/** Heights count along the triangle's own normal. */
function flatDepths(anchors: Bound, stance: Stance, row: DepthRow, depths: Float32Array): void {
  const { corners } = anchors;
  const { weights, heights } = stance.places ?? anchors;
  const { vertices } = stance;
  const vertexDepths = depthsOfPoints(vertices, row);
  let along = 0;
  for (let i = 0, k = 0; i < depths.length; i++, k += 3) {
    const [a, b, c] = [corners[k], corners[k + 1], corners[k + 2]];
    const sameFace = i > 0 && a === corners[k - 3] && b === corners[k - 2] && c === corners[k - 1];
    if (!sameFace) along = normalDepth(vertices, 3 * a, 3 * b, 3 * c, row);
    const surface = weights[k] * vertexDepths[a] + weights[k + 1] * vertexDepths[b] + weights[k + 2] * vertexDepths[c];
    depths[i] = surface + heights[i] * along;
  }
}

function normalDepth(v: Float32Array, a: number, b: number, c: number, row: DepthRow): number {
  const [ux, uy, uz] = [v[b] - v[a], v[b + 1] - v[a + 1], v[b + 2] - v[a + 2]];
  const [wx, wy, wz] = [v[c] - v[a], v[c + 1] - v[a + 1], v[c + 2] - v[a + 2]];
  const [x, y, z] = [uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx];
  return (x * row[0] + y * row[1] + z * row[2]) / Math.max(Math.sqrt(x * x + y * y + z * z), 1e-12);
}

function skinnedDepths(
  { means, bones, weights }: Skinned,
  transforms: Float32Array,
  row: DepthRow,
  depths: Float32Array,
): void {
  const rows = depthsOfBones(transforms, row);
  for (let i = 0; i < depths.length; i++) {
    let depth = 0;
    for (let k = 4 * i; k < 4 * i + 4; k++) {
      const bone = 4 * bones[k];
      const along = rows[bone] * means[3 * i] + rows[bone + 1] * means[3 * i + 1] + rows[bone + 2] * means[3 * i + 2];
      depth += weights[k] * (along + rows[bone + 3]);
    }
    depths[i] = depth;
  }
}

function depthsOfPoints(points: Float32Array, row: DepthRow): Float32Array {
  const depths = new Float32Array(points.length / 3);
  stillDepths(points, row, depths);
  return depths;
}

function stillDepths(points: Float32Array, row: DepthRow, depths: Float32Array): void {
  for (let i = 0; i < depths.length; i++) {
    depths[i] = row[0] * points[3 * i] + row[1] * points[3 * i + 1] + row[2] * points[3 * i + 2] + row[3];
  }
}

/** The depth row before each bone's transform: depth of a rest point that follows the bone. */
function depthsOfBones(transforms: Float32Array, row: DepthRow): Float32Array {
  const rows = new Float32Array(transforms.length / 3);
  for (let bone = 0; 12 * bone < transforms.length; bone++) {
    for (let column = 0; column < 4; column++) {
      const t = 12 * bone + column;
      const turned = row[0] * transforms[t] + row[1] * transforms[t + 4] + row[2] * transforms[t + 8];
      rows[4 * bone + column] = turned + (column === 3 ? row[3] : 0);
    }
  }
  return rows;
}

/**
 * Sorts Gaussians by depth, farthest first, to 1/65536 of the range of depths, or of their logarithms if that is wide.
 *
 * @param kept The Gaussians to sort; null means all.
 * @param order Where the sorted indices go; as long as what is sorted.
 */
export class DepthSorter {
  private readonly starts = new Uint32Array(BUCKETS + 1);
  private keys = new Uint16Array(0);

  sort(depths: Float32Array, kept: Uint32Array | null, order: Uint32Array): void {
    const count = order.length;
    if (this.keys.length < count) this.keys = new Uint16Array(count);
    const { keys, starts } = this;
    let nearest = Infinity;
    let farthest = -Infinity;
    for (let i = 0; i < depths.length; i++) {
      const depth = depths[i];
      if (depth < nearest) nearest = depth;
      if (depth > farthest) farthest = depth;
    }
    const scale = farthest > nearest ? (BUCKETS - 1) / (farthest - nearest) : 0;
    if (farthest - nearest > EVEN) logKeys(depths, kept, farthest, keys, count);
    else for (let i = 0; i < count; i++) keys[i] = (farthest - depths[kept ? kept[i] : i]) * scale;
    starts.fill(0);
    for (let i = 0; i < count; i++) starts[keys[i] + 1]++;
    for (let bucket = 1; bucket <= BUCKETS; bucket++) starts[bucket] += starts[bucket - 1];
    for (let i = 0; i < count; i++) order[starts[keys[i]]++] = kept ? kept[i] : i;
  }
}

/** Keys of equal steps of the logarithm; what lies before the near plane, and is not drawn, counts as on it. */
function logKeys(depths: Float32Array, kept: Uint32Array | null, farthest: number, keys: Uint16Array, count: number): void {
  const far = Math.log(Math.max(farthest, 2 * NEAR));
  const scale = (BUCKETS - 1) / (far - Math.log(NEAR));
  for (let i = 0; i < count; i++) keys[i] = (far - Math.log(Math.max(depths[kept ? kept[i] : i], NEAR))) * scale;
}

/** The `count` most opaque Gaussians, in the order of their indices; null if that is all of them. */
export function mostOpaque(opacities: Uint8Array, count: number): Uint32Array | null {
  if (count >= opacities.length) return null;
  const histogram = new Uint32Array(256);
  for (const opacity of opacities) histogram[opacity]++;
  let threshold = 255;
  let above = 0;
  while (threshold > 0 && above + histogram[threshold] < count) above += histogram[threshold--];
  let ties = count - above;
  const kept = new Uint32Array(count);
  for (let i = 0, n = 0; n < count; i++) {
    if (opacities[i] > threshold || (opacities[i] === threshold && ties-- > 0)) kept[n++] = i;
  }
  return kept;
}
