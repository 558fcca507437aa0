/** One group of Gaussians, those of an avatar or of a still scene, and how they are to be placed and seen. */

import type { WebGLRenderer, WebGLRenderTarget } from "three";
import type { Body, PosedBody } from "../body";
import { SkinEffects } from "../effects/skin_effects";
import type { Span } from "../format";
import type { GaussianData } from "../gaussians";
import { growthAt } from "../levels";
import { gainOf, type LightLook, turnedLight } from "../light";
import type { Pinhole } from "../pinhole";
import type { Placement } from "./placement";
import { COLORINGS, type Coloring } from "./placing";
import { ShaderPlacing } from "./shader_placing";
import { rowsFor } from "./textures";

const UNIT_SPAN: Span = { low: 0, high: 1 };

export class Placer implements Placement {
  /** Rows of the target that it fills. */
  readonly rows: number;
  readonly effects: SkinEffects;
  posed: PosedBody | null = null;
  coloring: Coloring = "rgb";
  pointRadius = 0;
  growth = 1;
  turn: readonly number[] = [1, 0, 0, 0, 1, 0, 0, 0, 1];
  lightGain: readonly number[] = [1, 1, 1];
  lightChange: readonly number[] = new Array<number>(24).fill(0);
  shadingStep: number;

  /** Made when it is needed: not where Gaussians are placed on the page. */
  private shader: ShaderPlacing | null = null;

  constructor(
    readonly data: GaussianData,
    readonly body: Body | null,
  ) {
    this.rows = rowsFor(data.count);
    this.effects = new SkinEffects(data, body);
    this.shadingStep = data.shading?.step ?? 0;
  }

  get restAreas(): Float32Array {
    return this.body?.doubledAreas ?? new Float32Array(0);
  }

  /** What {@link Look.coloring} can be for these Gaussians. */
  colorings(): Coloring[] {
    return COLORINGS.filter((coloring) => coloring !== "views" || this.data.hasViews);
  }

  /** What the 8 bits of the colours that it writes stand for. */
  colorSpan(coloring: Coloring): Span {
    const own = coloring === "rgb" || (this.data.frame === "still" && coloring !== "opacity" && coloring !== "depth");
    return own && !this.data.shading && !this.data.lamps ? this.data.color : UNIT_SPAN;
  }

  setStance(posed: PosedBody): void {
    this.posed = posed;
    if (this.data.frame !== "bones") this.effects.setStance(posed);
  }

  setTurn(turn: readonly number[]): void {
    this.effects.setTurn(turn);
    this.turn = turn;
  }

  setLook(coloring: Coloring, pointRadius: number): void {
    this.coloring = coloring;
    this.pointRadius = pointRadius;
  }

  /** How many of its Gaussians are drawn, as a share. */
  setDetail(share: number): void {
    this.growth = growthAt(this.data.levels, Math.round(share * this.data.count));
  }

  /** Of avatars that know their light apart. */
  setLight(look: LightLook): void {
    const { body, data } = this;
    this.effects.setLight(look);
    if (data.lamps) this.lightGain = gainOf(look);
    if (!body || !data.light || !data.shading) return;
    const filmed = data.light;
    const turned = look.on && look.turn !== 0 ? turnedLight(filmed, body.up, look.turn) : filmed;
    this.lightChange = turned.map((n, i) => n - filmed[i]);
    this.shadingStep = look.on ? data.shading.step : 0;
    this.lightGain = gainOf(look);
  }

  /** Begins to compile its shader. */
  compile(renderer: WebGLRenderer): void {
    this.shaderPlacing().compile(renderer);
  }

  /** Puts every Gaussian on the screen of a camera, into its rows of the target. */
  project(
    renderer: WebGLRenderer,
    pinhole: Pinhole,
    depthRange: readonly [number, number],
    target: WebGLRenderTarget,
    firstRow: number,
  ): void {
    this.effects.update();
    this.shaderPlacing().project(renderer, pinhole, depthRange, target, firstRow);
  }

  dispose(): void {
    this.shader?.dispose();
  }

  private shaderPlacing(): ShaderPlacing {
    return (this.shader ??= new ShaderPlacing(this));
  }
}
