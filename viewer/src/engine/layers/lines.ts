/** Lines with round ends, as wide on the screen as wanted and smooth at the edge; a line of no length is a dot. */

import {
  BufferAttribute,
  CustomBlending,
  DynamicDrawUsage,
  GLSL3,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  RawShaderMaterial,
  Sphere,
  Vector2,
} from "three";
import type { Numbers } from "../rotations";

const VERTEX = `
precision highp float;

in vec2 position;
in vec3 start, end;
in vec4 tint;
in float width;

uniform mat4 modelViewMatrix, projectionMatrix;
uniform vec2 size;
uniform float pixelRatio;

out vec2 pixel;
flat out vec2 from, to;
flat out float radius;
flat out vec4 color;

const float NEAR = -0.02;

void main() {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  vec3 a = (modelViewMatrix * vec4(start, 1.0)).xyz, b = (modelViewMatrix * vec4(end, 1.0)).xyz;
  if (a.z > NEAR && b.z > NEAR) return;
  if (a.z > NEAR) a = mix(b, a, (NEAR - b.z) / (a.z - b.z));
  if (b.z > NEAR) b = mix(a, b, (NEAR - a.z) / (b.z - a.z));
  vec4 clipA = projectionMatrix * vec4(a, 1.0), clipB = projectionMatrix * vec4(b, 1.0);
  vec3 ndcA = clipA.xyz / clipA.w, ndcB = clipB.xyz / clipB.w;
  from = (0.5 * ndcA.xy + 0.5) * size;
  to = (0.5 * ndcB.xy + 0.5) * size;
  radius = 0.5 * width * pixelRatio;
  color = tint;
  vec2 along = distance(from, to) > 1e-3 ? normalize(to - from) : vec2(1, 0);
  vec2 corner = position.x * along + position.y * vec2(-along.y, along.x);
  pixel = (position.x < 0.0 ? from : to) + (radius + 1.0) * corner;
  gl_Position = vec4(2.0 * pixel / size - 1.0, position.x < 0.0 ? ndcA.z : ndcB.z, 1.0);
}
`;

const FRAGMENT = `
precision highp float;

in vec2 pixel;
flat in vec2 from, to;
flat in float radius;
flat in vec4 color;
uniform float faintest;

out vec4 result;

void main() {
  vec2 line = to - from;
  float along = clamp(dot(pixel - from, line) / max(dot(line, line), 1e-6), 0.0, 1.0);
  float alpha = color.a * clamp(radius + 0.5 - distance(pixel, from + along * line), 0.0, 1.0);
  if (alpha < faintest * color.a) discard;
  result = vec4(color.rgb * alpha, alpha);
}
`;

export type Rgba = readonly [number, number, number, number];

interface LineStyle {
  color: Rgba;
  /** CSS pixels. */
  width: number;
}

const FLOATS_PER_LINE = 11;

/** Lines that are all drawn at once. */
export class Lines {
  readonly mesh: Mesh<InstancedBufferGeometry, RawShaderMaterial>;

  private values: number[] = [];
  private count = -1;

  constructor({ overAll = false } = {}) {
    this.mesh = new Mesh(
      new InstancedBufferGeometry(),
      new RawShaderMaterial({
        glslVersion: GLSL3,
        vertexShader: VERTEX,
        fragmentShader: FRAGMENT,
        uniforms: {
          size: { value: new Vector2() },
          pixelRatio: { value: 1 },
          // Soft edges would hide the Gaussians behind them, which are drawn later, but cover nothing themselves.
          faintest: { value: overAll ? 0.02 : 0.5 },
        },
        transparent: true,
        depthTest: !overAll,
        depthWrite: !overAll,
        blending: CustomBlending,
        blendSrc: OneFactor,
        blendDst: OneMinusSrcAlphaFactor,
      }),
    );
    this.mesh.frustumCulled = false;
  }

  clear(): void {
    this.values = [];
  }

  add(start: Numbers, end: Numbers, { color, width }: LineStyle): void {
    this.values.push(start[0], start[1], start[2], end[0], end[1], end[2], ...color, width);
  }

  dot(place: Numbers, style: LineStyle): void {
    this.add(place, place, style);
  }

  /** Makes what was added visible. */
  commit(): void {
    const count = this.values.length / FLOATS_PER_LINE;
    const columns = { start: [0, 3], end: [3, 3], tint: [6, 4], width: [10, 1] } as const;
    if (count !== this.count) this.resize(count);
    const { geometry } = this.mesh;
    for (const [name, [first, size]] of Object.entries(columns)) {
      const attribute = geometry.getAttribute(name) as InstancedBufferAttribute;
      for (let line = 0; line < count; line++) {
        const from = FLOATS_PER_LINE * line + first;
        for (let k = 0; k < size; k++) attribute.array[line * size + k] = this.values[from + k];
      }
      attribute.needsUpdate = true;
    }
  }

  setScreen(width: number, height: number, pixelRatio: number): void {
    const { uniforms } = this.mesh.material;
    (uniforms.size.value as Vector2).set(width, height);
    uniforms.pixelRatio.value = pixelRatio;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }

  private resize(count: number): void {
    this.count = count;
    const geometry = new InstancedBufferGeometry();
    geometry.setAttribute("position", new BufferAttribute(new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1]), 2));
    geometry.setIndex([0, 1, 2, 0, 2, 3]);
    for (const [name, size] of Object.entries({ start: 3, end: 3, tint: 4, width: 1 })) {
      const attribute = new InstancedBufferAttribute(new Float32Array(count * size), size);
      geometry.setAttribute(name, attribute.setUsage(DynamicDrawUsage));
    }
    geometry.instanceCount = count;
    geometry.boundingSphere = new Sphere();
    this.mesh.geometry.dispose();
    this.mesh.geometry = geometry;
  }
}
