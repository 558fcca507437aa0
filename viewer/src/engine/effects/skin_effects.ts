/** What a pose does to Gaussians beside carrying them along: shadows of lamps, and folds. */

import type { Body, PosedBody } from "../body";
import type { GaussianData } from "../gaussians";
import type { LightLook } from "../light";
import { Folding, type Places } from "./folds";
import { Lighting } from "./lighting";

export class SkinEffects {
  /** How often the factors have changed. */
  lit = 0;

  private readonly lighting: Lighting | null;
  private folding: Folding | null = null;
  /** The shape that the folding is measured against. */
  private rest: Float32Array | null = null;

  constructor(
    private readonly data: GaussianData,
    private readonly body: Body | null,
  ) {
    const { lamps } = data;
    this.lighting = lamps && body ? new Lighting(lamps, body, { shadows: !data.coming }) : null;
  }

  /** 3 N: by what red, green and blue are scaled at each vertex, if lamps light them. */
  get factors(): Float32Array | null {
    return this.lighting?.factors ?? null;
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

  /** Makes the factors ready for drawing. */
  update(): void {
    if (this.lighting?.update()) this.lit++;
  }
}
