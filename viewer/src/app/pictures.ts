/** Pictures of the avatar as files. */

import { type ReadonlySignal, signal } from "@preact/signals";
import type { Avatar, Engine } from "../engine";
import { download, fileNameOf, pngOf } from "./files";
import type { State } from "./state";

interface Parts {
  /** Resolves when all of the avatar is there. */
  readonly arrived: Promise<void>;
  readonly avatar: ReadonlySignal<Avatar | null>;
  readonly engine: Engine;
  readonly state: State;
}

export class Pictures {
  readonly transparent = signal(false);
  /** Pixels of the file to a pixel of the page. */
  readonly scale = signal(1);

  constructor(private readonly parts: Parts) {}

  /** Saves what the canvas shows as a PNG. */
  async save(): Promise<void> {
    const { arrived, engine } = this.parts;
    await arrived;
    const { clientWidth, clientHeight } = engine.canvas;
    const scale = this.scale.peek();
    const pixels = await engine.render({
      width: Math.round(clientWidth * scale),
      height: Math.round(clientHeight * scale),
      background: this.transparent.peek() ? null : "display",
      layers: true,
    });
    download(await pngOf(pixels), this.fileName("png"));
  }

  private fileName(ending: string): string {
    const { clip, frame } = this.parts.state;
    const moment = clip.peek() === null ? "rest" : `${clip.peek()}_${Math.round(frame.peek())}`;
    return fileNameOf(this.parts.avatar.peek(), `${moment}.${ending}`);
  }
}
