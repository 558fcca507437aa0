/** An avatar on a canvas with a clock: what an element has while it is on a page. */

import { batch, computed, effect, signal } from "@preact/signals";
import { Adapting } from "../app/adapting";
import { Player } from "../app/player";
import { type Avatar, type Clip, copyPose, Engine, type Pose, type ViewState } from "../engine";

export class Showing {
  readonly canvas = document.createElement("canvas");
  readonly engine: Engine;
  readonly avatar = signal<Avatar | null>(null);
  readonly clip = signal<Clip | null>(null);
  /** A pose that was set by hand; null: the clip's. */
  readonly held = signal<Pose | null>(null);
  readonly state = {
    playing: signal(false),
    frame: signal(0),
    elapsed: signal(0),
    loop: signal(false),
    speed: signal(1),
    adapts: signal(true),
    resolution: signal(1),
    share: signal(1),
    view: signal<ViewState | null>(null),
  };
  readonly pose = computed(() => this.held.value ?? this.clip.value?.poseAt(this.state.frame.value) ?? null);
  private readonly player = new Player(this.state, () => this.clip.peek());
  private readonly stops: (() => void)[] = [];
  private visible = true;
  private ticking = 0;

  /** Throws an EngineError if the browser has no WebGL2; `posed` is called when the avatar takes another pose. */
  constructor(posed: () => void) {
    this.engine = new Engine(this.canvas);
    this.stops.push(
      effect(() => {
        if (!this.pose.value || !this.avatar.value) return;
        this.engine.setPose(this.pose.value);
        posed();
      }),
      this.engine.on("view", (view) => (this.state.view.value = view)),
    );
    new Adapting({ engine: this.engine, pose: this.pose, state: this.state }).follow();
    const observer = new IntersectionObserver(([entry]) => (this.visible = entry.isIntersecting));
    observer.observe(this.canvas);
    this.stops.push(() => observer.disconnect());
    this.tick(performance.now());
  }

  /** Shows an avatar; `again` if it is the one that is shown, in more detail. */
  show(avatar: Avatar, again: boolean): void {
    const view = again ? this.engine.view() : null;
    this.engine.show(avatar);
    if (view) this.engine.setView(view);
    batch(() => {
      if (again) this.clip.value = avatar.clips.find(({ name }) => name === this.clip.peek()?.name) ?? null;
      else this.choose(null);
      this.avatar.value = avatar;
    });
  }

  /** Takes up a motion from its beginning. */
  choose(clip: Clip | null): void {
    this.held.value = null;
    this.state.frame.value = 0;
    if (!clip) this.state.playing.value = false;
    this.clip.value = clip;
  }

  play(): void {
    this.held.value = null;
    this.player.play();
  }

  pause(): void {
    if (this.state.playing.peek()) this.player.pause();
  }

  seek(frame: number): void {
    this.held.value = null;
    this.player.seek(frame);
  }

  hold(pose: Pose): void {
    this.pause();
    this.held.value = copyPose(pose);
  }

  /** Gives back what of the graphics processor was its own: a browser has few contexts. */
  dispose(): void {
    cancelAnimationFrame(this.ticking);
    for (const stop of this.stops) stop();
    this.engine.dispose();
    this.canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    this.canvas.remove();
  }

  private tick(now: number): void {
    this.ticking = requestAnimationFrame((next) => this.tick(next));
    if (this.visible) this.player.tick(now);
  }
}
