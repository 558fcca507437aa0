// Forward projection: Gaussians to splats, and how many (splat, tile) pairs there are.
#include <algorithm>
#include <cstring>

#include "pool.h"
#include "splat_math.h"

namespace splat {
namespace {

struct Boxes {
  i32x8 visible, x0, x1, y0, y1;
};

SIMD_INLINE i32x8 min_int(i32x8 a, int32_t b) { return simd::min(a, simd::splat_int<i32x8>(b)); }

// First and last pixel whose centre lies within `reach` of `mean`, cut to the picture. The margin is far above
// the rounding errors; the blending tests every pixel anyway.
SIMD_INLINE void pixel_range(f32x8 mean, f32x8 reach, int size, i32x8& first, i32x8& last) {
  const float margin = .001f, beyond = size + 1.f;
  first = simd::max(simd::ceil(clamp(mean - reach - (.5f + margin), -2.f, beyond)), i32x8{});
  last = min_int(simd::floor(clamp(mean + reach - (.5f - margin), -2.f, beyond)), size - 1);
}

// Boxes of the pixels where alpha can reach 1/255. NaN anywhere in a Gaussian's geometry fails a comparison.
SIMD_INLINE Boxes find_boxes(const Projection& p, f32x8 mean_x, f32x8 mean_y, f32x8 log_opacity, const Camera& c,
                             int lanes) {
  const f32x8 squared = (log_opacity - kLog2MinAlpha) * (2.f / kLog2e);
  const f32x8 reach = simd::sqrt(simd::max(squared, f32x8{}));
  Boxes b;
  pixel_range(mean_x, reach * simd::sqrt(p.cov_xx), c.width, b.x0, b.x1);
  pixel_range(mean_y, reach * simd::sqrt(p.cov_yy), c.height, b.y0, b.y1);
  b.visible = (p.z >= c.near_plane) & (p.z <= c.far_plane) & (log_opacity >= kLog2MinAlpha) & (p.inv_det > 0.f) &
              (mean_x == mean_x) & (mean_y == mean_y) & (b.x1 >= b.x0) & (b.y1 >= b.y0);
  for (int lane = lanes; lane < 8; lane++) b.visible[lane] = 0;
  const i32x8 none = i32x8{} - 1;
  b.x0 = b.visible ? b.x0 : i32x8{}, b.y0 = b.visible ? b.y0 : i32x8{};
  b.x1 = b.visible ? b.x1 : none, b.y1 = b.visible ? b.y1 : none;
  return b;
}

// Counts the pairs of eight splats in `tile_counts`; returns each one's first row. `rows` counts on.
SIMD_INLINE i32x8 count_tiles(const Boxes& b, int tiles_x, uint32_t* tile_counts, uint32_t& rows) {
  i32x8 first_row;
  for (int lane = 0; lane < 8; lane++) {
    first_row[lane] = static_cast<int32_t>(rows);
    if (!b.visible[lane]) continue;
    const int x0 = b.x0[lane] >> kTileShift, x1 = b.x1[lane] >> kTileShift;
    const int y0 = b.y0[lane] >> kTileShift, y1 = b.y1[lane] >> kTileShift;
    for (int y = y0; y <= y1; y++) {
      for (int x = x0; x <= x1; x++) tile_counts[y * tiles_x + x]++;
    }
    rows += (x1 - x0 + 1) * (y1 - y0 + 1);
  }
  return first_row;
}

template <int Channels>
SIMD_INLINE void load_colors(const SplatScene& scene, int64_t first, int lanes, f32x8 columns[kMaxChannels]) {
  const float* from = scene.colors + Channels * first;
  float padded[8 * Channels];
  if (lanes < 8) {
    memset(padded, 0, sizeof padded);
    memcpy(padded, from, sizeof(float) * Channels * lanes);
    from = padded;
  }
  if (Channels == 3) {
    simd::load_rows_of_3(from, columns);
    columns[3] = f32x8{};
  } else {
    simd::load_rows_of_4(from, columns);
  }
}

template <int Channels>
SIMD_INLINE void project_eight(Workspace& ws, const SplatScene& scene, const Camera& c, int64_t first, int lanes,
                               uint32_t* tile_counts, uint32_t& rows) {
  Lanes g;
  if (lanes == 8) {
    g = load_consecutive(scene, first);
  } else {
    int32_t index[8];
    for (int lane = 0; lane < 8; lane++) index[lane] = static_cast<int32_t>(first) + std::min(lane, lanes - 1);
    g = load_indexed(scene, index);
  }
  Projection p;
  project_lanes(p, g, c);
  const f32x8 mean_x = c.fx * p.x * p.inv_z + c.cx, mean_y = c.fy * p.y * p.inv_z + c.cy;
  const f32x8 log_opacity = simd::log2(simd::max(g.opacity, simd::splat<f32x8>(kMinOpacity)));
  const Boxes b = find_boxes(p, mean_x, mean_y, log_opacity, c, lanes);
  const i32x8 box_x = (b.x0 & 0xffff) | (b.x1 << 16), box_y = (b.y0 & 0xffff) | (b.y1 << 16);
  const i32x8 first_row = count_tiles(b, ws.tiles_x, tile_counts, rows);
  simd::store(ws.box_x.get() + first, box_x);
  simd::store(ws.box_y.get() + first, box_y);
  simd::store(ws.depth.get() + first, p.z);
  simd::store(ws.first_row.get() + first, first_row);
  if (!simd::any(b.visible)) return;

  f32x8 front[8] = {mean_x,
                    mean_y,
                    -.5f * kLog2e * p.cov_yy * p.inv_det,
                    kLog2e * p.cov_xy * p.inv_det,
                    -.5f * kLog2e * p.cov_xx * p.inv_det,
                    log_opacity,
                    simd::bits<f32x8>(box_x),
                    simd::bits<f32x8>(box_y)};
  f32x8 back[8] = {simd::bits<f32x8>(first_row)};
  load_colors<Channels>(scene, first, lanes, back + 1);
  simd::transpose(front);
  simd::transpose(back);
  for (int lane = 0; lane < 8; lane++) {
    float* to = reinterpret_cast<float*>(ws.splats.get() + first + lane);
    simd::store(to, front[lane]);
    simd::store(to + 8, back[lane]);
  }
}

template <int Channels>
void project_block(Workspace& ws, const SplatScene& scene, const Camera& c, int64_t block, uint32_t* tile_counts) {
  const int64_t end = std::min<int64_t>(scene.count, (block + 1) * kBlock);
  uint32_t rows = 0;
  for (int64_t i = block * kBlock; i < end; i += 8) {
    const int lanes = static_cast<int>(std::min<int64_t>(8, end - i));
    project_eight<Channels>(ws, scene, c, i, lanes, tile_counts, rows);
  }
  ws.block_rows[block + 1] = rows;
}

}  // namespace

void project(Workspace& ws, const SplatScene& scene, const Camera& c) {
  ws.width = c.width, ws.height = c.height;
  ws.tiles_x = (c.width + kTile - 1) / kTile, ws.tiles_y = (c.height + kTile - 1) / kTile;
  ws.blocks = (scene.count + kBlock - 1) / kBlock;
  ws.lists = std::max<int64_t>(1, std::min<int64_t>(native::thread_count(), ws.blocks));
  const size_t padded = (scene.count + 7) / 8 * 8;
  ws.splats.reserve(padded), ws.depth.reserve(padded), ws.first_row.reserve(padded);
  ws.box_x.reserve(padded), ws.box_y.reserve(padded);
  ws.block_rows.reserve(ws.blocks + 1);
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
  ws.block_rows[0] = 0;
  for (int64_t block = 0; block < ws.blocks; block++) {
    rows += ws.block_rows[block + 1];
    ws.block_rows[block + 1] = static_cast<uint32_t>(rows);
  }
  if (rows > UINT32_MAX) throw std::bad_alloc();
  ws.rows = static_cast<int64_t>(rows);
}

}  // namespace splat
