// The C interface of the splat rasterizer. No exception leaves it.
#include <algorithm>
#include <cstring>

#include "pool.h"
#include "splat.h"

namespace {

splat::Camera unpack(const SplatCamera& from) {
  splat::Camera c;
  for (int row = 0; row < 3; row++) {
    for (int column = 0; column < 3; column++) c.R[3 * row + column] = from.viewmat[4 * row + column];
    c.t[row] = from.viewmat[4 * row + 3];
  }
  c.fx = from.K[0], c.fy = from.K[4], c.cx = from.K[2], c.cy = from.K[5];
  c.width = from.width, c.height = from.height;
  c.near_plane = from.near_plane, c.far_plane = from.far_plane, c.eps2d = from.eps2d;
  return c;
}

}  // namespace

extern "C" {

void* splat_workspace_new() { return new (std::nothrow) splat::Workspace; }

void splat_workspace_delete(void* workspace) { delete static_cast<splat::Workspace*>(workspace); }

// One camera's picture: colors [H, W, channels], alphas [H, W]. With keep, the workspace is ready for
// splat_backward, and must not be used for another picture before. Returns 0, or 1 if memory ran out.
int splat_forward(void* workspace, const SplatScene* scene, const SplatCamera* view, int keep, float* colors,
                  float* alphas) {
  auto& ws = *static_cast<splat::Workspace*>(workspace);
  try {
    splat::project(ws, *scene, unpack(*view));
    splat::bin(ws, scene->count);
    if (keep) {
      const size_t pixels = static_cast<size_t>(view->width) * view->height;
      ws.shown.reserve(pixels), ws.transmittance.reserve(pixels);
    }
  } catch (const std::bad_alloc&) {
    return 1;
  }
  native::parallel_for(ws.tiles(), [&](int64_t tile) {
    splat::sort_tile(ws, static_cast<int>(tile));
    splat::blend_tile(ws, static_cast<int>(tile), scene->channels, keep != 0, colors, alphas);
  });
  return 0;
}

// Gradients of the picture that splat_forward made in this workspace. Returns 0, or 1 if memory ran out.
int splat_backward(void* workspace, const SplatScene* scene, const SplatCamera* view, const float* v_colors,
                   const float* v_alphas, const SplatGradients* gradients) {
  auto& ws = *static_cast<splat::Workspace*>(workspace);
  try {
    uint32_t* start = ws.rows_start.reserve(ws.tiles() + 1);
    start[0] = 1;
    for (int tile = 0; tile < ws.tiles(); tile++) start[tile + 1] = start[tile] + ws.contributors[tile];
    memset(ws.gradient_rows.reserve(static_cast<size_t>(start[ws.tiles()]) * splat::kRow), 0,
           sizeof(float) * splat::kRow);
    memset(ws.row_of_pair.reserve(ws.pairs + 1), 0, sizeof(uint32_t) * ws.pairs);
  } catch (const std::bad_alloc&) {
    return 1;
  }
  native::parallel_for(ws.tiles(), [&](int64_t tile) {
    splat::blend_tile_backward(ws, static_cast<int>(tile), scene->channels, v_colors, v_alphas);
  });
  splat::unproject(ws, *scene, unpack(*view), *gradients);
  return 0;
}

}  // extern "C"
