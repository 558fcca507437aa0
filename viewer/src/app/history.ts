/** Undo and redo of poses: what was posed by hand is never lost by a slip. */

import { batch, signal } from "@preact/signals";
import type { Settings } from "./settings";
import { type State, restore } from "./state";

type Posing = Pick<Settings, "edits" | "shift" | "betas">;

const DEPTH = 100;

export class History {
  readonly canUndo = signal(false);
  readonly canRedo = signal(false);
  private past: Posing[] = [];
  private future: Posing[] = [];

  constructor(private readonly state: State) {}

  /** To be called before a change: a drag, a slider's move, a reset. */
  mark(): void {
    this.past = [...this.past, this.current()].slice(-DEPTH);
    this.future = [];
    this.announce();
  }

  undo(): void {
    this.move(this.past, this.future);
  }

  redo(): void {
    this.move(this.future, this.past);
  }

  private move(from: Posing[], to: Posing[]): void {
    const wanted = from.pop();
    if (!wanted) return;
    to.push(this.current());
    restore(this.state, wanted);
    this.announce();
  }

  private current(): Posing {
    return { edits: this.state.edits.peek(), shift: this.state.shift.peek(), betas: this.state.betas.peek() };
  }

  private announce(): void {
    batch(() => {
      this.canUndo.value = this.past.length > 0;
      this.canRedo.value = this.future.length > 0;
    });
  }
}
