/** How a surface hangs and swings, step by step, as `actor3d/bodies/hanging.py` has it. */

import type { BodyData } from "../body";
import { vertexNormals } from "../body";
import type { HangingConstants, SheetMeta } from "../format";
import type { Vec3 } from "../rotations";
import { closedSplineRows, splineRows } from "./cubic";
import { NearestPoints } from "./nearest";

/** Particles in rows one below the other, three numbers each. */
export interface Swing {
  /** World metres. */
  readonly position: Float64Array;
  /** Metres a second. */
  readonly velocity: Float64Array;
}

/** Points that follow bones. */
interface Skinned {
  readonly points: Float64Array;
  /** K of each point. */
  readonly joints: Uint8Array;
  readonly weights: Float64Array;
}

export class Simulation {
  /** Steps a second, at least. */
  readonly rate: number;

  private readonly particles: Skinned;
  /** Of each particle but those of the first row, from the one above, metres. */
  private readonly lengths: Float64Array;
  private readonly obstacles: Skinned;
  private readonly outwards: Skinned;
  private readonly gravity: Vec3;
  private readonly tree = new NearestPoints();
  /** The obstacle that was nearest to each particle last; -1: none was near. */
  private readonly nearest: Int32Array;
  private readonly down: Float64Array[];
  private readonly round: Float64Array[];
  /** Particles of a row. */
  private readonly columns: number;

  /**
   * @param skin How many vertices, the first ones, are skin.
   * @param rest 3 N: the shape at rest.
   * @param up The world's upward direction.
   */
  constructor(
    private readonly meta: SheetMeta,
    private readonly constants: HangingConstants,
    skin: number,
    body: BodyData,
    rest: Float32Array,
    up: Readonly<Vec3>,
  ) {
    const { closed, columns, first, particle_columns, particle_rows, rows } = meta;
    const vertices = particle_rows.flatMap((row) => particle_columns.map((column) => first + row * columns + column));
    const pushing = obstaclesOf(meta, body, skin);
    this.rate = constants.rate;
    this.columns = particle_columns.length;
    this.particles = skinned(body, rest, vertices);
    this.lengths = lengthsOf(this.particles.points, this.columns);
    this.obstacles = skinned(body, rest, pushing);
    this.outwards = skinned(body, vertexNormals(rest, body.faces), pushing);
    this.gravity = up.map((n) => -constants.gravity * n) as Vec3;
    this.nearest = new Int32Array(vertices.length).fill(-1);
    this.down = splineRows(particle_rows, [...Array(rows).keys()]);
    const places = [...Array(columns).keys()];
    this.round = closed
      ? closedSplineRows(this.columns, places.map((place) => (place * this.columns) / columns))
      : splineRows(particle_columns, places);
  }

  /** Where they hang on a body that has held a pose for a while. */
  settled(bones: ArrayLike<number>): Swing {
    const { settling } = this.meta;
    const position = follow(this.particles, bones, true);
    let swing: Swing = { position, velocity: new Float64Array(position.length) };
    for (let step = 0; step < settling; step++) swing = this.step(swing, bones, 1 / this.rate);
    return swing;
  }

  /** Where they are a step later, when the bones are at `bones`. */
  step({ position, velocity }: Swing, bones: ArrayLike<number>, seconds: number): Swing {
    const { drag, stiffness } = this.meta;
    const { fastest, rounds } = this.constants;
    const target = follow(this.particles, bones, true);
    const offset = new Float64Array(position.length);
    for (let i = 0; i < position.length; i++) {
      const pull = stiffness * (target[i] - position[i]) - drag * velocity[i] + this.gravity[i % 3];
      offset[i] = position[i] + seconds * (velocity[i] + seconds * pull) - target[i];
    }
    const moved = this.evened(offset);
    const free = 3 * this.columns;
    for (let i = 0; i < moved.length; i++) moved[i] = target[i] + (i < free ? 0 : moved[i]);
    const skin = follow(this.obstacles, bones, true);
    const outwards = follow(this.outwards, bones, false);
    this.tree.set(skin);
    for (let round = 0; round < rounds; round++) {
      this.pushOut(moved, skin, outwards);
      this.keepLengths(moved);
    }
    const gained = moved.map((n, i) => (n - position[i]) / seconds);
    for (let i = 0; i < gained.length; i += 3) {
      const scale = Math.min(1, fastest / Math.max(Math.hypot(gained[i], gained[i + 1], gained[i + 2]), 1e-9));
      for (let k = i; k < i + 3; k++) gained[k] *= scale;
    }
    return { position: moved, velocity: gained };
  }

  /** How far away the upper edge will be from where it is, metres. */
  carried({ position }: Swing, bones: ArrayLike<number>): number {
    const target = follow(this.particles, bones, true).subarray(0, 3 * this.columns);
    return target.reduce((most, n, i) => Math.max(most, Math.abs(n - position[i])), 0);
  }

  /** Particles carried from one set of bones to another one nearby. */
  borne(position: Float64Array, from: ArrayLike<number>, to: ArrayLike<number>): Float64Array {
    const [before, after] = [follow(this.particles, from, true), follow(this.particles, to, true)];
    return position.map((n, i) => n + after[i] - before[i]);
  }

  /** Writes where the clothes' vertices are, on a smooth surface through the particles. */
  write(position: Float64Array, vertices: Float32Array): void {
    const { columns } = this;
    const ring = new Float64Array(3 * columns);
    let at = 3 * this.meta.first;
    for (const weights of this.down) {
      ring.fill(0);
      weights.forEach((weight, row) => addScaled(ring, position, 3 * columns * row, weight));
      for (const shares of this.round) {
        let [x, y, z] = [0, 0, 0];
        for (let column = 0; column < columns; column++) {
          x += shares[column] * ring[3 * column];
          y += shares[column] * ring[3 * column + 1];
          z += shares[column] * ring[3 * column + 2];
        }
        vertices[at++] = x;
        vertices[at++] = y;
        vertices[at++] = z;
      }
    }
  }

  /** Cloth bends little: what each particle is off its place by goes towards its neighbours' mean. */
  private evened(offset: Float64Array): Float64Array {
    const { bends, closed } = this.meta;
    const width = 3 * this.columns;
    const across = new Float64Array(offset.length);
    for (let start = 0; start < offset.length; start += width) {
      for (let i = 0; i < width; i++) {
        const before = i >= 3 ? i - 3 : closed ? i + width - 3 : i;
        const after = i + 3 < width ? i + 3 : closed ? i + 3 - width : i;
        across[start + i] = offset[start + i] / 2 + (offset[start + before] + offset[start + after]) / 4;
      }
    }
    if (bends) return across;
    const evened = across.slice();
    const last = offset.length - width;
    for (let i = width; i < offset.length; i++) {
      // The lower edge is free: beyond it the cloth would go on as it comes.
      const below = i < last ? across[i + width] : 2 * across[i] - across[i - width];
      evened[i] = 0.6 * across[i] + 0.2 * (across[i - width] + below);
    }
    return evened;
  }

  /** Pushes particles out to their clearance from the skin. */
  private pushOut(particles: Float64Array, skin: Float64Array, outwards: Float64Array): void {
    const { clearance } = this.meta;
    const { near } = this.constants;
    for (let particle = this.columns; 3 * particle < particles.length; particle++) {
      const at = 3 * particle;
      const [x, y, z] = [particles[at], particles[at + 1], particles[at + 2]];
      const found = this.tree.find(x, y, z, near, this.nearest[particle]);
      this.nearest[particle] = found;
      if (found < 0) continue;
      const o = 3 * found;
      const height = (x - skin[o]) * outwards[o] + (y - skin[o + 1]) * outwards[o + 1] + (z - skin[o + 2]) * outwards[o + 2];
      addScaled(particles.subarray(at, at + 3), outwards, o, Math.min(Math.max(clearance - height, 0), near));
    }
  }

  /** Brings each particle, from the top down, to its distance from the one above. */
  private keepLengths(particles: Float64Array): void {
    const { shortest } = this.constants;
    const width = 3 * this.columns;
    for (let i = width; i < particles.length; i += 3) {
      const above = i - width;
      const x = particles[i] - particles[above];
      const y = particles[i + 1] - particles[above + 1];
      const z = particles[i + 2] - particles[above + 2];
      const found = Math.max(Math.sqrt(x * x + y * y + z * z), 1e-9);
      const length = this.lengths[above / 3];
      const scale = Math.min(Math.max(found, shortest * length), length) / found;
      particles[i] = particles[above] + x * scale;
      particles[i + 1] = particles[above + 1] + y * scale;
      particles[i + 2] = particles[above + 2] + z * scale;
    }
  }
}

/** Vertices of the skin that push. */
function obstaclesOf({ obstacles, pushing }: SheetMeta, { restVertices, skinJoints }: BodyData, skin: number): number[] {
  const influences = skinJoints.length / (restVertices.length / 3);
  const found = [...Array(skin).keys()].filter((vertex) => pushing.includes(skinJoints[vertex * influences]));
  return found.filter((_, i) => i % obstacles === 0);
}

function lengthsOf(points: Float64Array, columns: number): Float64Array {
  return Float64Array.from({ length: points.length / 3 - columns }, (_, i) => {
    const [a, b] = [3 * i, 3 * (i + columns)];
    return Math.hypot(points[b] - points[a], points[b + 1] - points[a + 1], points[b + 2] - points[a + 2]);
  });
}

function skinned({ restVertices, skinJoints, skinWeights }: BodyData, values: Float32Array, chosen: readonly number[]): Skinned {
  const influences = skinJoints.length / (restVertices.length / 3);
  const pick = (from: ArrayLike<number>, width: number) =>
    chosen.flatMap((vertex) => Array.from({ length: width }, (_, k) => from[vertex * width + k]));
  return {
    points: Float64Array.from(pick(values, 3)),
    joints: Uint8Array.from(pick(skinJoints, influences)),
    weights: Float64Array.from(pick(skinWeights, influences)),
  };
}

/** Where the bones, 12 numbers each, carry points; or, unmoved, directions. */
function follow({ joints, points, weights }: Skinned, bones: ArrayLike<number>, moves: boolean): Float64Array {
  const count = points.length / 3;
  const influences = joints.length / count;
  const followed = new Float64Array(points.length);
  const last = moves ? 1 : 0;
  for (let i = 0; i < count; i++) {
    const x = points[3 * i];
    const y = points[3 * i + 1];
    const z = points[3 * i + 2];
    for (let k = i * influences; k < (i + 1) * influences && weights[k] > 0; k++) {
      const weight = weights[k];
      const bone = 12 * joints[k];
      followed[3 * i] += weight * (bones[bone] * x + bones[bone + 1] * y + bones[bone + 2] * z + last * bones[bone + 3]);
      followed[3 * i + 1] += weight * (bones[bone + 4] * x + bones[bone + 5] * y + bones[bone + 6] * z + last * bones[bone + 7]);
      followed[3 * i + 2] += weight * (bones[bone + 8] * x + bones[bone + 9] * y + bones[bone + 10] * z + last * bones[bone + 11]);
    }
  }
  return followed;
}

function addScaled(to: Float64Array, from: Float64Array, start: number, scale: number): void {
  for (let i = 0; i < to.length; i++) to[i] += scale * from[start + i];
}
