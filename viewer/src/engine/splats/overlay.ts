/** A picture that was painted on the page, laid over what was drawn. */

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
} from "three";
import type { Region } from "./painting";

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
uniform vec2 corner;
out vec4 result;

void main() { result = texelFetch(picture, ivec2(pixel - corner), 0); }
`;

/** Colours multiplied by alpha. */
export interface PaintedPicture {
  readonly width: number;
  readonly height: number;
  /** Where there is anything. */
  readonly region: Region;
  /** Four bytes a pixel, so many columns and rows of the picture from this corner on, the highest row first. */
  readonly pixels: Uint8Array<ArrayBuffer>;
  readonly columns: number;
  readonly rows: number;
  readonly corner: readonly [number, number];
}

export class Overlay {
  /** What goes into the scene. */
  readonly mesh = new Mesh(new PlaneGeometry(2, 2), pictureMaterial());

  private texture = new DataTexture();

  constructor() {
    this.mesh.frustumCulled = false;
  }

  show({ columns, corner, height, pixels, region, rows, width }: PaintedPicture): void {
    const { bottom, left, right, top } = region;
    const { uniforms } = this.mesh.material;
    this.mesh.visible = left < right;
    if (!this.mesh.visible) return;
    this.fit(columns, rows);
    this.texture.image.data = pixels;
    this.texture.needsUpdate = true;
    (uniforms.corner.value as Vector2).set(...corner);
    (uniforms.size.value as Vector2).set(width, height);
    (uniforms.region.value as Vector4).set(left, top, right, bottom);
  }

  dispose(): void {
    for (const thing of [this.texture, this.mesh.geometry, this.mesh.material]) thing.dispose();
  }

  private fit(width: number, height: number): void {
    const { image } = this.texture;
    if (image.width === width && image.height === height) return;
    this.texture.dispose();
    this.texture = new DataTexture(null, width, height);
    this.texture.minFilter = this.texture.magFilter = NearestFilter;
    this.mesh.material.uniforms.picture.value = this.texture;
  }
}

function pictureMaterial(): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { picture: { value: null }, corner: { value: new Vector2() }, size: { value: new Vector2() }, region: { value: new Vector4() } },
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
