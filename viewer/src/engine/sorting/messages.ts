/** What the page and the sorting worker say to each other. */

import type { Level } from "../format";
import type { Anchors } from "../gaussians";
import type { DepthRow, Stance } from "./order";

export type SortRequest =
  | { type: "gaussians"; anchors: Anchors; opacities: Uint8Array; levels: readonly Level[] }
  | { type: "stance"; stance: Stance }
  /** `buffer`: an order that is no longer needed, to be filled again. */
  | { type: "sort"; id: number; row: DepthRow; count: number; buffer: Uint32Array<ArrayBuffer> | null };

export interface SortReply {
  id: number;
  /** Indices of Gaussians, farthest first. */
  order: Uint32Array<ArrayBuffer>;
  milliseconds: number;
}
