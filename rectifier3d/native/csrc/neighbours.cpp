// How much rows of eight numbers differ from those of their neighbours, and the gradient of that; roughness_torch in
// rectifier3d/losses/smoothness.py is the readable twin. A row is one vector.
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <new>

#include "pool.h"
#include "simd.h"

extern "C" {

struct Neighbours {
  int64_t count, each;
  const int64_t* of;  // [count, each]
};

}  // extern "C"

namespace {

using simd::f32x8;

constexpr int64_t kBlock = 512;  // rows, the unit of parallel work

enum Status { kDone = 0, kNoMemory = 1, kNoSuchRow = 2 };

SIMD_INLINE f32x8 row_of(const float* rows, int64_t index) { return simd::load8(rows + 8 * index); }

}  // namespace

extern "C" {

// The sum over columns of the mean absolute difference. Returns a Status.
int neighbours_difference(const Neighbours* around, const float* rows, float* mean) {
  const int64_t blocks = (around->count + kBlock - 1) / kBlock, each = around->each;
  const std::unique_ptr<double[]> parts(new (std::nothrow) double[blocks + 1]);
  if (!parts) return kNoMemory;
  std::atomic<bool> astray{false};
  native::parallel_for(blocks, [&](int64_t block) {
    f32x8 sum = {};
    const int64_t end = std::min(around->count, (block + 1) * kBlock);
    for (int64_t i = block * kBlock; i < end; i++) {
      const f32x8 own = row_of(rows, i);
      for (const int64_t* other = around->of + i * each; other != around->of + (i + 1) * each; other++) {
        if (*other < 0 || *other >= around->count) {
          astray = true;
          return;
        }
        const f32x8 apart = row_of(rows, *other) - own;
        sum += apart < 0.f ? -apart : apart;
      }
    }
    parts[block] = simd::lane_sum(sum);
  });
  if (astray) return kNoSuchRow;
  double total = 0;
  for (int64_t block = 0; block < blocks; block++) total += parts[block];
  *mean = static_cast<float>(total / static_cast<double>(around->count * each));
  return kDone;
}

// slopes [count, 8]: of the rows, from that of the mean. In one thread, as two rows may have one neighbour.
void neighbours_difference_backward(const Neighbours* around, const float* rows, const float* gradient,
                                    float* slopes) {
  const int64_t each = around->each;
  const f32x8 size = simd::splat<f32x8>(*gradient / static_cast<float>(around->count * each)), none = {};
  std::fill_n(slopes, 8 * around->count, 0.f);
  for (int64_t i = 0; i < around->count; i++) {
    const f32x8 own = row_of(rows, i);
    f32x8 back = row_of(slopes, i);
    for (const int64_t* other = around->of + i * each; other != around->of + (i + 1) * each; other++) {
      const f32x8 apart = row_of(rows, *other) - own;
      // Of a NaN: NaN.
      const f32x8 slope = apart > none ? size : apart < none ? -size : apart;
      simd::store(slopes + 8 * *other, row_of(slopes, *other) + slope);
      back -= slope;
    }
    simd::store(slopes + 8 * i, back);
  }
}

}  // extern "C"
