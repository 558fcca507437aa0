/** Loose clothes along a motion that is played: as in a film of it from its first frame on. */

import type { Clip, Pose } from "../poses";
import { splineRows } from "./cubic";
import type { Simulation, Swing } from "./simulation";

/** Frames on either side that the curve between two frames takes account of: what is farther off moves it by a millionth. */
const AROUND = 10;
/** Steps a frame: of a motion as slow as that nobody sees more. */
const MOST_STEPS = 1000;
/** Seconds of the motion that are simulated to know one moment of it. */
const LEAD = 1;

/** Clothes at a step, and what they hang from. */
interface Hung {
  readonly swing: Swing;
  readonly bones: ArrayLike<number>;
}

export class PlayedClothes {
  /** Steps a frame. */
  private readonly steps: number;
  /** Steps of {@link LEAD}. */
  private readonly lead: number;
  /** Where the clothes were in every so many steps since the first frame. */
  private readonly known = new Map<number, Hung>();
  private readonly bones = new Map<number, Float32Array>();
  private readonly rows = new Map<string, Float64Array>();

  private step = 0;
  private now: Hung;
  private before: Hung;
  /** Whether all was simulated since the first frame. */
  private whole = true;

  /** @param bonesOf World-from-rest transforms in a pose, 12 numbers a joint. */
  constructor(
    private readonly simulation: Simulation,
    readonly clip: Clip,
    private readonly bonesOf: (pose: Pose) => Float32Array,
  ) {
    this.steps = Math.min(Math.max(1, Math.ceil(simulation.rate / clip.fps)), MOST_STEPS);
    this.lead = Math.ceil(LEAD * clip.fps) * this.steps;
    this.now = this.before = this.settled(0);
    this.known.set(0, this.now);
  }

  /** Particles at a frame of the motion, or between two, on a body with these bones. */
  at(frame: number, bones: Float32Array): Float64Array {
    const wanted = Math.min(Math.max(frame, 0), this.clip.count - 1) * this.steps;
    const next = Math.ceil(wanted - 1e-6);
    if (next < this.step || next > this.step + this.lead) this.seek(Math.floor(wanted + 1e-6));
    while (this.step < next) this.advance();
    if (next % this.steps === 0 && next - wanted < 1e-6) return this.now.swing.position;
    const share = Math.max(next - wanted, 0);
    const between = (now: ArrayLike<number>, before: ArrayLike<number>) =>
      Float64Array.from(now, (n, i) => n + share * (before[i] - n));
    const position = between(this.now.swing.position, this.before.swing.position);
    // Between two frames the body that is shown does not quite go along the curve.
    return this.simulation.borne(position, between(this.now.bones, this.before.bones), bones);
  }

  /** Goes to a step from which this one can be reached. */
  private seek(step: number): void {
    const begin = Math.max(step - this.lead, 0);
    const known = Math.max(...[...this.known.keys()].filter((each) => each <= step));
    this.whole = known >= begin - this.lead;
    this.step = this.whole ? known : begin;
    this.now = this.before = this.known.get(this.step) ?? this.settled(this.step);
  }

  private settled(step: number): Hung {
    const bones = this.bonesAt(step);
    return { swing: this.simulation.settled(bones), bones };
  }

  private advance(): void {
    this.step++;
    this.before = this.now;
    const bones = this.bonesAt(this.step);
    this.now = { swing: this.simulation.step(this.now.swing, bones, 1 / (this.clip.fps * this.steps)), bones };
    if (this.whole && this.step % this.lead === 0) this.known.set(this.step, this.now);
  }

  /** Along a smooth curve through the frames. */
  private bonesAt(step: number): ArrayLike<number> {
    const frame = Math.floor(step / this.steps);
    if (step % this.steps === 0) return this.frameBones(frame);
    const first = Math.max(frame - AROUND, 0);
    const last = Math.min(frame + 1 + AROUND, this.clip.count - 1);
    const weights = this.curve(last - first, step / this.steps - first);
    const bones = new Float64Array(this.frameBones(frame).length);
    weights.forEach((weight, k) => {
      const there = this.frameBones(first + k);
      for (let i = 0; i < bones.length; i++) bones[i] += weight * there[i];
    });
    return bones;
  }

  private curve(frames: number, place: number): Float64Array {
    const name = `${frames} ${place.toFixed(6)}`;
    if (!this.rows.has(name)) this.rows.set(name, splineRows([...Array(frames + 1).keys()], [place])[0]);
    return this.rows.get(name)!;
  }

  private frameBones(frame: number): Float32Array {
    const there = this.bones.get(frame);
    if (there) return there;
    if (this.bones.size > 4 * AROUND) this.bones.delete(this.bones.keys().next().value!);
    const bones = this.bonesOf(this.clip.poseAt(frame));
    this.bones.set(frame, bones);
    return bones;
  }
}
