/** How a pose stretches the skin, as `rectifier3d/geometry/compression.py` has it. */

/** Rounds of smoothing over neighbouring triangles. */
const ROUNDS = 3;
/** Squared length, less one, beyond which a triangle counts as no more stretched. */
const MOST_STRETCHED = 3;
/** Doubled area in square metres below which a triangle has no directions. */
const FLAT = 1e-12;
/** Numbers of a symmetric tensor: xx, xy, xz, yy, yz, zz. */
export const TENSOR = 6;

/** The strain of one body's skin against its rest. */
export class SkinStrain {
  /** Two unit tangents of each face at rest, the first along its first edge. */
  readonly axes: Float32Array;
  /** Green's strain, doubled, at each vertex, in the rest's axes. */
  readonly atVertices: Float32Array;

  /** Of each face: its first edge's length; along and across this one, the second edge. */
  private readonly plane: Float32Array;
  /** Of a vertex' mean over the triangles around it, each one's weight at its corners. */
  private readonly shares: Float32Array;
  private readonly atFaces: Float32Array;

  constructor(
    private readonly faces: Uint32Array,
    rest: Float32Array,
  ) {
    this.axes = new Float32Array(2 * faces.length);
    this.plane = new Float32Array(faces.length);
    this.shares = new Float32Array(faces.length);
    this.atVertices = new Float32Array((TENSOR * rest.length) / 3);
    this.atFaces = new Float32Array((TENSOR * faces.length) / 3);
    this.measureRest(rest);
  }

  setPose(vertices: Float32Array): void {
    this.strainFaces(vertices);
    for (let round = 0; round < ROUNDS; round++) {
      this.gather();
      if (round < ROUNDS - 1) this.spread();
    }
  }

  private measureRest(rest: Float32Array): void {
    const { axes, faces, plane, shares } = this;
    const areas = new Float32Array(faces.length / 3);
    const summed = new Float32Array(rest.length / 3);
    for (let f = 0; f < faces.length; f += 3) {
      const [a, b, c] = [3 * faces[f], 3 * faces[f + 1], 3 * faces[f + 2]];
      const [ux, uy, uz] = [rest[b] - rest[a], rest[b + 1] - rest[a + 1], rest[b + 2] - rest[a + 2]];
      const [wx, wy, wz] = [rest[c] - rest[a], rest[c + 1] - rest[a + 1], rest[c + 2] - rest[a + 2]];
      const [nx, ny, nz] = [uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx];
      const area = Math.hypot(nx, ny, nz);
      areas[f / 3] = area;
      for (let k = f; k < f + 3; k++) summed[faces[k]] += area;
      const [length, height] = [Math.max(Math.hypot(ux, uy, uz), 1e-12), Math.max(area, 1e-12)];
      const [ex, ey, ez] = [ux / length, uy / length, uz / length];
      const [mx, my, mz] = [nx / height, ny / height, nz / height];
      axes.set([ex, ey, ez, my * ez - mz * ey, mz * ex - mx * ez, mx * ey - my * ex], 2 * f);
      plane.set(area < FLAT ? [1, 0, 1] : [length, ex * wx + ey * wy + ez * wz, area / length], f);
    }
    for (let k = 0; k < faces.length; k++) shares[k] = areas[Math.floor(k / 3)] / Math.max(summed[faces[k]], FLAT);
  }

  private strainFaces(v: Float32Array): void {
    const { atFaces, axes, faces, plane } = this;
    for (let f = 0, t = 0, i = 0; f < faces.length; f += 3, t += TENSOR, i += 6) {
      const a = 3 * faces[f];
      const b = 3 * faces[f + 1];
      const c = 3 * faces[f + 2];
      const length = plane[f];
      const slant = plane[f + 1] / length;
      const height = plane[f + 2];
      const ax = (v[b] - v[a]) / length;
      const ay = (v[b + 1] - v[a + 1]) / length;
      const az = (v[b + 2] - v[a + 2]) / length;
      const bx = (v[c] - v[a] - slant * (v[b] - v[a])) / height;
      const by = (v[c + 1] - v[a + 1] - slant * (v[b + 1] - v[a + 1])) / height;
      const bz = (v[c + 2] - v[a + 2] - slant * (v[b + 2] - v[a + 2])) / height;
      const along = ax * ax + ay * ay + az * az - 1;
      const sheared = ax * bx + ay * by + az * bz;
      const across = bx * bx + by * by + bz * bz - 1;
      const ex = axes[i];
      const ey = axes[i + 1];
      const ez = axes[i + 2];
      const gx = axes[i + 3];
      const gy = axes[i + 4];
      const gz = axes[i + 5];
      atFaces[t] = bounded(along * ex * ex + 2 * sheared * ex * gx + across * gx * gx);
      atFaces[t + 1] = bounded(along * ex * ey + sheared * (ex * gy + ey * gx) + across * gx * gy);
      atFaces[t + 2] = bounded(along * ex * ez + sheared * (ex * gz + ez * gx) + across * gx * gz);
      atFaces[t + 3] = bounded(along * ey * ey + 2 * sheared * ey * gy + across * gy * gy);
      atFaces[t + 4] = bounded(along * ey * ez + sheared * (ey * gz + ez * gy) + across * gy * gz);
      atFaces[t + 5] = bounded(along * ez * ez + 2 * sheared * ez * gz + across * gz * gz);
    }
  }

  private gather(): void {
    const { atFaces, atVertices, faces, shares } = this;
    atVertices.fill(0);
    for (let corner = 0; corner < faces.length; corner++) {
      const to = TENSOR * faces[corner];
      const from = 2 * (corner - (corner % 3));
      const share = shares[corner];
      for (let k = 0; k < TENSOR; k++) atVertices[to + k] += share * atFaces[from + k];
    }
  }

  private spread(): void {
    const { atFaces, atVertices, faces } = this;
    for (let f = 0; f < faces.length; f += 3) {
      const a = TENSOR * faces[f];
      const b = TENSOR * faces[f + 1];
      const c = TENSOR * faces[f + 2];
      for (let k = 0; k < TENSOR; k++) atFaces[2 * f + k] = (atVertices[a + k] + atVertices[b + k] + atVertices[c + k]) / 3;
    }
  }
}

function bounded(strain: number): number {
  return strain < -1 ? -1 : strain > MOST_STRETCHED ? MOST_STRETCHED : strain;
}
