/** The source of a page that no server stands behind: its avatars lie in the page itself. */

import { signal } from "@preact/signals";
import { type Avatar, type Clip, EngineError } from "../engine";
import { streamed } from "./carrying/letters";
import { recoding } from "./carrying/recoding";
import { readMotionFile } from "./motion_file";
import { collectPack, ignored, type PackListener } from "./pack_loading";
import type { RunName, Source, StillFile } from "./source";

/** Letters that are decoded at once. */
const PIECE = 1 << 18;

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

  /** The text of each element is a pack in another order, or a still scene, compressed by gzip, in letters. */
  constructor(
    private readonly elements: readonly HTMLElement[],
    still: HTMLElement | null = null,
  ) {
    this.runs.value = elements.map(({ dataset }, index) => ({ id: String(index), name: dataset.name ?? "avatar", revision: 1 }));
    if (still) this.still.value = { name: still.dataset.name ?? "scene", read: () => whole(new Response(contentOf(still)).arrayBuffer()) };
  }

  pack({ id, name }: RunName, coarse: PackListener["coarse"] = ignored): Promise<ArrayBuffer> {
    return whole(collectPack(contentOf(this.elements[Number(id)]).pipeThrough(recoding()), name, { coarse, progress: ignored }));
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

/** What an element holds, decoded piece by piece: its beginning is of use before its end is there. */
function contentOf(element: HTMLElement): ReadableStream<Uint8Array> {
  return streamed((element.textContent ?? "").trim(), PIECE).pipeThrough(new DecompressionStream("gzip"));
}

/** What is read, or a line that says what is wrong with the file. */
async function whole(content: Promise<ArrayBuffer>): Promise<ArrayBuffer> {
  try {
    return await content;
  } catch (problem) {
    if (problem instanceof EngineError) throw problem; // of what was shown so far
    throw new Error("The file is damaged: its avatar cannot be read. Export it again.");
  }
}
