/** The photograph that belongs to the camera and the moment shown, and how far the avatar is from it. */

import { type ReadonlySignal, computed, effect, signal } from "@preact/signals";
import type { Avatar, CaptureCamera, Clip, Engine } from "../engine";
import { type Picture, type Scores, compare, difference } from "./comparing";
import type { Notices } from "./notices";
import type { Source } from "./source";
import type { State } from "./state";

/** How strongly differences are shown. */
export const GAIN = 4;
/** Milliseconds without a change before scores are measured anew. */
const REST = 120;

export interface Comparison {
  readonly photograph: Picture;
  /** The avatar as the camera sees it, and what follows from it; null while they are being made. */
  readonly measured: { readonly scores: Scores; readonly difference: ImageData } | null;
}

interface Parts {
  readonly avatar: ReadonlySignal<Avatar | null>;
  /** The camera that is looked through; null: none. */
  readonly camera: ReadonlySignal<CaptureCamera | null>;
  /** Changes whenever what is drawn of the avatar does, whatever the cause. */
  readonly content: ReadonlySignal<number>;
  readonly engine: Engine;
  readonly motion: ReadonlySignal<Clip | null>;
  readonly notices: Notices;
  /** The camera's name. */
  readonly snapped: ReadonlySignal<string | null>;
  readonly source: Source;
  readonly state: State;
}

export class Photographs {
  /** Null: nothing to compare with (no camera, no photograph, not asked for). */
  readonly comparison = signal<Comparison | null>(null);
  readonly missing = signal(false);
  readonly possible: ReadonlySignal<boolean>;
  private turn = 0;
  private timer = 0;

  constructor(private readonly parts: Parts) {
    const { avatar, source } = parts;
    this.possible = computed(() => source.photograph !== null && (avatar.value?.cameras.length ?? 0) > 0);
    effect(() => this.follow());
  }

  private follow(): void {
    const { content, motion, snapped, state } = this.parts;
    const camera = state.comparison.value !== "off" && this.possible.value ? snapped.value : null;
    const start = motion.value?.start ?? null;
    const frame = start === null ? null : start + Math.round(state.frame.value);
    void content.value;
    const turn = ++this.turn;
    clearTimeout(this.timer);
    if (camera === null || frame === null) {
      this.comparison.value = null;
      this.missing.value = camera !== null;
      return;
    }
    this.timer = window.setTimeout(() => void this.show(turn, camera, frame), state.playing.peek() ? 0 : REST);
  }

  private async show(turn: number, name: string, frame: number): Promise<void> {
    const { camera, engine, notices, source, state } = this.parts;
    try {
      const photograph = (await source.photograph?.(name, frame)) ?? null;
      if (turn !== this.turn) return;
      this.missing.value = photograph === null;
      this.comparison.value = photograph && { photograph, measured: null };
      const seenBy = camera.peek();
      if (!photograph || !seenBy || state.playing.peek()) return;
      const { width, height } = photograph;
      const picture = await engine.render({ width, height, camera: engine.cast.sceneCamera(seenBy), background: null, slot: 0 });
      if (turn !== this.turn) return;
      const measured = { scores: compare(photograph, picture), difference: difference(photograph, picture, GAIN) };
      this.comparison.value = { photograph, measured };
    } catch (problem) {
      if (turn === this.turn) notices.error(problem);
    }
  }
}
