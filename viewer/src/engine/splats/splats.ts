/** The Gaussians of one avatar on the GPU. */

import {
  AddEquation,
  CustomBlending,
  type DataTexture,
  DoubleSide,
  GLSL3,
  type InstancedBufferGeometry,
  type IUniform,
  Matrix3,
  Mesh,
  NearestFilter,
  OneFactor,
  OneMinusSrcAlphaFactor,
  OrthographicCamera,
  PlaneGeometry,
  RawShaderMaterial,
  RGBAIntegerFormat,
  RGIntegerFormat,
  Scene,
  UnsignedIntType,
  Vector2,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from "three";
import type { Body, PosedBody } from "../body";
import type { Span } from "../format";
import type { GaussianData } from "../gaussians";
import { growthAt } from "../levels";
import { depthCoefficients, type Pinhole } from "../pinhole";
import { DRAWING_FRAGMENT, DRAWING_VERTEX, instancesFor, quadGeometry } from "./drawing";
import { COLORINGS, type Coloring, placingFragment, PLACING_VERTEX } from "./placing";
import { floatTexture, indexTexture, rowsFor, setVectors, WIDTH, wordTexture } from "./textures";

export type SplatMode = "splats" | "ellipsoids" | "points";

export interface Look {
  mode: SplatMode;
  coloring: Coloring;
  /** Radius in points mode, pixels. */
  pointSize: number;
  /** Stops by which the avatar's colours are brightened. */
  exposure: number;
}

/** Ellipsoids are drawn up to so many standard deviations. */
const ELLIPSOID_REACH = 1.5;

export class Splats {
  /** What goes into the scene. */
  readonly mesh: Mesh<InstancedBufferGeometry, RawShaderMaterial>;

  private readonly vertices: DataTexture;
  private readonly normals: DataTexture;
  private readonly bones: DataTexture;
  private readonly order: DataTexture;
  private readonly target: WebGLRenderTarget;
  private readonly placing: RawShaderMaterial;
  private readonly placingScene = new Scene();
  private readonly placingCamera = new OrthographicCamera();
  private readonly owned: { dispose(): void }[];

  constructor(
    readonly data: GaussianData,
    body: Body,
  ) {
    this.vertices = floatTexture(body.numVertices);
    this.normals = floatTexture(body.numVertices);
    this.bones = floatTexture(3 * body.numJoints);
    this.order = indexTexture(data.count);
    this.target = projectionTarget(data.count);
    const places = wordTexture(data.places);
    const shapes = wordTexture(data.shapes);
    const faces = wordTexture(faceWords(body));
    const shading = wordTexture(data.shading?.words ?? new Uint32Array(0));
    this.placing = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: PLACING_VERTEX,
      fragmentShader: placingFragment(data.frame, data.shading !== null),
      depthTest: false,
      depthWrite: false,
      uniforms: {
        places: { value: places },
        shapes: { value: shapes },
        faces: { value: faces },
        shading: { value: shading },
        dilation: { value: data.dilation },
        shadingStep: { value: data.shading?.step ?? 0 },
        colorSpan: { value: vectorOf(data.color) },
        vertices: { value: this.vertices },
        normals: { value: this.normals },
        bones: { value: this.bones },
        order: { value: this.order },
        drawn: { value: 0 },
        weightSpan: { value: vectorOf(data.weights) },
        heightSpan: { value: vectorOf(data.height) },
        scaleSpan: { value: vectorOf(data.logScale) },
        viewRotation: { value: new Matrix3() },
        viewTranslation: { value: new Vector3() },
        focal: { value: new Vector2() },
        centre: { value: new Vector2() },
        size: { value: new Vector2() },
        depthRange: { value: new Vector2(0, 1) },
        mostViews: { value: mostViews(data) },
        pointRadius: { value: 0 },
        growth: { value: 1 },
        coloring: { value: 0 },
      },
    });
    const screen = new Mesh(new PlaneGeometry(2, 2), this.placing);
    screen.frustumCulled = false;
    this.placingScene.add(screen);
    this.mesh = new Mesh(quadGeometry(data.count), this.drawingMaterial());
    this.mesh.frustumCulled = false;
    this.owned = [
      ...[places, shapes, faces, shading, this.vertices, this.normals, this.bones, this.order],
      ...[this.target, this.placing, screen.geometry, this.mesh.geometry, this.mesh.material],
    ];
  }

  /** How many are drawn. */
  get drawn(): number {
    return this.mesh.material.uniforms.drawn.value as number;
  }

  /** What {@link Look.coloring} can be for these Gaussians. */
  colorings(): Coloring[] {
    return COLORINGS.filter((coloring) => coloring !== "views" || this.data.hasViews);
  }

  setStance({ vertices, normals, bones }: PosedBody): void {
    if (this.data.frame === "bones") {
      (this.bones.image.data as Float32Array).set(bones);
      this.bones.needsUpdate = true;
      return;
    }
    setVectors(this.vertices, vertices);
    if (this.data.frame === "triangle" || this.data.shading) setVectors(this.normals, normals);
  }

  /** Draw these, farthest first. */
  setOrder(order: Uint32Array): void {
    (this.order.image.data as Uint32Array).set(order);
    this.order.needsUpdate = true;
    this.mesh.material.uniforms.drawn.value = this.placing.uniforms.drawn.value = order.length;
    this.placing.uniforms.growth.value = growthAt(this.data.levels, order.length);
    this.mesh.geometry.instanceCount = instancesFor(order.length);
  }

  setLook({ mode, coloring, pointSize, exposure }: Look): void {
    this.mesh.material.uniforms.gain.value = coloring === "rgb" ? 2 ** exposure : 1;
    this.placing.uniforms.coloring.value = COLORINGS.indexOf(coloring);
    this.placing.uniforms.pointRadius.value = mode === "points" ? pointSize : 0;
    const { uniforms } = this.mesh.material;
    uniforms.contour.value = mode === "splats" ? 0 : mode === "points" ? 1 : ELLIPSOID_REACH;
    const span = coloring === "rgb" && !this.data.shading ? this.data.color : { low: 0, high: 1 };
    (uniforms.colorSpan.value as Vector2).set(span.low, span.high);
  }

  /** Puts every Gaussian on the screen of a camera; must come before the mesh is drawn. */
  project(renderer: WebGLRenderer, pinhole: Pinhole, depthRange: readonly [number, number]): void {
    const { uniforms } = this.placing;
    const [a, b, c, d, e, f, g, h, i] = pinhole.R;
    (uniforms.viewRotation.value as Matrix3).set(a, b, c, d, e, f, g, h, i);
    (uniforms.viewTranslation.value as Vector3).fromArray(pinhole.t);
    (uniforms.focal.value as Vector2).fromArray(pinhole.focal);
    (uniforms.centre.value as Vector2).fromArray(pinhole.centre);
    (uniforms.size.value as Vector2).set(pinhole.width, pinhole.height);
    (uniforms.depthRange.value as Vector2).fromArray(depthRange);
    (this.mesh.material.uniforms.size.value as Vector2).set(pinhole.width, pinhole.height);
    const before = renderer.getRenderTarget();
    renderer.setRenderTarget(this.target);
    renderer.render(this.placingScene, this.placingCamera);
    renderer.setRenderTarget(before);
  }

  dispose(): void {
    for (const thing of this.owned) thing.dispose();
  }

  private drawingMaterial(): RawShaderMaterial {
    const uniforms: Record<string, IUniform> = {
      splats: { value: this.target.textures[0] },
      looks: { value: this.target.textures[1] },
      drawn: { value: 0 },
      size: { value: new Vector2() },
      depthCoefficients: { value: new Vector2(...depthCoefficients()) },
      colorSpan: { value: new Vector2(0, 1) },
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
}

function projectionTarget(count: number): WebGLRenderTarget {
  const target = new WebGLRenderTarget(WIDTH, rowsFor(count), {
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
  if (frame !== "bones") for (let i = 0; i < count; i++) most = Math.max(most, places[4 * i + 2] >>> 16);
  return most;
}

function vectorOf({ low, high }: Span): Vector2 {
  return new Vector2(low, high);
}
