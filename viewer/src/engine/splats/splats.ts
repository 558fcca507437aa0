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
import { Kernel, kernelPlaces } from "./kernel";
import { Overlay, type PaintedPicture } from "./overlay";
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
  private readonly overlay = new Overlay();
  private readonly painter = new Painter();
  /** Made for the groups that there are when it is first needed. */
  private kernel: Kernel | null = null;
  private placers: readonly Placer[] = [];
  private order = indexTexture(0);
  private target = projectionTarget(1);
  /** Whether an order was set of those that are there. */
  private ordered = false;
  private shown = true;
  /** Whether something was drawn before that may hide some of them. */
  private behind = false;
  /** Whether there is no GPU; null: the renderer was not asked yet. */
  private software: boolean | null = null;
  /** Whether a kernel would have needed more memory than there is. */
  private tooMany = false;

  constructor() {
    this.mesh = new Mesh(quadGeometry(0), drawingMaterial());
    this.mesh.frustumCulled = false;
  }

  /** What goes into the scene. */
  get objects(): readonly Object3D[] {
    return [this.mesh, this.overlay.mesh];
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
    this.software ??= drawsInSoftware(renderer);
    if (!this.ordersItself) for (const placer of this.placers) placer.compile(renderer);
    renderer.compile(this.isPainted ? this.overlay.mesh : this.mesh, camera, scene);
  }

  /** How many are drawn. */
  get drawn(): number {
    return this.mesh.material.uniforms.drawn.value as number;
  }

  /** Whether they are put in order as they are painted; else an order is to be set. */
  get ordersItself(): boolean {
    return this.isPainted && this.kernelCan;
  }

  /** How long it took to put them in order, where it was done in painting, milliseconds. */
  get sortMilliseconds(): number {
    return this.kernel?.sortMilliseconds ?? 0;
  }

  /** Draws these groups from now on; gives what the first of each is called in the order. */
  setPlacers(placers: readonly Placer[]): number[] {
    const rows = placers.reduce((sum, placer) => sum + placer.rows, 0);
    if (placers.length > MOST_GROUPS || rows * WIDTH > GROUP_STEP) {
      throw new EngineError("too-much", `at most ${MOST_GROUPS} avatars of ${GROUP_STEP / 1e6} million Gaussians can be shown at once`);
    }
    this.placers = placers;
    this.kernel = null;
    this.tooMany = false;
    this.count = placers.reduce((sum, { data }) => sum + data.count, 0);
    this.makeRoom(Math.max(1, rows));
    return this.firstRows().map((row, group) => row * WIDTH + group * GROUP_STEP);
  }

  /** Draw these, farthest first. */
  setOrder(order: Uint32Array): void {
    (this.order.image.data as Uint32Array).set(order);
    this.order.needsUpdate = true;
    this.ordered = order.length > 0;
    this.setDetail(order.length);
    this.mesh.geometry.instanceCount = instancesFor(order.length);
  }

  /** Draw so many, where an order is found in painting. */
  setCount(count: number): void {
    this.ordered = false;
    this.setDetail(count);
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
    this.software ??= drawsInSoftware(renderer);
    for (const object of this.objects) object.visible = false;
    if (this.software && this.drawn === 0) return; // none are known to be wanted yet
    // Where an order is on its way they are painted over everything until it is there.
    const picture = this.ordersItself || (this.software && !this.ordered) ? this.paintByKernel(pinholes) : null;
    const painted = picture !== null || this.isPainted;
    this.mesh.visible = !painted;
    this.overlay.mesh.visible = painted;
    if (picture) {
      this.overlay.show(picture);
      return;
    }
    const before = renderer.getRenderTarget();
    const firstRows = this.firstRows();
    this.placers.forEach((placer, group) => {
      const { width, height } = pinholes[group];
      (this.mesh.material.uniforms.size.value as Vector2).set(width, height);
      placer.project(renderer, pinholes[group], depthRange, this.target, firstRows[group]);
    });
    if (painted) this.overlay.show(this.paint(renderer, pinholes[0]));
    renderer.setRenderTarget(before);
  }

  dispose(): void {
    for (const thing of [this.overlay, this.order, this.target, this.mesh.geometry, this.mesh.material]) thing.dispose();
  }

  /** Whether they are painted on the page: where there is no GPU, and nothing solid among them. */
  private get isPainted(): boolean {
    return this.software === true && this.count > 0 && !this.behind && this.mesh.material.uniforms.contour.value === 0;
  }

  private get kernelCan(): boolean {
    return !this.tooMany && kernelPlaces(this.placers);
  }

  private paintByKernel(pinholes: readonly Pinhole[]): PaintedPicture | null {
    if (!this.kernelCan) return null;
    try {
      this.kernel ??= new Kernel(this.placers);
      return this.kernel.paint(pinholes, this.drawn, this.mesh.material.uniforms.gain.value as number);
    } catch (problem) {
      if (!(problem instanceof RangeError)) throw problem;
      this.tooMany = true; // for the kernel's memory
      return null;
    }
  }

  private paint(renderer: WebGLRenderer, size: Pinhole): PaintedPicture {
    const { colorSpans, gain } = this.mesh.material.uniforms;
    const order = (this.order.image.data as Uint32Array).subarray(0, this.drawn);
    return this.painter.paint(renderer, this.target, order, { spans: colorSpans.value as Vector2[], gain: gain.value as number }, size);
  }

  private setDetail(count: number): void {
    this.mesh.material.uniforms.drawn.value = count;
    for (const placer of this.placers) placer.setDetail(count / this.count);
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
