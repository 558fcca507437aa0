/** The clock of the clip that is shown. */

import { batch } from "@preact/signals";
import type { State } from "./state";

/** What the clock needs to know of a clip. */
export interface Timed {
  readonly fps: number;
  readonly count: number;
}

/** A pause of the page (a hidden tab) must not make the clip jump. */
const MAX_STEP_SECONDS = 0.25;

export class Player {
  private before: number | null = null;

  constructor(
    private readonly state: Pick<State, "elapsed" | "frame" | "loop" | "playing" | "speed">,
    private readonly clip: () => Timed | null,
    /** Whether time passes without a clip, too: for others. */
    private readonly passes: () => boolean = () => false,
  ) {}

  /** To be called before each picture, with the time in milliseconds. */
  tick(now: number): void {
    const clip = this.clip();
    const elapsed = this.before === null ? 0 : Math.min(Math.max(now - this.before, 0) / 1000, MAX_STEP_SECONDS);
    this.before = this.state.playing.peek() ? now : null;
    if (!this.state.playing.peek()) return;
    const seconds = elapsed * this.state.speed.peek();
    if (clip && clip.count > 1) this.advance(seconds * clip.fps, clip);
    else if (seconds > 0) this.state.elapsed.value += seconds;
  }

  toggle(): void {
    if (this.state.playing.peek()) this.pause();
    else this.play();
  }

  /** Plays on; from the start if the clip has ended. */
  play(): void {
    const clip = this.clip();
    if (!clip || clip.count < 2) {
      this.state.playing.value = this.passes();
      return;
    }
    if (!this.state.loop.peek() && this.state.frame.peek() >= clip.count - 1) this.state.frame.value = 0;
    this.state.playing.value = true;
  }

  /** Stops on a whole frame. */
  pause(): void {
    this.seek(this.state.frame.peek());
  }

  /** Shows one frame and stops there. */
  seek(frame: number): void {
    const last = (this.clip()?.count ?? 1) - 1;
    batch(() => {
      this.state.playing.value = false;
      this.state.frame.value = Math.min(Math.max(Math.round(frame), 0), last);
    });
  }

  /** Goes some frames on (or back), around the ends if the clip repeats. */
  step(frames: number): void {
    const count = this.clip()?.count ?? 1;
    const wanted = Math.round(this.state.frame.peek()) + frames;
    this.seek(this.state.loop.peek() ? ((wanted % count) + count) % count : wanted);
  }

  private advance(frames: number, clip: Timed): void {
    const next = this.state.frame.peek() + frames;
    if (next < clip.count - 1) this.state.frame.value = next;
    else if (this.state.loop.peek()) this.lap(next, clip);
    else this.seek(clip.count - 1);
  }

  /** Begins anew; beyond the last frame the clip rests for one. */
  private lap(next: number, { count, fps }: Timed): void {
    batch(() => {
      this.state.frame.value = next % count;
      if (next >= count) this.state.elapsed.value += count / fps;
    });
  }
}
