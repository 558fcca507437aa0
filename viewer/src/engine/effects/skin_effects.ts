/** What a pose does to Gaussians beside carrying them along: shadows of lamps, and folds; and both for the shaders. */

import type { DataTexture } from "three";
import type { Body, PosedBody } from "../body";
import type { GaussianData } from "../gaussians";
import type { LightLook } from "../light";
import { floatTexture, setVectors } from "../splats/textures";
import { Folding, type Places } from "./folds";
import { Lighting } from "./lighting";

export class SkinEffects {
  /** By what colours are scaled at each vertex. */
  readonly factors: DataTexture;
  /** Of each Gaussian the first two barycentric weights and the height. */
  readonly moved: DataTexture;

  private readonly lighting: Lighting | null;
  private folding: Folding | null = null;
  /** The shape that the folding is measured against. */
  private rest: Float32Array | null = null;

  constructor(
    private readonly data: GaussianData,
    private readonly body: Body | null,
  ) {
    const { count, folds, lamps } = data;
    this.lighting = lamps && body ? new Lighting(lamps, body, { shadows: !data.coming }) : null;
    this.factors = floatTexture(this.lighting && body ? body.numVertices : 0);
    this.moved = floatTexture(folds ? count : 0);
    if (folds && "corners" in data.anchors) this.showPlaces(data.anchors);
  }

  /** Where folds have moved the Gaussians in the pose set last; null: none move. */
  get places(): Places | null {
    return this.folding?.moved ?? null;
  }

  /** Whether some shadows still are those of an earlier pose, as may be while a motion plays. */
  get late(): boolean {
    return this.lighting?.late ?? false;
  }

  setStance(posed: PosedBody): void {
    this.lighting?.setPose(posed);
    const { body, data: { anchors, coming, folds } } = this;
    if (!folds || coming || !body || !("corners" in anchors)) return;
    if (this.rest !== posed.rest || !this.folding) {
      this.folding = new Folding(folds, anchors, body.data.faces, body.data.restVertices, posed.rest);
      this.rest = posed.rest;
    }
    this.folding.setPose(posed.vertices);
    this.showPlaces(this.folding.moved);
  }

  setTurn(turn: readonly number[]): void {
    this.lighting?.setTurn(turn);
  }

  setLight(look: LightLook): void {
    this.lighting?.setLook(look);
  }

  /** Lets the next picture wait for all shadows. */
  hurry(): void {
    this.lighting?.hurry();
  }

  /** Makes the textures ready for drawing. */
  update(): void {
    if (this.lighting?.update()) setVectors(this.factors, this.lighting.factors);
  }

  private showPlaces({ heights, weights }: Places): void {
    const texels = this.moved.image.data as Float32Array;
    for (let i = 0; i < heights.length; i++) {
      texels[4 * i] = weights[3 * i];
      texels[4 * i + 1] = weights[3 * i + 1];
      texels[4 * i + 2] = heights[i];
    }
    this.moved.needsUpdate = true;
  }
}
