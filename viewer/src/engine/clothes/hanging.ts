/** A surface that hangs loose from an avatar: along a motion that is played, and swinging on where a body is posed by hand. */

import type { Body, Poser } from "../body";
import type { HangingConstants, SheetMeta } from "../format";
import type { Pose } from "../poses";
import { PlayedClothes } from "./played";
import { Simulation, type Swing } from "./simulation";

/** Seconds between two pictures that are simulated: at least, so that what is drawn twice does not shake, and at most. */
const SHORTEST = 0.004;
const LONGEST = 0.5;
/** Seconds after which clothes on a body that keeps its pose are at rest. */
const SWINGS = 3;
/** Metres a second below which nobody sees them move, and for how many seconds. */
const CALM = 0.004;
const CALM_SECONDS = 0.15;
/** Metres: who is put farther away at once does not swing. */
const CARRIED = 0.5;
/** Metres, or parts of a rotation, that bones go in a step: legs must not pass through cloth. */
const STRIDE = 0.04;

export class HangingSheet {
  private simulation: Simulation;
  private rest: Float32Array;
  private played: PlayedClothes | null = null;
  private swing: Swing | null = null;
  /** What the body had when they were moved last, and when that was, milliseconds. */
  private bones: Float32Array = new Float32Array(0);
  private shownAt = 0;
  /** Seconds for which the body has kept its pose, and for which the clothes have been calm; null: at rest. */
  private waiting: { kept: number; calm: number } | null = null;

  constructor(
    private readonly meta: SheetMeta,
    private readonly constants: HangingConstants,
    /** How many vertices, the first ones, are skin. */
    private readonly skin: number,
    private readonly body: Body,
    private readonly poser: Poser,
  ) {
    this.rest = poser.rest;
    this.simulation = this.simulated();
  }

  /** Whether they move though the body keeps its pose. */
  get swinging(): boolean {
    return this.waiting !== null;
  }

  /** Puts its vertices, of a body in a pose, to where they hang now. */
  hang(vertices: Float32Array, bones: Float32Array, pose: Pose): void {
    if (this.rest !== this.poser.rest) this.reshape();
    this.swing = pose.moment ? this.along(pose.moment, bones) : this.inTime(bones);
    this.simulation.write(this.swing.position, vertices);
  }

  private simulated(): Simulation {
    return new Simulation(this.meta, this.constants, this.skin, this.body.data, this.rest, this.body.up);
  }

  private reshape(): void {
    this.rest = this.poser.rest;
    this.simulation = this.simulated();
    this.played = this.swing = null;
  }

  private along({ clip, frame }: NonNullable<Pose["moment"]>, bones: Float32Array): Swing {
    this.waiting = null;
    this.bones = bones;
    if (this.played?.clip !== clip) this.played = new PlayedClothes(this.simulation, clip, (pose) => this.poser.bones(pose));
    const position = this.played.at(frame, bones);
    return { position, velocity: new Float64Array(position.length) };
  }

  /** What the time since they were shown last has done to them. */
  private inTime(bones: Float32Array): Swing {
    const { bones: before, simulation, swing, waiting } = this;
    const now = performance.now();
    const seconds = waiting ? Math.min((now - this.shownAt) / 1000, LONGEST) : 1 / simulation.rate;
    const way = bones.reduce((most, n, i) => Math.max(most, Math.abs(n - before[i])), 0);
    if (swing && (seconds < SHORTEST || (!waiting && way === 0))) return swing;
    this.bones = bones;
    this.shownAt = now;
    if (!swing || stillsPreferred() || simulation.carried(swing, bones) > CARRIED) {
      this.waiting = null;
      return simulation.settled(bones);
    }
    const steps = Math.ceil(Math.max(seconds * simulation.rate, Math.min(way, 1) / STRIDE));
    let moved = swing;
    for (let step = 1; step <= steps; step++) {
      const between = bones.map((n, i) => before[i] + (step / steps) * (n - before[i]));
      moved = simulation.step(moved, between, seconds / steps);
    }
    this.wait(moved, way > 0, seconds);
    return moved;
  }

  private wait({ velocity }: Swing, posed: boolean, seconds: number): void {
    const kept = posed ? 0 : (this.waiting?.kept ?? 0) + seconds;
    const isCalm = !posed && velocity.every((n) => Math.abs(n) < CALM);
    const calm = isCalm ? (this.waiting?.calm ?? 0) + seconds : 0;
    this.waiting = kept > SWINGS || calm > CALM_SECONDS ? null : { kept, calm };
  }
}

function stillsPreferred(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** All that hangs loose from an avatar. */
export function hangingSheets(body: Body, poser: Poser): HangingSheet[] {
  if (!body.data.clothes) return [];
  const { constants, sheets } = body.data.clothes;
  return sheets.map((sheet) => new HangingSheet(sheet, constants, sheets[0].first, body, poser));
}
