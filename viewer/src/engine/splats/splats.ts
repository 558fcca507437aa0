/** All Gaussians of a scene on the GPU, drawn in one order: those of every avatar, and of what is still. */

import {
  AddEquation,
  type Camera,
  CustomBlending,
  DoubleSide,
  GLSL3,
  type InstancedBufferGeometry,
  type IUniform,
  Mesh,
  NearestFilter,
  type Object3D,
  OneFactor,
  OneMinusSrcAlphaFactor,
  RawShaderMaterial,
  RGBAIntegerFormat,
  RGIntegerFormat,
  type Scene,
  UnsignedIntType,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from "three";
import { EngineError } from "../errors";
import type { LightLook } from "../light";
import { depthCoefficients, type Pinhole } from "../pinhole";
import { DRAWING_FRAGMENT, DRAWING_VERTEX, GROUP_STEP, instancesFor, MOST_GROUPS, quadGeometry } from "./drawing";
import { drawsInSoftware, Painter } from "./painter";
import type { Placer } from "./placer";
import type { Coloring } from "./placing";
import { indexTexture, WIDTH } from "./textures";

export type SplatMode = "splats" | "ellipsoids" | "points";

export interface Look {
  mode: SplatMode;
  coloring: Coloring;
  /** Radius in points mode, pixels. */
  pointSize: number;
  /** Stops by which the avatar's colours are brightened. */
  exposure: number;
  /** For avatars that know their light apart. */
  light: LightLook;
}

/** Ellipsoids are drawn up to so many standard deviations. */
const ELLIPSOID_REACH = 1.5;

export class Splats {
  /** Of all groups together. */
  count = 0;

  private readonly mesh: Mesh<InstancedBufferGeometry, RawShaderMaterial>;
  private readonly painter = new Painter();
  private placers: readonly Placer[] = [];
  private order = indexTexture(0);
  private target = projectionTarget(1);
  private shown = true;
  /** Whether something was drawn before that may hide some of them. */
  private behind = false;
  /** Whether they are painted on the page; null: the renderer was not asked yet. */
  private painted: boolean | null = null;

  constructor() {
    this.mesh = new Mesh(quadGeometry(0), drawingMaterial());
    this.mesh.frustumCulled = false;
  }

  /** What goes into the scene. */
  get objects(): readonly Object3D[] {
    return [this.mesh, this.painter.mesh];
  }

  get visible(): boolean {
    return this.shown;
  }

  /** @param behind Whether something solid may lie before some of them. */
  show(visible: boolean, behind: boolean): void {
    this.shown = visible;
    this.behind = behind;
    for (const object of this.objects) object.visible &&= visible;
  }

  /** Begins to compile what they are drawn with. */
  compile(renderer: WebGLRenderer, camera: Camera, scene: Scene): void {
    for (const placer of this.placers) placer.compile(renderer);
    renderer.compile(this.isPainted(renderer) ? this.painter.mesh : this.mesh, camera, scene);
  }

  /** How many are drawn. */
  get drawn(): number {
    return this.mesh.material.uniforms.drawn.value as number;
  }

  /** Draws these groups from now on; gives what the first of each is called in the order. */
  setPlacers(placers: readonly Placer[]): number[] {
    const rows = placers.reduce((sum, placer) => sum + placer.rows, 0);
    if (placers.length > MOST_GROUPS || rows * WIDTH > GROUP_STEP) {
      throw new EngineError("too-much", `at most ${MOST_GROUPS} avatars of ${GROUP_STEP / 1e6} million Gaussians can be shown at once`);
    }
    this.placers = placers;
    this.count = placers.reduce((sum, { data }) => sum + data.count, 0);
    this.makeRoom(Math.max(1, rows));
    return this.firstRows().map((row, group) => row * WIDTH + group * GROUP_STEP);
  }

  /** Draw these, farthest first. */
  setOrder(order: Uint32Array): void {
    (this.order.image.data as Uint32Array).set(order);
    this.order.needsUpdate = true;
    this.mesh.material.uniforms.drawn.value = order.length;
    for (const placer of this.placers) placer.setDetail(order.length / this.count);
    this.mesh.geometry.instanceCount = instancesFor(order.length);
  }

  setLook({ mode, coloring, pointSize, exposure, light }: Look): void {
    const { uniforms } = this.mesh.material;
    uniforms.gain.value = coloring === "rgb" ? 2 ** exposure : 1;
    uniforms.contour.value = mode === "splats" ? 0 : mode === "points" ? 1 : ELLIPSOID_REACH;
    this.placers.forEach((placer, group) => {
      placer.setLook(coloring, mode === "points" ? pointSize : 0);
      placer.setLight(light);
      const { low, high } = placer.colorSpan(coloring);
      (uniforms.colorSpans.value as Vector2[])[group].set(low, high);
    });
  }

  /** Puts every Gaussian on the screen of a camera, which each group has as its own world sees it. */
  project(renderer: WebGLRenderer, pinholes: readonly Pinhole[], depthRange: readonly [number, number]): void {
    const before = renderer.getRenderTarget();
    const firstRows = this.firstRows();
    this.placers.forEach((placer, group) => {
      const { width, height } = pinholes[group];
      (this.mesh.material.uniforms.size.value as Vector2).set(width, height);
      placer.project(renderer, pinholes[group], depthRange, this.target, firstRows[group]);
    });
    const painted = this.isPainted(renderer);
    this.mesh.visible = !painted;
    this.painter.mesh.visible = painted;
    if (painted) this.paint(renderer, pinholes[0]);
    renderer.setRenderTarget(before);
  }

  dispose(): void {
    for (const thing of [this.painter, this.order, this.target, this.mesh.geometry, this.mesh.material]) thing.dispose();
  }

  private isPainted(renderer: WebGLRenderer): boolean {
    this.painted ??= drawsInSoftware(renderer);
    return this.painted && this.count > 0 && !this.behind && this.mesh.material.uniforms.contour.value === 0;
  }

  private paint(renderer: WebGLRenderer, { height, width }: Pinhole): void {
    const { colorSpans, gain } = this.mesh.material.uniforms;
    const order = (this.order.image.data as Uint32Array).subarray(0, this.drawn);
    this.painter.paint(renderer, this.target, order, { spans: colorSpans.value as Vector2[], gain: gain.value as number }, width, height);
  }

  private firstRows(): number[] {
    let row = 0;
    return this.placers.map((placer) => (row += placer.rows) - placer.rows);
  }

  private makeRoom(rows: number): void {
    if (this.target.height !== rows) {
      this.target.dispose();
      this.order.dispose();
      this.target = projectionTarget(rows);
      this.order = indexTexture(rows * WIDTH);
    }
    const { uniforms } = this.mesh.material;
    uniforms.order.value = this.order;
    [uniforms.splats.value, uniforms.looks.value] = this.target.textures;
    // What was sorted before are other Gaussians.
    this.setOrder(new Uint32Array(0));
  }
}

function drawingMaterial(): RawShaderMaterial {
  const uniforms: Record<string, IUniform> = {
    order: { value: null },
    splats: { value: null },
    looks: { value: null },
    drawn: { value: 0 },
    size: { value: new Vector2() },
    depthCoefficients: { value: new Vector2(...depthCoefficients()) },
    colorSpans: { value: Array.from({ length: MOST_GROUPS }, () => new Vector2(0, 1)) },
    contour: { value: 0 },
    gain: { value: 1 },
  };
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: DRAWING_VERTEX,
    fragmentShader: DRAWING_FRAGMENT,
    uniforms,
    side: DoubleSide, // pixels count downwards, so the quads' corners run the other way round
    transparent: true,
    depthWrite: false,
    blending: CustomBlending,
    blendEquation: AddEquation,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
  });
}

function projectionTarget(rows: number): WebGLRenderTarget {
  const target = new WebGLRenderTarget(WIDTH, rows, {
    count: 2,
    format: RGBAIntegerFormat,
    type: UnsignedIntType,
    internalFormat: "RGBA32UI",
    minFilter: NearestFilter,
    magFilter: NearestFilter,
    depthBuffer: false,
    generateMipmaps: false,
  });
  target.textures[1].format = RGIntegerFormat;
  target.textures[1].internalFormat = "RG32UI";
  return target;
}
