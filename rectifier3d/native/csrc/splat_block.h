// Blocks of pixels: what the blending works on at a time.
//
// A picture's plane holds a quad, four floats, a pixel. A strip is a vector of neighbouring pixels' quads; four strips
// make a block, of which a vector holds one float a pixel: lane 4 i + k is pixel i of strip k. So nothing but
// shuffles within quads leads from strips to blocks and back, and blocks start at any pixel.
#pragma once

#include "simd.h"

namespace block {

using simd::f32x8;
using simd::i32x8;

#if defined(__AVX512F__)

typedef simd::f32x16 Block;
typedef __mmask16 Mask;
typedef Block FourQuads;

SIMD_INLINE Mask at_least(Block a, float b) { return _mm512_cmp_ps_mask((__m512)a, _mm512_set1_ps(b), _CMP_GE_OQ); }
SIMD_INLINE Mask above(Block a, float b) { return _mm512_cmp_ps_mask((__m512)a, _mm512_set1_ps(b), _CMP_GT_OQ); }
// Of floats that are the bits of integers.
SIMD_INLINE Mask above_int(Block a, int32_t b) {
  return _mm512_cmpgt_epi32_mask((__m512i)a, _mm512_set1_epi32(b));
}
SIMD_INLINE Block zero_unless(Mask mask, Block v) { return (Block)_mm512_maskz_mov_ps(mask, (__m512)v); }
SIMD_INLINE unsigned lanes_of(Mask mask) { return mask; }
SIMD_INLINE bool any(Mask mask) { return mask != 0; }

// 1 / x to 1e-7 relative; exact for 1.
SIMD_INLINE Block inverse(Block x) {
  const Block guess = (Block)_mm512_maskz_rcp14_ps(0xffff, (__m512)x);
  return guess + guess * (1.f - x * guess);
}

// In each quad: a0 b0 a1 b1, a2 b2 a3 b3, a0 a1 b0 b1, a2 a3 b2 b3, a0 a1 b2 b3.
SIMD_INLINE Block unpack_low(Block a, Block b) { return (Block)_mm512_unpacklo_ps((__m512)a, (__m512)b); }
SIMD_INLINE Block unpack_high(Block a, Block b) { return (Block)_mm512_unpackhi_ps((__m512)a, (__m512)b); }
SIMD_INLINE Block low_pairs(Block a, Block b) { return (Block)_mm512_shuffle_ps((__m512)a, (__m512)b, 0x44); }
SIMD_INLINE Block high_pairs(Block a, Block b) { return (Block)_mm512_shuffle_ps((__m512)a, (__m512)b, 0xee); }
SIMD_INLINE Block low_and_high(Block a, Block b) { return (Block)_mm512_mask_mov_ps((__m512)b, 0x3333, (__m512)a); }
template <int Lane>
SIMD_INLINE Block spread(Block v) {
  return (Block)_mm512_permute_ps((__m512)v, Lane * 0x55);
}
// Sums over the pixels of a strip: of four vectors, a quad each.
SIMD_INLINE FourQuads sum_strips(Block a, Block b, Block c, Block d) {
  const auto halves = [](Block u, Block v) {
    const __m512 x = (__m512)u, y = (__m512)v;
    return _mm512_add_ps(_mm512_shuffle_f32x4(x, y, 0x44), _mm512_shuffle_f32x4(x, y, 0xee));
  };
  const __m512 ab = halves(a, b), cd = halves(c, d);
  return (FourQuads)_mm512_add_ps(_mm512_shuffle_f32x4(ab, cd, 0x88), _mm512_shuffle_f32x4(ab, cd, 0xdd));
}
// In each quad: sums of a, twice, and of b, twice.
SIMD_INLINE FourQuads sum_quads(FourQuads a, FourQuads b) {
  const __m512 x = (__m512)a, y = (__m512)b;
  const __m512 pairs = _mm512_add_ps(_mm512_shuffle_ps(x, y, 0x88), _mm512_shuffle_ps(x, y, 0xdd));
  return (FourQuads)_mm512_add_ps(pairs, _mm512_permute_ps(pairs, 0xb1));
}
// Four quads, of which the last is another's.
SIMD_INLINE FourQuads with_last(FourQuads sums, FourQuads last) {
  return (FourQuads)_mm512_mask_mov_ps((__m512)sums, 0xf000, (__m512)last);
}
SIMD_INLINE void store(float* to, FourQuads v) { simd::store(to, v); }
SIMD_INLINE void stream(float* to, FourQuads v) { simd::stream(to, v); }
SIMD_INLINE Block repeat_quad(const float* quad) { return (Block)_mm512_broadcast_f32x4(_mm_loadu_ps(quad)); }

#else

typedef f32x8 Block;
typedef i32x8 Mask;
struct FourQuads {
  f32x8 low, high;
};

SIMD_INLINE Mask at_least(Block a, float b) { return a >= b; }
SIMD_INLINE Mask above(Block a, float b) { return a > b; }
SIMD_INLINE Mask above_int(Block a, int32_t b) { return simd::bits<i32x8>(a) > b; }
SIMD_INLINE Block zero_unless(Mask mask, Block v) { return mask ? v : Block{}; }
SIMD_INLINE unsigned lanes_of(Mask mask) {
#if defined(__AVX__)
  return static_cast<unsigned>(_mm256_movemask_ps((__m256)mask));
#else
  unsigned lanes = 0;
  for (int lane = 0; lane < 8; lane++) lanes |= (mask[lane] & 1u) << lane;
  return lanes;
#endif
}
SIMD_INLINE bool any(Mask mask) { return simd::any(mask); }
SIMD_INLINE Block inverse(Block x) { return 1.f / x; }

SIMD_INLINE Block unpack_low(Block a, Block b) { return SIMD_SHUFFLE(a, b, 0, 8, 1, 9, 4, 12, 5, 13); }
SIMD_INLINE Block unpack_high(Block a, Block b) { return SIMD_SHUFFLE(a, b, 2, 10, 3, 11, 6, 14, 7, 15); }
SIMD_INLINE Block low_pairs(Block a, Block b) { return SIMD_SHUFFLE(a, b, 0, 1, 8, 9, 4, 5, 12, 13); }
SIMD_INLINE Block high_pairs(Block a, Block b) { return SIMD_SHUFFLE(a, b, 2, 3, 10, 11, 6, 7, 14, 15); }
SIMD_INLINE Block low_and_high(Block a, Block b) { return SIMD_SHUFFLE(a, b, 0, 1, 10, 11, 4, 5, 14, 15); }
template <int Lane>
SIMD_INLINE Block spread(Block v) {
  return SIMD_SHUFFLE(v, v, Lane, Lane, Lane, Lane, 4 + Lane, 4 + Lane, 4 + Lane, 4 + Lane);
}
SIMD_INLINE Block repeat_quad(const float* quad) {
  Block both;
  memcpy(&both, quad, 16);
  memcpy(reinterpret_cast<char*>(&both) + 16, quad, 16);
  return both;
}

SIMD_INLINE FourQuads sum_strips(Block a, Block b, Block c, Block d) {
  const auto halves = [](Block u, Block v) {
    return SIMD_SHUFFLE(u, v, 0, 1, 2, 3, 8, 9, 10, 11) + SIMD_SHUFFLE(u, v, 4, 5, 6, 7, 12, 13, 14, 15);
  };
  return {halves(a, b), halves(c, d)};
}
SIMD_INLINE f32x8 sum_quads(f32x8 a, f32x8 b) {
  const f32x8 pairs = simd::add_pairs(a, b);
  return pairs + SIMD_SHUFFLE(pairs, pairs, 1, 0, 3, 2, 5, 4, 7, 6);
}
SIMD_INLINE FourQuads sum_quads(FourQuads a, FourQuads b) {
  return {sum_quads(a.low, b.low), sum_quads(a.high, b.high)};
}
SIMD_INLINE FourQuads with_last(FourQuads sums, FourQuads last) {
  return {sums.low, SIMD_SHUFFLE(sums.high, last.high, 0, 1, 2, 3, 12, 13, 14, 15)};
}
SIMD_INLINE void store(float* to, FourQuads v) { simd::store(to, v.low), simd::store(to + 8, v.high); }
SIMD_INLINE void stream(float* to, FourQuads v) { simd::stream(to, v.low), simd::stream(to + 8, v.high); }

#endif

SIMD_INLINE Block uniform(float value) { return simd::splat<Block>(value); }
SIMD_INLINE Block at_most(Block a, float b) { return simd::min(a, uniform(b)); }

// 2^x for |x| < 126 to 2e-7 relative, meaningless beyond.
SIMD_INLINE Block exp2(Block x) {
#if defined(__AVX512DQ__)
  const Block f = (Block)_mm512_reduce_ps((__m512)x, _MM_FROUND_TO_NEG_INF);
  Block power = uniform(1.867130079e-3f);
  power = power * f + 9.017030296e-3f;
  power = power * f + 5.579991313e-2f;
  power = power * f + 2.401644501e-1f;
  power = power * f + 6.931513118e-1f;
  power = power * f + 1.f;
  return (Block)_mm512_scalef_ps((__m512)power, (__m512)x);
#elif defined(__AVX512F__)
  return simd::exp2<Block, simd::i32x16>(x);
#else
  return simd::exp2<Block, simd::i32x8>(x);
#endif
}

constexpr int kStrips = 4, kStripPixels = sizeof(Block) / 16;

// Pixels of a block as strips: `columns` strips side by side, the others below.
struct Shape {
  int width, height;
  int offset[kStrips];  // of each strip from the block's first pixel, in floats
  Block x, y;           // of each lane's pixel from the first

  Shape(int columns, int pitch) : width(columns * kStripPixels), height(kStrips / columns) {
    for (int strip = 0; strip < kStrips; strip++) {
      const int left = strip % columns * kStripPixels, top = strip / columns;
      offset[strip] = 4 * (top * pitch + left);
      for (int pixel = 0; pixel < kStripPixels; pixel++) {
        x[4 * pixel + strip] = static_cast<float>(left + pixel);
        y[4 * pixel + strip] = static_cast<float>(top);
      }
    }
  }
};

struct Strips {
  Block strip[kStrips];

  SIMD_INLINE void load(const float* plane, const int offset[kStrips]) {
    for (int k = 0; k < kStrips; k++) strip[k] = simd::load<Block>(plane + offset[k]);
  }
  SIMD_INLINE void store(float* plane, const int offset[kStrips]) const {
    for (int k = 0; k < kStrips; k++) simd::store(plane + offset[k], strip[k]);
  }
  // The first float of each quad.
  SIMD_INLINE Block first() const {
    return low_pairs(unpack_low(strip[0], strip[1]), unpack_low(strip[2], strip[3]));
  }
  // The first three floats of each quad.
  SIMD_INLINE void columns(Block& a, Block& b, Block& c) const {
    const Block low01 = unpack_low(strip[0], strip[1]), low23 = unpack_low(strip[2], strip[3]);
    a = low_pairs(low01, low23), b = high_pairs(low01, low23);
    c = low_pairs(unpack_high(strip[0], strip[1]), unpack_high(strip[2], strip[3]));
  }
  // Replaces the first two floats of each quad.
  SIMD_INLINE void set_columns(Block a, Block b) {
    const Block low = unpack_low(a, b), high = unpack_high(a, b);
    strip[0] = low_and_high(low, strip[0]), strip[1] = high_pairs(low, strip[1]);
    strip[2] = low_and_high(high, strip[2]), strip[3] = high_pairs(high, strip[3]);
  }
  // Adds what a splat gives each pixel: its weight there times a quad.
  SIMD_INLINE void add(Block weight, Block quad) {
    strip[0] += spread<0>(weight) * quad, strip[1] += spread<1>(weight) * quad;
    strip[2] += spread<2>(weight) * quad, strip[3] += spread<3>(weight) * quad;
  }
  // Each pixel's product of its quad with another.
  SIMD_INLINE Block dot(Block quad) const {
    const Block p0 = strip[0] * quad, p1 = strip[1] * quad, p2 = strip[2] * quad, p3 = strip[3] * quad;
    const Block sums01 = unpack_low(p0, p1) + unpack_high(p0, p1), sums23 = unpack_low(p2, p3) + unpack_high(p2, p3);
    return low_pairs(sums01, sums23) + high_pairs(sums01, sums23);
  }
  // Adds the pixels' quads, weighted, into one strip.
  SIMD_INLINE Block weighted_sum(Block weight) const {
    return spread<0>(weight) * strip[0] + spread<1>(weight) * strip[1] + spread<2>(weight) * strip[2] +
           spread<3>(weight) * strip[3];
  }
};

}  // namespace block
