// Backward projection: gradients of splats to gradients of Gaussians.
#include <algorithm>
#include <cstring>

#include "pool.h"
#include "splat_math.h"

namespace splat {
namespace {

constexpr int kSums = kMoments + kMaxChannels;
// Gaussians at a time: what is summed, and the gradients that are written, stay in the first cache.
constexpr int kChunk = 256;
static_assert(kBlock % kChunk == 0, "chunks lie within blocks");

// The summed gradient rows of those Gaussians of a chunk that got any, packed, one array per column.
struct Packed {
  int count = 0;
  int32_t index[kChunk + 8];
  float sums[kSums][kChunk + 8];
};

void add_rows(const Workspace& ws, int64_t count, int64_t first, int64_t end, int columns, Packed& packed) {
  const int64_t block = first / kBlock, block_end = std::min<int64_t>(count, (block + 1) * kBlock);
  const uint32_t rows_start = ws.block_rows[block], rows_end = ws.block_rows[block + 1];
  for (int64_t i = first; i < end; i++) {
    const uint32_t row_end = i + 1 < block_end ? rows_start + ws.first_row[i + 1] : rows_end;
    bool used = false;
    for (uint32_t row = rows_start + ws.first_row[i]; row < row_end; row++) {
      if (!ws.row_used[row]) continue;
      const float* from = ws.gradient_rows.get() + static_cast<size_t>(row) * kRow;
      for (int k = 0; k < columns; k++) {
        float& sum = packed.sums[k][packed.count];
        sum = used ? sum + from[k] : from[k];
      }
      used = true;
    }
    if (used) packed.index[packed.count++] = static_cast<int32_t>(i);
  }
  for (int i = packed.count; packed.count > 0 && i < (packed.count + 7) / 8 * 8; i++) {
    packed.index[i] = packed.index[packed.count - 1];
    for (int k = 0; k < columns; k++) packed.sums[k][i] = 0;
  }
}

struct LaneGradients {
  f32x8 mean[3], scale[3], quat[4], opacity, mean2d[2];
};

// d(rotation matrix of a unit quaternion), then d(normalisation).
SIMD_INLINE void quat_gradient(const Projection& p, const f32x8 vR[9], f32x8 out[4]) {
  const f32x8 w = p.quat[0], x = p.quat[1], y = p.quat[2], z = p.quat[3];
  f32x8 v[4];
  v[0] = 2.f * (x * (vR[7] - vR[5]) + y * (vR[2] - vR[6]) + z * (vR[3] - vR[1]));
  v[1] = 2.f * (w * (vR[7] - vR[5]) + y * (vR[1] + vR[3]) + z * (vR[2] + vR[6]) - 2.f * x * (vR[4] + vR[8]));
  v[2] = 2.f * (w * (vR[2] - vR[6]) + x * (vR[1] + vR[3]) + z * (vR[5] + vR[7]) - 2.f * y * (vR[0] + vR[8]));
  v[3] = 2.f * (w * (vR[3] - vR[1]) + x * (vR[2] + vR[6]) + y * (vR[5] + vR[7]) - 2.f * z * (vR[0] + vR[4]));
  const f32x8 along = v[0] * w + v[1] * x + v[2] * y + v[3] * z;
  for (int i = 0; i < 4; i++) out[i] = (v[i] - p.quat[i] * along) * p.inv_norm;
}

// sums: the moments of dL/d(log alpha). v_ prefixes a gradient; the conic is the inverse covariance.
SIMD_INLINE void lane_gradients(const Projection& p, const Lanes& g, const Camera& c, const f32x8 sums[kMoments],
                                bool mean2d_apart, LaneGradients& out) {
  const f32x8 A = p.cov_yy * p.inv_det, B = -p.cov_xy * p.inv_det, C = p.cov_xx * p.inv_det;
  out.opacity = sums[0] / simd::max(g.opacity, simd::splat<f32x8>(kMinOpacity));
  out.mean2d[0] = A * sums[1] + B * sums[2];
  out.mean2d[1] = B * sums[1] + C * sums[2];

  // Conic to covariance: V_cov = -Q V_conic Q.
  const f32x8 vA = -.5f * sums[3], vB = -.5f * sums[4], vC = -.5f * sums[5];
  const f32x8 r00 = A * vA + B * vB, r01 = A * vB + B * vC, r10 = B * vA + C * vB, r11 = B * vB + C * vC;
  const f32x8 v_xx = -(r00 * A + r01 * B), v_xy = -(r00 * B + r01 * C), v_yy = -(r10 * B + r11 * C);

  // cov = T S Tᵀ.
  f32x8 TS_x[3], TS_y[3], vT[6], X[6], vS[9];
  times_symmetric(p.T, p.S, TS_x);
  times_symmetric(p.T + 3, p.S, TS_y);
  for (int j = 0; j < 3; j++) {
    vT[j] = 2.f * (v_xx * TS_x[j] + v_xy * TS_y[j]);
    vT[3 + j] = 2.f * (v_xy * TS_x[j] + v_yy * TS_y[j]);
    X[j] = v_xx * p.T[j] + v_xy * p.T[3 + j];
    X[3 + j] = v_xy * p.T[j] + v_yy * p.T[3 + j];
  }
  for (int i = 0; i < 9; i++) vS[i] = p.T[i / 3] * X[i % 3] + p.T[3 + i / 3] * X[3 + i % 3];

  // T = J R: the Jacobian's four entries, then the mean in camera space.
  const float* R = c.R;
  const f32x8 v_j00 = vT[0] * R[0] + vT[1] * R[1] + vT[2] * R[2], v_j02 = vT[0] * R[6] + vT[1] * R[7] + vT[2] * R[8];
  const f32x8 v_j11 = vT[3] * R[3] + vT[4] * R[4] + vT[5] * R[5], v_j12 = vT[3] * R[6] + vT[4] * R[7] + vT[5] * R[8];
  const f32x8 inv_z2 = p.inv_z * p.inv_z;
  f32x8 v_slope_x = p.free_x ? -c.fx * p.inv_z * v_j02 : f32x8{};
  f32x8 v_slope_y = p.free_y ? -c.fy * p.inv_z * v_j12 : f32x8{};
  f32x8 v_z = inv_z2 * (c.fx * (p.tan_x * v_j02 - v_j00) + c.fy * (p.tan_y * v_j12 - v_j11));
  if (!mean2d_apart) v_slope_x += c.fx * out.mean2d[0], v_slope_y += c.fy * out.mean2d[1];
  const f32x8 v_x = v_slope_x * p.inv_z, v_y = v_slope_y * p.inv_z;
  v_z -= inv_z2 * (p.x * v_slope_x + p.y * v_slope_y);
  for (int j = 0; j < 3; j++) out.mean[j] = R[j] * v_x + R[3 + j] * v_y + R[6 + j] * v_z;

  // S = M Mᵀ with M = R diag(scale).
  f32x8 vR[9];
  for (int k = 0; k < 3; k++) {
    const f32x8 M[3] = {p.R[k] * g.scale[k], p.R[3 + k] * g.scale[k], p.R[6 + k] * g.scale[k]};
    out.scale[k] = f32x8{};
    for (int r = 0; r < 3; r++) {
      const f32x8 vM = 2.f * dot3(vS + 3 * r, M);
      out.scale[k] += vM * p.R[3 * r + k];
      vR[3 * r + k] = vM * g.scale[k];
    }
  }
  quat_gradient(p, vR, out.quat);
}

// Adds eight Gaussians' gradients to the arrays; `color` holds the summed columns of the colours.
SIMD_INLINE void scatter(const SplatGradients& out, const LaneGradients& v, const f32x8 color[kMaxChannels],
                         int channels, const int32_t* index, int lanes) {
  f32x8 first[8] = {v.mean[0], v.mean[1], v.mean[2], v.scale[0], v.scale[1], v.scale[2], v.opacity, v.mean2d[0]};
  f32x8 second[8] = {v.quat[0], v.quat[1], v.quat[2], v.quat[3], color[0], color[1], color[2], color[3]};
  const f32x8 mean2d_y = v.mean2d[1];
  simd::transpose(first);
  simd::transpose(second);
  for (int lane = 0; lane < lanes; lane++) {
    const int64_t i = index[lane];
    const f32x8 &u = first[lane], &w = second[lane];
    for (int j = 0; j < 3; j++) out.means[3 * i + j] += u[j], out.scales[3 * i + j] += u[3 + j];
    for (int j = 0; j < 4; j++) out.quats[4 * i + j] += w[j];
    for (int j = 0; j < channels; j++) out.colors[channels * i + j] += w[4 + j];
    out.opacities[i] += u[6];
    if (out.means2d) out.means2d[2 * i] = u[7], out.means2d[2 * i + 1] = mean2d_y[lane];
  }
}

void clear(const SplatGradients& out, int channels, int64_t first, int64_t end) {
  const auto zero = [&](float* array, int width) {
    memset(array + width * first, 0, sizeof(float) * width * (end - first));
  };
  if (!out.add) zero(out.means, 3), zero(out.quats, 4), zero(out.scales, 3), zero(out.opacities, 1);
  if (!out.add_to_colors) zero(out.colors, channels);
  if (out.means2d) zero(out.means2d, 2);
}

void unproject_chunk(const Workspace& ws, const SplatScene& scene, const Camera& camera, const SplatGradients& out,
                     int64_t first) {
  const int64_t end = std::min<int64_t>(scene.count, first + kChunk);
  clear(out, scene.channels, first, end);
  Packed packed;
  const int columns = kMoments + scene.channels;
  add_rows(ws, scene.count, first, end, columns, packed);
  for (int at = 0; at < packed.count; at += 8) {
    const Lanes g = load_indexed(scene, packed.index + at);
    f32x8 sums[kSums] = {};
    for (int k = 0; k < columns; k++) sums[k] = simd::load8(packed.sums[k] + at);
    Projection p;
    project_lanes(p, g, camera);
    LaneGradients v;
    lane_gradients(p, g, camera, sums, out.means2d != nullptr, v);
    scatter(out, v, sums + kMoments, scene.channels, packed.index + at, std::min(8, packed.count - at));
  }
}

}  // namespace

void unproject(const Workspace& ws, const SplatScene& scene, const Camera& camera, const SplatGradients& out) {
  const int64_t chunks = (scene.count + kChunk - 1) / kChunk;
  native::parallel_for(ws.blocks, [&](int64_t block) {
    const int64_t in_block = kBlock / kChunk;
    for (int64_t chunk = block * in_block; chunk < std::min(chunks, (block + 1) * in_block); chunk++) {
      unproject_chunk(ws, scene, camera, out, chunk * kChunk);
    }
  });
}

}  // namespace splat
