// Backward projection: gradients of splats to gradients of Gaussians.
#include <algorithm>
#include <cstring>

#include "pool.h"
#include "splat_math.h"

namespace splat {
namespace {

// Groups of Gaussians ahead of which the processor is told which gradient rows it will need.
constexpr int64_t kAhead = 8;

// The gradient rows of a group of Gaussians, each one's summed, as columns.
struct RowSums {
  Wide moment[kMoments], color[kMaxChannels];
  WideInts used;
};

// Where each Gaussian's pairs begin, within a block.
class Pairs {
 public:
  Pairs(const Workspace& ws, int64_t count, int64_t block)
      : first_(ws.first_pair.get()),
        block_end_(std::min<int64_t>(count, (block + 1) * kBlock)),
        pairs_(ws.block_pairs[block + 1] - ws.block_pairs[block]),
        rows_(ws.row_of_pair.get() + ws.block_pairs[block]) {}

  int64_t block_end() const { return block_end_; }
  uint32_t begin(int64_t gaussian) const { return gaussian < block_end_ ? first_[gaussian] : pairs_; }
  uint32_t row(uint32_t pair) const { return rows_[pair]; }

 private:
  const uint32_t* first_;
  int64_t block_end_;
  uint32_t pairs_;
  const uint32_t* rows_;
};

SIMD_INLINE void prefetch_rows(const Workspace& ws, const Pairs& pairs, int64_t first) {
  const uint32_t end = pairs.begin(std::min(first + kLanes, pairs.block_end()));
  for (uint32_t pair = pairs.begin(std::min(first, pairs.block_end())); pair < end; pair++) {
    __builtin_prefetch(ws.gradient_rows.get() + static_cast<size_t>(pairs.row(pair)) * kRow);
  }
}

// Whether any Gaussian of the group has rows.
SIMD_INLINE bool sum_rows(const Workspace& ws, const Pairs& pairs, int64_t first, RowSums& sums) {
  alignas(64) float rows[kLanes][kRow];
  alignas(64) int32_t used[kLanes];
  bool any = false;
  for (int lane = 0; lane < kLanes; lane++) {
    f32x8 low{}, high{};
    uint32_t numbers = 0;
    const uint32_t end = pairs.begin(first + lane + 1);
    for (uint32_t pair = pairs.begin(first + lane); pair < end; pair++) {
      const uint32_t number = pairs.row(pair);  // 0 names a row of zeros
      const float* row = ws.gradient_rows.get() + static_cast<size_t>(number) * kRow;
      low += simd::load8(row), high += simd::load8(row + 8);
      numbers |= number;
    }
    simd::store(rows[lane], low);
    simd::store(rows[lane] + 8, high);
    used[lane] = numbers ? -1 : 0;
    any |= numbers != 0;
  }
  if (!any) return false;
  sums.used = simd::load<WideInts>(used);
  f32x8 eights[kRow][kEights];
  for (int k = 0; k < kEights; k++) {
    for (int half = 0; half < 2; half++) {
      f32x8 columns[8];
      for (int row = 0; row < 8; row++) columns[row] = simd::load8(rows[8 * k + row] + 8 * half);
      simd::transpose(columns);
      for (int column = 0; column < 8; column++) eights[8 * half + column][k] = columns[column];
    }
  }
  for (int k = 0; k < kMoments; k++) sums.moment[k] = join(eights[kRowMoments[k]]);
  for (int k = 0; k < kMaxChannels; k++) sums.color[k] = join(eights[kRowColors + k]);
  return true;
}

struct LaneGradients {
  Wide mean[3], scale[3], quat[4], opacity, mean2d[2];
};

// d(rotation matrix of a unit quaternion), then d(normalisation).
SIMD_INLINE void quat_gradient(const Projection& p, const Wide vR[9], Wide out[4]) {
  const Wide w = p.quat[0], x = p.quat[1], y = p.quat[2], z = p.quat[3];
  Wide v[4];
  v[0] = 2.f * (x * (vR[7] - vR[5]) + y * (vR[2] - vR[6]) + z * (vR[3] - vR[1]));
  v[1] = 2.f * (w * (vR[7] - vR[5]) + y * (vR[1] + vR[3]) + z * (vR[2] + vR[6]) - 2.f * x * (vR[4] + vR[8]));
  v[2] = 2.f * (w * (vR[2] - vR[6]) + x * (vR[1] + vR[3]) + z * (vR[5] + vR[7]) - 2.f * y * (vR[0] + vR[8]));
  v[3] = 2.f * (w * (vR[3] - vR[1]) + x * (vR[2] + vR[6]) + y * (vR[5] + vR[7]) - 2.f * z * (vR[0] + vR[4]));
  const Wide along = v[0] * w + v[1] * x + v[2] * y + v[3] * z;
  for (int i = 0; i < 4; i++) out[i] = (v[i] - p.quat[i] * along) * p.inv_norm;
}

// sums: the moments of dL/d(log alpha). v_ prefixes a gradient; the conic is the inverse covariance.
SIMD_INLINE void lane_gradients(const Projection& p, const Lanes& g, const Camera& c, const Wide sums[kMoments],
                                bool mean2d_apart, LaneGradients& out) {
  const Wide A = p.cov_yy * p.inv_det, B = -p.cov_xy * p.inv_det, C = p.cov_xx * p.inv_det;
  out.opacity = sums[0] / simd::max(g.opacity, simd::splat<Wide>(kMinOpacity));
  out.mean2d[0] = A * sums[1] + B * sums[2];
  out.mean2d[1] = B * sums[1] + C * sums[2];

  // Conic to covariance: V_cov = -Q V_conic Q.
  const Wide vA = -.5f * sums[3], vB = -.5f * sums[4], vC = -.5f * sums[5];
  const Wide r00 = A * vA + B * vB, r01 = A * vB + B * vC, r10 = B * vA + C * vB, r11 = B * vB + C * vC;
  const Wide v_xx = -(r00 * A + r01 * B), v_xy = -(r00 * B + r01 * C), v_yy = -(r10 * B + r11 * C);

  // cov = T S Tᵀ.
  Wide TS_x[3], TS_y[3], vT[6], X[6], vS[9];
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
  const Wide v_j00 = vT[0] * R[0] + vT[1] * R[1] + vT[2] * R[2], v_j02 = vT[0] * R[6] + vT[1] * R[7] + vT[2] * R[8];
  const Wide v_j11 = vT[3] * R[3] + vT[4] * R[4] + vT[5] * R[5], v_j12 = vT[3] * R[6] + vT[4] * R[7] + vT[5] * R[8];
  const Wide inv_z2 = p.inv_z * p.inv_z;
  Wide v_slope_x = p.free_x ? -c.fx * p.inv_z * v_j02 : Wide{};
  Wide v_slope_y = p.free_y ? -c.fy * p.inv_z * v_j12 : Wide{};
  Wide v_z = inv_z2 * (c.fx * (p.tan_x * v_j02 - v_j00) + c.fy * (p.tan_y * v_j12 - v_j11));
  if (!mean2d_apart) v_slope_x += c.fx * out.mean2d[0], v_slope_y += c.fy * out.mean2d[1];
  const Wide v_x = v_slope_x * p.inv_z, v_y = v_slope_y * p.inv_z;
  v_z -= inv_z2 * (p.x * v_slope_x + p.y * v_slope_y);
  for (int j = 0; j < 3; j++) out.mean[j] = R[j] * v_x + R[3 + j] * v_y + R[6 + j] * v_z;

  // S = M Mᵀ with M = R diag(scale).
  Wide vR[9];
  for (int k = 0; k < 3; k++) {
    const Wide M[3] = {p.R[k] * g.scale[k], p.R[3 + k] * g.scale[k], p.R[6 + k] * g.scale[k]};
    out.scale[k] = Wide{};
    for (int r = 0; r < 3; r++) {
      const Wide vM = 2.f * dot3(vS + 3 * r, M);
      out.scale[k] += vM * p.R[3 * r + k];
      vR[3 * r + k] = vM * g.scale[k];
    }
  }
  quat_gradient(p, vR, out.quat);
}

enum class Way { kReplace, kAdd, kStream };

// Columns to rows in an array.
template <int Columns>
SIMD_INLINE void store_columns(float* to, const Wide columns[Columns], WideInts used, Way way) {
  f32x8 eights[Columns][kEights];
  for (int column = 0; column < Columns; column++) {
    split(used ? columns[column] : Wide{}, eights[column]);
  }
  for (int k = 0; k < kEights; k++) {
    f32x8 part[Columns], rows[Columns];
    for (int column = 0; column < Columns; column++) part[column] = eights[column][k];
    if (Columns == 1) rows[0] = part[0];
    if (Columns == 2) simd::rows_of_2(part, rows);
    if (Columns == 3) simd::rows_of_3(part, rows);
    if (Columns == 4) simd::rows_of_4(part, rows);
    for (int row = 0; row < Columns; row++) {
      float* at = to + Columns * (8 * k) + 8 * row;
      if (way == Way::kStream) {
        simd::stream(at, rows[row]);
      } else {
        simd::store(at, way == Way::kAdd ? simd::load8(at) + rows[row] : rows[row]);
      }
    }
  }
}

// How what is not added is stored.
Way replacing(const SplatGradients& out, int64_t count) {
  bool aligned = true;
  for (const float* array : {out.means, out.quats, out.scales, out.opacities, out.colors, out.means2d}) {
    aligned &= reinterpret_cast<uintptr_t>(array) % sizeof(f32x8) == 0;
  }
  return aligned && sizeof(float) * 14 * count > kStreamed ? Way::kStream : Way::kReplace;
}

// All of a group's arrays, of which each Gaussian has as many numbers as the array's width.
template <int Channels>
SIMD_INLINE void store_gradients(const SplatGradients& out, int64_t first, const LaneGradients& v, const RowSums& sums,
                                 Way replace) {
  const Way way = out.add ? Way::kAdd : replace, color_way = out.add_to_colors ? Way::kAdd : replace;
  store_columns<3>(out.means + 3 * first, v.mean, sums.used, way);
  store_columns<4>(out.quats + 4 * first, v.quat, sums.used, way);
  store_columns<3>(out.scales + 3 * first, v.scale, sums.used, way);
  store_columns<1>(out.opacities + first, &v.opacity, sums.used, way);
  store_columns<Channels>(out.colors + Channels * first, sums.color, sums.used, color_way);
  if (out.means2d) store_columns<2>(out.means2d + 2 * first, v.mean2d, sums.used, replace);
}

void clear(const SplatGradients& out, int channels, int64_t first, int lanes) {
  const auto zero = [&](float* array, int width) { memset(array + width * first, 0, sizeof(float) * width * lanes); };
  if (!out.add) zero(out.means, 3), zero(out.quats, 4), zero(out.scales, 3), zero(out.opacities, 1);
  if (!out.add_to_colors) zero(out.colors, channels);
  if (out.means2d) zero(out.means2d, 2);
}

// The last Gaussians of a scene, fewer than a group.
template <int Channels>
void store_last(const SplatGradients& out, int64_t first, int lanes, const LaneGradients& v, const RowSums& sums) {
  float means[3 * kLanes], quats[4 * kLanes], scales[3 * kLanes], opacities[kLanes], colors[Channels * kLanes];
  float means2d[2 * kLanes];
  store_gradients<Channels>({means, quats, scales, opacities, colors, means2d, 0, 0}, 0, v, sums, Way::kReplace);
  const auto move = [&](float* to, const float* from, int width, bool add) {
    for (int i = 0; i < width * lanes; i++) to[width * first + i] = add ? to[width * first + i] + from[i] : from[i];
  };
  move(out.means, means, 3, out.add), move(out.quats, quats, 4, out.add), move(out.scales, scales, 3, out.add);
  move(out.opacities, opacities, 1, out.add), move(out.colors, colors, Channels, out.add_to_colors);
  if (out.means2d) move(out.means2d, means2d, 2, false);
}

template <int Channels>
void unproject_block(const Workspace& ws, const SplatScene& scene, const Camera& camera, const SplatGradients& out,
                     int64_t block) {
  const Pairs pairs(ws, scene.count, block);
  const Way replace = replacing(out, scene.count);
  for (int64_t first = block * kBlock; first < pairs.block_end(); first += kLanes) {
    const int lanes = static_cast<int>(std::min<int64_t>(kLanes, pairs.block_end() - first));
    prefetch_rows(ws, pairs, first + kAhead * kLanes);
    RowSums sums;
    if (!sum_rows(ws, pairs, first, sums)) {
      clear(out, Channels, first, lanes);
      continue;
    }
    const Lanes g = load_lanes(scene, first, lanes);
    Projection p;
    project_lanes(p, g, camera);
    LaneGradients v;
    lane_gradients(p, g, camera, sums.moment, out.means2d != nullptr, v);
    if (lanes == kLanes) {
      store_gradients<Channels>(out, first, v, sums, replace);
    } else {
      store_last<Channels>(out, first, lanes, v, sums);
    }
  }
  simd::stream_fence();
}

}  // namespace

void unproject(const Workspace& ws, const SplatScene& scene, const Camera& camera, const SplatGradients& out) {
  native::parallel_for(ws.blocks, [&](int64_t block) {
    (scene.channels == 3 ? unproject_block<3> : unproject_block<4>)(ws, scene, camera, out, block);
  });
}

}  // namespace splat
