// Gaussians moved where a pose compresses the skin under them, and the gradients of that; Folds.moved in
// rectifier3d/splats/folds.py, with compression_at in rectifier3d/geometry/compression.py, is the readable twin.
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstring>

#include "pool.h"
#include "rows.h"
#include "simd.h"

extern "C" {

struct FoldsSkin {
  int64_t vertices, faces;
  const int64_t* corners;  // [faces, 3]
  const float* axes;       // [faces, 3, 2]: two unit tangents of each face at rest
  const float* strain;     // [vertices, 3, 3]
};

struct FoldsBound {
  int64_t count;
  const int64_t* face;                                   // [count]
  const float *weights, *height, *moves, *most, *edges;  // [count, 3], [count], [count, 4, 3], [count, 4], [count]
  float farthest, full, counted;  // _FARTHEST, _FULL and _MOST of the twin
};

}  // extern "C"

namespace {

using rows::at_least;
using simd::f32x8;
using simd::i32x8;

constexpr int kKept = 8;  // numbers of each Gaussian for the backward pass: what counts along 4 directions, 3 tangents

enum Status { kDone = 0, kNoSuchFace = 2, kNoSuchVertex = 3 };

struct Strain {
  f32x8 along, across, sheared;
};

// Of the skin under eight Gaussians in the plane of their triangles; lanes beyond the last repeat it.
struct Skin {
  f32x8 strain[8], last, axes[8];

  // False where a face or a vertex is not there.
  SIMD_INLINE Status look(const FoldsSkin& skin, const FoldsBound& bound, int64_t first, int lanes) {
    for (int lane = 0; lane < 8; lane++) {
      const int64_t at = first + std::min(lane, lanes - 1), face = bound.face[at];
      if (face < 0 || face >= skin.faces) return kNoSuchFace;
      const int64_t* corner = skin.corners + 3 * face;
      const float* given = bound.weights + 3 * at;
      float weight[3], sum = 0;
      for (int k = 0; k < 3; k++) {
        if (corner[k] < 0 || corner[k] >= skin.vertices) return kNoSuchVertex;
        sum += weight[k] = given[k] < 0 ? 0 : given[k];
      }
      f32x8 blend = {};
      float rest = 0;
      for (int k = 0; k < 3; k++) {
        const float* of_corner = skin.strain + 9 * corner[k];
        blend += weight[k] / sum * simd::load8(of_corner);
        rest += weight[k] / sum * of_corner[8];
      }
      strain[lane] = blend, last[lane] = rest, axes[lane] = f32x8{};
      memcpy(&axes[lane], skin.axes + 6 * face, sizeof(float) * 6);
    }
    simd::transpose(strain);
    simd::transpose(axes);
    return kDone;
  }

  SIMD_INLINE f32x8 between(int left, const f32x8 turned[3]) const {
    return axes[left] * turned[0] + axes[left + 2] * turned[1] + axes[left + 4] * turned[2];
  }

  SIMD_INLINE Strain in_plane() const {
    const f32x8* e = strain;
    const f32x8 *x = axes, *y = axes + 1;
    const f32x8 by_x[3] = {e[0] * x[0] + e[1] * x[2] + e[2] * x[4], e[3] * x[0] + e[4] * x[2] + e[5] * x[4],
                           e[6] * x[0] + e[7] * x[2] + last * x[4]};
    const f32x8 by_y[3] = {e[0] * y[0] + e[1] * y[2] + e[2] * y[4], e[3] * y[0] + e[4] * y[2] + e[5] * y[4],
                           e[6] * y[0] + e[7] * y[2] + last * y[4]};
    return {between(0, by_x), between(1, by_y), between(0, by_y)};
  }
};

// e^-2|x| takes a tangent of any size to one; exp2 is of no use beyond 126.
SIMD_INLINE f32x8 tanh(f32x8 x) {
  const f32x8 size = x < 0.f ? -x : x;
  const f32x8 shrunk = simd::exp2<f32x8, i32x8>(-2.885390082f * (size > 20.f ? simd::splat<f32x8>(20.f) : size));
  const f32x8 grown = (1.f - shrunk) / (1.f + shrunk);
  return x < 0.f ? -grown : x >= 0.f ? grown : x;
}

// By how much of its length the skin is shorter along four directions, as much of it as counts.
SIMD_INLINE void amounts(const Strain& in_plane, const FoldsBound& bound, int64_t first, int lanes, f32x8 out[4]) {
  const f32x8 mean = (in_plane.along + in_plane.across) / 2.f;
  const f32x8 squared[4] = {in_plane.along, mean + in_plane.sheared, in_plane.across, mean - in_plane.sheared};
  f32x8 most[4];
  rows::load_rows<4>(bound.most, first, lanes, most);
  for (int k = 0; k < 4; k++) {
    const f32x8 shorter = at_least(1.f - simd::sqrt(at_least(1.f + squared[k], 0.f)), 0.f);
    const f32x8 share = (most[k] < shorter ? most[k] : shorter) / bound.full;
    out[k] = share > bound.counted ? simd::splat<f32x8>(bound.counted) : share;
  }
}

// What the amounts move Gaussians by, before it is bounded.
SIMD_INLINE void pull(const f32x8 amount[4], const FoldsBound& bound, int64_t first, int lanes, f32x8 out[3]) {
  float pulled[3][8] = {};
  for (int lane = 0; lane < lanes; lane++) {
    const float* moves = bound.moves + 12 * (first + lane);
    for (int j = 0; j < 3; j++) {
      for (int k = 0; k < 4; k++) pulled[j][lane] += amount[k][lane] * moves[3 * k + j];
    }
  }
  for (int j = 0; j < 3; j++) out[j] = simd::load8(pulled[j]);
}

SIMD_INLINE Status move_eight(const FoldsSkin& skin, const FoldsBound& bound, int64_t first, int lanes,
                              float* to_weights, float* to_height, float* keep) {
  Skin under;
  const Status status = under.look(skin, bound, first, lanes);
  if (status != kDone) return status;
  f32x8 kept[kKept] = {}, weights[3], height, edges;
  amounts(under.in_plane(), bound, first, lanes, kept);
  f32x8* moved = kept + 4;
  pull(kept, bound, first, lanes, moved);
  for (int j = 0; j < 3; j++) moved[j] = tanh(moved[j]);
  rows::load_rows<3>(bound.weights, first, lanes, weights);
  rows::load_rows<1>(bound.height, first, lanes, &height);
  rows::load_rows<1>(bound.edges, first, lanes, &edges);
  const f32x8 second = bound.farthest * moved[0] / edges, third = bound.farthest * moved[1] / edges;
  weights[0] -= second + third, weights[1] += second, weights[2] += third;
  rows::store_rows<3>(to_weights, first, lanes, weights);
  height += bound.farthest * moved[2];
  memcpy(to_height + first, &height, sizeof(float) * lanes);
  if (keep) rows::store_rows<kKept>(keep, first, lanes, kept);
  return kDone;
}

}  // namespace

extern "C" {

// Moves all; keep [count, 8], unless null, is what folds_backward needs. Returns a Status.
int folds_forward(const FoldsSkin* skin, const FoldsBound* bound, float* weights, float* height, float* keep) {
  std::atomic<int> found{kDone};
  native::parallel_for(rows::blocks_of(bound->count), [&](int64_t block) {
    rows::in_eights(block, bound->count, [&](int64_t first, int lanes) {
      const Status status = move_eight(*skin, *bound, first, lanes, weights, height, keep);
      if (status != kDone) found = status;
    });
  });
  return found;
}

// Gradients of the moves [count, 4, 3] from those of weights and heights.
void folds_backward(const FoldsBound* bound, const float* kept, const float* by_weights, const float* by_height,
                    float* slopes) {
  native::parallel_for(rows::blocks_of(bound->count), [&](int64_t block) {
    const int64_t end = std::min(bound->count, (block + 1) * rows::kBlock);
    for (int64_t i = block * rows::kBlock; i < end; i++) {
      const float *amount = kept + kKept * i, *moved = amount + 4, *by = by_weights + 3 * i;
      const float outer[3] = {(by[1] - by[0]) / bound->edges[i], (by[2] - by[0]) / bound->edges[i], by_height[i]};
      for (int j = 0; j < 3; j++) {
        const float inner = bound->farthest * (1 - moved[j] * moved[j]) * outer[j];
        for (int k = 0; k < 4; k++) slopes[12 * i + 3 * k + j] = amount[k] * inner;
      }
    }
  });
}

}  // extern "C"
