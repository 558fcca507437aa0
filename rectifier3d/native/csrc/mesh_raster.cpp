// Which face of a triangle mesh each pixel centre sees; rectifier3d/geometry/mesh_raster_torch.py is the
// readable twin and explains the edge functions.
//
// Each camera's image is cut into bands of rows that threads take one by one. A band walks the faces in order
// and a pixel keeps the first of the nearest, so the result does not depend on bands or threads. Barycentrics
// are worked out at the end, once per pixel, not at each improvement of the depth.
#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <new>
#include <vector>

#include "pool.h"

namespace {

using std::int32_t;
using std::int64_t;

constexpr double kMinRelativeVolume = 1e-12;  // MIN_RELATIVE_VOLUME of the twin
constexpr float kBoxMargin = 1e-3f;           // BOX_MARGIN of the twin
constexpr int kCamerasAtOnce = 4;             // bounds the scratch memory
constexpr int64_t kFaceChunk = 1024;
constexpr int64_t kVertexChunk = 4096;
constexpr int64_t kBandPixels = 32768;  // so that a band's scratch stays in the L2 cache
constexpr int kWideRow = 8;             // from this width on it pays to solve for a row's ends

// A vertex in one camera's homogeneous pixels (u z, v z, z), with u and v rounded.
struct Corner {
  double x, y, z;
  float u, v;
};

// A face that may be seen, with the first and last pixels whose centres it may cover.
struct Candidate {
  int32_t face, x0, x1, y0, y1;
};

// The candidates among kFaceChunk consecutive faces, and the rows that they touch.
struct Chunk {
  int64_t count;
  int32_t y0, y1;
};

struct Edge {
  double a, b, c;
  double at(double x, double y) const { return a * x + (b * y + c); }
};

struct EdgeFunctions {
  Edge edge[3];
  double volume;  // > 0
};

struct Scene {
  const double* vertices;
  int64_t num_vertices;
  const int64_t* faces;
  int64_t num_faces;
  const double* projections;
  int64_t num_cameras;
  int32_t height, width;
  double near;
};

Corner project(const double* P, const double* point) {
  Corner corner;
  corner.x = P[0] * point[0] + P[1] * point[1] + P[2] * point[2] + P[3];
  corner.y = P[4] * point[0] + P[5] * point[1] + P[6] * point[2] + P[7];
  corner.z = P[8] * point[0] + P[9] * point[1] + P[10] * point[2] + P[11];
  corner.u = static_cast<float>(corner.x / corner.z);
  corner.v = static_cast<float>(corner.y / corner.z);
  return corner;
}

struct Box {
  float x0 = std::numeric_limits<float>::infinity(), x1 = -x0, y0 = x0, y1 = -x0;
  // NaN changes nothing: it is never the lesser nor the greater.
  void add(float u, float v) {
    x0 = std::min(x0, u), x1 = std::max(x1, u);
    y0 = std::min(y0, v), y1 = std::max(y1, v);
  }
};

// The box of the part of a face beyond the near plane, which at least one corner but not all lie beyond.
Box clipped_box(const Corner* const corners[3], double near) {
  Box box;
  for (int k = 0; k < 3; k++) {
    const Corner &here = *corners[k], &next = *corners[(k + 1) % 3];
    const bool seen = here.z >= near;
    if (seen) box.add(here.u, here.v);
    if (seen == (next.z >= near)) continue;
    const double fraction = (near - here.z) / (next.z - here.z);
    box.add(static_cast<float>((here.x + fraction * (next.x - here.x)) / near),
            static_cast<float>((here.y + fraction * (next.y - here.y)) / near));
  }
  return box;
}

// False if the face can cover no pixel centre.
bool find_candidate(const Scene& scene, const Corner* corners, int64_t face, Candidate& out) {
  const int64_t* index = scene.faces + 3 * face;
  const Corner* const of[3] = {corners + index[0], corners + index[1], corners + index[2]};
  const double z0 = of[0]->z, z1 = of[1]->z, z2 = of[2]->z;
  Box box;
  if (z0 >= scene.near && z1 >= scene.near && z2 >= scene.near) {
    for (const Corner* corner : of) box.add(corner->u, corner->v);
  } else if (z0 >= scene.near || z1 >= scene.near || z2 >= scene.near) {
    box = clipped_box(of, scene.near);
  } else {
    return false;
  }
  const float margin = kBoxMargin + 0.5f, pull = kBoxMargin - 0.5f;
  const float width = static_cast<float>(scene.width), height = static_cast<float>(scene.height);
  // Clamped as floats: far outside the image they do not fit an integer.
  out.x0 = static_cast<int32_t>(std::ceil(std::min(std::max(box.x0 - margin, 0.0f), width)));
  out.x1 = static_cast<int32_t>(std::floor(std::max(std::min(box.x1 + pull, width - 1), -1.0f)));
  out.y0 = static_cast<int32_t>(std::ceil(std::min(std::max(box.y0 - margin, 0.0f), height)));
  out.y1 = static_cast<int32_t>(std::floor(std::max(std::min(box.y1 + pull, height - 1), -1.0f)));
  out.face = static_cast<int32_t>(face);
  return out.x0 <= out.x1 && out.y0 <= out.y1;
}

// Computed from the lower vertex index to the higher, so that the two faces at an edge get functions that are
// exactly each other's negative and no pixel falls between them. Not inlined: of a difference of products a compiler may
// fuse either, and where it fuses another for another edge of a face, the two faces round differently.
__attribute__((noinline)) Edge edge_between(const Corner* corners, int64_t start, int64_t end) {
  const Corner &low = corners[std::min(start, end)], &high = corners[std::max(start, end)];
  const Edge edge{low.y * high.z - low.z * high.y, low.z * high.x - low.x * high.z,
                  low.x * high.y - low.y * high.x};
  return start <= end ? edge : Edge{-edge.a, -edge.b, -edge.c};
}

// False if the face is seen edge-on, or has a corner that is not finite: then neither is its volume.
bool edge_functions(const Scene& scene, const Corner* corners, int64_t face, EdgeFunctions& out) {
  const int64_t* index = scene.faces + 3 * face;
  for (int k = 0; k < 3; k++) out.edge[k] = edge_between(corners, index[(k + 1) % 3], index[(k + 2) % 3]);
  const Corner& corner = corners[index[0]];
  const double x = corner.x * out.edge[0].a, y = corner.y * out.edge[0].b, z = corner.z * out.edge[0].c;
  out.volume = x + y + z;
  if (!(std::abs(out.volume) > kMinRelativeVolume * (std::abs(x) + std::abs(y) + std::abs(z)))) return false;
  if (out.volume < 0) {
    out.volume = -out.volume;
    for (Edge& edge : out.edge) edge = {-edge.a, -edge.b, -edge.c};
  }
  return true;
}

// Rows [begin, end) of one camera's image: the nearest face so far at each pixel.
struct Band {
  int32_t begin, end, width;
  double* inverse_depth;  // 0 where nothing is seen
  int32_t* face;
};

// Narrows [x0, x1] to where the edge functions can all be >= 0 in a row, and a pixel more at either end for
// rounding.
void narrow_row(const EdgeFunctions& functions, double y, int32_t& x0, int32_t& x1) {
  double first = x0, last = x1;
  for (const Edge& edge : functions.edge) {
    const double crossing = -(edge.b * y + edge.c) / edge.a;
    if (edge.a > 0) first = std::max(first, crossing - 1.5);
    if (edge.a < 0) last = std::min(last, crossing + 0.5);
  }
  x0 = first > x1 ? x1 + 1 : static_cast<int32_t>(first);
  x1 = last < x0 ? x0 - 1 : static_cast<int32_t>(last);
}

void draw(const EdgeFunctions& functions, const Candidate& candidate, double near, const Band& band) {
  const Edge &e0 = functions.edge[0], &e1 = functions.edge[1], &e2 = functions.edge[2];
  const double volume = functions.volume;
  const int32_t last = std::min(candidate.y1, band.end - 1), face = candidate.face;
  for (int32_t row = std::max(candidate.y0, band.begin); row <= last; row++) {
    const double y = row + 0.5;
    const double r0 = e0.b * y + e0.c, r1 = e1.b * y + e1.c, r2 = e2.b * y + e2.c;
    int32_t x0 = candidate.x0, x1 = candidate.x1;
    if (x1 - x0 >= kWideRow) narrow_row(functions, y, x0, x1);
    double* inverse_depth = band.inverse_depth + static_cast<int64_t>(row - band.begin) * band.width;
    int32_t* faces = band.face + static_cast<int64_t>(row - band.begin) * band.width;
    for (int32_t column = x0; column <= x1; column++) {
      const double x = column + 0.5;
      const double w0 = e0.a * x + r0, w1 = e1.a * x + r1, w2 = e2.a * x + r2;
      const double value = (w0 + w1 + w2) / volume;
      const bool wins = (w0 >= 0) & (w1 >= 0) & (w2 >= 0) & (value > inverse_depth[column]) & (value * near <= 1);
      inverse_depth[column] = wins ? value : inverse_depth[column];
      faces[column] = wins ? face : faces[column];
    }
  }
}

template <class Real>
struct Pixels {
  int64_t* face;
  Real* barycentrics;
  Real* depth;
};

// Writes a band's pixels; `out` begins at the band's first pixel.
template <class Real>
void resolve(const Scene& scene, const Corner* corners, const Band& band, Pixels<Real> out) {
  EdgeFunctions functions{};
  int32_t known = -1;
  int64_t pixel = 0;
  for (int32_t row = band.begin; row < band.end; row++) {
    for (int32_t column = 0; column < band.width; column++, pixel++) {
      const int32_t face = band.face[pixel];
      Real* barycentrics = out.barycentrics + 3 * pixel;
      out.face[pixel] = face;
      if (face < 0) {
        barycentrics[0] = barycentrics[1] = barycentrics[2] = 0;
        out.depth[pixel] = std::numeric_limits<Real>::infinity();
        continue;
      }
      if (face != known) edge_functions(scene, corners, face, functions), known = face;
      double weights[3];
      for (int k = 0; k < 3; k++) weights[k] = functions.edge[k].at(column + 0.5, row + 0.5);
      const double scale = 1 / (weights[0] + weights[1] + weights[2]);
      for (int k = 0; k < 3; k++) barycentrics[k] = static_cast<Real>(weights[k] * scale);
      out.depth[pixel] = static_cast<Real>(1 / band.inverse_depth[pixel]);
    }
  }
}

// Scratch of a few cameras that are drawn together.
struct Scratch {
  Scratch(const Scene& scene, int64_t cameras)
      : num_chunks((scene.num_faces + kFaceChunk - 1) / kFaceChunk),
        corners(new Corner[cameras * scene.num_vertices]),
        candidates(new Candidate[cameras * num_chunks * kFaceChunk]),
        chunks(new Chunk[cameras * num_chunks]) {}
  int64_t num_chunks;
  std::unique_ptr<Corner[]> corners;
  std::unique_ptr<Candidate[]> candidates;
  std::unique_ptr<Chunk[]> chunks;
};

void project_vertices(const Scene& scene, int64_t first_camera, int64_t cameras, Scratch& scratch) {
  const int64_t pieces = (scene.num_vertices + kVertexChunk - 1) / kVertexChunk;
  native::parallel_for(cameras * pieces, [&](int64_t item) {
    const int64_t camera = item / pieces, begin = item % pieces * kVertexChunk;
    const double* projection = scene.projections + 12 * (first_camera + camera);
    Corner* corners = scratch.corners.get() + camera * scene.num_vertices;
    for (int64_t i = begin; i < std::min(begin + kVertexChunk, scene.num_vertices); i++) {
      corners[i] = project(projection, scene.vertices + 3 * i);
    }
  });
}

void find_candidates(const Scene& scene, int64_t cameras, Scratch& scratch) {
  native::parallel_for(cameras * scratch.num_chunks, [&](int64_t item) {
    const int64_t camera = item / scratch.num_chunks, begin = item % scratch.num_chunks * kFaceChunk;
    const Corner* corners = scratch.corners.get() + camera * scene.num_vertices;
    Candidate* candidates = scratch.candidates.get() + item * kFaceChunk;
    Chunk chunk{0, scene.height, -1};
    for (int64_t face = begin; face < std::min(begin + kFaceChunk, scene.num_faces); face++) {
      Candidate& candidate = candidates[chunk.count];
      if (!find_candidate(scene, corners, face, candidate)) continue;
      chunk.count++;
      chunk.y0 = std::min(chunk.y0, candidate.y0), chunk.y1 = std::max(chunk.y1, candidate.y1);
    }
    scratch.chunks[item] = chunk;
  });
}

void draw_band(const Scene& scene, const Scratch& scratch, int64_t camera, const Band& band) {
  const Corner* corners = scratch.corners.get() + camera * scene.num_vertices;
  for (int64_t c = camera * scratch.num_chunks; c < (camera + 1) * scratch.num_chunks; c++) {
    const Chunk& chunk = scratch.chunks[c];
    if (chunk.y0 >= band.end || chunk.y1 < band.begin) continue;
    const Candidate* candidates = scratch.candidates.get() + c * kFaceChunk;
    for (int64_t i = 0; i < chunk.count; i++) {
      const Candidate& candidate = candidates[i];
      if (candidate.y0 >= band.end || candidate.y1 < band.begin) continue;
      EdgeFunctions functions;
      if (edge_functions(scene, corners, candidate.face, functions)) draw(functions, candidate, scene.near, band);
    }
  }
}

template <class Real>
void rasterize(const Scene& scene, Pixels<Real> out) {
  const int64_t at_once = std::min<int64_t>(scene.num_cameras, kCamerasAtOnce);
  const int32_t rows = static_cast<int32_t>(std::max<int64_t>(1, kBandPixels / scene.width));
  const int64_t bands = (scene.height + rows - 1) / rows, image = int64_t{scene.height} * scene.width;
  std::atomic<bool> out_of_memory{false};
  Scratch scratch(scene, at_once);
  for (int64_t first = 0; first < scene.num_cameras; first += at_once) {
    const int64_t cameras = std::min(at_once, scene.num_cameras - first);
    project_vertices(scene, first, cameras, scratch);
    find_candidates(scene, cameras, scratch);
    native::parallel_for(cameras * bands, [&](int64_t item) {
      const int64_t camera = item / bands;
      const int32_t begin = static_cast<int32_t>(item % bands) * rows, end = std::min(begin + rows, scene.height);
      const int64_t offset = (first + camera) * image + int64_t{begin} * scene.width;
      const int64_t pixels = int64_t{end - begin} * scene.width;
      static thread_local std::vector<double> inverse_depth;
      static thread_local std::vector<int32_t> face;
      try {
        inverse_depth.assign(pixels, 0.0);
        face.assign(pixels, -1);
      } catch (const std::bad_alloc&) {
        out_of_memory = true;
        return;
      }
      const Band band{begin, end, scene.width, inverse_depth.data(), face.data()};
      draw_band(scene, scratch, camera, band);
      resolve<Real>(scene, scratch.corners.get() + camera * scene.num_vertices, band,
                    {out.face + offset, out.barycentrics + 3 * offset, out.depth + offset});
    });
  }
  if (out_of_memory) throw std::bad_alloc();
}

template <class Real>
int guarded(const Scene& scene, Pixels<Real> out) {
  try {
    rasterize(scene, out);
    return 0;
  } catch (const std::bad_alloc&) {
    return 1;
  }
}

}  // namespace

// Arguments as in rasterize_torch of the twin: vertices [N,3], faces [F,3], projections [V,3,4]; all pixels of
// face [V,H,W], barycentrics [V,H,W,3] and depth [V,H,W] are written. 0, or 1 if memory ran out.
#define MESH_RASTER(name, Real)                                                                                  \
  extern "C" int name(const double* vertices, int64_t num_vertices, const int64_t* faces, int64_t num_faces,     \
                      const double* projections, int64_t num_cameras, int32_t height, int32_t width, double near, \
                      int64_t* face, Real* barycentrics, Real* depth) {                                          \
    return guarded<Real>(                                                                                        \
        {vertices, num_vertices, faces, num_faces, projections, num_cameras, height, width, near},               \
        {face, barycentrics, depth});                                                                            \
  }

MESH_RASTER(mesh_raster_float32, float)
MESH_RASTER(mesh_raster_float64, double)
