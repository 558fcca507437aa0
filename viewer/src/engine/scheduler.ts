/**
 * When to draw: once for every change, as soon as the order for it is there.
 *
 * A change is applied in the next animation frame (the body is posed, a sort is asked for). When the order arrives, the
 * picture is drawn at once; if it has not come by the frame after that, the picture is drawn with the order there is,
 * and once more when the right one comes.
 */

export interface FrameWork {
  /** Called in every animation frame. */
  tick(): void;
  /** Apply what was set, and call `sorted` when the order for it is set. */
  apply(sorted: () => void): void;
  draw(): void;
  /** Called after drawing. */
  drawn(): void;
}

/** Frames per second are counted over so many milliseconds. */
const WINDOW = 1000;

export class FrameScheduler {
  /** What the page itself spent on the last frame, milliseconds. */
  milliseconds = 0;

  private wanted = 1;
  private applied = 0;
  private sorted = 0;
  private drawn = 0;
  /** The newest version that both the last picture and its order were at least as new as. */
  private shown = 0;
  private handle = 0;
  private paused = false;
  private holds: Promise<unknown> = Promise.resolve();
  private held = 0;
  private waiting: { version: number; resolve: () => void }[] = [];
  private times: number[] = [];

  constructor(private readonly work: FrameWork) {}

  start(): void {
    this.handle = requestAnimationFrame(() => this.tick());
  }

  stop(): void {
    cancelAnimationFrame(this.handle);
    this.paused = true;
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    this.invalidate();
  }

  invalidate(): void {
    this.wanted++;
  }

  /** Resolves when what was set so far, or what was set since, is on the canvas and sorted for. */
  settled(): Promise<void> {
    const version = this.wanted;
    if (this.shown >= version) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ version, resolve }));
  }

  /** Runs work that needs the sorter for itself, and draws anew afterwards. */
  hold<T>(work: () => Promise<T>): Promise<T> {
    this.held++;
    const result = this.holds.then(work).finally(() => {
      this.held--;
      this.drawn = this.applied; // not with the order that is there now
      this.invalidate();
    });
    this.holds = result.catch(() => {});
    return result;
  }

  framesPerSecond(): number {
    const now = performance.now();
    this.times = this.times.filter((time) => now - time < WINDOW);
    return this.times.length * (1000 / WINDOW);
  }

  private tick(): void {
    this.handle = requestAnimationFrame(() => this.tick());
    if (this.paused || this.held > 0) return;
    this.work.tick();
    if (this.applied > this.drawn) this.draw();
    if (this.wanted > this.applied) this.apply();
  }

  private apply(): void {
    const version = this.wanted;
    const start = performance.now();
    this.applied = version;
    this.work.apply(() => {
      this.sorted = Math.max(this.sorted, version);
      if (version === this.applied && !this.paused && this.held === 0) this.draw();
    });
    this.milliseconds = performance.now() - start;
  }

  private draw(): void {
    const start = performance.now();
    this.work.draw();
    this.drawn = this.applied;
    this.shown = Math.min(this.drawn, this.sorted);
    const now = performance.now();
    this.milliseconds += now - start;
    this.times.push(now);
    this.work.drawn();
    const due = this.waiting.filter(({ version }) => version <= this.shown);
    this.waiting = this.waiting.filter(({ version }) => version > this.shown);
    for (const { resolve } of due) resolve();
  }
}
