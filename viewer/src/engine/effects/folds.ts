/** How Gaussians move where a pose compresses the skin under them, as `rectifier3d/splats/folds.py` has it. */

import type { Container } from "../container";
import { FormatError } from "../errors";
import type { FoldsMeta } from "../format";
import { SkinStrain, TENSOR } from "./strain";

/** What compression along four directions does to each of G Gaussians. */
export interface Folds {
  /** 12 G, in units of `step`: of each direction, along two edges of the triangle and the normal. */
  readonly moves: Int8Array;
  readonly step: number;
  /** 4 G: the compression at which each stops to move, 255 for `strongest`. */
  readonly most: Uint8Array;
  readonly strongest: number;
  /** G: the face that each lies on. */
  readonly face: Uint16Array | Uint32Array;
}

/** Where Gaussians are on their triangles. */
export interface Places {
  /** 3 G barycentric weights. */
  readonly weights: Float32Array;
  /** G, metres. */
  readonly heights: Float32Array;
}

/** Metres that a fold moves a Gaussian at most along each axis. */
const FARTHEST = 0.02;
/** Compression that counts as one. */
const FULL = 0.25;

export function readFolds({ most, step }: FoldsMeta, container: Container, count: number): Folds {
  if (!(step > 0 && most > 0 && most <= 1)) {
    throw new FormatError("'meta.gaussians.folds' must hold a positive step, and most in (0, 1]");
  }
  return {
    moves: container.get("fold_moves", ["i8"], [count, 12]),
    step,
    most: container.get("fold_most", ["u8"], [count, 4]),
    strongest: most,
    face: container.get("face", ["u16", "u32"], [count]),
  };
}

/** Gaussians on one body's skin. */
export class Folding {
  /** Where they are in the pose set last. */
  readonly moved: Places;

  private readonly strain: SkinStrain;
  /** G, metres: the length that the edges of its triangle count as. */
  private readonly edges: Float32Array;
  /** Those that ever move. */
  private readonly movable: Uint32Array;

  /**
   * @param atRest Where they are where nothing is compressed.
   * @param own Rest vertices of the person's own shape.
   * @param rest Those of the shape that is shown.
   */
  constructor(
    private readonly folds: Folds,
    private readonly atRest: Places,
    private readonly faces: Uint32Array,
    own: Float32Array,
    rest: Float32Array,
  ) {
    this.moved = { weights: atRest.weights.slice(), heights: atRest.heights.slice() };
    this.strain = new SkinStrain(faces, rest);
    this.edges = Float32Array.from(folds.face, (face) => edgeLength(own, faces, face));
    const { most } = folds;
    const moves = (i: number) => most[4 * i] || most[4 * i + 1] || most[4 * i + 2] || most[4 * i + 3];
    this.movable = Uint32Array.from(atRest.heights.keys()).filter(moves);
  }

  setPose(vertices: Float32Array): void {
    this.strain.setPose(vertices);
    const { atRest, edges, folds, moved, movable } = this;
    const compression = new Float32Array(4);
    const scale = folds.strongest / 255;
    for (const i of movable) {
      this.compress(i, compression);
      let along = 0;
      let across = 0;
      let up = 0;
      for (let k = 0, m = 12 * i; k < 4; k++, m += 3) {
        const amount = Math.min(compression[k], folds.most[4 * i + k] * scale);
        along += amount * folds.moves[m];
        across += amount * folds.moves[m + 1];
        up += amount * folds.moves[m + 2];
      }
      const step = folds.step / FULL;
      const second = (FARTHEST * Math.tanh(along * step)) / edges[i];
      const third = (FARTHEST * Math.tanh(across * step)) / edges[i];
      moved.weights[3 * i] = atRest.weights[3 * i] - second - third;
      moved.weights[3 * i + 1] = atRest.weights[3 * i + 1] + second;
      moved.weights[3 * i + 2] = atRest.weights[3 * i + 2] + third;
      moved.heights[i] = atRest.heights[i] + FARTHEST * Math.tanh(up * step);
    }
  }

  /** By how much of its length the skin under a Gaussian is shorter, along each direction. */
  private compress(i: number, compression: Float32Array): void {
    const { atRest: { weights }, faces, folds, strain: { atVertices, axes } } = this;
    const face = folds.face[i];
    const wa = Math.max(weights[3 * i], 0);
    const wb = Math.max(weights[3 * i + 1], 0);
    const wc = Math.max(weights[3 * i + 2], 0);
    const sum = wa + wb + wc;
    const a = TENSOR * faces[3 * face];
    const b = TENSOR * faces[3 * face + 1];
    const c = TENSOR * faces[3 * face + 2];
    const xx = (wa * atVertices[a] + wb * atVertices[b] + wc * atVertices[c]) / sum;
    const xy = (wa * atVertices[a + 1] + wb * atVertices[b + 1] + wc * atVertices[c + 1]) / sum;
    const xz = (wa * atVertices[a + 2] + wb * atVertices[b + 2] + wc * atVertices[c + 2]) / sum;
    const yy = (wa * atVertices[a + 3] + wb * atVertices[b + 3] + wc * atVertices[c + 3]) / sum;
    const yz = (wa * atVertices[a + 4] + wb * atVertices[b + 4] + wc * atVertices[c + 4]) / sum;
    const zz = (wa * atVertices[a + 5] + wb * atVertices[b + 5] + wc * atVertices[c + 5]) / sum;
    const t = 6 * face;
    const ex = axes[t];
    const ey = axes[t + 1];
    const ez = axes[t + 2];
    const gx = axes[t + 3];
    const gy = axes[t + 4];
    const gz = axes[t + 5];
    const px = xx * ex + xy * ey + xz * ez;
    const py = xy * ex + yy * ey + yz * ez;
    const pz = xz * ex + yz * ey + zz * ez;
    const along = ex * px + ey * py + ez * pz;
    const sheared = gx * px + gy * py + gz * pz;
    const across =
      gx * (xx * gx + xy * gy + xz * gz) + gy * (xy * gx + yy * gy + yz * gz) + gz * (xz * gx + yz * gy + zz * gz);
    const mean = (along + across) / 2;
    compression[0] = shortened(along);
    compression[1] = shortened(mean + sheared);
    compression[2] = shortened(across);
    compression[3] = shortened(mean - sheared);
  }
}

function shortened(squared: number): number {
  return squared >= 0 ? 0 : 1 - Math.sqrt(Math.max(1 + squared, 0));
}

/** Side of the equilateral triangle with a face's area, metres. */
function edgeLength(v: Float32Array, faces: Uint32Array, face: number): number {
  const [a, b, c] = [3 * faces[3 * face], 3 * faces[3 * face + 1], 3 * faces[3 * face + 2]];
  const [ux, uy, uz] = [v[b] - v[a], v[b + 1] - v[a + 1], v[b + 2] - v[a + 2]];
  const [wx, wy, wz] = [v[c] - v[a], v[c + 1] - v[a + 1], v[c + 2] - v[a + 2]];
  const doubled = Math.hypot(uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx);
  return Math.sqrt((doubled * 2) / Math.sqrt(3));
}
