/**
 * The first pass: one fragment a Gaussian puts it on the posed body and projects it to the screen.
 *
 * Placing follows `rectifier3d/geometry/bound.py`, projecting `rectifier3d/raster/projection.py`. The result is
 * two words-textures: pixel, and the two half axes of the splat (one standard deviation, in pixels); depth, and colour.
 */

import type { GaussianData } from "../gaussians";
import { WIDTH } from "./textures";

/** What Gaussians can be coloured by. */
export const COLORINGS = ["rgb", "part", "normal", "opacity", "views", "depth"] as const;
export type Coloring = (typeof COLORINGS)[number];

export const PLACING_VERTEX = `
in vec3 position;
void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }
`;

const READING = `
precision highp float;
precision highp int;
precision highp usampler2D;
precision highp sampler2D;

uniform usampler2D places;
uniform usampler2D shapes;
uniform int count;
uniform vec2 weightSpan, heightSpan, scaleSpan;
uniform float growth;

/** Where in the textures this Gaussian is. */
ivec2 own;

ivec2 at(uint index) { return ivec2(index % ${WIDTH}u, index / ${WIDTH}u); }

float spanned(uint steps, float most, vec2 span) { return mix(span.x, span.y, float(steps) / most); }

vec3 triple(uint word) { return vec3(uvec3(word, word >> 10, word >> 20) & 1023u) / 1023.0; }

vec3 scalesOf(uint word) { return growth * exp(mix(vec3(scaleSpan.x), vec3(scaleSpan.y), triple(word))); }

/** The smallest three components of a unit quaternion wxyz; the two highest bits name the largest. */
vec4 quatOf(uint word) {
  vec3 small = (triple(word) * 2.0 - 1.0) * inversesqrt(2.0);
  float rest = sqrt(max(0.0, 1.0 - dot(small, small)));
  uint largest = word >> 30;
  vec4 quat = largest == 0u ? vec4(rest, small)
    : largest == 1u ? vec4(small.x, rest, small.yz)
    : largest == 2u ? vec4(small.xy, rest, small.z)
    : vec4(small, rest);
  return normalize(quat);
}

mat3 rotationOf(vec4 q) {
  float w = q.x, x = q.y, y = q.z, z = q.w;
  return mat3(
    1.0 - 2.0 * (y * y + z * z), 2.0 * (x * y + w * z), 2.0 * (x * z - w * y),
    2.0 * (x * y - w * z), 1.0 - 2.0 * (x * x + z * z), 2.0 * (y * z + w * x),
    2.0 * (x * z + w * y), 2.0 * (y * z - w * x), 1.0 - 2.0 * (x * x + y * y));
}

/** A Gaussian in the world: its axes are the columns, each as long as a standard deviation; it is lit as facing. */
struct Placed { vec3 mean; mat3 axes; vec3 normal, facing, light; uint part; };
`;

const PLACING_BOUND = `
uniform usampler2D faces;
uniform sampler2D vertices, normals, factors, moved;

const float MIN_STRETCH = 0.25, MAX_STRETCH = 4.0;

vec3 texel(sampler2D values, uint index) { return texelFetch(values, at(index), 0).xyz; }

/** A unit vector along a direction, in the plane across the normal; any such where there is none. */
vec3 unitAcross(vec3 direction, vec3 normal) {
  vec3 across = direction - dot(direction, normal) * normal;
  if (length(across) >= 1e-9) return normalize(across);
  vec3 sizes = abs(normal);
  bool alongX = sizes.x <= sizes.y && sizes.x <= sizes.z;
  vec3 axis = alongX ? vec3(1, 0, 0) : sizes.y <= sizes.z ? vec3(0, 1, 0) : vec3(0, 0, 1);
  return normalize(axis - dot(axis, normal) * normal);
}

vec3 unitOrZero(vec3 v) { return v / max(length(v), 1e-12); }

Placed placeGaussian(uvec4 place, uvec4 shape) {
  uvec4 face = texelFetch(faces, at(place.x), 0);
  uvec3 corners = face.xyz & 0xffffffu;
  vec3 v0 = texel(vertices, corners.x), v1 = texel(vertices, corners.y), v2 = texel(vertices, corners.z);
  float first = spanned(place.y & 0xffffu, 65535.0, weightSpan);
  float second = spanned(place.y >> 16, 65535.0, weightSpan);
  vec3 weights = vec3(first, second, 1.0 - first - second);
  float height = spanned(place.z & 0xffffu, 65535.0, heightSpan);
#ifdef FOLDED
  vec3 folded = texelFetch(moved, own, 0).xyz;
  weights = vec3(folded.xy, 1.0 - folded.x - folded.y);
  height = folded.z;
#endif
  vec3 onFace = weights.x * v0 + weights.y * v1 + weights.z * v2;
  vec3 doubled = cross(v1 - v0, v2 - v0);
  mat3 local = rotationOf(quatOf(shape.y));
  vec3 scales = scalesOf(shape.x);
  Placed result;
  result.part = face.x >> 24;
  vec3 inside = max(weights, 0.0);
#ifdef LIT
  vec3 l0 = texel(factors, corners.x), l1 = texel(factors, corners.y), l2 = texel(factors, corners.z);
  result.light = (inside.x * l0 + inside.y * l1 + inside.z * l2) / (inside.x + inside.y + inside.z);
#endif
#if defined(TRIANGLE) || defined(SHADED)
  vec3 n0 = texel(normals, corners.x), n1 = texel(normals, corners.y), n2 = texel(normals, corners.z);
  result.facing = unitOrZero(inside.x * n0 + inside.y * n1 + inside.z * n2);
#endif
#ifdef TRIANGLE
  vec3 normal = dot(result.facing, result.facing) > 0.25 ? result.facing : vec3(0, 0, 1);
  vec3 edge = unitAcross(v1 - v0, normal);
  float rest = uintBitsToFloat(face.w);
  float ratio = rest > 0.0 ? length(doubled) / rest : 1.0;
  float stretch = sqrt(clamp(ratio, MIN_STRETCH * MIN_STRETCH, MAX_STRETCH * MAX_STRETCH));
  result.mean = onFace + height * result.facing;
  result.axes = mat3(edge, cross(normal, edge), normal) * local;
  result.normal = normal;
  scales *= stretch;
#else
  result.normal = unitOrZero(doubled);
  result.mean = onFace + height * result.normal;
  result.axes = local;
#endif
  result.axes = mat3(result.axes[0] * scales.x, result.axes[1] * scales.y, result.axes[2] * scales.z);
  return result;
}
`;

const PLACING_SKINNED = `
uniform sampler2D bones;

vec4 boneRow(uint bone, int row) { return texelFetch(bones, at(3u * bone + uint(row)), 0); }

Placed placeGaussian(uvec4 place, uvec4 shape) {
  vec4 rows[3] = vec4[3](vec4(0), vec4(0), vec4(0));
  float sum = 0.0, most = 0.0;
  Placed result;
  for (int k = 0; k < 4; k++) {
    uint bone = (shape.z >> (8 * k)) & 255u;
    float weight = float((shape.w >> (8 * k)) & 255u);
    for (int row = 0; row < 3; row++) rows[row] += weight * boneRow(bone, row);
    if (weight > most) { most = weight; result.part = bone; }
    sum += weight;
  }
  mat4x3 skin = transpose(mat3x4(rows[0], rows[1], rows[2]) * (1.0 / sum));
  vec3 scales = scalesOf(shape.x);
  mat3 turned = mat3(skin) * rotationOf(quatOf(shape.y));
  result.mean = skin * vec4(uintBitsToFloat(place.xyz), 1.0);
  result.axes = mat3(turned[0] * scales.x, turned[1] * scales.y, turned[2] * scales.z);
  // A flat Gaussian lies on the surface: its shortest axis is the normal.
  int shortest = scales.x <= scales.y && scales.x <= scales.z ? 0 : scales.y <= scales.z ? 1 : 2;
  result.normal = result.facing = normalize(turned[shortest]);
  return result;
}
`;

const PLACING_STILL = `
Placed placeGaussian(uvec4 place, uvec4 shape) {
  vec3 scales = scalesOf(shape.x);
  mat3 turned = rotationOf(quatOf(shape.y));
  Placed result;
  result.mean = uintBitsToFloat(place.xyz);
  result.axes = mat3(turned[0] * scales.x, turned[1] * scales.y, turned[2] * scales.z);
  return result;
}
`;

const PROJECTING = `
uniform mat3 viewRotation, turn;
uniform vec3 viewTranslation;
uniform vec2 focal, centre, size, depthRange;
uniform float pointRadius, mostViews, dilation;
uniform int coloring, firstRow;

layout(location = 0) out uvec4 outSplat;
layout(location = 1) out uvec2 outLook;

const float NEAR = 0.01, TANGENT_MARGIN = 0.3;

vec3 heat(float x) {
  vec3 cold = vec3(0.19, 0.12, 0.42), middle = vec3(0.90, 0.33, 0.36), hot = vec3(0.99, 0.91, 0.56);
  return x < 0.5 ? mix(cold, middle, 2.0 * x) : mix(middle, hot, 2.0 * x - 1.0);
}

/** Hues a golden ratio apart are far apart for neighbouring numbers. */
vec3 partColor(uint part) {
  float hue = fract(float(part) * 0.61803399);
  vec3 rgb = clamp(abs(mod(hue * 6.0 + vec3(0, 4, 2), 6.0) - 3.0) - 1.0, 0.0, 1.0);
  return mix(vec3(0.95), rgb, part % 3u == 0u ? 0.75 : part % 3u == 1u ? 0.55 : 0.4) * (part % 2u == 0u ? 0.95 : 0.75);
}

uint packColor(vec3 rgb, uint opacity) {
  uvec3 codes = uvec3(clamp(rgb, 0.0, 1.0) * 255.0 + 0.5);
  return codes.x | codes.y << 8 | codes.z << 16 | opacity << 24;
}

uniform vec2 colorSpan;
uniform vec3 lightGain;

vec3 ownColor(uint word) {
  return mix(vec3(colorSpan.x), vec3(colorSpan.y), vec3(uvec3(word, word >> 8, word >> 16) & 255u) / 255.0);
}

#ifdef SHADED
uniform usampler2D shading;
uniform float shadingStep;
uniform vec3 lightChange[8];

/** The colour under light that stands still: it depends on where the surface faces. Of another light, what it adds. */
vec3 shadedColor(uint word, vec3 n, int index) {
  float basis[8] = float[8](
    n.x, n.y, n.z, n.x * n.y, n.y * n.z, n.z * n.x, n.z * n.z - 1.0 / 3.0, 0.5 * (n.x * n.x - n.y * n.y));
  uvec4 low = texelFetch(shading, at(uint(2 * index)), 0);
  uvec4 high = texelFetch(shading, at(uint(2 * index + 1)), 0);
  uint words[6] = uint[6](low.x, low.y, low.z, low.w, high.x, high.y);
  vec3 rgb = ownColor(word);
  vec3 change = vec3(0);
  for (int k = 0; k < 8; k++) change += lightChange[k] * basis[k];
  change *= rgb;
  for (int k = 0; k < 24; k++) {
    int steps = int(words[k / 4] << (24 - 8 * (k % 4))) >> 24;
    rgb[k % 3] += shadingStep * float(steps) * basis[k / 3];
  }
  return lightGain * (rgb + change);
}
#endif

uint lookOf(Placed placed, uvec4 place, float depth, int index) {
  uint opacity = place.w >> 24;
#ifdef LIT
  if (coloring == 0) return packColor(lightGain * ownColor(place.w) * placed.light, opacity);
#endif
#ifdef SHADED
  if (coloring == 0) return packColor(shadedColor(place.w, turn * placed.facing, index), opacity);
#endif
#ifdef STILL
  if (coloring != 3 && coloring != 5) return place.w;
#endif
  if (coloring == 0) return place.w;
  vec3 rgb = coloring == 1 ? partColor(placed.part)
    : coloring == 2 ? 0.5 + 0.5 * (turn * placed.normal)
    : coloring == 3 ? heat(float(opacity) / 255.0)
    : coloring == 4 ? heat(clamp(float(place.z >> 16) / mostViews, 0.0, 1.0))
    : heat(1.0 - clamp((depth - depthRange.x) / (depthRange.y - depthRange.x), 0.0, 1.0));
  return packColor(rgb, opacity);
}

void main() {
  outSplat = uvec4(0u);
  outLook = uvec2(0u);
  ivec2 texel = ivec2(gl_FragCoord.xy) - ivec2(0, firstRow);
  int index = texel.y * ${WIDTH} + texel.x;
  if (index >= count) return;
  own = texel;
  uvec4 place = texelFetch(places, texel, 0);
  Placed placed = placeGaussian(place, texelFetch(shapes, texel, 0));

  vec3 point = viewRotation * placed.mean + viewTranslation;
  if (!(point.z >= NEAR)) return;
  vec2 slope = point.xy / point.z;
  vec2 pixel = slope * focal + centre;
  vec2 margin = TANGENT_MARGIN * 0.5 * size / focal;
  slope = clamp(slope, -centre / focal - margin, (size - centre) / focal + margin);
  mat3 axes = transpose(viewRotation * placed.axes); // rows of camera coordinates are columns here
  vec3 across = (focal.x / point.z) * (axes[0] - slope.x * axes[2]);
  vec3 down = (focal.y / point.z) * (axes[1] - slope.y * axes[2]);
  float xx = dot(across, across) + dilation, xy = dot(across, down), yy = dot(down, down) + dilation;

  float determinant = xx * yy - xy * xy;
  uint opacity = place.w >> 24;
  if (opacity == 0u || !(determinant > 0.0 && determinant < 1e30)) return;
  vec2 radii = sqrt(2.0 * log(float(opacity))) * sqrt(vec2(xx, yy)); // alpha there is 1/255
  if (any(lessThanEqual(pixel + radii, vec2(0))) || any(greaterThanEqual(pixel - radii, size))) return;

  vec2 major, minor;
  if (pointRadius > 0.0) {
    major = vec2(pointRadius, 0.0);
    minor = vec2(0.0, pointRadius);
  } else {
    float middle = 0.5 * (xx + yy), half_ = length(vec2(0.5 * (xx - yy), xy));
    float angle = half_ > 0.0 ? 0.5 * atan(2.0 * xy, xx - yy) : 0.0;
    vec2 direction = vec2(cos(angle), sin(angle));
    major = sqrt(middle + half_) * direction;
    minor = sqrt(max(dilation, middle - half_)) * vec2(-direction.y, direction.x);
  }
  outSplat = uvec4(floatBitsToUint(pixel), packHalf2x16(major), packHalf2x16(minor));
  outLook = uvec2(floatBitsToUint(point.z), lookOf(placed, place, point.z, index));
}
`;

const KINDS = {
  triangle: `#define TRIANGLE\n${READING}${PLACING_BOUND}${PROJECTING}`,
  world: `${READING}${PLACING_BOUND}${PROJECTING}`,
  bones: `${READING}${PLACING_SKINNED}${PROJECTING}`,
  still: `#define STILL\n${READING}${PLACING_STILL}${PROJECTING}`,
} as const;

/** The shader for Gaussians of a kind, whose colours and places may change with the pose. */
export function placingFragment({ folds, frame, lamps, shading }: GaussianData): string {
  const parts = Object.entries({ SHADED: shading, LIT: lamps, FOLDED: folds }).filter(([, given]) => given !== null);
  return `${parts.map(([name]) => `#define ${name}\n`).join("")}${KINDS[frame]}`;
}
