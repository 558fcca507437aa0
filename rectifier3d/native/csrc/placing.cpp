// Gaussians bound to the triangles of a mesh, placed on it in a pose, and the gradients of what is bound;
// place_torch in rectifier3d/splats/placing.py is the readable twin.
//
// The mesh is gone through once, for its normals and how far its triangles are stretched; then eight Gaussians at a
// time. How each triangle lies is kept for the backward pass, as the mesh has no gradient.
#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>

#include "pool.h"
#include "rows.h"
#include "simd.h"

extern "C" {

struct PlacingMesh {
  int64_t vertices, faces;
  const float *rest, *posed;  // [vertices, 3]
  const int64_t* corners;     // [faces, 3]
};

// In the frames of their triangles; or gradients of all but the faces.
struct PlacingBound {
  int64_t count;
  const int64_t* face;  // [count]
  float* weights;       // [count, 3]
  float* height;        // [count]
  float* quats;         // [count, 4] wxyz
  float* scales;        // [count, 3]
  float* colors;        // [count, 3]
  float* light;         // [8, 3], or null
};

// In the world; or their gradients.
struct PlacingGaussians {
  float* means;   // [count, 3]
  float* quats;   // [count, 4]
  float* scales;  // [count, 3]
  float* colors;  // [count, 3]; unused where there is no light
};

}  // extern "C"

namespace {

using rows::at_least;
using rows::blocks_of;
using rows::in_eights;
using rows::load_rows;
using rows::store_rows;
using simd::f32x8;
using simd::i32x8;

constexpr float kTiny = 1e-12f;  // what torch divides by at least where it makes unit vectors
constexpr float kDegenerate = 1e-9f;
constexpr float kMinStretch = .25f, kMaxStretch = 4.f;
constexpr int kFunctions = 8, kLight = 3 * kFunctions;

enum Status { kDone = 0, kNoMemory = 1, kNoSuchFace = 2, kNoSuchVertex = 3 };

struct Vector {
  f32x8 x, y, z;
};

SIMD_INLINE Vector operator+(const Vector& a, const Vector& b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
SIMD_INLINE Vector operator-(const Vector& a, const Vector& b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
SIMD_INLINE Vector operator*(f32x8 s, const Vector& a) { return {s * a.x, s * a.y, s * a.z}; }
SIMD_INLINE f32x8 dot(const Vector& a, const Vector& b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
SIMD_INLINE Vector cross(const Vector& a, const Vector& b) {
  return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
SIMD_INLINE Vector choose(i32x8 mask, const Vector& a, const Vector& b) {
  return {mask ? a.x : b.x, mask ? a.y : b.y, mask ? a.z : b.z};
}
SIMD_INLINE f32x8 length(const Vector& a) { return simd::sqrt(dot(a, a)); }
SIMD_INLINE Vector unit(const Vector& a) { return (1.f / at_least(length(a), kTiny)) * a; }

struct Quat {
  f32x8 w, x, y, z;
};

SIMD_INLINE Quat operator*(f32x8 s, const Quat& q) { return {s * q.w, s * q.x, s * q.y, s * q.z}; }
SIMD_INLINE f32x8 dot(const Quat& a, const Quat& b) { return a.w * b.w + a.x * b.x + a.y * b.y + a.z * b.z; }
SIMD_INLINE Quat multiply(const Quat& l, const Quat& r) {
  return {l.w * r.w - l.x * r.x - l.y * r.y - l.z * r.z, l.w * r.x + l.x * r.w + l.y * r.z - l.z * r.y,
          l.w * r.y - l.x * r.z + l.y * r.w + l.z * r.x, l.w * r.z + l.x * r.y - l.y * r.x + l.z * r.w};
}
SIMD_INLINE Quat choose(i32x8 mask, const Quat& a, const Quat& b) {
  return {mask ? a.w : b.w, mask ? a.x : b.x, mask ? a.y : b.y, mask ? a.z : b.z};
}
SIMD_INLINE f32x8 inverse_length(const Quat& q) { return 1.f / at_least(simd::sqrt(dot(q, q)), kTiny); }

SIMD_INLINE Vector load_vectors(const float* from, int64_t first, int lanes) {
  f32x8 columns[3];
  load_rows<3>(from, first, lanes, columns);
  return {columns[0], columns[1], columns[2]};
}

SIMD_INLINE Quat load_quats(const float* from, int64_t first, int lanes) {
  f32x8 columns[4];
  load_rows<4>(from, first, lanes, columns);
  return {columns[0], columns[1], columns[2], columns[3]};
}

SIMD_INLINE void store_vectors(float* to, int64_t first, int lanes, const Vector& v) {
  const f32x8 columns[3] = {v.x, v.y, v.z};
  store_rows<3>(to, first, lanes, columns);
}

SIMD_INLINE void store_quats(float* to, int64_t first, int lanes, const Quat& q) {
  const f32x8 columns[4] = {q.w, q.x, q.y, q.z};
  store_rows<4>(to, first, lanes, columns);
}

// Rows of a table of vectors, chosen by lane.
SIMD_INLINE Vector gather(const float* table, const int64_t index[8]) {
  float x[8], y[8], z[8];
  for (int lane = 0; lane < 8; lane++) {
    const float* row = table + 3 * index[lane];
    x[lane] = row[0], y[lane] = row[1], z[lane] = row[2];
  }
  return {simd::load8(x), simd::load8(y), simd::load8(z)};
}

// The triangles of eight Gaussians; lanes beyond the last Gaussian repeat it.
struct Triangles {
  int64_t face[8], corner[3][8];

  SIMD_INLINE Triangles(const PlacingMesh& mesh, const int64_t* faces, int64_t first, int lanes) {
    for (int lane = 0; lane < 8; lane++) {
      face[lane] = faces[first + std::min(lane, lanes - 1)];
      for (int k = 0; k < 3; k++) corner[k][lane] = mesh.corners[3 * face[lane] + k];
    }
  }
};

// How a triangle lies under a Gaussian.
struct Frame {
  Vector normal;  // zero where the normals around it cancel
  Quat turn;      // world from triangle
  f32x8 stretch;
};

// A unit vector across the normal, along the edge; where the edge is no direction, along the axis nearest to across.
SIMD_INLINE Vector along(const Vector& edge, const Vector& normal) {
  Vector across = edge - dot(edge, normal) * normal;
  const i32x8 degenerate = length(across) < kDegenerate;
  if (simd::any(degenerate)) {
    const f32x8 none = f32x8{}, one = simd::splat<f32x8>(1.f);
    const f32x8 x = normal.x < 0.f ? -normal.x : normal.x, y = normal.y < 0.f ? -normal.y : normal.y;
    const f32x8 z = normal.z < 0.f ? -normal.z : normal.z;
    const i32x8 first = (x <= y) & (x <= z), second = ~first & (y <= z);
    const Vector axis = {first ? one : none, second ? one : none, (first | second) ? none : one};
    across = choose(degenerate, axis - dot(axis, normal) * normal, across);
  }
  return unit(across);
}

// The rotation whose matrix has these columns; see matrices_to_quats in rectifier3d/geometry/rotations.py.
SIMD_INLINE Quat quat_of(const Vector& a, const Vector& b, const Vector& c) {
  const f32x8 yz = b.z - c.y, zx = c.x - a.z, xy = a.y - b.x;
  const f32x8 yz_sum = b.z + c.y, zx_sum = c.x + a.z, xy_sum = a.y + b.x;
  const Quat w = {1.f + a.x + b.y + c.z, yz, zx, xy};
  const Quat x = {yz, 1.f + a.x - b.y - c.z, xy_sum, zx_sum};
  const Quat y = {zx, xy_sum, 1.f - a.x + b.y - c.z, yz_sum};
  const Quat z = {xy, zx_sum, yz_sum, 1.f - a.x - b.y + c.z};
  const i32x8 w_over_x = w.w >= x.x, y_over_z = y.y >= z.z;
  const i32x8 first_half = (w_over_x ? w.w : x.x) >= (y_over_z ? y.y : z.z);
  const Quat chosen = choose(first_half, choose(w_over_x, w, x), choose(y_over_z, y, z));
  return inverse_length(chosen) * chosen;
}

SIMD_INLINE void light_functions(const Vector& n, f32x8 values[kFunctions]) {
  values[0] = n.x, values[1] = n.y, values[2] = n.z;
  values[3] = n.x * n.y, values[4] = n.y * n.z, values[5] = n.z * n.x;
  values[6] = n.z * n.z - 1.f / 3.f, values[7] = (n.x * n.x - n.y * n.y) / 2.f;
}

SIMD_INLINE f32x8 brightness(const f32x8 functions[kFunctions], const float* light, int channel) {
  f32x8 sum = simd::splat<f32x8>(1.f);
  for (int k = 0; k < kFunctions; k++) sum += functions[k] * light[3 * k + channel];
  return sum;
}

// Normals at the vertices, and the stretch of each face. False where a face names no vertex.
bool measure(const PlacingMesh& mesh, float* normals, float* stretch) {
  const auto doubled_area = [](const float* a, const float* b, const float* c, float out[3]) {
    const float u[3] = {b[0] - a[0], b[1] - a[1], b[2] - a[2]}, v[3] = {c[0] - a[0], c[1] - a[1], c[2] - a[2]};
    out[0] = u[1] * v[2] - u[2] * v[1], out[1] = u[2] * v[0] - u[0] * v[2], out[2] = u[0] * v[1] - u[1] * v[0];
    return std::sqrt(out[0] * out[0] + out[1] * out[1] + out[2] * out[2]);
  };
  std::fill_n(normals, 3 * mesh.vertices, 0.f);
  for (int64_t face = 0; face < mesh.faces; face++) {
    const int64_t* corner = mesh.corners + 3 * face;
    for (int k = 0; k < 3; k++) {
      if (corner[k] < 0 || corner[k] >= mesh.vertices) return false;
    }
    const int64_t a = 3 * corner[0], b = 3 * corner[1], c = 3 * corner[2];
    float normal[3], unused[3];
    const float posed = doubled_area(mesh.posed + a, mesh.posed + b, mesh.posed + c, normal);
    const float rest = doubled_area(mesh.rest + a, mesh.rest + b, mesh.rest + c, unused);
    const float ratio = rest > 0 ? posed / std::max(rest, 1e-30f) : 1.f;
    const float low = kMinStretch * kMinStretch, high = kMaxStretch * kMaxStretch;
    stretch[face] = std::sqrt(ratio < low ? low : ratio > high ? high : ratio);
    for (int k = 0; k < 3; k++) {
      for (int axis = 0; axis < 3; axis++) normals[3 * corner[k] + axis] += normal[axis];
    }
  }
  for (int64_t vertex = 0; vertex < mesh.vertices; vertex++) {
    float* n = normals + 3 * vertex;
    const float size = std::sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]), scale = size < kTiny ? kTiny : size;
    for (int axis = 0; axis < 3; axis++) n[axis] /= scale;
  }
  return true;
}

SIMD_INLINE Frame frame_of(const Vector corners[3], const Vector& weights, const float* normals,
                           const float* stretch, const Triangles& on) {
  const f32x8 w[3] = {at_least(weights.x, 0.f), at_least(weights.y, 0.f), at_least(weights.z, 0.f)};
  Vector blend = w[0] * gather(normals, on.corner[0]);
  for (int k = 1; k < 3; k++) blend = blend + w[k] * gather(normals, on.corner[k]);
  Frame frame;
  frame.normal = unit(blend);
  const Vector up = {f32x8{}, f32x8{}, simd::splat<f32x8>(1.f)};
  const Vector normal = choose(length(frame.normal) > .5f, frame.normal, up);
  const Vector edge = along(corners[1] - corners[0], normal);
  frame.turn = quat_of(edge, cross(normal, edge), normal);
  float stretched[8];
  for (int lane = 0; lane < 8; lane++) stretched[lane] = stretch[on.face[lane]];
  frame.stretch = simd::load8(stretched);
  return frame;
}

SIMD_INLINE void keep_frame(float* frames, int64_t first, int lanes, const Frame& f) {
  const f32x8 columns[8] = {f.normal.x, f.normal.y, f.normal.z, f.turn.w, f.turn.x, f.turn.y, f.turn.z, f.stretch};
  store_rows<8>(frames, first, lanes, columns);
}

SIMD_INLINE Frame kept_frame(const float* frames, int64_t first, int lanes) {
  f32x8 rows[8] = {};
  for (int lane = 0; lane < lanes; lane++) rows[lane] = simd::load8(frames + 8 * (first + lane));
  simd::transpose(rows);
  return {{rows[0], rows[1], rows[2]}, {rows[3], rows[4], rows[5], rows[6]}, rows[7]};
}

SIMD_INLINE void light_up(const PlacingBound& bound, int64_t first, int lanes, const Vector& normal, float* to) {
  f32x8 functions[kFunctions], colors[3];
  light_functions(normal, functions);
  load_rows<3>(bound.colors, first, lanes, colors);
  for (int channel = 0; channel < 3; channel++) {
    const f32x8 lit = at_least(colors[channel] * brightness(functions, bound.light, channel), 0.f);
    colors[channel] = lit > 1.f ? simd::splat<f32x8>(1.f) : lit;
  }
  store_rows<3>(to, first, lanes, colors);
}

SIMD_INLINE void place_eight(const PlacingMesh& mesh, const PlacingBound& bound, const float* normals,
                             const float* stretch, int64_t first, int lanes, const PlacingGaussians& out,
                             float* frames) {
  const Triangles on(mesh, bound.face, first, lanes);
  const Vector corners[3] = {gather(mesh.posed, on.corner[0]), gather(mesh.posed, on.corner[1]),
                             gather(mesh.posed, on.corner[2])};
  const Vector weights = load_vectors(bound.weights, first, lanes);
  const Frame frame = frame_of(corners, weights, normals, stretch, on);
  f32x8 height;
  load_rows<1>(bound.height, first, lanes, &height);
  const Vector foot = weights.x * corners[0] + weights.y * corners[1] + weights.z * corners[2];
  store_vectors(out.means, first, lanes, foot + height * frame.normal);
  const Quat turned = multiply(frame.turn, load_quats(bound.quats, first, lanes));
  store_quats(out.quats, first, lanes, inverse_length(turned) * turned);
  store_vectors(out.scales, first, lanes, frame.stretch * load_vectors(bound.scales, first, lanes));
  if (bound.light) light_up(bound, first, lanes, frame.normal, out.colors);
  if (frames) keep_frame(frames, first, lanes, frame);
}

// Gradients of colours and, summed over the Gaussians, of the light.
SIMD_INLINE void light_backward(const PlacingBound& bound, int64_t first, int lanes, const Vector& normal,
                                const float* gradient, float* to, f32x8 light[kLight]) {
  f32x8 functions[kFunctions], colors[3], slopes[3];
  light_functions(normal, functions);
  load_rows<3>(bound.colors, first, lanes, colors);
  load_rows<3>(gradient, first, lanes, slopes);
  for (int channel = 0; channel < 3; channel++) {
    const f32x8 bright = brightness(functions, bound.light, channel), lit = colors[channel] * bright;
    const f32x8 slope = ((lit >= 0.f) & (lit <= 1.f)) ? slopes[channel] : f32x8{};
    for (int k = 0; k < kFunctions; k++) light[3 * k + channel] += slope * colors[channel] * functions[k];
    slopes[channel] = slope * bright;
  }
  store_rows<3>(to, first, lanes, slopes);
}

SIMD_INLINE void backward_eight(const PlacingMesh& mesh, const PlacingBound& bound, const float* frames,
                                const PlacingGaussians& gradients, int64_t first, int lanes, const PlacingBound& out,
                                f32x8 light[kLight]) {
  const Triangles on(mesh, bound.face, first, lanes);
  const Frame frame = kept_frame(frames, first, lanes);
  const Vector by_mean = load_vectors(gradients.means, first, lanes);
  const Vector by_weights = {dot(by_mean, gather(mesh.posed, on.corner[0])),
                             dot(by_mean, gather(mesh.posed, on.corner[1])),
                             dot(by_mean, gather(mesh.posed, on.corner[2]))};
  store_vectors(out.weights, first, lanes, by_weights);
  const f32x8 by_height = dot(by_mean, frame.normal);
  memcpy(out.height + first, &by_height, sizeof(float) * lanes);

  const Quat turned = multiply(frame.turn, load_quats(bound.quats, first, lanes));
  const Quat by_quat = load_quats(gradients.quats, first, lanes);
  const f32x8 inverse = inverse_length(turned);
  const f32x8 outward = inverse * inverse * dot(by_quat, turned);
  const Quat by_turned = {inverse * (by_quat.w - outward * turned.w), inverse * (by_quat.x - outward * turned.x),
                          inverse * (by_quat.y - outward * turned.y), inverse * (by_quat.z - outward * turned.z)};
  const Quat back = {frame.turn.w, -frame.turn.x, -frame.turn.y, -frame.turn.z};
  store_quats(out.quats, first, lanes, multiply(back, by_turned));
  store_vectors(out.scales, first, lanes, frame.stretch * load_vectors(gradients.scales, first, lanes));
  if (bound.light) light_backward(bound, first, lanes, frame.normal, gradients.colors, out.colors, light);
}

}  // namespace

extern "C" {

// Places all; frames [count, 8], unless null, is what placing_backward needs. Returns a Status.
int placing_forward(const PlacingMesh* mesh, const PlacingBound* bound, const PlacingGaussians* out, float* frames) {
  const std::unique_ptr<float[]> normals(new (std::nothrow) float[3 * mesh->vertices + 1]);
  const std::unique_ptr<float[]> stretch(new (std::nothrow) float[mesh->faces + 1]);
  if (!normals || !stretch) return kNoMemory;
  for (int64_t i = 0; i < bound->count; i++) {
    if (bound->face[i] < 0 || bound->face[i] >= mesh->faces) return kNoSuchFace;
  }
  if (!measure(*mesh, normals.get(), stretch.get())) return kNoSuchVertex;
  native::parallel_for(blocks_of(bound->count), [&](int64_t block) {
    in_eights(block, bound->count, [&](int64_t first, int lanes) {
      place_eight(*mesh, *bound, normals.get(), stretch.get(), first, lanes, *out, frames);
    });
  });
  return kDone;
}

// Gradients of what was bound, from those of what was placed. Returns a Status.
int placing_backward(const PlacingMesh* mesh, const PlacingBound* bound, const float* frames,
                     const PlacingGaussians* gradients, const PlacingBound* out) {
  const int64_t blocks = blocks_of(bound->count);
  const std::unique_ptr<float[]> parts(new (std::nothrow) float[kLight * blocks + 1]);
  if (!parts) return kNoMemory;
  native::parallel_for(blocks, [&](int64_t block) {
    f32x8 light[kLight] = {};
    in_eights(block, bound->count, [&](int64_t first, int lanes) {
      backward_eight(*mesh, *bound, frames, *gradients, first, lanes, *out, light);
    });
    for (int k = 0; k < kLight; k++) parts[kLight * block + k] = simd::lane_sum(light[k]);
  });
  for (int k = 0; bound->light && k < kLight; k++) {
    double sum = 0;
    for (int64_t block = 0; block < blocks; block++) sum += parts[kLight * block + k];
    out->light[k] = static_cast<float>(sum);
  }
  return kDone;
}

}  // extern "C"
