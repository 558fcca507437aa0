/** The view goes along with a person who travels. */

import { type ReadonlySignal, effect } from "@preact/signals";
import type { Avatar, Clip, Engine, Pose, Vec3 } from "../engine";
import type { State } from "./state";

/** Metres across the floor from which a motion travels. */
const TRAVELS = 0.5;

interface Parts {
  readonly avatar: ReadonlySignal<Avatar | null>;
  readonly engine: Engine;
  readonly motion: ReadonlySignal<Clip | null>;
  readonly pose: ReadonlySignal<Pose | null>;
  readonly state: State;
}

/** Moves the view by as much as the motion moves the person over the floor; what is moved by hand it leaves alone. */
export function followPerson({ avatar, engine, motion, pose, state }: Parts): void {
  let before: Vec3 | null = null;
  let travelled = false;
  effect(() => {
    const [shown, posed, clip] = [avatar.value, pose.value, motion.value];
    if (!shown || !posed) return;
    const shift = state.shift.peek();
    const at = level(shift.map((metres, axis) => posed.trans[axis] - metres) as Vec3, shown.up);
    const travels = clip !== null && travelsFar(clip, shown.up);
    const way = before && (at.map((metres, axis) => metres - before![axis]) as Vec3);
    if (way && (travels || travelled) && state.follow.value && Math.hypot(...way) > 0) engine.moveView(way);
    [before, travelled] = [at, travels];
  });
}

const known = new WeakMap<Clip, boolean>();

export function travelsFar(clip: Clip, up: Readonly<Vec3>): boolean {
  if (!known.has(clip)) {
    const places = Array.from({ length: clip.count }, (_, frame) => level(clip.placeAt(frame), up));
    const spans = [0, 1, 2].map((axis) => {
      const along = places.map((place) => place[axis]);
      return Math.max(...along) - Math.min(...along);
    });
    known.set(clip, Math.hypot(...spans) > TRAVELS);
  }
  return known.get(clip)!;
}

function level(place: Readonly<Vec3>, up: Readonly<Vec3>): Vec3 {
  const height = place[0] * up[0] + place[1] * up[1] + place[2] * up[2];
  return [place[0] - height * up[0], place[1] - height * up[1], place[2] - height * up[2]];
}
