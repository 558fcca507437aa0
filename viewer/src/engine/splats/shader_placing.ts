/** The first pass on the GPU over one group of Gaussians: its textures, and the shader that reads them. */

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
import type { Places } from "../effects/folds";
import type { Span } from "../format";
import type { GaussianData } from "../gaussians";
import type { Pinhole } from "../pinhole";
import { dilationIn, type Placement } from "./placement";
import { COLORINGS, placingFragment, PLACING_VERTEX } from "./placing";
import { floatTexture, rowsFor, setVectors, WIDTH, wordTexture } from "./textures";

export class ShaderPlacing {
  private readonly vertices: DataTexture;
  private readonly normals: DataTexture;
  private readonly bones: DataTexture;
  private readonly factors: DataTexture;
  /** Of each Gaussian the first two barycentric weights and the height. */
  private readonly moved: DataTexture;
  private readonly material: RawShaderMaterial;
  private readonly scene = new Scene();
  private readonly camera = new OrthographicCamera();
  private readonly owned: { dispose(): void }[];
  /** What the textures hold. */
  private posed: PosedBody | null = null;
  private lit = -1;

  constructor(private readonly placement: Placement) {
    const { body, data, effects } = placement;
    this.vertices = floatTexture(body?.numVertices ?? 0);
    this.normals = floatTexture(body?.numVertices ?? 0);
    this.bones = floatTexture(3 * (body?.numJoints ?? 0));
    this.factors = floatTexture(effects.factors && body ? body.numVertices : 0);
    this.moved = floatTexture(data.folds ? data.count : 0);
    const textures = {
      places: wordTexture(data.places),
      shapes: wordTexture(data.shapes),
      faces: wordTexture(body ? faceWords(body, placement.restAreas) : new Uint32Array(0)),
      shading: wordTexture(data.shading?.words ?? new Uint32Array(0)),
      ...{ vertices: this.vertices, normals: this.normals, bones: this.bones },
      ...{ factors: this.factors, moved: this.moved },
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

  /** Begins to compile. */
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
    this.fill();
    this.setLook();
    const { uniforms } = this.material;
    const [a, b, c, d, e, f, g, h, i] = pinhole.R;
    (uniforms.viewRotation.value as Matrix3).set(a, b, c, d, e, f, g, h, i);
    (uniforms.viewTranslation.value as Vector3).fromArray(pinhole.t);
    (uniforms.focal.value as Vector2).fromArray(pinhole.focal);
    (uniforms.centre.value as Vector2).fromArray(pinhole.centre);
    uniforms.dilation.value = dilationIn(this.placement, pinhole);
    (uniforms.size.value as Vector2).set(pinhole.width, pinhole.height);
    (uniforms.depthRange.value as Vector2).fromArray(depthRange);
    uniforms.firstRow.value = firstRow;
    target.viewport.set(0, firstRow, WIDTH, rowsFor(this.placement.data.count));
    renderer.setRenderTarget(target);
    renderer.render(this.scene, this.camera);
  }

  dispose(): void {
    for (const thing of this.owned) thing.dispose();
  }

  /** Brings the pose and the light into the textures. */
  private fill(): void {
    const { data, effects, posed } = this.placement;
    if (posed && this.posed !== posed) this.setStance(posed);
    else if (!this.posed && data.folds && "corners" in data.anchors) this.setPlaces(data.anchors);
    this.posed = posed;
    if (effects.factors && this.lit !== effects.lit) setVectors(this.factors, effects.factors);
    this.lit = effects.lit;
  }

  private setStance(posed: PosedBody): void {
    const { data, effects } = this.placement;
    if (data.frame === "bones") {
      (this.bones.image.data as Float32Array).set(posed.bones);
      this.bones.needsUpdate = true;
      return;
    }
    setVectors(this.vertices, posed.vertices);
    if (data.frame === "triangle" || data.shading) setVectors(this.normals, posed.normals);
    if (data.folds && "corners" in data.anchors) this.setPlaces(effects.places ?? data.anchors);
  }

  private setPlaces({ heights, weights }: Places): void {
    const texels = this.moved.image.data as Float32Array;
    for (let i = 0; i < heights.length; i++) {
      texels[4 * i] = weights[3 * i];
      texels[4 * i + 1] = weights[3 * i + 1];
      texels[4 * i + 2] = heights[i];
    }
    this.moved.needsUpdate = true;
  }

  private setLook(): void {
    const { coloring, growth, lightChange, lightGain, pointRadius, shadingStep, turn } = this.placement;
    const { uniforms } = this.material;
    const [a, b, c, d, e, f, g, h, i] = turn;
    (uniforms.turn.value as Matrix3).set(a, b, c, d, e, f, g, h, i);
    uniforms.coloring.value = COLORINGS.indexOf(coloring);
    uniforms.pointRadius.value = pointRadius;
    uniforms.growth.value = growth;
    (uniforms.lightChange.value as Vector3[]).forEach((change, k) => change.fromArray(lightChange, 3 * k));
    (uniforms.lightGain.value as Vector3).fromArray(lightGain);
    uniforms.shadingStep.value = shadingStep;
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
function faceWords(body: Body, restAreas: Float32Array): Uint32Array {
  const { faces, faceParts } = body.data;
  const words = new Uint32Array(4 * body.numFaces);
  const floats = new Float32Array(words.buffer);
  for (let face = 0; face < body.numFaces; face++) {
    const [a, b, c] = faces.subarray(3 * face, 3 * face + 3);
    words.set([a | (faceParts[face] << 24), b, c], 4 * face);
    floats[4 * face + 3] = restAreas[face];
  }
  return words;
}

function mostViews({ frame, places, count }: GaussianData): number {
  let most = 1;
  if (frame === "triangle" || frame === "world") for (let i = 0; i < count; i++) most = Math.max(most, places[4 * i + 2] >>> 16);
  return most;
}

function vectorOf({ low, high }: Span): Vector2 {
  return new Vector2(low, high);
}
