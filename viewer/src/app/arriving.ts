/** The first avatar as it comes: coarse at first, at last all of it. */

import { signal } from "@preact/signals";
import { type Avatar, type Engine, readAvatar } from "../engine";
import type { Notices } from "./notices";
import type { RunName, Source } from "./source";

/** Milliseconds for which reading on waits for a picture at most. */
const PATIENCE = 5000;

interface Parts {
  readonly engine: Engine;
  readonly notices: Notices;
  readonly source: Source;
  /** Shows what has come first. */
  readonly begin: (run: RunName, avatar: Avatar) => void;
  /** Shows the same in more detail. */
  readonly sharpen: (run: RunName, avatar: Avatar) => void;
}

export class Arriving {
  /** Whether more of it is on its way. */
  readonly coming = signal(true);
  /** Resolves when it is there, or as much of it as will come. */
  readonly done: Promise<void>;
  private finish = () => {};

  constructor(private readonly parts: Parts) {
    this.done = new Promise((resolve) => (this.finish = resolve));
  }

  /** Shows the avatar of a run, the more of it the more has come; rejects if there is nothing to show. */
  async bring(run: RunName): Promise<void> {
    const { begin, notices, sharpen, source } = this.parts;
    let began = false;
    const show = (avatar: Avatar) => {
      (began ? sharpen : begin)(run, avatar);
      began = true;
    };
    try {
      const pack = await source.pack(run, (avatar) => {
        show(avatar);
        return this.drawn();
      });
      show(readAvatar(pack));
    } catch (problem) {
      if (!began) throw problem;
      notices.error(new Error(`Only a part of the avatar has come. ${(problem as Error).message}`));
    }
    this.coming.value = false;
    this.finish();
  }

  /** Where all of a pack is there at once, reading on would come before the first picture. */
  private async drawn(): Promise<void> {
    if (document.hidden) return; // none is drawn
    await Promise.race([this.parts.engine.drawn(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }
}
