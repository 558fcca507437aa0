/** Lets the page round this one steer it, where the address names that page's origin: `#embed&origin=https://example.org`. */

import { effect } from "@preact/signals";
import { answerParent, type Controllable } from "../embed/protocol";
import type { Pose, ViewState } from "../engine";
import { changedTurns } from "./posing";
import type { Viewer } from "./viewer";

/** Does nothing if the address names no origin. */
export function followParent(viewer: Viewer, hash: string): void {
  const origin = new URLSearchParams(hash.slice(1)).get("origin");
  if (origin !== null) answerParent(new Remote(viewer), origin);
}

class Remote extends EventTarget implements Controllable {
  constructor(private readonly viewer: Viewer) {
    super();
    const { motion, pose, state } = viewer;
    let before = state.playing.peek();
    effect(() => {
      if (state.playing.value === before) return;
      before = state.playing.value;
      this.tell(before ? "play" : "pause", null);
    });
    effect(() => {
      const [frame, clip] = [state.frame.value, motion.value];
      if (clip) this.tell("timeupdate", { frame, time: frame / clip.fps, duration: clip.count / clip.fps });
    });
    effect(() => {
      if (pose.value) this.tell("posechange", { frame: state.frame.peek() });
    });
  }

  get motions(): readonly string[] {
    return this.viewer.motions.peek().map(({ name }) => name);
  }

  get paused(): boolean {
    return !this.viewer.state.playing.peek();
  }

  get currentFrame(): number {
    return this.viewer.state.frame.peek();
  }

  get frames(): number {
    return this.viewer.motion.peek()?.count ?? 0;
  }

  get motion(): string | null {
    return this.viewer.state.clip.peek();
  }

  set motion(name: string | null) {
    void this.viewer.chooseClip(name);
  }

  get pose(): Pose | null {
    return this.viewer.pose.peek();
  }

  set pose(pose: Pose | null) {
    const { avatar, motion, player, state } = this.viewer;
    const body = avatar.peek()?.body;
    if (!body) return;
    player.pause();
    const base = motion.peek()?.poseAt(state.frame.peek()) ?? body.restPose();
    state.edits.value = pose ? changedTurns(body, base, pose) : {};
    const [x, y, z] = pose ? pose.trans.map((metres, axis) => metres - base.trans[axis]) : [0, 0, 0];
    state.shift.value = [x, y, z];
  }

  get view(): ViewState | null {
    return this.viewer.engine.view();
  }

  set view(view: ViewState | null) {
    if (view) this.viewer.engine.setView(view);
    else this.viewer.engine.frameBody();
  }

  play(): void {
    this.viewer.player.play();
  }

  pause(): void {
    this.viewer.player.pause();
  }

  seek(frame: number): void {
    this.viewer.player.seek(frame);
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
