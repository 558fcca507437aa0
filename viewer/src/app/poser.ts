/** What is done to the body by hand: turning joints, dragging them, shaping, mirroring; each a step to undo. */

import { batch, type ReadonlySignal } from "@preact/signals";
import type { Avatar, Body, Pose, Vec3 } from "../engine";
import type { History } from "./history";
import { type Chain, solveIk } from "./ik";
import { type AngleLimits, angleLimits } from "./limits";
import { changedTurns, mirroredTurns, turnOf } from "./posing";
import type { State } from "./state";

export class Poser {
  constructor(
    private readonly state: State,
    private readonly history: History,
    private readonly avatar: ReadonlySignal<Avatar | null>,
    private readonly pose: ReadonlySignal<Pose | null>,
  ) {}

  /** To be called when a hand takes hold of something; what follows until the next call is undone at once. */
  begin(): void {
    this.history.mark();
    this.state.playing.value = false;
    this.state.frame.value = Math.round(this.state.frame.peek());
  }

  /** A joint's rotation as shown, axis-angle. */
  turn(joint: string): Vec3 {
    const [body, pose] = [this.body(), this.pose.value];
    return body && pose ? turnOf(pose, body.jointNames.indexOf(joint)) : [0, 0, 0];
  }

  /** How far a joint turns, radians. */
  limits(joint: string): AngleLimits {
    return angleLimits(joint);
  }

  setTurn(joint: string, turn: Vec3): void {
    this.state.edits.value = { ...this.state.edits.peek(), [joint]: turn };
  }

  setShift(shift: Vec3): void {
    this.state.shift.value = shift;
  }

  /** Turns a limb so that its end is at the target, from the pose at which the drag began. */
  drag(chain: Chain, from: Pose, target: Vec3): void {
    const body = this.body();
    if (!body) return;
    const betas = this.state.betas.peek();
    const reached = solveIk(body, from, betas ? Float32Array.from(betas) : undefined, chain, target);
    this.state.edits.value = { ...this.state.edits.peek(), ...changedTurns(body, from, reached) };
  }

  setBeta(index: number, value: number): void {
    const own = this.body()?.betas;
    if (!own) return;
    const betas = [...(this.state.betas.peek() ?? own)];
    betas[index] = value;
    this.state.betas.value = betas;
  }

  resetShape(): void {
    this.begin();
    this.state.betas.value = null;
  }

  /** Gives joints back to the clip: those named, or all and where the body stands. */
  reset(joints?: readonly string[]): void {
    this.begin();
    const kept = Object.entries(this.state.edits.peek()).filter(([name]) => joints && !joints.includes(name));
    batch(() => {
      this.state.edits.value = Object.fromEntries(kept);
      if (!joints) this.state.shift.value = [0, 0, 0];
    });
  }

  mirror(): void {
    const [body, pose] = [this.body(), this.pose.peek()];
    if (!body || !pose) return;
    this.begin();
    this.state.edits.value = { ...this.state.edits.peek(), ...mirroredTurns(body, pose) };
  }

  private body(): Body | null {
    return this.avatar.value?.body ?? null;
  }
}
