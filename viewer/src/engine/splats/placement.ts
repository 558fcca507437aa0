/** One group of Gaussians as it is to be placed and seen: what all ways of drawing it go by. */

import type { Body, PosedBody } from "../body";
import type { SkinEffects } from "../effects/skin_effects";
import type { GaussianData } from "../gaussians";
import type { Coloring } from "./placing";

export interface Placement {
  readonly data: GaussianData;
  /** What the Gaussians follow; null: they are still. */
  readonly body: Body | null;
  readonly effects: SkinEffects;
  /** Twice the area of each face at rest. */
  readonly restAreas: Float32Array;
  /** What they are to be placed on; null: it has not been told yet. */
  readonly posed: PosedBody | null;
  readonly coloring: Coloring;
  /** Pixels; 0 for splats as they are. */
  readonly pointRadius: number;
  /** How many times as large each is drawn. */
  readonly growth: number;
  /** By how much the body is turned in the light, which stands still: nine numbers, by rows. */
  readonly turn: readonly number[];
  /** What red, green and blue are scaled by. */
  readonly lightGain: readonly number[];
  /** What another light adds to each of the eight functions of the shading; and what 1 of the shading stands for. */
  readonly lightChange: readonly number[];
  readonly shadingStep: number;
}
