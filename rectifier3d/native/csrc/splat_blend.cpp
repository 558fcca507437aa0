// Blending of one tile, forward and backward.
//
// A splat is walked over the pixels of its own box only, a block of sixteen pixels (eight without AVX-512) at a time.
// On 373k Gaussians at 512² that evaluates 6.1 M pairs where whole 16x16 tiles would take 130 M. Forward, the splats
// that some pixel of a tile shows are moved to the front of the tile's list: backward, none but these are walked.
#include <algorithm>
#include <climits>
#include <cmath>
#include <cstring>
#include <type_traits>

#include "splat.h"
#include "splat_block.h"

namespace splat {
namespace {

using block::Block;
using block::Mask;
using block::Shape;
using block::Strips;

// Planes hold a quad per pixel of a tile, with a margin that takes the overhang of blocks at the edges.
constexpr int kPitch = kTile + block::kStripPixels, kPlane = (kTile + block::kStrips - 1) * kPitch;

// Where a tile lies in the picture.
struct Tile {
  int x, y, width, height;
  uint32_t start, count;

  Tile(const Workspace& ws, int tile)
      : x(tile % ws.tiles_x * kTile),
        y(tile / ws.tiles_x * kTile),
        width(std::min(kTile, ws.width - x)),
        height(std::min(kTile, ws.height - y)),
        start(ws.tile_start[tile]),
        count(ws.tile_start[tile + 1] - start) {}

  int64_t row(const Workspace& ws, int row) const { return static_cast<int64_t>(y + row) * ws.width + x; }
};

// The blocks of a splat's box inside a tile, and its exponent there: log2 of alpha.
struct Walk {
  int x0, x1, y0, y1;
  float log_opacity, a, b, c;
  Block offset_x, offset_y;  // of the pixels of the tile's first block from the splat's mean

  SIMD_INLINE Walk(const Splat& s, const Tile& tile, const Shape& shape)
      : x0(std::max(s.x0 - tile.x, 0)),
        x1(std::min(s.x1 - tile.x, kTile - 1)),
        y0(std::max(s.y0 - tile.y, 0)),
        y1(std::min(s.y1 - tile.y, kTile - 1)),
        log_opacity(s.log_opacity),
        a(s.a),
        b(s.b),
        c(s.c),
        offset_x(shape.x + (tile.x + .5f - s.mean_x)),
        offset_y(shape.y + (tile.y + .5f - s.mean_y)) {}
};

// A row of a tile has one length but for the picture's right edge; the compiler makes good code of one that it knows.
template <class Function>
SIMD_INLINE void with_width(const Tile& tile, Function&& fn) {
  if (tile.width == kTile) {
    fn(std::integral_constant<int, kTile>());
  } else {
    fn(tile.width);
  }
}

void write_empty(const Workspace& ws, const Tile& tile, int channels, float* colors, float* alphas) {
  with_width(tile, [&](auto width) {
    for (int y = 0; y < tile.height; y++) {
      const int64_t row = tile.row(ws, y);
      memset(alphas + row, 0, sizeof(float) * width);
      for (int i = 0; i < channels; i++) memset(colors + channels * row + i * width, 0, sizeof(float) * width);
    }
  });
}

typedef float Quad __attribute__((vector_size(16)));

// A tile's pixels while they are blended.
template <int Channels>
struct Canvas {
  static constexpr int kPlanes = Channels > 3 ? 2 : 1;
  // Transmittance and three colours, then a fourth. Finished pixels hold the negative of their transmittance, the
  // margin -1.
  alignas(64) float quads[kPlanes][4 * kPlane];
  int32_t shown[kPlane];  // how many contributors there were before the pixel was finished
  int open;

  explicit Canvas(const Tile& tile) : open(tile.width * tile.height) {
    const Quad inside{1, 0, 0, 0}, margin{-1, 0, 0, 0};
    for (int y = 0; y < kPlane / kPitch; y++) {
      const int end = y < tile.height ? tile.width : 0;
      for (int x = 0; x < kPitch; x++) simd::store(quads[0] + 4 * (y * kPitch + x), x < end ? inside : margin);
    }
    if (kPlanes > 1) memset(quads[kPlanes - 1], 0, sizeof quads[0]);
    std::fill_n(shown, kPlane, INT_MAX);
  }

  void finish(unsigned lanes, int at, const Shape& shape, int32_t contributors) {
    for (; lanes; lanes &= lanes - 1, open--) {
      const int lane = __builtin_ctz(lanes), place = at + shape.offset[lane % 4] + lane / 4 * 4;
      quads[0][place] = -quads[0][place];
      shown[place / 4] = contributors;
    }
  }

  // Whether some pixel shows the splat.
  SIMD_INLINE bool add(const Splat& s, const Tile& tile, const Shape& shape, int32_t contributors) {
    const Walk walk(s, tile, shape);
    const Block quad = block::repeat_quad(&s.minus_one);
    bool used = false;
    for (int x = walk.x0; x <= walk.x1; x += shape.width) {
      const Block dx = walk.offset_x + static_cast<float>(x);
      const Block along_x = walk.log_opacity + walk.a * dx * dx, slope = walk.b * dx;
      for (int y = walk.y0; y <= walk.y1; y += shape.height) {
        const Block dy = walk.offset_y + static_cast<float>(y);
        const Block exponent = along_x + dy * (slope + walk.c * dy);
        const int at = 4 * (y * kPitch + x);
        Strips pixels;
        pixels.load(quads[0] + at, shape.offset);
        const Block t = pixels.first();
        const Mask hit = block::at_least(exponent, kLog2MinAlpha) & block::above(t, 0.f);
        if (!block::any(hit)) continue;
        const Block weight = t * block::at_most(block::exp2(exponent), kMaxAlpha);
        const Mask use = hit & block::above(t - weight, kMinTransmittance);
        const Block given = block::zero_unless(use, weight);
        pixels.add(given, quad);
        pixels.store(quads[0] + at, shape.offset);
        if (kPlanes > 1) {
          pixels.load(quads[kPlanes - 1] + at, shape.offset);
          pixels.add(given, block::uniform(s.color[3]));
          pixels.store(quads[kPlanes - 1] + at, shape.offset);
        }
        used |= block::any(use);
        const unsigned finished = block::lanes_of(hit) & ~block::lanes_of(use);
        if (__builtin_expect(finished != 0, 0)) finish(finished, at, shape, contributors);
      }
    }
    return used;
  }

  void write(const Workspace& ws, const Tile& tile, bool keep, float* colors, float* alphas) const {
    with_width(tile, [&](auto width) {
      for (int y = 0; y < tile.height; y++) {
        const int64_t row = tile.row(ws, y);
        write_colors(y, width, colors + Channels * row);
        float t[kTile];
        for (int x = 0; x < width; x++) t[x] = std::fabs(quads[0][4 * (y * kPitch + x)]);
        for (int x = 0; x < width; x++) alphas[row + x] = 1.f - t[x];
        if (!keep) continue;
        memcpy(ws.transmittance.get() + row, t, sizeof(float) * width);
        memcpy(ws.shown.get() + row, shown + y * kPitch, sizeof(int32_t) * width);
      }
    });
  }

 private:
  // A pixel's colours are moved together with the float behind them, which the next pixel's then replace.
  void write_colors(int y, int width, float* to) const {
    const float* from = quads[0] + 4 * y * kPitch + 1;
    const float* fourth = quads[kPlanes - 1] + 4 * y * kPitch;
    for (int x = 0; x < width - 1; x++) {
      memcpy(to + Channels * x, from + 4 * x, sizeof(Quad));
      if (Channels > 3) to[Channels * x + 3] = fourth[4 * x];
    }
    memcpy(to + Channels * (width - 1), from + 4 * (width - 1), sizeof(float) * 3);
    if (Channels > 3) to[Channels * (width - 1) + 3] = fourth[4 * (width - 1)];
  }
};

// Returns how many splats contribute; if `keep`, they are then the first of the tile's list.
template <int Channels>
uint32_t forward(Workspace& ws, const Tile& tile, bool keep, float* colors, float* alphas) {
  const Splat* splats = ws.splats.get();
  uint32_t* order = ws.order.get() + tile.start;
  const Shape shape(1, kPitch);
  Canvas<Channels> canvas(tile);
  uint32_t contributors = 0;
  for (uint32_t place = 0; place < tile.count && canvas.open > 0; place++) {
    __builtin_prefetch(&splats[order[std::min(place + kPrefetch, tile.count - 1)]]);
    const uint32_t gaussian = order[place];
    if (canvas.add(splats[gaussian], tile, shape, static_cast<int32_t>(contributors)) && keep) {
      order[contributors++] = gaussian;
    }
  }
  canvas.write(ws, tile, keep, colors, alphas);
  return contributors;
}

// A splat's gradients summed over the pixels of a tile. With v = dL/d(log alpha): the moments are the sums of
// v, v dx, v dy, v dx², v dx dy, v dy².
struct Sums {
  Block moment[kMoments] = {}, color = {};

  SIMD_INLINE void write(float* row, bool stream) const {
    const Block* m = moment;
    const block::FourQuads first = block::sum_strips(m[0], m[1], m[2], color);
    const block::FourQuads sums = block::sum_quads(first, block::sum_strips(m[3], m[4], m[5], m[5]));
    if (stream) {
      block::stream(row, block::with_last(sums, first));
    } else {
      block::store(row, block::with_last(sums, first));
    }
  }
};

// A tile's pixels on the way back to front.
template <int Channels>
struct BackwardCanvas {
  // Transmittance in front of the splat, what all splats behind it add to dL (with the share of the picture's alpha
  // as one more splat at the very back), and before which contributor the pixel was finished.
  alignas(64) float quads[4 * kPlane];
  alignas(64) float v_colors[4 * kPlane];

  BackwardCanvas(const Workspace& ws, const Tile& tile, const float* v_picture, const float* v_alphas) {
    memset(quads + 4 * tile.height * kPitch, 0, sizeof(Quad) * (kPlane - tile.height * kPitch));
    memset(v_colors + 4 * tile.height * kPitch, 0, sizeof(Quad) * (kPlane - tile.height * kPitch));
    with_width(tile, [&](auto width) {
      for (int y = 0; y < tile.height; y++) {
        const int64_t row = tile.row(ws, y);
        float* quad = quads + 4 * y * kPitch;
        float* v_color = v_colors + 4 * y * kPitch;
        for (int x = 0; x < width; x++, quad += 4, v_color += 4) {
          const float t = ws.transmittance[row + x];
          float shown;
          memcpy(&shown, &ws.shown[row + x], 4);
          const float* v = v_picture + Channels * (row + x);
          simd::store(quad, Quad{t, -t * v_alphas[row + x], shown, 0});
          simd::store(v_color, Quad{v[0], v[1], v[2], Channels > 3 ? v[Channels - 1] : 0});
        }
        memset(quad, 0, sizeof(Quad) * (kPitch - width));
        memset(v_color, 0, sizeof(Quad) * (kPitch - width));
      }
    });
  }

  SIMD_INLINE void add(const Splat& s, const Tile& tile, const Shape& shape, int32_t place, float* row,
                       bool stream) {
    const Walk walk(s, tile, shape);
    const Block color = block::repeat_quad(s.color);
    Sums sums;
    for (int x = walk.x0; x <= walk.x1; x += shape.width) {
      const Block dx = walk.offset_x + static_cast<float>(x);
      const Block along_x = walk.log_opacity + walk.a * dx * dx, slope = walk.b * dx;
      Block column{}, column_dy{};
      for (int y = walk.y0; y <= walk.y1; y += shape.height) {
        const Block dy = walk.offset_y + static_cast<float>(y);
        const Block exponent = along_x + dy * (slope + walk.c * dy);
        const int at = 4 * (y * kPitch + x);
        Strips pixels, v_pixels;
        pixels.load(quads + at, shape.offset);
        Block t, behind, shown;
        pixels.columns(t, behind, shown);
        const Mask hit = block::at_least(exponent, kLog2MinAlpha) & block::above_int(shown, place);
        if (!block::any(hit)) continue;
        const Block raw = block::exp2(exponent);
        const Block alpha = block::zero_unless(hit, block::at_most(raw, kMaxAlpha));
        const Block inverse = block::inverse(1.f - alpha);
        t *= inverse;
        const Block weight = t * alpha;
        v_pixels.load(v_colors + at, shape.offset);
        const Block through_color = weight * v_pixels.dot(color);
        sums.color += v_pixels.weighted_sum(weight);
        const Block v_log_alpha = through_color - behind * (alpha * inverse);
        pixels.set_columns(t, behind + through_color);
        pixels.store(quads + at, shape.offset);
        const Block v = block::zero_unless(~block::above(raw, kMaxAlpha), v_log_alpha), v_dy = v * dy;
        column += v, column_dy += v_dy, sums.moment[5] += v_dy * dy;
      }
      sums.moment[0] += column, sums.moment[1] += column * dx, sums.moment[2] += column_dy;
      sums.moment[3] += column * dx * dx, sums.moment[4] += column_dy * dx;
    }
    sums.write(row, stream);
  }
};

template <int Channels>
void backward(Workspace& ws, const Tile& tile, uint32_t first_row, int contributors, const float* v_colors,
              const float* v_alphas) {
  const Splat* splats = ws.splats.get();
  const uint32_t* order = ws.order.get() + tile.start;
  const int ahead = kPrefetch;
  const int tile_x = tile.x >> kTileShift, tile_y = tile.y >> kTileShift;
  const Shape shape(1, kPitch);
  BackwardCanvas<Channels> canvas(ws, tile, v_colors, v_alphas);
  const bool stream = sizeof(float) * kRow * ws.rows_start[ws.tiles()] > kStreamed;
  for (int place = contributors - 1; place >= 0; place--) {
    __builtin_prefetch(&splats[order[std::max(place - ahead, 0)]]);
    const uint32_t gaussian = order[place];
    const Splat& s = splats[gaussian];
    const uint32_t row = first_row + static_cast<uint32_t>(place);
    ws.row_of_pair[ws.pair(gaussian, s, tile_x, tile_y)] = row;
    canvas.add(s, tile, shape, place, ws.gradient_rows.get() + static_cast<size_t>(row) * kRow, stream);
  }
}

}  // namespace

void blend_tile(Workspace& ws, int tile_index, int channels, bool keep, float* colors, float* alphas) {
  const Tile tile(ws, tile_index);
  ws.contributors[tile_index] = 0;
  if (tile.count == 0) return write_empty(ws, tile, channels, colors, alphas);
  ws.contributors[tile_index] = (channels == 3 ? forward<3> : forward<4>)(ws, tile, keep, colors, alphas);
}

void blend_tile_backward(Workspace& ws, int tile_index, int channels, const float* v_colors, const float* v_alphas) {
  const Tile tile(ws, tile_index);
  const uint32_t first_row = ws.rows_start[tile_index];
  const int contributors = static_cast<int>(ws.rows_start[tile_index + 1] - first_row);
  if (contributors == 0) return;
  (channels == 3 ? backward<3> : backward<4>)(ws, tile, first_row, contributors, v_colors, v_alphas);
  simd::stream_fence();
}

}  // namespace splat
