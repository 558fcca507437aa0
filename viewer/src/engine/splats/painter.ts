/** Reads back what placing has written, paints it on the page, and lays the picture over what was drawn. */

import {
  AddEquation,
  CustomBlending,
  DataTexture,
  DoubleSide,
  GLSL3,
  Mesh,
  NearestFilter,
  OneFactor,
  OneMinusSrcAlphaFactor,
  PlaneGeometry,
  RawShaderMaterial,
  Vector2,
  Vector4,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from "three";
import { Painting, type Projected, type Tone } from "./painting";

const VERTEX = `
precision highp float;

in vec3 position;
uniform vec2 size;
uniform vec4 region;
out vec2 pixel;

void main() {
  pixel = mix(region.xy, region.zw, 0.5 * position.xy + 0.5);
  gl_Position = vec4(2.0 * pixel.x / size.x - 1.0, 1.0 - 2.0 * pixel.y / size.y, 0.0, 1.0);
}
`;

const FRAGMENT = `
precision highp float;

in vec2 pixel;
uniform sampler2D picture;
out vec4 result;

void main() { result = texelFetch(picture, ivec2(pixel), 0); }
`;

export class Painter {
  /** What goes into the scene. */
  readonly mesh = new Mesh(new PlaneGeometry(2, 2), pictureMaterial());

  private painting = new Painting(1, 1);
  private texture = new DataTexture();
  private projected: Projected = { splats: new Uint32Array(0), looks: new Uint32Array(0) };

  constructor() {
    this.mesh.frustumCulled = false;
  }

  /** Paints a picture of this size of what a target holds, in an order, farthest first. */
  paint(renderer: WebGLRenderer, target: WebGLRenderTarget, order: Uint32Array, tone: Tone, width: number, height: number): void {
    this.read(renderer, target);
    this.fit(width, height);
    const { bottom, left, right, top } = this.painting.paint(this.projected, order, tone);
    const { uniforms } = this.mesh.material;
    (uniforms.size.value as Vector2).set(width, height);
    (uniforms.region.value as Vector4).set(left, top, right, bottom);
    this.mesh.visible = left < right;
    this.texture.needsUpdate = this.mesh.visible;
  }

  dispose(): void {
    for (const thing of [this.texture, this.mesh.geometry, this.mesh.material]) thing.dispose();
  }

  private read(renderer: WebGLRenderer, target: WebGLRenderTarget): void {
    const { height, width } = target;
    const words = 4 * width * height;
    if (this.projected.splats.length !== words) this.projected = { splats: new Uint32Array(words), looks: new Uint32Array(words) };
    const gl = renderer.getContext() as WebGL2RenderingContext;
    renderer.setRenderTarget(target);
    [this.projected.splats, this.projected.looks].forEach((array, index) => {
      gl.readBuffer(gl.COLOR_ATTACHMENT0 + index);
      gl.readPixels(0, 0, width, height, gl.RGBA_INTEGER, gl.UNSIGNED_INT, array);
    });
    gl.readBuffer(gl.COLOR_ATTACHMENT0);
  }

  private fit(width: number, height: number): void {
    if (this.painting.width === width && this.painting.height === height) return;
    this.painting = new Painting(width, height);
    this.texture.dispose();
    this.texture = new DataTexture(this.painting.pixels, width, height);
    this.texture.minFilter = this.texture.magFilter = NearestFilter;
    this.mesh.material.uniforms.picture.value = this.texture;
  }
}

/** Whether a renderer has no GPU, as far as it says. */
export function drawsInSoftware(renderer: WebGLRenderer): boolean {
  const gl = renderer.getContext();
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  return names !== null && String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)).includes("SwiftShader");
}

function pictureMaterial(): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { picture: { value: null }, size: { value: new Vector2() }, region: { value: new Vector4() } },
    side: DoubleSide, // pixels count downwards
    transparent: true,
    depthTest: false,
    depthWrite: false,
    blending: CustomBlending,
    blendEquation: AddEquation,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
  });
}
