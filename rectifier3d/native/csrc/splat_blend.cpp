// Blending of one tile, forward and backward.
//
// A splat is walked over the pixels of its own box only, a block of eight pixels by one or two rows at a time.
// On 373k Gaussians at 512² that evaluates 6.1 M pairs where whole 16x16 tiles would take 130 M. Forward, the splats
// that some pixel of a tile shows are moved to the front of the tile's list: backward, none but these are walked.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "simd.h"
#include "splat.h"

namespace splat {
namespace {

using simd::f32x8;

#if defined(__AVX512F__)
typedef simd::f32x16 Block;
typedef simd::i32x16 BlockMask;
#else
typedef simd::f32x8 Block;
typedef simd::i32x8 BlockMask;
#endif
constexpr int kBlockWidth = 8, kBlockHeight = sizeof(Block) / (4 * kBlockWidth);

// Planes hold one value per pixel of a tile, with a margin that takes the overhang of blocks at the edges.
constexpr int kPitch = kTile + kBlockWidth, kPlane = (kTile + kBlockHeight - 1) * kPitch;

SIMD_INLINE Block load_block(const float* from) {
#if defined(__AVX512F__)
  return simd::join(simd::load8(from), simd::load8(from + kPitch));
#else
  return simd::load8(from);
#endif
}

SIMD_INLINE void store_block(float* to, Block v) {
#if defined(__AVX512F__)
  simd::store(to, simd::low_half(v));
  simd::store(to + kPitch, simd::high_half(v));
#else
  simd::store(to, v);
#endif
}

SIMD_INLINE Block spread(float value) { return simd::splat<Block>(value); }
SIMD_INLINE Block as_floats(BlockMask v) { return simd::bits<Block>(v); }
SIMD_INLINE BlockMask as_ints(Block v) { return simd::bits<BlockMask>(v); }

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
};

// The blocks of a splat's box inside a tile, and its exponent there: log2 of alpha.
struct Walk {
  int x0, x1, y0, y1;
  float log_opacity, a, b, c;
  Block offset_x, offset_y;  // of the pixels of the tile's first block from the splat's mean

  SIMD_INLINE Walk(const Splat& s, const Tile& tile, Block lane_x, Block lane_y)
      : x0(std::max(s.x0 - tile.x, 0)),
        x1(std::min(s.x1 - tile.x, kTile - 1)),
        y0(std::max(s.y0 - tile.y, 0)),
        y1(std::min(s.y1 - tile.y, kTile - 1)),
        log_opacity(s.log_opacity),
        a(s.a),
        b(s.b),
        c(s.c),
        offset_x(lane_x + (tile.x + .5f - s.mean_x)),
        offset_y(lane_y + (tile.y + .5f - s.mean_y)) {}
};

struct LaneOffsets {
  Block x, y;
  LaneOffsets() {
    for (int lane = 0; lane < kBlockWidth * kBlockHeight; lane++) {
      x[lane] = static_cast<float>(lane % kBlockWidth);
      y[lane] = static_cast<float>(lane / kBlockWidth);
    }
  }
};

void write_empty(const Workspace& ws, const Tile& tile, int channels, bool keep, float* colors, float* alphas) {
  for (int y = 0; y < tile.height; y++) {
    const int64_t row = static_cast<int64_t>(tile.y + y) * ws.width + tile.x;
    memset(colors + channels * row, 0, sizeof(float) * channels * tile.width);
    memset(alphas + row, 0, sizeof(float) * tile.width);
    if (!keep) continue;
    std::fill_n(ws.last.get() + row, tile.width, -1);
    std::fill_n(ws.transmittance.get() + row, tile.width, 1.f);
  }
}

// Returns how many splats contribute if Keep; they are then the first of the tile's list.
template <int Channels, bool Keep>
uint32_t forward(Workspace& ws, const Tile& tile, float* colors, float* alphas) {
  // Transmittance of pixels still open; finished ones hold its negative, the margin -1.
  alignas(64) float T[kPlane], color[Channels][kPlane], last[kPlane];
  std::fill_n(T, kPlane, -1.f);
  for (int y = 0; y < tile.height; y++) std::fill_n(T + y * kPitch, tile.width, 1.f);
  memset(color, 0, sizeof color);
  if (Keep) memset(last, 0xff, sizeof last);

  const Splat* splats = ws.splats.get();
  uint32_t* order = ws.order.get() + tile.start;
  const LaneOffsets lanes;
  uint32_t contributors = 0;
  int open = tile.width * tile.height;
  for (uint32_t place = 0; place < tile.count && open > 0; place++) {
    __builtin_prefetch(&splats[order[std::min(place + kPrefetch, tile.count - 1)]]);
    const uint32_t gaussian = order[place];
    const Splat& s = splats[gaussian];
    const Walk walk(s, tile, lanes.x, lanes.y);
    float rgb[Channels];
    for (int i = 0; i < Channels; i++) rgb[i] = s.color[i];
    const Block here = as_floats(simd::splat_int<BlockMask>(static_cast<int32_t>(contributors)));
    BlockMask used{};
    for (int x = walk.x0; x <= walk.x1; x += kBlockWidth) {
      const Block dx = walk.offset_x + static_cast<float>(x);
      const Block along_x = walk.log_opacity + walk.a * dx * dx, slope = walk.b * dx;
      Block dy = walk.offset_y + static_cast<float>(walk.y0);
      int at = walk.y0 * kPitch + x;
      for (int y = walk.y0; y <= walk.y1; y += kBlockHeight, dy += kBlockHeight, at += kPitch * kBlockHeight) {
        const Block t = load_block(T + at);
        const Block exponent = along_x + dy * (slope + walk.c * dy);
        const BlockMask hit = (exponent >= kLog2MinAlpha) & (t > 0.f);
        if (!simd::any(hit)) continue;
        const Block alpha = simd::min(simd::exp2<Block, BlockMask>(exponent), spread(kMaxAlpha));
        const Block next = t - t * alpha;
        const BlockMask use = hit & (next > kMinTransmittance), finish = hit & (next <= kMinTransmittance);
        const Block weight = use ? t * alpha : Block{};
        used |= use;
        for (int i = 0; i < Channels; i++) store_block(color[i] + at, load_block(color[i] + at) + weight * rgb[i]);
        if (Keep) store_block(last + at, use ? here : load_block(last + at));
        Block left = use ? next : t;
        if (__builtin_expect(simd::any(finish), 0)) {
          left = finish ? -t : left;
          open -= simd::count(finish);
        }
        store_block(T + at, left);
      }
    }
    if (Keep && simd::any(used)) order[contributors++] = gaussian;
  }

  for (int y = 0; y < tile.height; y++) {
    const int64_t row = static_cast<int64_t>(tile.y + y) * ws.width + tile.x;
    const int at = y * kPitch;
    for (int x = 0; x < tile.width; x++) {
      for (int i = 0; i < Channels; i++) colors[Channels * (row + x) + i] = color[i][at + x];
      const float t = std::fabs(T[at + x]);
      alphas[row + x] = 1.f - t;
      if (Keep) ws.transmittance[row + x] = t;
    }
    if (Keep) memcpy(ws.last.get() + row, last + at, sizeof(float) * tile.width);
  }
  return contributors;
}

// A splat's gradients summed over the pixels of a tile. With v = dL/d(log alpha): the moments are the sums of
// v, v dx, v dy, v dx², v dx dy, v dy².
template <int Channels>
struct Sums {
  Block moment[kMoments] = {}, color[Channels] = {};

  SIMD_INLINE void write(float* row) const {
    f32x8 first[8];
    for (int i = 0; i < 8; i++) first[i] = simd::fold(i < kMoments ? moment[i] : color[i - kMoments]);
    simd::store(row, simd::lane_sums(first));
    for (int i = 2; i < Channels; i++) row[kMoments + i] = simd::lane_sum(simd::fold(color[i]));
  }
};

template <int Channels>
void backward(Workspace& ws, const Tile& tile, int contributors, const float* v_colors, const float* v_alphas) {
  // Walking back to front: transmittance in front of the splat, and what all splats behind it add to dL, with
  // the share of the picture's alpha as one more splat at the very back.
  alignas(64) float T[kPlane], behind[kPlane], v_color[Channels][kPlane], last[kPlane];
  std::fill_n(T, kPlane, 1.f);
  memset(behind, 0, sizeof behind);
  memset(v_color, 0, sizeof v_color);
  memset(last, 0xff, sizeof last);
  for (int y = 0; y < tile.height; y++) {
    const int64_t row = static_cast<int64_t>(tile.y + y) * ws.width + tile.x;
    const int at = y * kPitch;
    memcpy(last + at, ws.last.get() + row, sizeof(float) * tile.width);
    for (int x = 0; x < tile.width; x++) {
      T[at + x] = ws.transmittance[row + x];
      behind[at + x] = -T[at + x] * v_alphas[row + x];
      for (int i = 0; i < Channels; i++) v_color[i][at + x] = v_colors[Channels * (row + x) + i];
    }
  }

  const Splat* splats = ws.splats.get();
  const uint32_t* order = ws.order.get() + tile.start;
  const int ahead = kPrefetch;
  const int tile_x = tile.x >> kTileShift, tile_y = tile.y >> kTileShift;
  const LaneOffsets lanes;
  for (int place = contributors - 1; place >= 0; place--) {
    __builtin_prefetch(&splats[order[std::max(place - ahead, 0)]]);
    {
      // By now the record asked for earlier is here, and tells where its gradients will go.
      const uint32_t soon = order[std::max(place - ahead / 2, 0)];
      const size_t row = ws.row(soon, splats[soon], tile_x, tile_y);
      __builtin_prefetch(&ws.gradient_rows[row * kRow], 1);
      __builtin_prefetch(&ws.gradient_rows[row * kRow + kRow - 1], 1);
      __builtin_prefetch(&ws.row_used[row], 1);
    }
    const uint32_t gaussian = order[place];
    const Splat& s = splats[gaussian];
    const Walk walk(s, tile, lanes.x, lanes.y);
    float rgb[Channels];
    for (int i = 0; i < Channels; i++) rgb[i] = s.color[i];
    const BlockMask here = simd::splat_int<BlockMask>(place);
    Sums<Channels> sums;
    bool used = false;
    for (int x = walk.x0; x <= walk.x1; x += kBlockWidth) {
      const Block dx = walk.offset_x + static_cast<float>(x);
      const Block along_x = walk.log_opacity + walk.a * dx * dx, slope = walk.b * dx;
      Block dy = walk.offset_y + static_cast<float>(walk.y0);
      Block column{}, column_dy{};
      int at = walk.y0 * kPitch + x;
      for (int y = walk.y0; y <= walk.y1; y += kBlockHeight, dy += kBlockHeight, at += kPitch * kBlockHeight) {
        const Block exponent = along_x + dy * (slope + walk.c * dy);
        const BlockMask hit = (exponent >= kLog2MinAlpha) & (as_ints(load_block(last + at)) >= here);
        if (!simd::any(hit)) continue;
        used = true;
        const Block raw = simd::exp2<Block, BlockMask>(exponent);
        const Block alpha = hit ? simd::min(raw, spread(kMaxAlpha)) : Block{};
        const Block inverse = simd::inverse(1.f - alpha);
        const Block t = load_block(T + at) * inverse, weight = t * alpha;
        store_block(T + at, t);
        Block v_weight{};
        for (int i = 0; i < Channels; i++) {
          const Block v = load_block(v_color[i] + at);
          v_weight += rgb[i] * v;
          sums.color[i] += weight * v;
        }
        const Block back = load_block(behind + at);
        store_block(behind + at, back + weight * v_weight);
        const Block v_alpha = t * v_weight - back * inverse;
        const Block v = raw <= kMaxAlpha ? v_alpha * alpha : Block{};
        column += v, column_dy += v * dy, sums.moment[5] += v * dy * dy;
      }
      sums.moment[0] += column, sums.moment[1] += column * dx, sums.moment[2] += column_dy;
      sums.moment[3] += column * dx * dx, sums.moment[4] += column_dy * dx;
    }
    if (!used) continue;
    const size_t row = ws.row(gaussian, s, tile_x, tile_y);
    ws.row_used[row] = 1;
    sums.write(ws.gradient_rows.get() + row * kRow);
  }
}

}  // namespace

void blend_tile(Workspace& ws, int tile_index, int channels, bool keep, float* colors, float* alphas) {
  const Tile tile(ws, tile_index);
  if (tile.count == 0) return write_empty(ws, tile, channels, keep, colors, alphas);
  const auto blend = channels == 3 ? (keep ? forward<3, true> : forward<3, false>)
                                   : (keep ? forward<4, true> : forward<4, false>);
  ws.contributors[tile_index] = blend(ws, tile, colors, alphas);
}

void blend_tile_backward(Workspace& ws, int tile_index, int channels, const float* v_colors, const float* v_alphas) {
  const Tile tile(ws, tile_index);
  if (tile.count == 0) return;
  const int contributors = static_cast<int>(ws.contributors[tile_index]);
  (channels == 3 ? backward<3> : backward<4>)(ws, tile, contributors, v_colors, v_alphas);
}

}  // namespace splat
