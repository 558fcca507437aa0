// How much of the light from far-away lamps reaches the vertices of a mesh; _exposure_torch in
// rectifier3d/geometry/exposure.py is the readable twin.
//
// Each lamp looks at the mesh along parallel rays and keeps the height, towards itself, of what is nearest at each
// pixel centre. Triangles are about as small as pixels: most meet no centre, and whether one does is asked for several
// lamps at once. Lamps are taken by the threads a group at a time, and none depends on another.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <new>

#include "pool.h"

extern "C" {

struct ExposureScene {
  int64_t vertices, faces, lamps;
  const float *points, *raised;  // [vertices, 3], metres from the centre of what is seen
  const int64_t* corners;        // [faces, 3]
  const float* axes;             // [lamps, 3, 3]: rows point right, down and away from the lamp
  int32_t size;                  // pixels of a map's side
  float pixels_per_metre, tolerance;
  uint8_t* seen;  // [lamps, vertices]
};

}  // extern "C"

namespace {

constexpr int kTaps[5][2] = {{0, 0}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}};  // _TAPS of the twin
constexpr uint8_t kShare = 255 / 5;

// Lamps that look at a triangle together.
constexpr int kLamps = 8;

// In each lamp's map: pixels from its left and upper edge, metres towards the lamp.
struct Points {
  float x[kLamps], y[kLamps], height[kLamps];
};

struct Group {
  const ExposureScene& scene;
  int64_t first, count;
  float axes[9][kLamps];

  Group(const ExposureScene& scene, int64_t first)
      : scene(scene), first(first), count(std::min<int64_t>(kLamps, scene.lamps - first)) {
    // A group that is not full looks with its last lamp again.
    for (int k = 0; k < kLamps; k++) {
      const float* lamp = scene.axes + 9 * (first + std::min<int64_t>(k, count - 1));
      for (int i = 0; i < 9; i++) axes[i][k] = lamp[i];
    }
  }

  Points project(const float* p) const {
    const float middle = scene.size / 2.f, scale = scene.pixels_per_metre;
    const auto along = [&](int axis, int k) {
      return axes[3 * axis][k] * p[0] + axes[3 * axis + 1][k] * p[1] + axes[3 * axis + 2][k] * p[2];
    };
    Points found;
    for (int k = 0; k < kLamps; k++) {
      found.x[k] = middle + scale * along(0, k);
      found.y[k] = middle + scale * along(1, k);
      found.height[k] = -along(2, k);
    }
    return found;
  }
};

// The pixel centres that may lie in a triangle, for each lamp; last < first where there are none.
struct Boxes {
  int32_t x0[kLamps], x1[kLamps], y0[kLamps], y1[kLamps];

  Boxes(const Points& a, const Points& b, const Points& c, int32_t size) {
    const auto lowest = [](float p, float q, float r) {
      return std::max(static_cast<int32_t>(std::ceil(std::min(std::min(p, q), r) - .5f)), 0);
    };
    const auto highest = [&](float p, float q, float r) {
      return std::min(static_cast<int32_t>(std::floor(std::max(std::max(p, q), r) - .5f)), size - 1);
    };
    for (int k = 0; k < kLamps; k++) {
      x0[k] = lowest(a.x[k], b.x[k], c.x[k]);
      x1[k] = highest(a.x[k], b.x[k], c.x[k]);
      y0[k] = lowest(a.y[k], b.y[k], c.y[k]);
      y1[k] = highest(a.y[k], b.y[k], c.y[k]);
    }
  }
};

void draw(const Points& a, const Points& b, const Points& c, int32_t size, float* maps) {
  const Boxes boxes(a, b, c, size);
  float area[kLamps];
  uint8_t meets[kLamps];
  for (int k = 0; k < kLamps; k++) {
    area[k] = (b.x[k] - a.x[k]) * (c.y[k] - a.y[k]) - (b.y[k] - a.y[k]) * (c.x[k] - a.x[k]);
    // No area also where a corner is not finite.
    meets[k] = (boxes.x0[k] <= boxes.x1[k]) & (boxes.y0[k] <= boxes.y1[k]) & (std::abs(area[k]) > 0);
  }
  for (int k = 0; k < kLamps; k++) {
    if (!meets[k]) continue;
    const float inverse = 1 / area[k];
    const float bx = (c.y[k] - a.y[k]) * inverse, by = (a.x[k] - c.x[k]) * inverse;  // slopes of b's weight
    const float cx = (a.y[k] - b.y[k]) * inverse, cy = (b.x[k] - a.x[k]) * inverse;  // slopes of c's weight
    for (int32_t row = boxes.y0[k]; row <= boxes.y1[k]; row++) {
      const float y = row + .5f - a.y[k];
      float* pixels = maps + (static_cast<int64_t>(k) * size + row) * size;
      for (int32_t column = boxes.x0[k]; column <= boxes.x1[k]; column++) {
        const float x = column + .5f - a.x[k];
        const float of_b = bx * x + by * y, of_c = cx * x + cy * y;
        if (!(of_b >= 0 && of_c >= 0 && of_b + of_c <= 1)) continue;
        const float height = a.height[k] + of_b * (b.height[k] - a.height[k]) + of_c * (c.height[k] - a.height[k]);
        pixels[column] = std::max(pixels[column], height);
      }
    }
  }
}

uint8_t look_up(float x, float y, float height, int32_t size, float tolerance, const float* map) {
  // What is no number, or too far away for one of 32 bits, lies outside.
  const auto near = [&](float at) { return static_cast<int32_t>(std::min(std::max(-2.f, at), size + 1.f)); };
  const auto inside = [&](int32_t at) { return std::min(std::max(at, 0), size - 1); };
  const int32_t column = near(x), row = near(y);
  uint8_t seen = 0;
  for (const auto& tap : kTaps) {
    const int64_t at = static_cast<int64_t>(inside(row + tap[1])) * size + inside(column + tap[0]);
    seen += map[at] - tolerance < height ? kShare : 0;
  }
  return seen;
}

bool light(const ExposureScene& scene, int64_t first) {
  const Group group(scene, first);
  const int64_t pixels = static_cast<int64_t>(scene.size) * scene.size;
  std::unique_ptr<Points[]> projected(new (std::nothrow) Points[scene.vertices]);
  std::unique_ptr<float[]> maps(new (std::nothrow) float[kLamps * pixels]);
  if (!projected || !maps) return false;
  std::fill_n(maps.get(), kLamps * pixels, -std::numeric_limits<float>::infinity());
  for (int64_t k = 0; k < scene.vertices; k++) projected[k] = group.project(scene.points + 3 * k);
  for (int64_t k = 0; k < scene.faces; k++) {
    const int64_t* corner = scene.corners + 3 * k;
    draw(projected[corner[0]], projected[corner[1]], projected[corner[2]], scene.size, maps.get());
  }
  for (int64_t k = 0; k < scene.vertices; k++) {
    const Points raised = group.project(scene.raised + 3 * k);
    for (int64_t lamp = 0; lamp < group.count; lamp++) {
      scene.seen[(first + lamp) * scene.vertices + k] =
          look_up(raised.x[lamp], raised.y[lamp], raised.height[lamp], scene.size, scene.tolerance,
                  maps.get() + lamp * pixels);
    }
  }
  return true;
}

}  // namespace

// 0 when done, 1 if memory ran out, 3 if a face names a vertex that is not there.
extern "C" int exposure(const ExposureScene* scene) {
  const int64_t corners = 3 * scene->faces;
  for (int64_t k = 0; k < corners; k++) {
    if (scene->corners[k] < 0 || scene->corners[k] >= scene->vertices) return 3;
  }
  const int64_t groups = (scene->lamps + kLamps - 1) / kLamps;
  std::unique_ptr<bool[]> done(new (std::nothrow) bool[groups]);
  if (!done) return 1;
  native::parallel_for(groups, [&](int64_t index) { done[index] = light(*scene, kLamps * index); });
  return std::all_of(done.get(), done.get() + groups, [](bool each) { return each; }) ? 0 : 1;
}
