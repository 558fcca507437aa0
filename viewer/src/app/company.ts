/** The avatars of the scene: loaded as they are wished for, each at its place, of which one is chosen. */

import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { type ActorId, type Avatar, type Clip, type Engine, type Place, type Pose, readAvatar } from "../engine";
import { KEYED, keyedClip } from "./keys/between";
import { hasKeys, type Keys } from "./keys/keys";
import { freePlace, type Member, MOST_MEMBERS, newMember, NOTHING_OWN, OWN, type Own } from "./members";
import type { Motions } from "./motions";
import type { Notices } from "./notices";
import { composePose } from "./posing";
import type { Settings } from "./settings";
import type { RunName, Source } from "./source";
import { restore, type State } from "./state";

interface Parts {
  /** The chosen one. */
  readonly avatar: { value: Avatar | null; peek(): Avatar | null };
  readonly engine: Engine;
  /** To be called before another avatar is chosen. */
  readonly leave: () => void;
  readonly motion: ReadonlySignal<Clip | null>;
  readonly motions: Motions;
  readonly notices: Notices;
  readonly source: Source;
  readonly state: State;
}

/** A member that is there. */
interface Present {
  readonly actor: ActorId;
  readonly avatar: Avatar;
  readonly run: string;
  readonly revision: number;
}

/** One of those that are not chosen, as it is now. */
export interface Posed {
  readonly member: Member;
  readonly actor: ActorId;
  readonly avatar: Avatar;
  readonly motion: Clip | null;
  readonly pose: Pose;
}

export class Company {
  private readonly present = signal<ReadonlyMap<number, Present>>(new Map());
  /** Whether anything but the chosen avatar is shown. */
  readonly several = computed(() => this.parts.state.members.value.some(({ id, visible }) => visible && id !== this.parts.state.chosen.value));
  /** The others. */
  readonly others = computed<readonly Posed[]>(() => {
    const { chosen, members } = this.parts.state;
    if (members.value.length < 2) return [];
    return members.value.flatMap((member) => (member.id === chosen.value ? [] : this.posed(member)));
  });
  /** Those that the others were given; of the chosen one the settings say it. */
  private readonly shapes = new WeakMap<Avatar, Own["betas"]>();
  /** Counts what links have shown: who was asked for before belongs to another scene. */
  private scenes = 0;
  /** Loads one after the other. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: Parts) {}

  /** Takes over the avatar that the engine has loaded of a run. */
  begin(run: RunName, avatar: Avatar): void {
    const first = newMember(0, run.id);
    this.keep(first.id, { actor: 0, avatar, run: run.id, revision: run.revision });
    this.parts.state.members.value = [first];
  }

  /** Shows the avatar that was taken over in more detail, unless another stands there by now. */
  sharpen(run: RunName, avatar: Avatar): void {
    const there = this.present.peek().get(0);
    if (there?.run === run.id && there.revision === run.revision) this.exchange(0, there, avatar);
  }

  /** What a person reads: a run may be there more than once, and runs may share a name. */
  nameOf({ id, run }: Member): string {
    const { source, state } = this.parts;
    const nameIn = (wanted: string) => source.runs.value.find((each) => each.id === wanted)?.name ?? wanted;
    const name = nameIn(run);
    const before = state.members.value.filter((member) => member.id < id && nameIn(member.run) === name).length;
    return before === 0 ? name : `${name} ${before + 1}`;
  }

  member(id: number): Member | null {
    return this.parts.state.members.value.find((member) => member.id === id) ?? null;
  }

  actorOf(id: number): ActorId | null {
    return this.present.value.get(id)?.actor ?? null;
  }

  /** Shows the avatar of a run, too. Rejects with an Error fit to be shown. */
  add(run: RunName): Promise<void> {
    const scene = this.scenes;
    return this.inTurn(async () => {
      const { engine, state } = this.parts;
      if (state.members.peek().length >= MOST_MEMBERS) throw new Error(`There are ${MOST_MEMBERS} avatars already: remove one first.`);
      const there = await this.load(run);
      if (scene !== this.scenes) return engine.cast.remove(there.actor);
      const members = this.members();
      const member = newMember(Math.max(-1, ...members.map(({ id }) => id)) + 1, run.id, freePlace(members));
      const own = { ...NOTHING_OWN, clip: there.avatar.clips[0]?.name ?? null };
      batch(() => {
        this.keep(member.id, there);
        state.members.value = [...members, { ...member, own }];
      });
      engine.reframe();
    });
  }

  /** Shows all runs, each as soon as it has an avatar. */
  gather(): void {
    const { notices, source } = this.parts;
    const asked = new Set([this.firstRun()]);
    effect(() => {
      for (const run of source.runs.value) {
        if (run.revision === 0 || asked.has(run.id)) continue;
        asked.add(run.id);
        this.add(run).catch((problem: unknown) => notices.error(problem));
      }
    });
  }

  /** Takes an avatar away; the last one stays. */
  remove(id: number): void {
    const { engine, state } = this.parts;
    const left = state.members.peek().filter((member) => member.id !== id);
    if (left.length === 0) return;
    if (state.chosen.peek() === id) this.choose(left[0].id);
    const there = this.present.peek().get(id)!;
    batch(() => {
      state.members.value = this.members().filter((member) => member.id !== id);
      this.present.value = new Map([...this.present.peek()].filter(([each]) => each !== id));
    });
    engine.cast.remove(there.actor);
    engine.reframe();
  }

  change(id: number, change: Partial<Omit<Member, "id" | "run">>): void {
    const { state } = this.parts;
    state.members.value = state.members.peek().map((member) => (member.id === id ? { ...member, ...change } : member));
  }

  place(id: number, change: Partial<Place>): void {
    const member = this.member(id);
    if (member) this.change(id, { place: { ...member.place, ...change } });
  }

  /** Lets an avatar's motion be ahead of the others by so many seconds. */
  setOffset(id: number, offset: number): void {
    const now = this.time();
    batch(() => {
      this.change(id, { offset });
      if (id === this.parts.state.chosen.peek()) this.setTime(now);
    });
  }

  /** Looks after another avatar from now on: what is posed, keyed, refined and compared is that one's. */
  choose(id: number): void {
    const { avatar, engine, leave, motions, source, state } = this.parts;
    const [before, member, there] = [state.chosen.peek(), this.member(id), this.present.peek().get(id)];
    if (id === before || !member || !there) return;
    leave();
    const now = this.time();
    this.shapes.delete(engine.avatar()!);
    engine.cast.choose(there.actor);
    batch(() => {
      state.members.value = this.members();
      motions.change(before, id);
      restore(state, { ...member.own, chosen: id });
      avatar.value = there.avatar;
      source.choose(there.run);
      this.setTime(now);
    });
  }

  /** The avatars with all that is their own now. */
  members(): readonly Member[] {
    const { chosen, members } = this.parts.state;
    return members.peek().map((member) => (member.id === chosen.peek() ? { ...member, own: this.own() } : member));
  }

  /** What a link says of them: nothing of one that stands where it began. */
  saved(): Pick<Settings, "members" | "chosen" | "elapsed"> {
    const { chosen, elapsed, members } = this.parts.state;
    const [first] = members.peek();
    const plain = members.peek().length === 1 && JSON.stringify(first) === JSON.stringify(newMember(0, this.firstRun()));
    if (plain) return { members: [], chosen: 0, elapsed: 0 };
    return { members: this.members(), chosen: chosen.peek(), elapsed: elapsed.peek() };
  }

  /** Shows what a link holds: at once where every avatar is there. Rejects with an Error fit to be shown. */
  restore(settings: Settings): Promise<void> {
    this.scenes++;
    const members = settings.members.length > 0 ? settings.members : [newMember(0, this.firstRun())];
    if (this.missing(members).length === 0) {
      this.apply(settings, members, new Map());
      return this.bringMotions();
    }
    return this.inTurn(async () => {
      this.apply(settings, members, await this.loadAll(this.missing(members)));
      await this.bringMotions();
    });
  }

  /** Keeps the engine at the settings from now on. */
  follow(): void {
    const { engine, state } = this.parts;
    let applied: ReadonlyMap<ActorId, Member> = new Map();
    effect(() => {
      const now = new Map<ActorId, Member>();
      for (const member of state.members.value) {
        const actor = this.actorOf(member.id);
        if (actor === null) continue;
        const before = applied.get(actor);
        if (before?.place !== member.place) engine.cast.place(actor, member.place);
        if (before?.visible !== member.visible) engine.cast.show(actor, member.visible);
        now.set(actor, member);
      }
      applied = now;
    });
    effect(() => {
      for (const { actor, pose } of this.others.value) engine.cast.setPose(actor, pose);
    });
    effect(() => {
      for (const { actor, avatar, member } of this.others.value) {
        const betas = member.own.betas;
        if (this.shapes.get(avatar) === betas || !avatar.body.betas) continue;
        this.shapes.set(avatar, betas);
        engine.cast.setShape(actor, Float32Array.from(betas ?? avatar.body.betas));
      }
    });
    effect(() => this.renew());
  }

  /** Seconds on the clock that all share. */
  private time(): number {
    const { motion, state } = this.parts;
    const within = motion.peek() ? state.frame.peek() / motion.peek()!.fps : 0;
    return state.elapsed.peek() + within - (this.member(state.chosen.peek())?.offset ?? 0);
  }

  private setTime(now: number): void {
    const { motion, state } = this.parts;
    const own = now + (this.member(state.chosen.peek())?.offset ?? 0);
    const frame = motion.peek() ? frameAt(motion.peek()!, own, state.loop.peek()) : 0;
    const shown = state.playing.peek() ? frame : Math.round(frame) % Math.max(motion.peek()?.count ?? 1, 1);
    state.frame.value = shown;
    state.elapsed.value = own - (motion.peek() ? shown / motion.peek()!.fps : 0);
  }

  private posed(member: Member): Posed[] {
    const there = this.present.value.get(member.id);
    if (!there) return [];
    const { motion: shown, state } = this.parts;
    const { actor, avatar } = there;
    const within = shown.value ? state.frame.value / shown.value.fps : 0;
    const now = state.elapsed.value + within - (this.member(state.chosen.value)?.offset ?? 0);
    const motion = this.motionOf(member, avatar);
    const frame = motion ? frameAt(motion, now + member.offset, state.loop.value) : 0;
    const pose = composePose({ body: avatar.body, motion, frame }, member.own.edits, member.own.shift);
    return [{ member, actor, avatar, motion, pose }];
  }

  private motionOf({ id, own }: Member, { body, clips }: Avatar): Clip | null {
    if (own.clip === null) return null;
    if (own.clip === KEYED) return hasKeys(own.keys) ? keyed(own.keys, body) : null;
    return [...clips, ...this.parts.motions.of(id)].find(({ name }) => name === own.clip) ?? null;
  }

  private own(): Own {
    const { state } = this.parts;
    return Object.fromEntries(OWN.map((name) => [name, state[name].peek()])) as unknown as Own;
  }

  private firstRun(): string {
    return this.parts.source.runs.peek()[0].id;
  }

  private runOf({ run }: Member): RunName {
    const found = this.parts.source.runs.peek().find(({ id }) => id === run);
    if (!found || found.revision === 0) throw new Error("The link shows an avatar that is not here: start the viewer with the same runs, in the same order.");
    return found;
  }

  private missing(members: readonly Member[]): readonly Member[] {
    return members.filter(({ id, run }) => this.present.peek().get(id)?.run !== run);
  }

  /** Hidden until it is known where it stands. */
  private async load(run: RunName): Promise<Present> {
    const { engine, source } = this.parts;
    const actor = engine.cast.add(await source.pack(run));
    engine.cast.show(actor, false);
    return { actor, avatar: engine.cast.avatar(actor), run: run.id, revision: run.revision };
  }

  /** All or none. */
  private async loadAll(members: readonly Member[]): Promise<ReadonlyMap<number, Present>> {
    const loaded = new Map<number, Present>();
    try {
      for (const member of members) loaded.set(member.id, await this.load(this.runOf(member)));
    } catch (problem) {
      for (const { actor } of loaded.values()) this.parts.engine.cast.remove(actor);
      throw problem;
    }
    return loaded;
  }

  private apply(settings: Settings, members: readonly Member[], loaded: ReadonlyMap<number, Present>): void {
    const { avatar, engine, leave, motions, source, state } = this.parts;
    const present = new Map(members.map(({ id }) => [id, loaded.get(id) ?? this.present.peek().get(id)!]));
    const { id } = members.find((member) => member.id === settings.chosen) ?? members[0];
    const there = present.get(id)!;
    if (engine.cast.chosen !== there.actor) {
      leave();
      this.shapes.delete(engine.avatar()!);
      engine.cast.choose(there.actor);
    }
    const gone = [...this.present.peek().values()].filter(({ actor }) => ![...present.values()].some((kept) => kept.actor === actor));
    batch(() => {
      if (state.chosen.peek() !== id) motions.change(state.chosen.peek(), id);
      restore(state, { ...settings, members, chosen: id });
      avatar.value = there.avatar;
      source.choose(there.run);
      this.present.value = present;
    });
    for (const { actor } of gone) engine.cast.remove(actor);
  }

  /** Fetches what ships with the project and the others are to do. */
  private async bringMotions(): Promise<void> {
    const { motions, state } = this.parts;
    for (const member of state.members.peek()) {
      const there = this.present.peek().get(member.id);
      const { clip } = member.own;
      if (!there || clip === null || clip === KEYED || member.id === state.chosen.peek()) continue;
      if (this.motionOf(member, there.avatar)) continue;
      await motions.bringTo(member.id, clip, there.avatar, there.run);
      this.change(member.id, {}); // so that it is posed anew
    }
  }

  private keep(id: number, there: Present): void {
    this.present.value = new Map(this.present.peek()).set(id, there);
  }

  /** Takes over new avatars of the runs that are shown, as their training makes them. */
  private renew(): void {
    for (const [id, there] of this.present.value) {
      const run = this.parts.source.runs.value.find((each) => each.id === there.run);
      if (!run || run.revision === 0 || run.revision === there.revision) continue;
      this.keep(id, { ...there, revision: run.revision });
      this.inTurn(() => this.takeOver(id, run)).catch((problem: unknown) => this.parts.notices.error(problem));
    }
  }

  private async takeOver(id: number, run: RunName): Promise<void> {
    const pack = await this.parts.source.pack(run);
    const there = this.present.peek().get(id);
    if (there) this.exchange(id, there, readAvatar(pack));
  }

  private exchange(id: number, there: Present, other: Avatar): void {
    const { avatar, engine, state } = this.parts;
    engine.cast.replace(there.actor, other);
    batch(() => {
      this.keep(id, { ...there, avatar: other });
      if (id === state.chosen.peek()) avatar.value = other;
    });
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => {});
    return done;
  }
}

/** The frame of a clip at a second of its own, from its beginning. */
function frameAt({ count, fps }: Clip, second: number, loop: boolean): number {
  const frame = second * fps;
  return loop ? ((frame % count) + count) % count : Math.min(Math.max(frame, 0), count - 1);
}

const known = new WeakMap<Keys, Clip>();

function keyed(keys: Keys, body: Avatar["body"]): Clip {
  if (!known.has(keys)) known.set(keys, keyedClip(keys, body));
  return known.get(keys)!;
}
