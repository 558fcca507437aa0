/** The source of a page that no server stands behind: its avatars lie in the page itself. */

import { signal } from "@preact/signals";
import type { Avatar, Clip } from "../engine";
import { readMotionFile } from "./motion_file";
import type { RunName, Source, StillFile } from "./source";

export class StaticSource implements Source {
  readonly runs = signal<readonly RunName[]>([]);
  readonly training = signal(null);
  readonly trouble = signal(null);
  readonly refiner = signal(null);
  readonly connection = null;
  readonly stream = null;
  readonly photograph = null;
  readonly baking = signal({ kind: "settled" } as const);
  readonly library = signal([]);
  readonly still = signal<StillFile | null>(null);
  readonly motionKinds = "SMPL poses as .npz or .json";

  /** The text of each element is a pack, or a still scene, compressed by gzip, in base64. */
  constructor(
    private readonly elements: readonly HTMLElement[],
    still: HTMLElement | null = null,
  ) {
    this.runs.value = elements.map(({ dataset }, index) => ({ id: String(index), name: dataset.name ?? "avatar", revision: 1 }));
    if (still) this.still.value = { name: still.dataset.name ?? "scene", read: () => contentOf(still) };
  }

  pack({ id }: RunName): Promise<ArrayBuffer> {
    return contentOf(this.elements[Number(id)]);
  }

  bake(): void {}

  choose(): void {}

  libraryMotion(name: string): Promise<Clip> {
    return Promise.reject(new Error(`${name} is not in this file.`));
  }

  readMotion(file: File, avatar: Avatar): Promise<Clip> {
    return readMotionFile(file, avatar.body);
  }
}

async function contentOf(element: HTMLElement): Promise<ArrayBuffer> {
  try {
    const text = (element.textContent ?? "").trim();
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return await new Response(stream).arrayBuffer();
  } catch {
    throw new Error("The file is damaged: its avatar cannot be read. Export it again.");
  }
}
