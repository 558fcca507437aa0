// The projection of eight Gaussians at a time, needed forward and again backward (recomputing it is cheaper
// than keeping it).
#pragma once

#include "simd.h"
#include "splat.h"

namespace splat {

using simd::f32x8;
using simd::i32x8;

struct Lanes {
  f32x8 mean[3], quat[4], scale[3], opacity;
};

struct Projection {
  f32x8 x, y, inv_z, z;          // mean in camera space
  f32x8 tan_x, tan_y;            // x / z and y / z, clamped for the Jacobian
  i32x8 free_x, free_y;          // lanes whose tangent was not clamped
  f32x8 quat[4], inv_norm;       // unit quaternion, 1 / its length before
  f32x8 R[9];                    // world from Gaussian
  f32x8 S[6];                    // world covariance, upper triangle by rows
  f32x8 T[6];                    // 2x3: pixels from world, linearised at the mean
  f32x8 cov_xx, cov_xy, cov_yy;  // blurred, pixels²
  f32x8 inv_det;
};

SIMD_INLINE f32x8 dot3(const f32x8* a, const f32x8* b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

// Row `row` of a 2x3 times a symmetric 3x3 (upper triangle by rows).
SIMD_INLINE void times_symmetric(const f32x8 row[3], const f32x8 S[6], f32x8 out[3]) {
  out[0] = row[0] * S[0] + row[1] * S[1] + row[2] * S[2];
  out[1] = row[0] * S[1] + row[1] * S[3] + row[2] * S[4];
  out[2] = row[0] * S[2] + row[1] * S[4] + row[2] * S[5];
}

SIMD_INLINE void rotate_and_square(Projection& p, const Lanes& g) {
  const f32x8 *q0 = g.quat, *q = p.quat;
  p.inv_norm = 1.f / simd::sqrt(q0[0] * q0[0] + q0[1] * q0[1] + q0[2] * q0[2] + q0[3] * q0[3]);
  for (int i = 0; i < 4; i++) p.quat[i] = q0[i] * p.inv_norm;
  const f32x8 w = q[0], x = q[1], y = q[2], z = q[3];
  p.R[0] = 1.f - 2.f * (y * y + z * z), p.R[1] = 2.f * (x * y - w * z), p.R[2] = 2.f * (x * z + w * y);
  p.R[3] = 2.f * (x * y + w * z), p.R[4] = 1.f - 2.f * (x * x + z * z), p.R[5] = 2.f * (y * z - w * x);
  p.R[6] = 2.f * (x * z - w * y), p.R[7] = 2.f * (y * z + w * x), p.R[8] = 1.f - 2.f * (x * x + y * y);
  f32x8 M[9];
  for (int i = 0; i < 9; i++) M[i] = p.R[i] * g.scale[i % 3];
  p.S[0] = dot3(M, M), p.S[1] = dot3(M, M + 3), p.S[2] = dot3(M, M + 6);
  p.S[3] = dot3(M + 3, M + 3), p.S[4] = dot3(M + 3, M + 6), p.S[5] = dot3(M + 6, M + 6);
}

SIMD_INLINE f32x8 clamp(f32x8 x, float low, float high) {
  return simd::min(simd::max(x, simd::splat<f32x8>(low)), simd::splat<f32x8>(high));
}

// The slope of the view ray, clamped 30 % of the half picture outside of it: beyond, the linearisation of the
// perspective makes huge splats of Gaussians that are not even seen.
SIMD_INLINE void clamp_tangent(f32x8 slope, float centre, float focal, int size, f32x8& clamped, i32x8& free) {
  const float margin = .3f * (.5f * size / focal);
  const float low = -(centre / focal + margin), high = (size - centre) / focal + margin;
  free = (slope >= low) & (slope <= high);
  clamped = clamp(slope, low, high);
}

SIMD_INLINE void project_lanes(Projection& p, const Lanes& g, const Camera& c) {
  rotate_and_square(p, g);
  const f32x8* m = g.mean;
  p.x = c.R[0] * m[0] + c.R[1] * m[1] + c.R[2] * m[2] + c.t[0];
  p.y = c.R[3] * m[0] + c.R[4] * m[1] + c.R[5] * m[2] + c.t[1];
  p.z = c.R[6] * m[0] + c.R[7] * m[1] + c.R[8] * m[2] + c.t[2];
  p.inv_z = 1.f / p.z;
  clamp_tangent(p.x * p.inv_z, c.cx, c.fx, c.width, p.tan_x, p.free_x);
  clamp_tangent(p.y * p.inv_z, c.cy, c.fy, c.height, p.tan_y, p.free_y);
  const f32x8 j_x = c.fx * p.inv_z, j_y = c.fy * p.inv_z;
  for (int j = 0; j < 3; j++) {
    p.T[j] = j_x * (c.R[j] - p.tan_x * c.R[6 + j]);
    p.T[3 + j] = j_y * (c.R[3 + j] - p.tan_y * c.R[6 + j]);
  }
  f32x8 TS_x[3], TS_y[3];
  times_symmetric(p.T, p.S, TS_x);
  times_symmetric(p.T + 3, p.S, TS_y);
  p.cov_xx = dot3(p.T, TS_x) + c.eps2d;
  p.cov_xy = dot3(p.T + 3, TS_x);
  p.cov_yy = dot3(p.T + 3, TS_y) + c.eps2d;
  p.inv_det = 1.f / (p.cov_xx * p.cov_yy - p.cov_xy * p.cov_xy);
}

// Gaussians first .. first + 7, all of which exist.
SIMD_INLINE Lanes load_consecutive(const SplatScene& scene, int64_t first) {
  Lanes g;
  simd::load_rows_of_3(scene.means + 3 * first, g.mean);
  simd::load_rows_of_4(scene.quats + 4 * first, g.quat);
  simd::load_rows_of_3(scene.scales + 3 * first, g.scale);
  g.opacity = simd::load8(scene.opacities + first);
  return g;
}

inline Lanes load_indexed(const SplatScene& scene, const int32_t index[8]) {
  float means[24], quats[32], scales[24], opacities[8];
  for (int lane = 0; lane < 8; lane++) {
    const int64_t i = index[lane];
    memcpy(means + 3 * lane, scene.means + 3 * i, 12);
    memcpy(quats + 4 * lane, scene.quats + 4 * i, 16);
    memcpy(scales + 3 * lane, scene.scales + 3 * i, 12);
    opacities[lane] = scene.opacities[i];
  }
  return load_consecutive(SplatScene{8, means, quats, scales, opacities, nullptr, 0}, 0);
}

}  // namespace splat
