/** Distant lamps whose shadows a body casts on itself, as `rectifier3d/splats/lamps.py` has them. */

import { FormatError } from "../errors";
import type { LampsMeta } from "../format";
import type { Vec3 } from "../rotations";

/** K lamps. */
export interface Lamps {
  /** 3 K, unit length, towards the lamps. */
  readonly directions: Float32Array;
  /** 3 K: red, green and blue of each. */
  readonly intensities: Float32Array;
  /** Light that nothing hides. */
  readonly everywhere: Readonly<Vec3>;
  /** What colours are scaled by where the lamps are off. */
  readonly mean: Readonly<Vec3>;
  /** Pairs: a vertex that lies inside the body, and the vertex whose light it has. */
  readonly inside: Uint32Array;
}

const MOST_LAMPS = 64;
/** Of pictures: light adds up before it. */
const GAMMA = 2.2;
const DARKEST = 1e-4;

export function readLamps({ directions, everywhere, inside, intensities, mean }: LampsMeta): Lamps {
  const count = directions.length / 3;
  const fits = Number.isInteger(count) && count >= 1 && count <= MOST_LAMPS && intensities.length === 3 * count;
  if (!fits) throw new FormatError(`'meta.gaussians.lamps' must hold 1 to ${MOST_LAMPS} lamps`);
  const light = [...intensities, ...everywhere, ...mean];
  if (light.some((n) => n < 0)) throw new FormatError("'meta.gaussians.lamps' must not take light away");
  const pairs = inside ?? [];
  if (pairs.length % 2 || pairs.some((n) => !Number.isInteger(n) || n < 0)) {
    throw new FormatError("'meta.gaussians.lamps.inside' must hold pairs of vertices");
  }
  return {
    directions: Float32Array.from(directions),
    intensities: Float32Array.from(intensities),
    everywhere,
    mean,
    inside: Uint32Array.from(pairs),
  };
}

/**
 * By what colours are scaled at each vertex: red, green and blue.
 *
 * @param directions Of the lamps, in the axes of the normals.
 * @param exposure K rows of N numbers: how much of each lamp reaches each vertex, 0 to `full`.
 */
export function lampFactors(
  { everywhere, inside, intensities }: Lamps,
  directions: Float32Array,
  normals: Float32Array,
  exposure: Uint8Array,
  full: number,
  factors: Float32Array,
): void {
  const count = normals.length / 3;
  for (let i = 0; i < factors.length; i++) factors[i] = everywhere[i % 3] + DARKEST;
  for (let lamp = 0; lamp < intensities.length; lamp += 3) {
    const [x, y, z] = [directions[lamp], directions[lamp + 1], directions[lamp + 2]];
    const [r, g, b] = [intensities[lamp] / full, intensities[lamp + 1] / full, intensities[lamp + 2] / full];
    const row = (lamp / 3) * count;
    for (let vertex = 0, i = 0; vertex < count; vertex++, i += 3) {
      const seen = exposure[row + vertex];
      if (seen === 0) continue;
      const cosine = normals[i] * x + normals[i + 1] * y + normals[i + 2] * z;
      if (cosine <= 0) continue;
      const reached = cosine * seen;
      factors[i] += reached * r;
      factors[i + 1] += reached * g;
      factors[i + 2] += reached * b;
    }
  }
  for (let i = 0; i < inside.length; i += 2) {
    const [to, from] = [3 * inside[i], 3 * inside[i + 1]];
    if (to < factors.length && from < factors.length) factors.copyWithin(to, from, from + 3);
  }
  for (let i = 0; i < factors.length; i++) factors[i] **= 1 / GAMMA;
}
