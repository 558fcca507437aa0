/** Draws fewer pixels and Gaussians while things move, where the machine is too slow for all of them. */

import { type ReadonlySignal, effect } from "@preact/signals";
import type { Engine, Pose } from "../engine";
import type { State } from "./state";

/** Shares of the resolution that was chosen, and of the Gaussians: whole levels of detail. */
const STEPS = [
  { resolution: 1, share: 1 },
  { resolution: 0.75, share: 1 },
  { resolution: 0.75, share: 0.6 },
  { resolution: 0.5, share: 0.3 },
  { resolution: 0.35, share: 0.3 },
] as const;
/** Milliseconds between frames beyond which a machine is slow, and below which it has time to spare. */
const SLOW = 70;
const FAST = 28;
/** Milliseconds without a change until the full resolution returns. */
const REST = 260;

interface Parts {
  readonly engine: Engine;
  readonly pose: ReadonlySignal<Pose | null>;
  readonly state: Pick<State, "adapts" | "playing" | "resolution" | "share" | "view">;
}

export class Adapting {
  private step = 0;
  /** When the frame before was drawn; 0 before the first of a movement. */
  private before = 0;
  private moving = false;
  private timer = 0;

  constructor(private readonly parts: Parts) {}

  /** Begins to watch. */
  follow(): void {
    const { state, pose, engine } = this.parts;
    effect(() => {
      void [pose.value, state.view.value];
      this.move(state.playing.value);
    });
    effect(() => {
      void [state.adapts.value, state.resolution.value, state.share.value];
      this.apply();
    });
    engine.on("frame", () => this.measure());
  }

  private move(on: boolean): void {
    this.moving = true;
    clearTimeout(this.timer);
    if (!on) this.timer = window.setTimeout(() => this.rest(), REST);
  }

  private rest(): void {
    this.moving = false;
    this.before = 0;
    this.apply();
  }

  private measure(): void {
    const now = performance.now();
    const elapsed = now - this.before;
    const first = this.before === 0;
    this.before = this.moving ? now : 0;
    if (!this.moving || first) return;
    const wanted = this.step + (elapsed > SLOW ? 1 : elapsed < FAST ? -1 : 0);
    this.step = Math.min(Math.max(wanted, 0), STEPS.length - 1);
    this.apply();
  }

  private apply(): void {
    const { state, engine } = this.parts;
    const step = STEPS[this.moving && state.adapts.peek() ? this.step : 0];
    const resolution = step.resolution * state.resolution.peek();
    // Without levels of detail a share would leave holes.
    const share = (engine.avatar()?.gaussians.levels.length ? step.share : 1) * state.share.peek();
    if (engine.display.resolution !== resolution || engine.display.share !== share) engine.setDisplay({ resolution, share });
  }
}
