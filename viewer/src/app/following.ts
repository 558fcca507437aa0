/** The view goes along with people who travel. */

import { type ReadonlySignal, effect } from "@preact/signals";
import type { Avatar, Clip, Engine, Pose, Vec3 } from "../engine";
import type { Company } from "./company";
import type { State } from "./state";

/** Metres across the floor from which a motion travels. */
const TRAVELS = 0.5;

interface Parts {
  readonly avatar: ReadonlySignal<Avatar | null>;
  readonly company: Company;
  readonly engine: Engine;
  readonly motion: ReadonlySignal<Clip | null>;
  readonly pose: ReadonlySignal<Pose | null>;
  readonly state: State;
}

/** Somebody who may travel. */
interface Person {
  readonly id: number;
  readonly avatar: Avatar;
  readonly motion: Clip | null;
  readonly pose: Pose;
  /** By which a hand has moved them. */
  readonly shift: Vec3;
}

interface Stand {
  readonly at: Vec3;
  readonly travels: boolean;
}

/** Moves the view by as much as motions move those who are shown, in the mean; what is moved by hand it leaves alone. */
export function followPerson(parts: Parts): void {
  const { company, engine, state } = parts;
  let before: ReadonlyMap<number, Stand> = new Map();
  effect(() => {
    const people = peopleOf(parts);
    const now = new Map(people.map((person) => [person.id, standOf(person)]));
    const ways = [...now].map(([id, { at, travels }]): Vec3 => {
      const last = before.get(id);
      if (!last || !(travels || last.travels)) return [0, 0, 0];
      const way = at.map((metres, axis) => metres - last.at[axis]) as Vec3;
      return engine.cast.leadWay(way, company.actorOf(id) ?? undefined);
    });
    before = now;
    const way = [0, 1, 2].map((axis) => ways.reduce((sum, each) => sum + each[axis], 0) / Math.max(ways.length, 1)) as Vec3;
    if (state.follow.value && Math.hypot(...way) > 0) engine.moveView(way);
  });
}

/** Those who are shown; the chosen one if nobody is. */
function peopleOf({ avatar, company, motion, pose, state }: Parts): Person[] {
  const id = state.chosen.value;
  const [shown, posed] = [avatar.value, pose.value];
  if (!shown || !posed) return [];
  const chosen = { id, avatar: shown, motion: motion.value, pose: posed, shift: state.shift.peek() };
  const visible = company.others.value.filter(({ member }) => member.visible);
  const others = visible.map(({ member, ...other }) => ({ ...other, id: member.id, shift: member.own.shift }));
  return (company.member(id)?.visible ?? true) || others.length === 0 ? [chosen, ...others] : others;
}

function standOf({ avatar: { up }, motion, pose, shift }: Person): Stand {
  const at = level(shift.map((metres, axis) => pose.trans[axis] - metres) as Vec3, up);
  return { at, travels: motion !== null && travelsFar(motion, up) };
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
