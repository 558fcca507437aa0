/** Undo and redo of poses: what was posed by hand is never lost by a slip. */

import { batch, signal } from "@preact/signals";
import type { Settings } from "./settings";
import { type State, restore } from "./state";

type Posing = Pick<Settings, "edits" | "shift" | "betas" | "keys" | "clip">;

const DEPTH = 100;

export class History {
  readonly canUndo = signal(false);
  readonly canRedo = signal(false);
  /** How often there was something to keep. */
  marks = 0;
  private past: Posing[] = [];
  private future: Posing[] = [];

  constructor(private readonly state: State) {}

  /** To be called before a change: a drag, a slider's move, a reset. */
  mark(): void {
    this.marks++;
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

  /** Forgets what was done: another avatar is looked after. */
  clear(): void {
    [this.past, this.future] = [[], []];
    this.announce();
  }

  private move(from: Posing[], to: Posing[]): void {
    const wanted = from.pop();
    if (!wanted) return;
    const now = this.current();
    to.push(now);
    // Keys are shown as they were set; a clip that was chosen meanwhile stays.
    restore(this.state, now.keys === wanted.keys ? { ...wanted, clip: now.clip } : wanted);
    this.announce();
  }

  private current(): Posing {
    const { edits, shift, betas, keys, clip } = this.state;
    return { edits: edits.peek(), shift: shift.peek(), betas: betas.peek(), keys: keys.peek(), clip: clip.peek() };
  }

  private announce(): void {
    batch(() => {
      this.canUndo.value = this.past.length > 0;
      this.canRedo.value = this.future.length > 0;
    });
  }
}
