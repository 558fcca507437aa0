/** A film as a zip of PNG pictures: without loss, and with transparency. */

import { Zip, ZipPassThrough } from "fflate";
import type { Pixels } from "../../engine";
import { pngOf } from "../files";
import type { Film } from "./film";

export class PngFilm implements Film {
  readonly ending = "zip";
  private readonly pieces: Uint8Array<ArrayBuffer>[] = [];
  private problem: Error | null = null;
  private count = 0;
  private readonly zip = new Zip((error, piece) => {
    if (error) this.problem = error;
    else this.pieces.push(piece as Uint8Array<ArrayBuffer>);
  });

  async add(picture: Pixels): Promise<void> {
    const bytes = new Uint8Array(await (await pngOf(picture)).arrayBuffer());
    const file = new ZipPassThrough(`${String(this.count++).padStart(6, "0")}.png`);
    this.zip.add(file);
    file.push(bytes, true);
    if (this.problem) throw this.problem;
  }

  async finish(): Promise<Blob> {
    this.zip.end();
    if (this.problem) throw this.problem;
    return new Blob(this.pieces, { type: "application/zip" });
  }

  abandon(): void {
    this.zip.terminate();
    this.pieces.length = 0;
  }
}
