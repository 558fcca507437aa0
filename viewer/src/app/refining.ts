/** Asks the server for the true sampler's picture of what is shown: on demand, or whenever the page is at rest. */

import { type ReadonlySignal, batch, computed, effect, signal, untracked } from "@preact/signals";
import type { Avatar, CaptureCamera, Engine, Pose } from "../engine";
import type { Notices } from "./notices";
import type { Player } from "./player";
import type { Refined, Source } from "./source";
import type { State } from "./state";
import { viewCamera } from "./view_camera";

export type RefineStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; /** Done so far, 0 to 1. */ readonly share: number }
  /** The picture is of what is shown now; it goes when that changes. */
  | { readonly kind: "done"; readonly picture: string | null };

export type Side = "before" | "after";

/** Milliseconds without a change before the page counts as being at rest. */
const REST = 700;
const IDLE: RefineStatus = { kind: "idle" };

interface Parts {
  readonly avatar: ReadonlySignal<Avatar | null>;
  readonly camera: ReadonlySignal<CaptureCamera | null>;
  readonly engine: Engine;
  readonly notices: Notices;
  readonly player: Player;
  readonly pose: ReadonlySignal<Pose | null>;
  readonly source: Source;
  readonly state: State;
}

export class Refining {
  readonly status = signal<RefineStatus>(IDLE);
  /** Which of the Gaussians are shown, where the pose has been refined: those that were there, or its own. */
  readonly side = signal<Side>("after");
  /** The Gaussians that belong to the pose that is shown; null: it has not been refined. */
  private readonly kept = signal<ArrayBuffer | null>(null);
  readonly comparable = computed(() => this.kept.value !== null);
  readonly possible: ReadonlySignal<boolean>;
  private turn = 0;
  private timer = 0;

  constructor(private readonly parts: Parts) {
    this.possible = computed(() => parts.source.refiner.value !== null);
    effect(() => this.followPose());
    effect(() => this.follow());
  }

  /** Shows the pose as it was before it was refined, or as it is since. */
  compare(side: Side): void {
    const kept = this.kept.peek();
    if (!kept || side === this.side.peek()) return;
    this.side.value = side;
    this.parts.engine.replaceGaussians(side === "after" ? kept : null, 0);
  }

  /** Refines what is shown now. */
  async refine(): Promise<void> {
    const { camera, engine, notices, player, source, state } = this.parts;
    const refiner = source.refiner.peek();
    player.pause(); // on a whole frame: that is the pose
    const pose = this.parts.pose.peek();
    if (!refiner || !pose) return;
    const turn = ++this.turn;
    this.show({ kind: "running", share: 0 });
    try {
      const request = { pose, betas: state.betas.peek(), camera: viewCamera(engine, camera.peek()) };
      const refined = await refiner.refine(request, (share) => {
        if (turn === this.turn) this.show({ kind: "running", share });
      });
      if (turn === this.turn) this.accept(refined);
    } catch (problem) {
      if (turn !== this.turn) return;
      this.show(IDLE);
      notices.error(problem);
    }
  }

  /** Leaves the avatar as it was before: another is looked after from now on. */
  leave(): void {
    this.cancel();
    if (this.kept.peek() && this.side.peek() === "after") this.parts.engine.replaceGaussians(null, 0);
    this.kept.value = null;
  }

  /** Gives a running request up; what was refined before stays. */
  cancel(): void {
    this.turn++;
    clearTimeout(this.timer);
    if (this.status.peek().kind === "running") this.parts.source.refiner.peek()?.cancel();
    this.show(IDLE);
  }

  /** What was refined belongs to its pose and shape: in another one the avatar's own Gaussians are shown. */
  private followPose(): void {
    const { avatar, engine, pose, state } = this.parts;
    void [avatar.value, pose.value, state.betas.value];
    untracked(() => {
      if (this.kept.peek() && this.side.peek() === "after") engine.replaceGaussians(null, 0);
      this.kept.value = null;
    });
  }

  /** Whatever changes the picture ends the request for it, and may begin the next. */
  private follow(): void {
    const { state, pose, avatar } = this.parts;
    const wanted = state.autoRefine.value && !state.playing.value && avatar.value !== null && this.possible.value;
    void [pose.value, state.view.value, state.betas.value];
    untracked(() => {
      this.cancel();
      if (wanted) this.timer = window.setTimeout(() => void this.refine(), REST);
    });
  }

  private accept({ picture, gaussians }: Refined): void {
    if (gaussians) {
      this.parts.engine.replaceGaussians(gaussians, 0);
      batch(() => {
        this.kept.value = gaussians;
        this.side.value = "after";
      });
    }
    this.show({ kind: "done", picture: picture && URL.createObjectURL(picture) });
  }

  private show(status: RefineStatus): void {
    const before = this.status.peek();
    if (before.kind === "done" && before.picture) URL.revokeObjectURL(before.picture);
    this.status.value = status;
  }
}
