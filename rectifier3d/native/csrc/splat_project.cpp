// Forward projection: Gaussians to splats, and how many (splat, tile) pairs there are.
#include <algorithm>
#include <cstring>

#include "pool.h"
#include "splat_math.h"

namespace splat {
namespace {

struct Boxes {
  WideInts visible, x0, x1, y0, y1;
};

SIMD_INLINE WideInts min_int(WideInts a, int32_t b) { return simd::min(a, simd::splat_int<WideInts>(b)); }

// First and last pixel whose centre lies within `reach` of `mean`, cut to the picture. The margin is far above
// the rounding errors; the blending tests every pixel anyway.
SIMD_INLINE void pixel_range(Wide mean, Wide reach, int size, WideInts& first, WideInts& last) {
  const float margin = .001f, beyond = size + 1.f;
  first = simd::max(simd::ceil(clamp(mean - reach - (.5f + margin), -2.f, beyond)), WideInts{});
  last = min_int(simd::floor(clamp(mean + reach - (.5f - margin), -2.f, beyond)), size - 1);
}

// Boxes of the pixels where alpha can reach 1/255. NaN anywhere in a Gaussian's geometry fails a comparison.
SIMD_INLINE Boxes find_boxes(const Projection& p, Wide mean_x, Wide mean_y, Wide log_opacity, const Camera& c,
                             int lanes) {
  const Wide squared = (log_opacity - kLog2MinAlpha) * (2.f / kLog2e);
  const Wide reach = simd::sqrt(simd::max(squared, Wide{}));
  Boxes b;
  pixel_range(mean_x, reach * simd::sqrt(p.cov_xx), c.width, b.x0, b.x1);
  pixel_range(mean_y, reach * simd::sqrt(p.cov_yy), c.height, b.y0, b.y1);
  b.visible = (p.z >= c.near_plane) & (p.z <= c.far_plane) & (log_opacity >= kLog2MinAlpha) & (p.inv_det > 0.f) &
              (mean_x == mean_x) & (mean_y == mean_y) & (b.x1 >= b.x0) & (b.y1 >= b.y0);
  for (int lane = lanes; lane < kLanes; lane++) b.visible[lane] = 0;
  const WideInts none = WideInts{} - 1;
  b.x0 = b.visible ? b.x0 : WideInts{}, b.y0 = b.visible ? b.y0 : WideInts{};
  b.x1 = b.visible ? b.x1 : none, b.y1 = b.visible ? b.y1 : none;
  return b;
}

// Counts the pairs of some splats in `tile_counts`; returns each one's first row. `rows` counts on.
SIMD_INLINE WideInts count_tiles(const Boxes& b, int tiles_x, uint32_t* tile_counts, uint32_t& rows) {
  WideInts first_pair;
  for (int lane = 0; lane < kLanes; lane++) {
    first_pair[lane] = static_cast<int32_t>(rows);
    if (!b.visible[lane]) continue;
    const int x0 = b.x0[lane] >> kTileShift, x1 = b.x1[lane] >> kTileShift;
    const int y0 = b.y0[lane] >> kTileShift, y1 = b.y1[lane] >> kTileShift;
    for (int y = y0; y <= y1; y++) {
      for (int x = x0; x <= x1; x++) tile_counts[y * tiles_x + x]++;
    }
    rows += (x1 - x0 + 1) * (y1 - y0 + 1);
  }
  return first_pair;
}

template <int Channels>
SIMD_INLINE void load_colors(const SplatScene& scene, int64_t first, int lanes, Wide columns[kMaxChannels]) {
  const float* from = scene.colors + Channels * first;
  float padded[Channels * kLanes];
  if (lanes < kLanes) {
    memset(padded, 0, sizeof padded);
    memcpy(padded, from, sizeof(float) * Channels * lanes);
    from = padded;
  }
  columns[3] = Wide{};
  load_columns<Channels>(from, columns);
}

// Sixteen columns to records.
SIMD_INLINE void store_splats(Splat* to, const Wide columns[16], bool stream) {
  f32x8 eights[16][kEights];
  for (int column = 0; column < 16; column++) split(columns[column], eights[column]);
  for (int k = 0; k < kEights; k++) {
    f32x8 rows[2][8];
    for (int column = 0; column < 16; column++) rows[column / 8][column % 8] = eights[column][k];
    simd::transpose(rows[0]);
    simd::transpose(rows[1]);
    for (int row = 0; row < 8; row++) {
      float* record = reinterpret_cast<float*>(to + 8 * k + row);
      if (stream) {
        simd::stream(record, rows[0][row]), simd::stream(record + 8, rows[1][row]);
      } else {
        simd::store(record, rows[0][row]), simd::store(record + 8, rows[1][row]);
      }
    }
  }
}

template <int Channels>
SIMD_INLINE void project_some(Workspace& ws, const SplatScene& scene, const Camera& c, int64_t first, int lanes,
                              uint32_t* tile_counts, uint32_t& rows) {
  const Lanes g = load_lanes(scene, first, lanes);
  Projection p;
  project_lanes(p, g, c);
  const Wide mean_x = c.fx * p.x * p.inv_z + c.cx, mean_y = c.fy * p.y * p.inv_z + c.cy;
  const Wide log_opacity = simd::log2(simd::max(g.opacity, simd::splat<Wide>(kMinOpacity)));
  const Boxes b = find_boxes(p, mean_x, mean_y, log_opacity, c, lanes);
  const WideInts box_x = (b.x0 & 0xffff) | (b.x1 << 16), box_y = (b.y0 & 0xffff) | (b.y1 << 16);
  const WideInts first_pair = count_tiles(b, ws.tiles_x, tile_counts, rows);
  simd::store(ws.box_x.get() + first, box_x);
  simd::store(ws.box_y.get() + first, box_y);
  simd::store(ws.depth.get() + first, p.z);
  simd::store(ws.first_pair.get() + first, first_pair);
  if (!simd::any(b.visible)) return;

  Wide columns[16] = {mean_x,
                      mean_y,
                      -.5f * kLog2e * p.cov_yy * p.inv_det,
                      kLog2e * p.cov_xy * p.inv_det,
                      -.5f * kLog2e * p.cov_xx * p.inv_det,
                      log_opacity,
                      simd::bits<Wide>(box_x),
                      simd::bits<Wide>(box_y),
                      simd::bits<Wide>(first_pair),
                      Wide{},
                      Wide{},
                      simd::splat<Wide>(-1.f)};
  load_colors<Channels>(scene, first, lanes, columns + 12);
  store_splats(ws.splats.get() + first, columns, sizeof(Splat) * scene.count > kStreamed);
}

template <int Channels>
void project_block(Workspace& ws, const SplatScene& scene, const Camera& c, int64_t block, uint32_t* tile_counts) {
  const int64_t end = std::min<int64_t>(scene.count, (block + 1) * kBlock);
  uint32_t rows = 0;
  for (int64_t i = block * kBlock; i < end; i += kLanes) {
    const int lanes = static_cast<int>(std::min<int64_t>(kLanes, end - i));
    project_some<Channels>(ws, scene, c, i, lanes, tile_counts, rows);
  }
  simd::stream_fence();
  ws.block_pairs[block + 1] = rows;
}

}  // namespace

void project(Workspace& ws, const SplatScene& scene, const Camera& c) {
  ws.width = c.width, ws.height = c.height;
  ws.tiles_x = (c.width + kTile - 1) / kTile, ws.tiles_y = (c.height + kTile - 1) / kTile;
  ws.blocks = (scene.count + kBlock - 1) / kBlock;
  ws.lists = std::max<int64_t>(1, std::min<int64_t>(native::thread_count(), ws.blocks));
  const size_t padded = (scene.count + kLanes - 1) / kLanes * kLanes;
  ws.splats.reserve(padded), ws.depth.reserve(padded), ws.first_pair.reserve(padded);
  ws.box_x.reserve(padded), ws.box_y.reserve(padded);
  ws.block_pairs.reserve(ws.blocks + 1);
  memset(ws.tile_counts.reserve(ws.lists * ws.tiles()), 0, sizeof(uint32_t) * ws.lists * ws.tiles());

  native::parallel_for(ws.lists, [&](int64_t list) {
    uint32_t* counts = ws.tile_counts.get() + list * ws.tiles();
    for (int64_t block = ws.blocks * list / ws.lists; block < ws.blocks * (list + 1) / ws.lists; block++) {
      if (scene.channels == 3) {
        project_block<3>(ws, scene, c, block, counts);
      } else {
        project_block<4>(ws, scene, c, block, counts);
      }
    }
  });
  uint64_t rows = 0;
  ws.block_pairs[0] = 0;
  for (int64_t block = 0; block < ws.blocks; block++) {
    rows += ws.block_pairs[block + 1];
    ws.block_pairs[block + 1] = static_cast<uint32_t>(rows);
  }
  if (rows >= UINT32_MAX) throw std::bad_alloc();
  ws.pairs = static_cast<int64_t>(rows);
}

}  // namespace splat
