// Differentiable rasterization of 3D Gaussians: what its stages share.
//
// Forward, per camera: project every Gaussian and note which tiles of the picture it touches (splat_project),
// list each tile's Gaussians by depth (splat_bin), blend them front to back (splat_blend). Backward: walk each
// tile back to front and write one row of gradients per (Gaussian, tile) (splat_blend), then add the rows of
// each Gaussian in a fixed order and go back through the projection (splat_unproject). Nothing is added
// atomically, so results are equal to the bit for any number of threads.
//
// The rules are gsplat's: 0.3 px blur, contributions under alpha 1/255 dropped, alpha at most 0.999, a pixel is
// finished before its transmittance would fall to 1e-4. rectifier3d/raster/reference.py says the same in torch.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

// The C interface, mirrored by rectifier3d/raster/cpu.py. Arrays are dense float32.
extern "C" {
struct SplatScene {
  int64_t count;
  const float* means;      // [count, 3] world
  const float* quats;      // [count, 4] wxyz, any length > 0
  const float* scales;     // [count, 3]
  const float* opacities;  // [count]
  const float* colors;     // [count, channels]
  int32_t channels;        // 3 or 4
};
struct SplatCamera {
  const float* viewmat;  // [4, 4] camera from world
  const float* K;        // [3, 3]
  int32_t width, height;
  float near_plane, far_plane, eps2d;
};
struct SplatGradients {
  float *means, *quats, *scales, *opacities, *colors;
  float* means2d;         // [count, 2], or null: then the gradient goes on to the means
  int32_t add;            // add to what the arrays hold, rather than overwrite it
  int32_t add_to_colors;  // the same for the colours
};
}

namespace splat {

constexpr float kLog2e = 1.4426950408889634f;
constexpr float kLog2MinAlpha = -7.994353437f;  // log2(1 / 255)
constexpr float kMaxAlpha = 0.999f;
constexpr float kMinTransmittance = 1e-4f;
constexpr float kMinOpacity = 1e-12f;  // keeps the logarithm finite; far under 1 / 255

// Square tiles of 16 to 64 pixels are within 10 % of one another.
constexpr int kTileShift = 5, kTile = 1 << kTileShift;
// Gaussians are projected in blocks, the unit of parallel work.
constexpr int kBlock = 4096;
// The processor is told this many splats ahead which record it will need: 75 -> 25 ms on 373k Gaussians.
constexpr unsigned kPrefetch = 24;
constexpr size_t kLargePage = 2 << 20;
// Arrays of more bytes do not stay in the caches until they are read, and are written past them.
constexpr size_t kStreamed = 8 << 20;
// A row of gradients is a cache line: where its six moments lie, and its colours.
constexpr int kRow = 16, kMoments = 6, kMaxChannels = 4;
constexpr int kRowMoments[kMoments] = {0, 4, 8, 2, 6, 10}, kRowColors = 12;

// One projected Gaussian, one cache line. Its alpha at a pixel centre (dx, dy) away from its mean is
// 2^(log_opacity + a dx² + b dx dy + c dy²).
struct alignas(64) Splat {
  float mean_x, mean_y, a, b, c, log_opacity;
  int16_t x0, x1, y0, y1;  // pixels that its alpha may reach, inclusive
  uint32_t first_pair;     // of its pairs with tiles, within its block's
  float unused[2];
  float minus_one;  // what its weight takes from the transmittance, beside what it gives the colours
  float color[kMaxChannels];
};
static_assert(sizeof(Splat) == 64, "the projection writes it as two vectors of eight");

// Memory that only grows and is not initialised. Much of it is reached in no order, so large blocks ask for large
// pages, of which the processor keeps the addresses.
template <class T>
class Buffer {
 public:
  Buffer() = default;
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  ~Buffer() { free(data_); }

  T* reserve(size_t count) {
    if (count > capacity_) {
      free(data_);
      capacity_ = count + count / 8 + 64;
      const size_t page = capacity_ * sizeof(T) >= kLargePage ? kLargePage : 64;
      const size_t bytes = (capacity_ * sizeof(T) + page - 1) / page * page;
      data_ = static_cast<T*>(aligned_alloc(page, bytes));
      if (!data_) {
        capacity_ = 0;
        throw std::bad_alloc();
      }
#if defined(MADV_HUGEPAGE)
      if (page == kLargePage) madvise(data_, bytes, MADV_HUGEPAGE);
#endif
    }
    return data_;
  }
  T* get() const { return data_; }
  T& operator[](size_t index) const { return data_[index]; }

 private:
  T* data_ = nullptr;
  size_t capacity_ = 0;
};

struct Camera {
  float R[9], t[3], fx, fy, cx, cy;
  int width, height;
  float near_plane, far_plane, eps2d;
};

// All that the backward pass needs of one forward pass, and its scratch.
struct Workspace {
  int width, height, tiles_x, tiles_y;
  int64_t blocks;        // of Gaussians
  int64_t pairs;         // of a Gaussian and a tile
  int64_t lists;         // shares of the blocks that are binned by one thread each
  Buffer<Splat> splats;  // [count]
  // The same per Gaussian as arrays of their own: binning reads nothing else.
  Buffer<int32_t> box_x, box_y;  // x0 | x1 << 16; empty boxes have x1 = -1
  Buffer<float> depth;
  Buffer<uint32_t> first_pair;     // within its block's pairs
  Buffer<uint32_t> block_pairs;    // [blocks + 1] first pair of each block
  Buffer<uint32_t> tile_counts;   // [lists, tiles] pairs per share and tile, then where each share writes
  Buffer<uint32_t> tile_start;    // [tiles + 1] into keys and order
  Buffer<uint64_t> keys, spare;   // depth << 32 | Gaussian
  Buffer<uint32_t> order;         // Gaussians of each tile, front to back
  Buffer<uint32_t> contributors;  // [tiles] how many of each tile's Gaussians a picture that is kept shows
  Buffer<int32_t> shown;          // [height, width] before which of its tile's contributors a pixel is finished
  Buffer<float> transmittance;    // [height, width]
  Buffer<uint32_t> rows_start;    // [tiles + 1] first gradient row of each tile; the very first is 1
  Buffer<float> gradient_rows;    // [1 + contributors of all tiles, kRow], the first zero
  Buffer<uint32_t> row_of_pair;   // [pairs] gradient row of a (Gaussian, tile) pair, 0 none

  int tiles() const { return tiles_x * tiles_y; }
  // The place of a Gaussian's pair with a tile. A Gaussian's pairs are consecutive, tile rows outermost.
  size_t pair(uint32_t gaussian, const Splat& s, int tile_x, int tile_y) const {
    const int columns = (s.x1 >> kTileShift) - (s.x0 >> kTileShift) + 1;
    return block_pairs[gaussian / kBlock] + s.first_pair +
           (tile_y - (s.y0 >> kTileShift)) * columns + (tile_x - (s.x0 >> kTileShift));
  }
};

// Fills splats, boxes, depth, rows and tile_counts.
void project(Workspace& ws, const SplatScene& scene, const Camera& camera);
// Fills tile_start and, unsorted, keys.
void bin(Workspace& ws, int64_t count);
// Fills one tile's part of order.
void sort_tile(Workspace& ws, int tile);
// Blends one tile into colors [H, W, channels] and alphas [H, W]; keep = a backward pass will follow.
void blend_tile(Workspace& ws, int tile, int channels, bool keep, float* colors, float* alphas);
// Fills the gradient rows of one tile.
void blend_tile_backward(Workspace& ws, int tile, int channels, const float* v_colors, const float* v_alphas);
// Adds each Gaussian's rows and turns them into gradients of the scene.
void unproject(const Workspace& ws, const SplatScene& scene, const Camera& camera, const SplatGradients& out);

}  // namespace splat
