/** Files that a film is written into, a picture at a time. */

import type { Pixels } from "../../engine";

export const FORMATS = ["webm", "mp4", "png"] as const;
export type Format = (typeof FORMATS)[number];

export interface FilmSize {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}

export interface Film {
  /** What the file's name ends in. */
  readonly ending: string;
  /** Takes the next picture; resolves when there is room for another. */
  add(picture: Pixels): Promise<void>;
  /** The file with all pictures in it. */
  finish(): Promise<Blob>;
  /** Lets go of what an unfinished film holds. */
  abandon(): void;
}
