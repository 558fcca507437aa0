// Pictures compared pixel by pixel, and the gradients of that; rectifier3d/losses/pixels.py has the readable twins.
//
// Each pass reads and writes what it must once. Renders are [views, height, width, 3] as the rasterizer leaves them,
// what is compared with them are planes.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <new>

#include "pool.h"
#include "simd.h"

extern "C" {

struct PixelsLayout {
  int64_t views, pixels;
  const uint8_t* mask;      // [views, pixels]: 0 nobody, 1 somebody, else the band along the outline
  const float* background;  // [3]
  int32_t band;             // the mask's value of the band
  int32_t colored_band;     // whether colours count there
};

}  // extern "C"

namespace {

using simd::f32x8;

constexpr int64_t kChunk = 2048;  // pixels, the unit of parallel work; what it needs stays in the first cache

// A stretch of one view's pixels.
struct Chunk {
  int64_t view, low, count, first;  // first: of all pixels

  Chunk(int64_t index, int64_t pixels)
      : view(index / of(pixels)),
        low(index % of(pixels) * kChunk),
        count(std::min(kChunk, pixels - low)),
        first(view * pixels + low) {}
  static int64_t of(int64_t pixels) { return (pixels + kChunk - 1) / kChunk; }
  int64_t plane(int channel, int64_t pixels) const { return (3 * view + channel) * pixels + low; }
};

// How much of the background shows through each pixel.
void see_through(const uint8_t* __restrict mask, const float* __restrict alpha, int64_t count,
                 float* __restrict through) {
  for (int64_t i = 0; i < count; i++) through[i] = mask[i] == 0 ? 1.f - alpha[i] : 0.f;
}

void blend(const float* __restrict rgb, const float* __restrict through, float background, int64_t count,
           float* __restrict shown) {
  for (int64_t i = 0; i < count; i++) shown[i] = rgb[3 * i] + through[i] * background;
}

void fill_in(const uint8_t* __restrict mask, const float* __restrict target, float background, int64_t count,
             float* __restrict wanted) {
  for (int64_t i = 0; i < count; i++) wanted[i] = mask[i] == 0 ? background : target[i];
}

void forgive(const uint8_t* __restrict mask, int32_t band, const float* __restrict shown, int64_t count,
             float* __restrict wanted) {
  for (int64_t i = 0; i < count; i++) wanted[i] = mask[i] == band ? shown[i] : wanted[i];
}

void interleave(const float* __restrict r, const float* __restrict g, const float* __restrict b, int64_t count,
                float* __restrict rgb) {
  for (int64_t i = 0; i < count; i++) rgb[3 * i] = r[i], rgb[3 * i + 1] = g[i], rgb[3 * i + 2] = b[i];
}

void veil(const uint8_t* __restrict mask, const float* __restrict r, const float* __restrict g,
          const float* __restrict b, const float* __restrict background, int64_t count, float* __restrict alpha) {
  for (int64_t i = 0; i < count; i++) {
    const float seen = r[i] * background[0] + g[i] * background[1] + b[i] * background[2];
    alpha[i] = mask[i] == 0 ? -seen : 0.f;
  }
}

// The sum of what eight(i) gives for eights of numbers, and one(i) for the rest.
template <class Eight, class One>
SIMD_INLINE float sum_up(int64_t count, Eight&& eight, One&& one) {
  f32x8 sums[4] = {};
  int64_t i = 0;
  for (; i + 32 <= count; i += 32) {
    for (int k = 0; k < 4; k++) sums[k] += eight(i + 8 * k);
  }
  float rest = 0.f;
  for (; i < count; i++) rest += one(i);
  return simd::lane_sum((sums[0] + sums[1]) + (sums[2] + sums[3])) + rest;
}

SIMD_INLINE float magnitude(float x) { return x < 0.f ? -x : x; }
SIMD_INLINE f32x8 magnitude(f32x8 x) { return x < 0.f ? -x : x; }

float differences(const float* a, const float* b, int64_t count) {
  return sum_up(
      count, [&](int64_t i) { return magnitude(simd::load8(a + i) - simd::load8(b + i)); },
      [&](int64_t i) { return magnitude(a[i] - b[i]); });
}

// Of a NaN: NaN.
void signs(const float* __restrict a, const float* __restrict b, float size, int64_t count, float* __restrict out) {
  for (int64_t i = 0; i < count; i++) {
    const float d = a[i] - b[i];
    out[i] = d > 0.f ? size : d < 0.f ? -size : d;
  }
}

// Errors of the alpha where it counts, zero elsewhere, and in how many pixels it does.
int64_t outline_errors(const PixelsLayout& l, const float* __restrict alpha, const Chunk& chunk,
                       float* __restrict errors) {
  const uint8_t* __restrict mask = l.mask + chunk.first;
  const float* __restrict from = alpha + chunk.first;
  int32_t counted = 0;
  for (int64_t i = 0; i < chunk.count; i++) {
    const bool counts = mask[i] != l.band;
    errors[i] = counts ? from[i] - (mask[i] == 1 ? 1.f : 0.f) : 0.f;
    counted += counts;
  }
  return counted;
}

double total(const double* parts, int64_t count) {
  double sum = 0;
  for (int64_t i = 0; i < count; i++) sum += parts[i];
  return sum;
}

}  // namespace

extern "C" {

// Renders [views, pixels, 3] with alpha [views, pixels], and targets [views, 3, pixels], over the background where
// nobody stands: shown and wanted [views, 3, pixels].
void pixels_over_background(const PixelsLayout* l, const float* rgb, const float* alpha, const float* target,
                            float* shown, float* wanted) {
  native::parallel_for(l->views * Chunk::of(l->pixels), [&](int64_t index) {
    const Chunk chunk(index, l->pixels);
    const uint8_t* mask = l->mask + chunk.first;
    float through[kChunk];
    see_through(mask, alpha + chunk.first, chunk.count, through);
    for (int channel = 0; channel < 3; channel++) {
      const int64_t at = chunk.plane(channel, l->pixels);
      blend(rgb + 3 * chunk.first + channel, through, l->background[channel], chunk.count, shown + at);
      fill_in(mask, target + at, l->background[channel], chunk.count, wanted + at);
      if (!l->colored_band) forgive(mask, l->band, shown + at, chunk.count, wanted + at);
    }
  });
}

// Gradients of renders and alpha from those of what is shown.
void pixels_over_background_backward(const PixelsLayout* l, const float* gradient, float* v_rgb, float* v_alpha) {
  native::parallel_for(l->views * Chunk::of(l->pixels), [&](int64_t index) {
    const Chunk chunk(index, l->pixels);
    const float* planes[3];
    for (int channel = 0; channel < 3; channel++) planes[channel] = gradient + chunk.plane(channel, l->pixels);
    interleave(planes[0], planes[1], planes[2], chunk.count, v_rgb + 3 * chunk.first);
    veil(l->mask + chunk.first, planes[0], planes[1], planes[2], l->background, chunk.count, v_alpha + chunk.first);
  });
}

// The mean of absolute differences. Returns 0, or 1 if memory ran out.
int pixels_absolute(int64_t count, const float* image, const float* target, float* mean) {
  const int64_t chunks = Chunk::of(count);
  const std::unique_ptr<double[]> parts(new (std::nothrow) double[chunks + 1]);
  if (!parts) return 1;
  native::parallel_for(chunks, [&](int64_t index) {
    const Chunk chunk(index, count);
    parts[index] = differences(image + chunk.low, target + chunk.low, chunk.count);
  });
  *mean = static_cast<float>(total(parts.get(), chunks) / static_cast<double>(count));
  return 0;
}

void pixels_absolute_backward(int64_t count, const float* image, const float* target, const float* gradient,
                              float* v_image) {
  const float size = *gradient / static_cast<float>(count);
  native::parallel_for(Chunk::of(count), [&](int64_t index) {
    const Chunk chunk(index, count);
    signs(image + chunk.low, target + chunk.low, size, chunk.count, v_image + chunk.low);
  });
}

// The sum of squared errors of an alpha against the mask outside the band, and the pixels there. Returns 0, or 1 if
// memory ran out.
int pixels_outline(const PixelsLayout* l, const float* alpha, float* sum, int64_t* counted) {
  const int64_t chunks = l->views * Chunk::of(l->pixels);
  const std::unique_ptr<double[]> parts(new (std::nothrow) double[2 * chunks + 1]);
  if (!parts) return 1;
  native::parallel_for(chunks, [&](int64_t index) {
    const Chunk chunk(index, l->pixels);
    float errors[kChunk];
    parts[chunks + index] = static_cast<double>(outline_errors(*l, alpha, chunk, errors));
    const auto squared = [](auto x) { return x * x; };
    parts[index] = sum_up(
        chunk.count, [&](int64_t i) { return squared(simd::load8(errors + i)); },
        [&](int64_t i) { return squared(errors[i]); });
  });
  *sum = static_cast<float>(total(parts.get(), chunks));
  *counted = static_cast<int64_t>(total(parts.get() + chunks, chunks));
  return 0;
}

// gradient: of the sum.
void pixels_outline_backward(const PixelsLayout* l, const float* alpha, const float* gradient, float* v_alpha) {
  const float twice = 2 * *gradient;
  native::parallel_for(l->views * Chunk::of(l->pixels), [&](int64_t index) {
    const Chunk chunk(index, l->pixels);
    float* to = v_alpha + chunk.first;
    outline_errors(*l, alpha, chunk, to);
    for (int64_t i = 0; i < chunk.count; i++) to[i] *= twice;
  });
}

}  // extern "C"
