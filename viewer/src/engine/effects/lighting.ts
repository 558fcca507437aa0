/** The light of lamps on one posed body: what its own shadows leave of it. */

import type { Body, PosedBody } from "../body";
import { AS_FILMED, type LightLook } from "../light";
import { quatFromAxisAngle, rotate, type Vec3, vectorAt } from "../rotations";
import { lampFactors, type Lamps } from "./lamps";
import { FULL_EXPOSURE, ShadowMaps } from "./shadow_maps";

/** Poses that follow each other faster are a motion that plays, milliseconds. */
const PLAYING = 120;
/** What shadows may take of a frame while a motion plays, milliseconds. */
const BUDGET = 8;

export class Lighting {
  /** 3 N: by what red, green and blue are scaled at each vertex. */
  readonly factors: Float32Array;

  private readonly maps: ShadowMaps;
  /** K rows of N. */
  private readonly exposure: Uint8Array;
  /** Of the lamps, in the body's own world. */
  private directions: Float32Array;
  private body: PosedBody | null = null;
  private posedAt = -Infinity;
  private playing = false;
  private look = AS_FILMED;
  /** Three rows: by how much the body is turned in the light. */
  private turn: readonly number[] = [1, 0, 0, 0, 1, 0, 0, 0, 1];
  /** Lamps whose shadows are those of an earlier pose, in the order in which they are due. */
  private due: number[] = [];
  private changed = true;

  constructor(
    private readonly lamps: Lamps,
    private readonly on: Body,
    private readonly options: { readonly shadows: boolean } = { shadows: true },
  ) {
    this.maps = new ShadowMaps(on.data.faces, on.numVertices);
    this.factors = new Float32Array(3 * on.numVertices);
    this.exposure = new Uint8Array((on.numVertices * lamps.directions.length) / 3).fill(FULL_EXPOSURE);
    this.directions = lamps.directions;
  }

  /** Whether some shadows still are those of an earlier pose. */
  get late(): boolean {
    return this.due.length > 0;
  }

  setPose(body: PosedBody): void {
    const now = performance.now();
    this.playing = now - this.posedAt < PLAYING && this.due.length < this.count;
    this.posedAt = now;
    this.body = body;
    if (this.options.shadows) this.maps.setBody(body);
    this.renew();
  }

  setTurn(turn: readonly number[]): void {
    this.turn = turn;
    this.aim();
  }

  setLook(look: LightLook): void {
    const { on, turn } = this.look;
    this.look = look;
    if (on === look.on && turn === look.turn) return;
    this.aim();
  }

  /** Brings shadows up to date, while a motion plays as many as there is time for; whether the factors changed. */
  update(): boolean {
    const { body, due, lamps, look } = this;
    if (!body || !this.changed) return false;
    if (!look.on) {
      due.length = 0;
      for (let i = 0; i < this.factors.length; i++) this.factors[i] = lamps.mean[i % 3];
    } else {
      this.castShadows();
      lampFactors(lamps, this.directions, body.normals, this.exposure, FULL_EXPOSURE, this.factors);
    }
    this.changed = due.length > 0;
    return true;
  }

  /** Lets the next update take the time that it needs. */
  hurry(): void {
    this.playing = false;
  }

  private get count(): number {
    return this.lamps.directions.length / 3;
  }

  private castShadows(): void {
    const { due, exposure, maps } = this;
    const size = this.on.numVertices;
    const start = performance.now();
    do {
      const lamp = due.shift();
      if (lamp === undefined) return;
      maps.expose(vectorAt(this.directions, lamp), exposure.subarray(lamp * size, (lamp + 1) * size));
    } while (!this.playing || performance.now() - start < BUDGET);
  }

  /** All shadows are to be cast anew, those first that are due the longest. */
  private renew(): void {
    this.changed = true;
    if (!this.options.shadows) return;
    const waiting = new Set(this.due);
    for (let lamp = 0; lamp < this.count; lamp++) if (!waiting.has(lamp)) this.due.push(lamp);
  }

  /** Where the lamps are in the body's own world. */
  private aim(): void {
    const { look: { turn }, on, turn: [a, b, c, d, e, f, g, h, i] } = this;
    const quat = quatFromAxisAngle(on.up.map((n) => (n * turn * Math.PI) / 180) as Vec3);
    const directions = new Float32Array(this.lamps.directions.length);
    for (let lamp = 0; lamp < this.count; lamp++) {
      const [x, y, z] = rotate(quat, vectorAt(this.lamps.directions, lamp));
      directions.set([a * x + d * y + g * z, b * x + e * y + h * z, c * x + f * y + i * z], 3 * lamp);
    }
    this.directions = directions;
    this.hurry();
    this.renew();
  }
}
