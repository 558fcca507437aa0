/** The source of a page that no server stands behind: its avatar lies in the page itself. */

import { signal } from "@preact/signals";
import type { Avatar, Clip } from "../engine";
import { readMotionFile } from "./motion_file";
import type { Source } from "./source";

export class StaticSource implements Source {
  readonly runs = signal([{ id: "0", name: "avatar", revision: 1 }]);
  readonly training = signal(null);
  readonly trouble = signal(null);
  readonly refiner = signal(null);
  readonly connection = null;
  readonly stream = null;
  readonly photograph = null;
  readonly baking = signal({ kind: "settled" } as const);
  readonly library = signal([]);
  readonly motionKinds = "SMPL poses as .npz or .json";

  /** The element's text is a pack, compressed by gzip, in base64. */
  constructor(private readonly element: Element) {}

  async pack(): Promise<ArrayBuffer> {
    try {
      const text = (this.element.textContent ?? "").trim();
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
      return await new Response(stream).arrayBuffer();
    } catch {
      throw new Error("The file is damaged: its avatar cannot be read. Export it again.");
    }
  }

  bake(): void {}

  libraryMotion(name: string): Promise<Clip> {
    return Promise.reject(new Error(`${name} is not in this file.`));
  }

  readMotion(file: File, avatar: Avatar): Promise<Clip> {
    return readMotionFile(file, avatar.body);
  }
}
