/** The second pass: quads round the splats, blended back to front. */

import { BufferAttribute, InstancedBufferGeometry, Sphere } from "three";

/** Quads in one instance; drawing one an instance takes several times as long. */
const BATCH = 128;

export const DRAWING_VERTEX = `
precision highp float;
precision highp int;
precision highp usampler2D;

in vec3 position;
uniform usampler2D splats, looks;
uniform int drawn;
uniform vec2 size, depthCoefficients, colorSpan;
uniform float contour, gain;

out vec2 offset;
flat out vec4 color;

ivec2 at(uint index, int width) { return ivec2(int(index) % width, int(index) / width); }

void main() {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0); // outside, unless something is to be drawn
  uint turn = uint(gl_InstanceID * ${BATCH} + int(position.z));
  if (int(turn) >= drawn) return;
  ivec2 texel = at(turn, textureSize(splats, 0).x);
  uvec2 look = texelFetch(looks, texel, 0).xy;
  float depth = uintBitsToFloat(look.x);
  if (depth <= 0.0) return;
  uvec4 splat = texelFetch(splats, texel, 0);
  vec4 codes = vec4(look.y & 255u, (look.y >> 8) & 255u, (look.y >> 16) & 255u, look.y >> 24) / 255.0;
  vec3 rgb = mix(vec3(colorSpan.x), vec3(colorSpan.y), codes.rgb);
  color = vec4(min(gain * rgb, max(rgb, 1.0)), codes.a);
  float reach = contour > 0.0 ? contour : sqrt(2.0 * log(255.0 * codes.a));
  offset = position.xy * reach;
  vec2 pixel = uintBitsToFloat(splat.xy) + offset.x * unpackHalf2x16(splat.z) + offset.y * unpackHalf2x16(splat.w);
  vec2 screen = 2.0 * pixel / size - 1.0;
  gl_Position = vec4(screen.x, -screen.y, depthCoefficients.x + depthCoefficients.y / depth, 1.0);
}
`;

export const DRAWING_FRAGMENT = `
precision highp float;

in vec2 offset;
flat in vec4 color;
uniform float contour;

out vec4 result;

const float MIN_ALPHA = 1.0 / 255.0, MAX_ALPHA = 0.999;

void main() {
  float squared = dot(offset, offset);
  if (contour > 0.0) {
    float inside = squared / (contour * contour);
    if (inside > 1.0) discard;
    result = vec4(color.rgb * (1.0 - 0.45 * inside * inside), 1.0);
    return;
  }
  float alpha = min(MAX_ALPHA, color.a * exp(-0.5 * squared));
  if (alpha < MIN_ALPHA) discard;
  result = vec4(color.rgb * alpha, alpha);
}
`;

/** Enough instances of quads for `count` splats: corner in x and y, number within the batch in z. */
export function quadGeometry(count: number): InstancedBufferGeometry {
  const corners = new Float32Array(12 * BATCH);
  const triangles = new Uint16Array(6 * BATCH);
  for (let i = 0; i < BATCH; i++) {
    corners.set([-1, -1, i, 1, -1, i, 1, 1, i, -1, 1, i], 12 * i);
    triangles.set([0, 1, 2, 0, 2, 3].map((corner) => 4 * i + corner), 6 * i);
  }
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(corners, 3));
  geometry.setIndex(new BufferAttribute(triangles, 1));
  geometry.instanceCount = instancesFor(count);
  geometry.boundingSphere = new Sphere(undefined, Infinity);
  return geometry;
}

export function instancesFor(count: number): number {
  return Math.ceil(count / BATCH);
}
