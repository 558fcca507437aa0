// The projection of many Gaussians at a time, needed forward and again backward (recomputing it is cheaper
// than keeping it).
#pragma once

#include "simd.h"
#include "splat.h"

namespace splat {

using simd::f32x8;

// Sixteen Gaussians, or eight without AVX-512, which are loaded and stored by eights.
#if defined(__AVX512F__)
typedef simd::f32x16 Wide;
SIMD_INLINE Wide join(const f32x8 eights[2]) { return simd::join(eights[0], eights[1]); }
SIMD_INLINE void split(Wide v, f32x8 eights[2]) { eights[0] = simd::low_half(v), eights[1] = simd::high_half(v); }
#else
typedef simd::f32x8 Wide;
SIMD_INLINE Wide join(const f32x8 eights[1]) { return eights[0]; }
SIMD_INLINE void split(Wide v, f32x8 eights[1]) { eights[0] = v; }
#endif
typedef simd::Ints<Wide> WideInts;
constexpr int kLanes = sizeof(Wide) / sizeof(float), kEights = kLanes / 8;

struct Lanes {
  Wide mean[3], quat[4], scale[3], opacity;
};

struct Projection {
  Wide x, y, inv_z, z;          // mean in camera space
  Wide tan_x, tan_y;            // x / z and y / z, clamped for the Jacobian
  WideInts free_x, free_y;          // lanes whose tangent was not clamped
  Wide quat[4], inv_norm;       // unit quaternion, 1 / its length before
  Wide R[9];                    // world from Gaussian
  Wide S[6];                    // world covariance, upper triangle by rows
  Wide T[6];                    // 2x3: pixels from world, linearised at the mean
  Wide cov_xx, cov_xy, cov_yy;  // blurred, pixels²
  Wide inv_det;
};

SIMD_INLINE Wide dot3(const Wide* a, const Wide* b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

// Row `row` of a 2x3 times a symmetric 3x3 (upper triangle by rows).
SIMD_INLINE void times_symmetric(const Wide row[3], const Wide S[6], Wide out[3]) {
  out[0] = row[0] * S[0] + row[1] * S[1] + row[2] * S[2];
  out[1] = row[0] * S[1] + row[1] * S[3] + row[2] * S[4];
  out[2] = row[0] * S[2] + row[1] * S[4] + row[2] * S[5];
}

SIMD_INLINE void rotate_and_square(Projection& p, const Lanes& g) {
  const Wide *q0 = g.quat, *q = p.quat;
  p.inv_norm = simd::inverse(simd::sqrt(q0[0] * q0[0] + q0[1] * q0[1] + q0[2] * q0[2] + q0[3] * q0[3]));
  for (int i = 0; i < 4; i++) p.quat[i] = q0[i] * p.inv_norm;
  const Wide w = q[0], x = q[1], y = q[2], z = q[3];
  p.R[0] = 1.f - 2.f * (y * y + z * z), p.R[1] = 2.f * (x * y - w * z), p.R[2] = 2.f * (x * z + w * y);
  p.R[3] = 2.f * (x * y + w * z), p.R[4] = 1.f - 2.f * (x * x + z * z), p.R[5] = 2.f * (y * z - w * x);
  p.R[6] = 2.f * (x * z - w * y), p.R[7] = 2.f * (y * z + w * x), p.R[8] = 1.f - 2.f * (x * x + y * y);
  Wide M[9];
  for (int i = 0; i < 9; i++) M[i] = p.R[i] * g.scale[i % 3];
  p.S[0] = dot3(M, M), p.S[1] = dot3(M, M + 3), p.S[2] = dot3(M, M + 6);
  p.S[3] = dot3(M + 3, M + 3), p.S[4] = dot3(M + 3, M + 6), p.S[5] = dot3(M + 6, M + 6);
}

SIMD_INLINE Wide clamp(Wide x, float low, float high) {
  return simd::min(simd::max(x, simd::splat<Wide>(low)), simd::splat<Wide>(high));
}

// The slope of the view ray, clamped 30 % of the half picture outside of it: beyond, the linearisation of the
// perspective makes huge splats of Gaussians that are not even seen.
SIMD_INLINE void clamp_tangent(Wide slope, float centre, float focal, int size, Wide& clamped, WideInts& free) {
  const float margin = .3f * (.5f * size / focal);
  const float low = -(centre / focal + margin), high = (size - centre) / focal + margin;
  free = (slope >= low) & (slope <= high);
  clamped = clamp(slope, low, high);
}

SIMD_INLINE void project_lanes(Projection& p, const Lanes& g, const Camera& c) {
  rotate_and_square(p, g);
  const Wide* m = g.mean;
  p.x = c.R[0] * m[0] + c.R[1] * m[1] + c.R[2] * m[2] + c.t[0];
  p.y = c.R[3] * m[0] + c.R[4] * m[1] + c.R[5] * m[2] + c.t[1];
  p.z = c.R[6] * m[0] + c.R[7] * m[1] + c.R[8] * m[2] + c.t[2];
  p.inv_z = simd::inverse(p.z);
  clamp_tangent(p.x * p.inv_z, c.cx, c.fx, c.width, p.tan_x, p.free_x);
  clamp_tangent(p.y * p.inv_z, c.cy, c.fy, c.height, p.tan_y, p.free_y);
  const Wide j_x = c.fx * p.inv_z, j_y = c.fy * p.inv_z;
  for (int j = 0; j < 3; j++) {
    p.T[j] = j_x * (c.R[j] - p.tan_x * c.R[6 + j]);
    p.T[3 + j] = j_y * (c.R[3 + j] - p.tan_y * c.R[6 + j]);
  }
  Wide TS_x[3], TS_y[3];
  times_symmetric(p.T, p.S, TS_x);
  times_symmetric(p.T + 3, p.S, TS_y);
  p.cov_xx = dot3(p.T, TS_x) + c.eps2d;
  p.cov_xy = dot3(p.T + 3, TS_x);
  p.cov_yy = dot3(p.T + 3, TS_y) + c.eps2d;
  p.inv_det = simd::inverse(p.cov_xx * p.cov_yy - p.cov_xy * p.cov_xy);
}

// Rows of some numbers to columns.
template <int Columns>
SIMD_INLINE void load_columns(const float* rows, Wide columns[Columns]) {
  f32x8 eights[Columns][kEights];
  for (int k = 0; k < kEights; k++) {
    f32x8 part[4];
    if (Columns == 3) {
      simd::load_rows_of_3(rows + 24 * k, part);
    } else {
      simd::load_rows_of_4(rows + 32 * k, part);
    }
    for (int column = 0; column < Columns; column++) eights[column][k] = part[column];
  }
  for (int column = 0; column < Columns; column++) columns[column] = join(eights[column]);
}

// Gaussians first .. first + kLanes - 1, all of which exist.
SIMD_INLINE Lanes load_consecutive(const SplatScene& scene, int64_t first) {
  Lanes g;
  load_columns<3>(scene.means + 3 * first, g.mean);
  load_columns<4>(scene.quats + 4 * first, g.quat);
  load_columns<3>(scene.scales + 3 * first, g.scale);
  g.opacity = simd::load<Wide>(scene.opacities + first);
  return g;
}

// The last Gaussians of a scene, and zeros after them.
inline Lanes load_last(const SplatScene& scene, int64_t first, int lanes) {
  float means[3 * kLanes] = {}, quats[4 * kLanes] = {}, scales[3 * kLanes] = {}, opacities[kLanes] = {};
  memcpy(means, scene.means + 3 * first, sizeof(float) * 3 * lanes);
  memcpy(quats, scene.quats + 4 * first, sizeof(float) * 4 * lanes);
  memcpy(scales, scene.scales + 3 * first, sizeof(float) * 3 * lanes);
  memcpy(opacities, scene.opacities + first, sizeof(float) * lanes);
  return load_consecutive(SplatScene{kLanes, means, quats, scales, opacities, nullptr, 0}, 0);
}

SIMD_INLINE Lanes load_lanes(const SplatScene& scene, int64_t first, int lanes) {
  return lanes == kLanes ? load_consecutive(scene, first) : load_last(scene, first, lanes);
}

}  // namespace splat
