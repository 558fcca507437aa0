/** The first pass over one group of Gaussians: those of an avatar, or of a still scene. */

import {
  type DataTexture,
  GLSL3,
  type IUniform,
  Matrix3,
  Mesh,
  OrthographicCamera,
  PlaneGeometry,
  RawShaderMaterial,
  Scene,
  Vector2,
  Vector3,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from "three";
import type { Body, PosedBody } from "../body";
import { SkinEffects } from "../effects/skin_effects";
import type { Span } from "../format";
import type { GaussianData } from "../gaussians";
import { growthAt } from "../levels";
import { gainOf, type LightLook, turnedLight } from "../light";
import type { Pinhole } from "../pinhole";
import { COLORINGS, type Coloring, placingFragment, PLACING_VERTEX } from "./placing";
import { floatTexture, rowsFor, setVectors, WIDTH, wordTexture } from "./textures";

const UNIT_SPAN: Span = { low: 0, high: 1 };

export class Placer {
  /** Rows of the target that it fills. */
  readonly rows: number;
  readonly effects: SkinEffects;

  private readonly vertices: DataTexture;
  private readonly normals: DataTexture;
  private readonly bones: DataTexture;
  private readonly material: RawShaderMaterial;
  private readonly scene = new Scene();
  private readonly camera = new OrthographicCamera();
  private readonly owned: { dispose(): void }[];

  /** @param body What the Gaussians follow; null: they are still. */
  constructor(
    readonly data: GaussianData,
    private readonly body: Body | null,
  ) {
    this.rows = rowsFor(data.count);
    this.vertices = floatTexture(body?.numVertices ?? 0);
    this.normals = floatTexture(body?.numVertices ?? 0);
    this.bones = floatTexture(3 * (body?.numJoints ?? 0));
    this.effects = new SkinEffects(data, body);
    const textures = {
      places: wordTexture(data.places),
      shapes: wordTexture(data.shapes),
      faces: wordTexture(body ? faceWords(body) : new Uint32Array(0)),
      shading: wordTexture(data.shading?.words ?? new Uint32Array(0)),
      ...{ vertices: this.vertices, normals: this.normals, bones: this.bones },
      ...{ factors: this.effects.factors, moved: this.effects.moved },
    };
    this.material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: PLACING_VERTEX,
      fragmentShader: placingFragment(data),
      depthTest: false,
      depthWrite: false,
      uniforms: uniformsOf(data, textures),
    });
    const screen = new Mesh(new PlaneGeometry(2, 2), this.material);
    screen.frustumCulled = false;
    this.scene.add(screen);
    this.owned = [...Object.values(textures), this.material, screen.geometry];
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
    if (this.data.frame === "bones") {
      (this.bones.image.data as Float32Array).set(posed.bones);
      this.bones.needsUpdate = true;
      return;
    }
    setVectors(this.vertices, posed.vertices);
    if (this.data.frame === "triangle" || this.data.shading) setVectors(this.normals, posed.normals);
    this.effects.setStance(posed);
  }

  /** By how much the body is turned in the light, which stands still: nine numbers, by rows. */
  setTurn(turn: readonly number[]): void {
    const [a, b, c, d, e, f, g, h, i] = turn;
    this.effects.setTurn(turn);
    (this.material.uniforms.turn.value as Matrix3).set(a, b, c, d, e, f, g, h, i);
  }

  /** @param pointRadius Pixels; 0 for splats as they are. */
  setLook(coloring: Coloring, pointRadius: number): void {
    this.material.uniforms.coloring.value = COLORINGS.indexOf(coloring);
    this.material.uniforms.pointRadius.value = pointRadius;
  }

  /** How many of its Gaussians are drawn, as a share. */
  setDetail(share: number): void {
    this.material.uniforms.growth.value = growthAt(this.data.levels, Math.round(share * this.data.count));
  }

  /** Of avatars that know their light apart. */
  setLight(look: LightLook): void {
    const { body, data } = this;
    const { lightChange, lightGain, shadingStep } = this.material.uniforms;
    this.effects.setLight(look);
    if (data.lamps) (lightGain.value as Vector3).fromArray(gainOf(look));
    if (!body || !data.light || !data.shading) return;
    const filmed = data.light;
    const turned = look.on && look.turn !== 0 ? turnedLight(filmed, body.up, look.turn) : filmed;
    (lightChange.value as Vector3[]).forEach((change, k) => change.fromArray(turned.map((n, i) => n - filmed[i]), 3 * k));
    shadingStep.value = look.on ? data.shading.step : 0;
    (lightGain.value as Vector3).fromArray(gainOf(look));
  }

  /** Begins to compile its shader. */
  compile(renderer: WebGLRenderer): void {
    renderer.compile(this.scene, this.camera);
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
    const { uniforms } = this.material;
    const [a, b, c, d, e, f, g, h, i] = pinhole.R;
    (uniforms.viewRotation.value as Matrix3).set(a, b, c, d, e, f, g, h, i);
    (uniforms.viewTranslation.value as Vector3).fromArray(pinhole.t);
    (uniforms.focal.value as Vector2).fromArray(pinhole.focal);
    (uniforms.centre.value as Vector2).fromArray(pinhole.centre);
    (uniforms.size.value as Vector2).set(pinhole.width, pinhole.height);
    (uniforms.depthRange.value as Vector2).fromArray(depthRange);
    uniforms.firstRow.value = firstRow;
    target.viewport.set(0, firstRow, WIDTH, this.rows);
    renderer.setRenderTarget(target);
    renderer.render(this.scene, this.camera);
  }

  dispose(): void {
    for (const thing of this.owned) thing.dispose();
  }
}

function uniformsOf(data: GaussianData, textures: Readonly<Record<string, DataTexture>>): Record<string, IUniform> {
  return {
    ...Object.fromEntries(Object.entries(textures).map(([name, value]) => [name, { value }])),
    dilation: { value: data.dilation },
    shadingStep: { value: data.shading?.step ?? 0 },
    lightChange: { value: Array.from({ length: 8 }, () => new Vector3()) },
    lightGain: { value: new Vector3(1, 1, 1) },
    colorSpan: { value: vectorOf(data.color) },
    count: { value: data.count },
    weightSpan: { value: vectorOf(data.weights) },
    heightSpan: { value: vectorOf(data.height) },
    scaleSpan: { value: vectorOf(data.logScale) },
    viewRotation: { value: new Matrix3() },
    viewTranslation: { value: new Vector3() },
    turn: { value: new Matrix3() },
    firstRow: { value: 0 },
    focal: { value: new Vector2() },
    centre: { value: new Vector2() },
    size: { value: new Vector2() },
    depthRange: { value: new Vector2(0, 1) },
    mostViews: { value: mostViews(data) },
    pointRadius: { value: 0 },
    growth: { value: 1 },
    coloring: { value: 0 },
  };
}

/** Four words a face: its corners, the part in the highest byte of the first, and twice its own rest area. */
function faceWords(body: Body): Uint32Array {
  const { faces, faceParts, restVertices } = body.data;
  const words = new Uint32Array(4 * body.numFaces);
  const floats = new Float32Array(words.buffer);
  for (let face = 0; face < body.numFaces; face++) {
    const [a, b, c] = faces.subarray(3 * face, 3 * face + 3);
    words.set([a | (faceParts[face] << 24), b, c], 4 * face);
    floats[4 * face + 3] = doubledArea(restVertices, 3 * a, 3 * b, 3 * c);
  }
  return words;
}

function doubledArea(v: Float32Array, a: number, b: number, c: number): number {
  const [ux, uy, uz] = [v[b] - v[a], v[b + 1] - v[a + 1], v[b + 2] - v[a + 2]];
  const [wx, wy, wz] = [v[c] - v[a], v[c + 1] - v[a + 1], v[c + 2] - v[a + 2]];
  return Math.hypot(uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx);
}

function mostViews({ frame, places, count }: GaussianData): number {
  let most = 1;
  if (frame === "triangle" || frame === "world") for (let i = 0; i < count; i++) most = Math.max(most, places[4 * i + 2] >>> 16);
  return most;
}

function vectorOf({ low, high }: Span): Vector2 {
  return new Vector2(low, high);
}
