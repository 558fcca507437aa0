// How much of the light from far-away lamps reaches the vertices of a mesh; _exposure_torch in
// rectifier3d/geometry/exposure.py is the readable twin.
//
// Each lamp looks at the mesh along parallel rays and keeps the height, towards itself, of what is nearest at each
// pixel centre. Lamps are taken one by one by the threads, and none depends on another.
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

// In a lamp's map: pixels from its left and upper edge, metres towards the lamp.
struct Point {
  float x, y, height;
};

struct Lamp {
  const ExposureScene& scene;
  const float* axes;

  Point project(const float* p) const {
    const float middle = scene.size / 2.f, scale = scene.pixels_per_metre;
    const auto along = [&](const float* axis) { return axis[0] * p[0] + axis[1] * p[1] + axis[2] * p[2]; };
    return {middle + scale * along(axes), middle + scale * along(axes + 3), -along(axes + 6)};
  }
};

void draw(const Point& a, const Point& b, const Point& c, int32_t size, float* map) {
  const float area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  // Also where a corner is not finite.
  if (!(std::abs(area) > 0)) return;
  const auto first = [](float low) { return std::max(static_cast<int32_t>(std::ceil(low - .5f)), 0); };
  const auto last = [&](float high) { return std::min(static_cast<int32_t>(std::floor(high - .5f)), size - 1); };
  const int32_t x0 = first(std::min({a.x, b.x, c.x})), x1 = last(std::max({a.x, b.x, c.x}));
  const int32_t y0 = first(std::min({a.y, b.y, c.y})), y1 = last(std::max({a.y, b.y, c.y}));
  if (x0 > x1 || y0 > y1) return;
  const float inverse = 1 / area;
  const float bx = (c.y - a.y) * inverse, by = (a.x - c.x) * inverse;  // slopes of b's weight
  const float cx = (a.y - b.y) * inverse, cy = (b.x - a.x) * inverse;  // slopes of c's weight
  for (int32_t row = y0; row <= y1; row++) {
    const float y = row + .5f - a.y;
    float* pixels = map + static_cast<int64_t>(row) * size;
    for (int32_t column = x0; column <= x1; column++) {
      const float x = column + .5f - a.x;
      const float of_b = bx * x + by * y, of_c = cx * x + cy * y;
      if (!(of_b >= 0 && of_c >= 0 && of_b + of_c <= 1)) continue;
      const float height = a.height + of_b * (b.height - a.height) + of_c * (c.height - a.height);
      pixels[column] = std::max(pixels[column], height);
    }
  }
}

uint8_t look_up(const Point& point, int32_t size, float tolerance, const float* map) {
  uint8_t seen = 0;
  const auto inside = [&](float at, int tap) {
    return std::min(std::max(static_cast<int32_t>(at) + tap, 0), size - 1);
  };
  for (const auto& tap : kTaps) {
    const int64_t at = static_cast<int64_t>(inside(point.y, tap[1])) * size + inside(point.x, tap[0]);
    seen += map[at] - tolerance < point.height ? kShare : 0;
  }
  return seen;
}

bool light(const ExposureScene& scene, int64_t index) {
  const Lamp lamp{scene, scene.axes + 9 * index};
  const int64_t pixels = static_cast<int64_t>(scene.size) * scene.size;
  std::unique_ptr<Point[]> projected(new (std::nothrow) Point[scene.vertices]);
  std::unique_ptr<float[]> map(new (std::nothrow) float[pixels]);
  if (!projected || !map) return false;
  std::fill_n(map.get(), pixels, -std::numeric_limits<float>::infinity());
  for (int64_t k = 0; k < scene.vertices; k++) projected[k] = lamp.project(scene.points + 3 * k);
  for (int64_t k = 0; k < scene.faces; k++) {
    const int64_t* corner = scene.corners + 3 * k;
    draw(projected[corner[0]], projected[corner[1]], projected[corner[2]], scene.size, map.get());
  }
  uint8_t* seen = scene.seen + index * scene.vertices;
  for (int64_t k = 0; k < scene.vertices; k++) {
    const Point raised = lamp.project(scene.raised + 3 * k);
    seen[k] = look_up(raised, scene.size, scene.tolerance, map.get());
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
  std::unique_ptr<bool[]> done(new (std::nothrow) bool[scene->lamps]);
  if (!done) return 1;
  native::parallel_for(scene->lamps, [&](int64_t index) { done[index] = light(*scene, index); });
  return std::all_of(done.get(), done.get() + scene->lamps, [](bool each) { return each; }) ? 0 : 1;
}
