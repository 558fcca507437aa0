/** Setting, moving and removing keys; each a step to undo. */

import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Avatar, Clip, Engine, Pose } from "../../engine";
import type { History } from "../history";
import type { Player } from "../player";
import type { State } from "../state";
import { KEYED, keyedClip, poseKeyOf, viewAt } from "./between";
import { hasKeys, keyAt, keyedFrames, type Keys, type Lane, NO_KEYS, withCount, withKey, withMoved, without } from "./keys";

interface Parts {
  readonly avatar: ReadonlySignal<Avatar | null>;
  readonly engine: Engine;
  readonly history: History;
  readonly motion: ReadonlySignal<Clip | null>;
  readonly player: Player;
  readonly pose: ReadonlySignal<Pose | null>;
  readonly state: State;
}

export class Keying {
  /** The keyed motion; null while there are no keys. */
  readonly clip = computed<Clip | null>(() => {
    const [body, keys] = [this.parts.avatar.value?.body, this.parts.state.keys.value];
    return body && hasKeys(keys) ? keyedClip(keys, body) : null;
  });
  /** Of which the key at the frame that is shown is meant. */
  readonly lane = signal<Lane>("poses");
  /** The frame that is shown, whole. */
  readonly frame = computed(() => Math.round(this.parts.state.frame.value));
  /** The key that is meant; null where the frame has none. */
  readonly chosen = computed(() => keyAt(this.parts.state.keys.value, this.lane.value, this.frame.value));
  private readonly held = new Set<number>();
  private committed = 0;

  constructor(private readonly parts: Parts) {}

  /** Keeps the pose that is shown as a key of this frame. */
  setPose(): void {
    this.parts.history.mark();
    this.keepPose();
  }

  /** Keeps where one looks from as a key of this frame. */
  setView(): void {
    const { engine, history, motion, state } = this.parts;
    history.mark();
    const { position, target, fov } = engine.view();
    const frame = this.frame.peek();
    const smooth = keyAt(state.keys.peek(), "views", frame)?.smooth ?? false;
    batch(() => {
      if (!motion.peek()) state.clip.value = KEYED;
      state.keys.value = withKey(this.begun(), "views", { frame, smooth, position, target, fov });
      this.stay(frame);
    });
    this.lane.value = "views";
  }

  /** Removes the key of this frame, of the lane that is meant or else of the other. */
  remove(): void {
    const { history, state } = this.parts;
    const lanes: readonly Lane[] = this.lane.peek() === "poses" ? ["poses", "views"] : ["views", "poses"];
    const lane = lanes.find((each) => keyAt(state.keys.peek(), each, this.frame.peek()));
    if (!lane) return;
    history.mark();
    this.change(without(state.keys.peek(), lane, this.frame.peek()));
  }

  clear(): void {
    this.parts.history.mark();
    this.change({ ...this.parts.state.keys.peek(), poses: [], views: [] });
  }

  /** Goes to the nearest key before this frame, or after it. */
  step(way: 1 | -1): void {
    const { player, state } = this.parts;
    const frames = keyedFrames(state.keys.peek());
    const here = this.frame.peek();
    const next = way > 0 ? frames.find((frame) => frame > here) : frames.filter((frame) => frame < here).at(-1);
    if (next !== undefined) player.seek(next);
  }

  /** Shows a key and means it from now on. */
  choose(lane: Lane, frame: number): void {
    this.lane.value = lane;
    this.parts.player.seek(frame);
  }

  /** Moves the key that is meant by some frames, and goes with it; other keys are not run over. */
  nudge(frames: number): void {
    const { history, motion, state } = this.parts;
    const [keys, lane, from] = [state.keys.peek(), this.lane.peek(), this.frame.peek()];
    const to = from + frames;
    const last = Math.min(keys.count, motion.peek()?.count ?? keys.count) - 1;
    if (!this.chosen.peek() || to < 0 || to > last || keyAt(keys, lane, to)) return;
    history.mark();
    this.moveTo(keys, lane, from, to);
  }

  /** Moves a key as the keys were when a hand took hold of it. */
  moveTo(keys: Keys, lane: Lane, from: number, to: number): void {
    batch(() => {
      this.parts.state.keys.value = withMoved(keys, lane, from, to);
      this.choose(lane, Math.min(Math.max(Math.round(to), 0), keys.count - 1));
    });
  }

  /** To be called when a hand takes hold of a key. */
  begin(): void {
    this.parts.history.mark();
  }

  /** Whether the way from the key that is meant to the next one begins and ends gently. */
  setSmooth(smooth: boolean): void {
    const { history, state } = this.parts;
    const key = this.chosen.peek();
    if (!key) return;
    history.mark();
    state.keys.value = withKey(state.keys.peek(), this.lane.peek(), { ...key, smooth } as never);
  }

  setCount(count: number): void {
    this.parts.history.mark();
    this.change(withCount(this.parts.state.keys.peek(), count));
  }

  setFps(fps: number): void {
    this.parts.history.mark();
    this.change({ ...this.parts.state.keys.peek(), fps });
  }

  /** Shows keys from elsewhere in place of those that there are. */
  open(keys: Keys): void {
    const { history, state } = this.parts;
    history.mark();
    batch(() => {
      state.keys.value = keys;
      state.clip.value = KEYED;
      this.stay(0);
    });
  }

  /** From now on what a hand has done to the body becomes a key as it lets go, where that is asked for. */
  setAuto(on: boolean): void {
    this.committed = this.parts.history.marks;
    this.parts.state.autoKey.value = on;
  }

  /** Keeps to the settings from now on. */
  follow(): void {
    const { avatar, engine, motion, state } = this.parts;
    addEventListener("pointerdown", ({ pointerId }) => this.held.add(pointerId), { capture: true });
    for (const name of ["pointerup", "pointercancel"] as const) {
      addEventListener(name, ({ pointerId }) => {
        this.held.delete(pointerId);
        this.letGo();
      });
    }
    for (const name of ["click", "keyup"] as const) addEventListener(name, () => this.letGo());
    effect(() => {
      const up = avatar.value?.up;
      if (!state.viewFollows.value || !up || !motion.value) return;
      const view = viewAt(state.keys.value.views, state.frame.value, up);
      if (view) engine.setView({ ...view, snapped: null });
    });
  }

  private letGo(): void {
    const { history, state } = this.parts;
    if (!state.autoKey.peek() || this.held.size > 0 || history.marks === this.committed) return;
    const posed = Object.keys(state.edits.peek()).length > 0 || state.shift.peek().some((metres) => metres !== 0);
    if (posed) this.keepPose();
    this.committed = history.marks;
  }

  private keepPose(): void {
    const { avatar, pose, state } = this.parts;
    const [body, shown, frame] = [avatar.peek()?.body, pose.peek(), this.frame.peek()];
    if (!body || !shown) return;
    const smooth = keyAt(state.keys.peek(), "poses", frame)?.smooth ?? false;
    batch(() => {
      state.keys.value = withKey(this.begun(), "poses", poseKeyOf(body, shown, frame, smooth));
      state.edits.value = {};
      state.shift.value = [0, 0, 0];
      state.clip.value = KEYED;
      this.stay(frame);
    });
    this.lane.value = "poses";
  }

  /** The first key begins a timeline as long and as fast as what is shown. */
  private begun(): Keys {
    const { motion, state } = this.parts;
    const [keys, shown] = [state.keys.peek(), motion.peek()];
    if (hasKeys(keys) || !shown || shown.count < 2) return keys;
    return withCount({ ...NO_KEYS, fps: shown.fps }, shown.count);
  }

  /** Takes over keys; without any there is no motion of theirs to show. */
  private change(keys: Keys): void {
    const { state } = this.parts;
    batch(() => {
      state.keys.value = keys;
      if (state.clip.peek() === KEYED && !hasKeys(keys)) state.clip.value = null;
      if (state.clip.peek() === KEYED) this.stay(Math.min(this.frame.peek(), keys.count - 1));
    });
  }

  private stay(frame: number): void {
    this.parts.state.playing.value = false;
    this.parts.state.frame.value = frame;
  }
}
