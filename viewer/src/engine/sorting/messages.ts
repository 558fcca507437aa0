/** What the page and the sorting worker say to each other. */

import type { Level } from "../format";
import type { Anchors } from "../gaussians";
import type { DepthRow, Stance } from "./order";

/** Gaussians that stand and fall together: those of one avatar, or of a still scene. */
export interface SortGroup {
  readonly anchors: Anchors;
  readonly opacities: Uint8Array;
  /** Of detail; empty where the most opaque come first. */
  readonly levels: readonly Level[];
  /** What the first of them is called in the order; the others count on from there. */
  readonly first: number;
}

export type SortRequest =
  | { type: "groups"; groups: readonly SortGroup[] }
  | { type: "stance"; group: number; stance: Stance }
  /** A row for each group; `buffer`: an order that is no longer needed, to be filled again. */
  | { type: "sort"; id: number; rows: readonly DepthRow[]; count: number; buffer: Uint32Array<ArrayBuffer> | null };

export interface SortReply {
  id: number;
  /** What Gaussians are called, farthest first. */
  order: Uint32Array<ArrayBuffer>;
  milliseconds: number;
}
