/** Draws at a lower resolution while things move, where the machine is too slow for the full one. */

import { type ReadonlySignal, effect } from "@preact/signals";
import type { Engine, Pose } from "../engine";
import type { State } from "./state";

/** Shares of the resolution that was chosen. */
const STEPS = [1, 0.75, 0.5, 0.35] as const;
/** Milliseconds between frames beyond which a machine is slow, and below which it has time to spare. */
const SLOW = 70;
const FAST = 28;
/** Milliseconds without a change until the full resolution returns. */
const REST = 260;

interface Parts {
  readonly engine: Engine;
  readonly pose: ReadonlySignal<Pose | null>;
  readonly state: Pick<State, "adapts" | "playing" | "resolution" | "view">;
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
      void [state.adapts.value, state.resolution.value];
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
    const share = this.moving && state.adapts.peek() ? STEPS[this.step] : 1;
    const resolution = share * state.resolution.peek();
    if (engine.display.resolution !== resolution) engine.setDisplay({ resolution });
  }
}
