/** Motion files that are dropped or chosen: read, asked about where flags may help, and played. */

import { type ReadonlySignal, signal } from "@preact/signals";
import type { Avatar, Clip } from "../engine";
import type { Notices } from "./notices";
import { FlagsWanted, type MotionFlags, type Source } from "./source";

/** A file that waits for what it does not say itself. */
export interface MotionQuestion {
  readonly file: File;
  readonly problem: FlagsWanted;
  /** What was given before. */
  readonly flags: MotionFlags;
}

interface Parts {
  readonly avatar: ReadonlySignal<Avatar | null>;
  readonly notices: Notices;
  readonly source: Source;
  readonly play: (motion: Clip) => void;
}

export class Motions {
  readonly dropped = signal<readonly Clip[]>([]);
  /** The first is asked. */
  readonly questions = signal<readonly MotionQuestion[]>([]);

  /** Those of avatars that are not looked after, by their numbers. */
  private readonly aside = new Map<number, readonly Clip[]>();

  constructor(private readonly parts: Parts) {}

  /** Looks after another avatar, which has motions of its own. */
  change(from: number, to: number): void {
    this.aside.set(from, this.dropped.peek());
    this.dropped.value = this.aside.get(to) ?? [];
    this.questions.value = [];
  }

  /** The motions of an avatar that is not looked after. */
  of(member: number): readonly Clip[] {
    return this.aside.get(member) ?? [];
  }

  /** Fetches a motion that ships with the project for such an avatar. Rejects with an Error fit to be shown. */
  async bringTo(member: number, name: string, avatar: Avatar, run: string): Promise<void> {
    const motion = await this.parts.source.libraryMotion(name, avatar, run);
    this.aside.set(member, [...this.of(member).filter((other) => other.name !== name), motion]);
  }

  async open(files: Iterable<File>): Promise<void> {
    for (const file of files) await this.read(file, {});
  }

  /** Reads the file of the first question again. */
  async answer(flags: MotionFlags): Promise<void> {
    const question = this.questions.peek()[0];
    if (!question) return;
    this.dismiss();
    await this.read(question.file, flags);
  }

  /** Leaves the file of the first question unread. */
  dismiss(): void {
    this.questions.value = this.questions.peek().slice(1);
  }

  /** Fetches a motion that ships with the project; whether it is there now. */
  async bring(name: string): Promise<boolean> {
    const { avatar, notices, source } = this.parts;
    const shown = avatar.peek();
    if (this.dropped.peek().some((motion) => motion.name === name)) return true;
    if (!shown || !source.library.peek().includes(name)) return false;
    try {
      this.keep(await source.libraryMotion(name, shown));
      return true;
    } catch (problem) {
      notices.error(problem);
      return false;
    }
  }

  private keep(motion: Clip): void {
    this.dropped.value = [...this.dropped.peek().filter((other) => other.name !== motion.name), motion];
  }

  private async read(file: File, flags: MotionFlags): Promise<void> {
    const { avatar, notices, source, play } = this.parts;
    const shown = avatar.peek();
    if (!shown) return;
    try {
      const motion = await source.readMotion(file, shown, flags);
      this.keep(motion);
      play(motion);
    } catch (problem) {
      if (problem instanceof FlagsWanted) this.questions.value = [{ file, problem, flags }, ...this.questions.peek()];
      else notices.error(problem);
    }
  }
}
