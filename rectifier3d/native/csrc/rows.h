// Tables whose rows are gone through eight at a time, each of a table's columns a vector.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "simd.h"

namespace rows {

using simd::f32x8;

constexpr int64_t kBlock = 1024;  // rows, the unit of parallel work

// Of a NaN: NaN.
SIMD_INLINE f32x8 at_least(f32x8 value, float least) { return value < least ? simd::splat<f32x8>(least) : value; }

// Up to eight consecutive rows as columns; what is missing of eight is zero.
template <int kColumns>
SIMD_INLINE void load_rows(const float* from, int64_t first, int lanes, f32x8* columns) {
  const float* rows = from + kColumns * first;
  float padded[8 * kColumns];
  if (lanes < 8) {
    memset(padded, 0, sizeof padded);
    memcpy(padded, rows, sizeof(float) * kColumns * lanes);
    rows = padded;
  }
  if (kColumns == 1) columns[0] = simd::load8(rows);
  if (kColumns == 3) simd::load_rows_of_3(rows, columns);
  if (kColumns == 4) simd::load_rows_of_4(rows, columns);
}

template <int kColumns>
SIMD_INLINE void store_rows(float* to, int64_t first, int lanes, const f32x8* columns) {
  f32x8 rows[8] = {};
  for (int column = 0; column < kColumns; column++) rows[column] = columns[column];
  simd::transpose(rows);
  for (int lane = 0; lane < lanes; lane++) {
    memcpy(to + kColumns * (first + lane), &rows[lane], sizeof(float) * kColumns);
  }
}

// Calls eight(first, lanes) for all of a block.
template <class Function>
SIMD_INLINE void in_eights(int64_t block, int64_t count, Function&& eight) {
  const int64_t end = std::min(count, (block + 1) * kBlock);
  for (int64_t first = block * kBlock; first < end; first += 8) {
    eight(first, static_cast<int>(std::min<int64_t>(8, end - first)));
  }
}

inline int64_t blocks_of(int64_t count) { return (count + kBlock - 1) / kBlock; }

}  // namespace rows
