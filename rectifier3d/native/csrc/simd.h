// Vectors of floats through the compilers' own vector types (g++ >= 10, clang), so that one source serves every
// processor: what the target lacks, the compiler spells out. Intrinsics appear only where both compilers make
// much slower code of the plain form.
#pragma once

#include <cstdint>
#include <cstring>

#if defined(__AVX__)
#include <immintrin.h>
#endif

#define SIMD_INLINE inline __attribute__((always_inline))

namespace simd {

typedef float f32x8 __attribute__((vector_size(32)));
typedef int32_t i32x8 __attribute__((vector_size(32)));
typedef float f32x16 __attribute__((vector_size(64)));
typedef int32_t i32x16 __attribute__((vector_size(64)));

// g++ before version 12 knows only the older form of the shuffle, with the lanes in a vector.
#if defined(__clang__) || __GNUC__ >= 12
#define SIMD_SHUFFLE(a, b, ...) __builtin_shufflevector(a, b, __VA_ARGS__)
#else
#define SIMD_SHUFFLE(a, b, ...) __builtin_shuffle(a, b, (i32x8){__VA_ARGS__})
#endif

template <class Vector>
SIMD_INLINE Vector load(const void* from) {
  Vector value;
  memcpy(&value, from, sizeof value);
  return value;
}

template <class Vector>
SIMD_INLINE void store(void* to, Vector value) {
  memcpy(to, &value, sizeof value);
}

// Stores past the caches what is not read again soon, which spares reading what was there. `to` lies on a multiple of
// the vector's size; other threads may read it after stream_fence().
SIMD_INLINE void stream(float* to, f32x8 value) {
#if defined(__AVX__)
  _mm256_stream_ps(to, (__m256)value);
#else
  store(to, value);
#endif
}

SIMD_INLINE void stream(float* to, f32x16 value) {
#if defined(__AVX512F__)
  _mm512_stream_ps(to, (__m512)value);
#else
  store(to, value);
#endif
}

SIMD_INLINE void stream_fence() {
#if defined(__AVX__)
  _mm_sfence();
#endif
}

SIMD_INLINE f32x8 load8(const float* from) { return load<f32x8>(from); }

template <class Vector>
SIMD_INLINE Vector splat(float value) {
  return value - Vector{};
}

template <class Vector>
SIMD_INLINE Vector splat_int(int32_t value) {
  return value - Vector{};
}

// The other bits, same width: floats as integers or back.
template <class To, class From>
SIMD_INLINE To bits(From value) {
  return (To)value;
}

template <class Vector>
SIMD_INLINE Vector min(Vector a, Vector b) {
  return a < b ? a : b;
}

// Of NaN and b: b.
template <class Vector>
SIMD_INLINE Vector max(Vector a, Vector b) {
  return a > b ? a : b;
}

SIMD_INLINE f32x8 low_half(f32x16 v) { return load<f32x8>(&v); }
SIMD_INLINE f32x8 high_half(f32x16 v) {
#if defined(__AVX512F__)
  return (f32x8)_mm512_extractf64x4_pd((__m512d)v, 1);
#else
  return load<f32x8>(reinterpret_cast<const char*>(&v) + 32);
#endif
}
SIMD_INLINE f32x16 join(f32x8 low, f32x8 high) {
#if defined(__clang__) || __GNUC__ >= 12
  return SIMD_SHUFFLE(low, high, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
#else
  f32x16 both;
  memcpy(&both, &low, 32);
  memcpy(reinterpret_cast<char*>(&both) + 32, &high, 32);
  return both;
#endif
}

SIMD_INLINE f32x8 sqrt(f32x8 x) {
#if defined(__AVX__)
  return (f32x8)_mm256_sqrt_ps((__m256)x);
#else
  f32x8 root;
  for (int lane = 0; lane < 8; lane++) root[lane] = __builtin_sqrtf(x[lane]);
  return root;
#endif
}

SIMD_INLINE f32x16 sqrt(f32x16 x) {
#if defined(__AVX512F__)
  return (f32x16)_mm512_maskz_sqrt_ps(0xffff, (__m512)x);
#else
  return join(sqrt(low_half(x)), sqrt(high_half(x)));
#endif
}

// 1 / x to 1e-7 relative; exact for 1.
SIMD_INLINE f32x8 inverse(f32x8 x) { return 1.f / x; }
SIMD_INLINE f32x16 inverse(f32x16 x) {
#if defined(__AVX512F__)
  const f32x16 guess = (f32x16)_mm512_maskz_rcp14_ps(0xffff, (__m512)x);
  return guess + guess * (1.f - x * guess);
#else
  return 1.f / x;
#endif
}

// The integers as wide as some floats.
template <class Float>
struct IntsOf;
template <>
struct IntsOf<f32x8> {
  typedef i32x8 Type;
};
template <>
struct IntsOf<f32x16> {
  typedef i32x16 Type;
};
template <class Float>
using Ints = typename IntsOf<Float>::Type;

// x within the range of int32.
template <class Float>
SIMD_INLINE Ints<Float> ceil(Float x) {
  const Ints<Float> cut = __builtin_convertvector(x, Ints<Float>);
  return cut - (__builtin_convertvector(cut, Float) < x);
}

template <class Float>
SIMD_INLINE Ints<Float> floor(Float x) {
  const Ints<Float> cut = __builtin_convertvector(x, Ints<Float>);
  return cut + (__builtin_convertvector(cut, Float) > x);
}

// 2^x for |x| < 126 to 2e-7 relative, meaningless beyond. Adding 1.5 * 2^23 rounds x to an integer and leaves
// it in the low bits, from where the shift moves it into the exponent.
template <class Float, class Int>
SIMD_INLINE Float exp2(Float x) {
  const float magic = 12582912.f;
  const Float rounded = x + magic;
  const Float f = x - (rounded - magic);
  Float power = splat<Float>(1.326472707e-3f);
  power = power * f + 9.671512649e-3f;
  power = power * f + 5.550733744e-2f;
  power = power * f + 2.402224209e-1f;
  power = power * f + 6.931469776e-1f;
  power = power * f + 1.f;
  return bits<Float>(bits<Int>(power) + (bits<Int>(rounded) << 23));
}

// log2 of positive normal numbers, to 1e-7.
template <class Float>
SIMD_INLINE Float log2(Float x) {
  const Ints<Float> pattern = bits<Ints<Float>>(x);
  const Ints<Float> exponent = (pattern - 0x3f3504f3) >> 23;  // mantissa in [sqrt(1/2), sqrt(2))
  const Float t = bits<Float>(pattern - (exponent << 23)) - 1.f;
  const Float s = t / (2.f + t), z = s * s;
  const Float series = 2.885390082f + z * (0.961796694f + z * (0.577078016f + z * 0.412198583f));
  return s * series + __builtin_convertvector(exponent, Float);
}

// Whether any lane of a mask is set.
SIMD_INLINE bool any(i32x8 mask) {
#if defined(__AVX__)
  return !_mm256_testz_si256((__m256i)mask, (__m256i)mask);
#else
  int32_t all = 0;
  for (int lane = 0; lane < 8; lane++) all |= mask[lane];
  return all != 0;
#endif
}

SIMD_INLINE bool any(i32x16 mask) {
#if defined(__AVX512F__)
  return _mm512_test_epi32_mask((__m512i)mask, (__m512i)mask) != 0;
#else
  return any(load<i32x8>(&mask)) || any(load<i32x8>(reinterpret_cast<const char*>(&mask) + 32));
#endif
}

SIMD_INLINE f32x8 add_pairs(f32x8 a, f32x8 b) {
  return SIMD_SHUFFLE(a, b, 0, 2, 8, 10, 4, 6, 12, 14) + SIMD_SHUFFLE(a, b, 1, 3, 9, 11, 5, 7, 13, 15);
}

// The sums over the lanes of eight vectors, as one vector.
SIMD_INLINE f32x8 lane_sums(const f32x8 v[8]) {
  const f32x8 first = add_pairs(add_pairs(v[0], v[1]), add_pairs(v[2], v[3]));
  const f32x8 second = add_pairs(add_pairs(v[4], v[5]), add_pairs(v[6], v[7]));
  return SIMD_SHUFFLE(first, second, 0, 1, 2, 3, 8, 9, 10, 11) +
         SIMD_SHUFFLE(first, second, 4, 5, 6, 7, 12, 13, 14, 15);
}

SIMD_INLINE float lane_sum(f32x8 v) {
  v = v + SIMD_SHUFFLE(v, v, 4, 5, 6, 7, 4, 5, 6, 7);
  v = v + SIMD_SHUFFLE(v, v, 2, 3, 2, 3, 2, 3, 2, 3);
  return v[0] + v[1];
}

// Eight rows of three, xyzxyz..., to three columns.
SIMD_INLINE void load_rows_of_3(const float* from, f32x8 columns[3]) {
  const f32x8 a = load8(from), b = load8(from + 8), c = load8(from + 16);
  const f32x8 x = SIMD_SHUFFLE(a, b, 0, 3, 6, 9, 12, 15, 0, 0);
  const f32x8 y = SIMD_SHUFFLE(a, b, 1, 4, 7, 10, 13, 0, 0, 0);
  const f32x8 z = SIMD_SHUFFLE(a, b, 2, 5, 8, 11, 14, 0, 0, 0);
  columns[0] = SIMD_SHUFFLE(x, c, 0, 1, 2, 3, 4, 5, 10, 13);
  columns[1] = SIMD_SHUFFLE(y, c, 0, 1, 2, 3, 4, 8, 11, 14);
  columns[2] = SIMD_SHUFFLE(z, c, 0, 1, 2, 3, 4, 9, 12, 15);
}

// Eight rows of four to four columns.
SIMD_INLINE void load_rows_of_4(const float* from, f32x8 columns[4]) {
  const f32x8 a = load8(from), b = load8(from + 8), c = load8(from + 16), d = load8(from + 24);
  const f32x8 xy_low = SIMD_SHUFFLE(a, b, 0, 4, 8, 12, 1, 5, 9, 13);
  const f32x8 xy_high = SIMD_SHUFFLE(c, d, 0, 4, 8, 12, 1, 5, 9, 13);
  const f32x8 zw_low = SIMD_SHUFFLE(a, b, 2, 6, 10, 14, 3, 7, 11, 15);
  const f32x8 zw_high = SIMD_SHUFFLE(c, d, 2, 6, 10, 14, 3, 7, 11, 15);
  columns[0] = SIMD_SHUFFLE(xy_low, xy_high, 0, 1, 2, 3, 8, 9, 10, 11);
  columns[1] = SIMD_SHUFFLE(xy_low, xy_high, 4, 5, 6, 7, 12, 13, 14, 15);
  columns[2] = SIMD_SHUFFLE(zw_low, zw_high, 0, 1, 2, 3, 8, 9, 10, 11);
  columns[3] = SIMD_SHUFFLE(zw_low, zw_high, 4, 5, 6, 7, 12, 13, 14, 15);
}

// Three columns to eight rows of three.
SIMD_INLINE void rows_of_3(const f32x8 columns[3], f32x8 rows[3]) {
  const f32x8 x = columns[0], y = columns[1], z = columns[2];
  const f32x8 a = SIMD_SHUFFLE(x, y, 0, 8, 0, 1, 9, 0, 2, 10), b = SIMD_SHUFFLE(x, y, 0, 3, 11, 0, 4, 12, 0, 5);
  const f32x8 c = SIMD_SHUFFLE(x, y, 13, 0, 6, 14, 0, 7, 15, 0);
  rows[0] = SIMD_SHUFFLE(a, z, 0, 1, 8, 3, 4, 9, 6, 7);
  rows[1] = SIMD_SHUFFLE(b, z, 10, 1, 2, 11, 4, 5, 12, 7);
  rows[2] = SIMD_SHUFFLE(c, z, 0, 13, 2, 3, 14, 5, 6, 15);
}

// Two columns to eight rows of two.
SIMD_INLINE void rows_of_2(const f32x8 columns[2], f32x8 rows[2]) {
  rows[0] = SIMD_SHUFFLE(columns[0], columns[1], 0, 8, 1, 9, 2, 10, 3, 11);
  rows[1] = SIMD_SHUFFLE(columns[0], columns[1], 4, 12, 5, 13, 6, 14, 7, 15);
}

// Four columns to eight rows of four.
SIMD_INLINE void rows_of_4(const f32x8 columns[4], f32x8 rows[4]) {
  f32x8 xy[2], zw[2];
  rows_of_2(columns, xy);
  rows_of_2(columns + 2, zw);
  for (int half = 0; half < 2; half++) {
    rows[2 * half] = SIMD_SHUFFLE(xy[half], zw[half], 0, 1, 8, 9, 2, 3, 10, 11);
    rows[2 * half + 1] = SIMD_SHUFFLE(xy[half], zw[half], 4, 5, 12, 13, 6, 7, 14, 15);
  }
}

// Rows to columns, in place.
SIMD_INLINE void transpose(f32x8 v[8]) {
  f32x8 pairs[8], quads[8];
  for (int i = 0; i < 8; i += 2) {
    pairs[i] = SIMD_SHUFFLE(v[i], v[i + 1], 0, 8, 1, 9, 4, 12, 5, 13);
    pairs[i + 1] = SIMD_SHUFFLE(v[i], v[i + 1], 2, 10, 3, 11, 6, 14, 7, 15);
  }
  for (int i = 0; i < 8; i += 4) {
    quads[i] = SIMD_SHUFFLE(pairs[i], pairs[i + 2], 0, 1, 8, 9, 4, 5, 12, 13);
    quads[i + 1] = SIMD_SHUFFLE(pairs[i], pairs[i + 2], 2, 3, 10, 11, 6, 7, 14, 15);
    quads[i + 2] = SIMD_SHUFFLE(pairs[i + 1], pairs[i + 3], 0, 1, 8, 9, 4, 5, 12, 13);
    quads[i + 3] = SIMD_SHUFFLE(pairs[i + 1], pairs[i + 3], 2, 3, 10, 11, 6, 7, 14, 15);
  }
  for (int i = 0; i < 4; i++) {
    v[i] = SIMD_SHUFFLE(quads[i], quads[i + 4], 0, 1, 2, 3, 8, 9, 10, 11);
    v[i + 4] = SIMD_SHUFFLE(quads[i], quads[i + 4], 4, 5, 6, 7, 12, 13, 14, 15);
  }
}

}  // namespace simd
