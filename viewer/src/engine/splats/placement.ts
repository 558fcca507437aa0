/** One group of Gaussians as it is to be placed and seen: what all ways of drawing it go by. */

import type { Body, PosedBody } from "../body";
import type { SkinEffects } from "../effects/skin_effects";
import type { GaussianData } from "../gaussians";
import type { Pinhole } from "../pinhole";
import type { Coloring } from "./placing";

const MOST_DILATION = 100;
/** Every so many vertices of a body tell where its middle is. */
const STRIDE = 16;

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

/** Variance that drawing adds to each splat, pixels²: in finer pictures than the Gaussians were learned from it is more. */
export function dilationIn({ data, posed }: Placement, pinhole: Pinhole): number {
  const { dilation, pixelsPerMetre } = data;
  if (!pixelsPerMetre || !posed) return dilation;
  const [fx, fy] = pinhole.focal;
  const fineness = (fx + fy) / 2 / distanceFrom(pinhole, posed.vertices);
  return Math.min(MOST_DILATION, dilation * Math.max(1, fineness / pixelsPerMetre));
}

/** From a camera to the middle of some points, three numbers each. */
function distanceFrom({ R, t }: Pinhole, points: Float32Array): number {
  const sum = [0, 0, 0];
  let count = 0;
  for (let i = 0; i < points.length; i += 3 * STRIDE, count++) {
    for (let axis = 0; axis < 3; axis++) sum[axis] += points[i + axis];
  }
  const seen = [0, 1, 2].map((row) => t[row] + sum.reduce((total, value, axis) => total + (R[3 * row + axis] * value) / count, 0));
  return Math.max(1e-8, Math.hypot(...seen));
}
