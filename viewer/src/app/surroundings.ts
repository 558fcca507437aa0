/** The still scene round the avatars: the one that the page is opened with, or one that is dropped onto it. */

import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { type Avatar, type Engine, readStillScene, type StillScene } from "../engine";
import type { Notices } from "./notices";
import { grouped } from "./numbers";
import type { Source } from "./source";
import type { State } from "./state";

interface Parts {
  readonly avatar: ReadonlySignal<Avatar | null>;
  readonly engine: Engine;
  readonly notices: Notices;
  readonly source: Source;
  readonly state: State;
}

export interface Surroundings {
  readonly name: string;
  readonly scene: StillScene;
}

const MAX_BYTES = 1 << 30;

export class StillScenes {
  /** What there is, shown or not. */
  readonly opened = signal<Surroundings | null>(null);
  readonly shown = computed(() => (this.parts.state.stillShown.value ? this.opened.value : null));

  constructor(private readonly parts: Parts) {}

  /** Whether a file may be a still scene. */
  static takes(file: File): boolean {
    return /\.ply$/i.test(file.name);
  }

  /** Shows a file's scene in place of what there was. Rejects with an Error fit to be shown. */
  async open(file: File): Promise<void> {
    if (file.size > MAX_BYTES) throw new Error(`${file.name}: is larger than a gigabyte.`);
    this.take(file.name, await file.arrayBuffer());
    this.parts.notices.info(`${file.name}: ${grouped(this.opened.peek()!.scene.gaussians.count)} Gaussians.`);
  }

  remove(): void {
    this.opened.value = null;
  }

  /** Keeps the engine at the settings from now on. */
  follow(): void {
    const { avatar, engine, notices, source, state } = this.parts;
    effect(() => {
      const file = source.still.value;
      if (!file) return;
      file.read().then((bytes) => this.take(file.name, bytes)).catch((problem: unknown) => notices.error(problem));
    });
    effect(() => {
      if (!avatar.value) return;
      try {
        engine.cast.setScene(this.shown.value?.scene.gaussians ?? null, state.still.value);
      } catch (problem) {
        notices.error(problem);
      }
    });
  }

  private take(name: string, bytes: ArrayBuffer): void {
    try {
      this.opened.value = { name, scene: readStillScene(bytes) };
      this.parts.state.stillShown.value = true;
    } catch (problem) {
      throw new Error(`${name}: ${(problem as Error).message}.`);
    }
  }
}
