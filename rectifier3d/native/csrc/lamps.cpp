// Colours in the light of lamps that a body hides from parts of itself, and the gradients of that; what lit_on_skin in
// rectifier3d/splats/lamplight.py does in torch is the readable twin.
//
// Light is added up once at each vertex, eight lamps at a time, and blended at the Gaussians.
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>

#include "pool.h"
#include "rows.h"
#include "simd.h"

extern "C" {

struct LampsSkin {
  int64_t vertices, faces, lamps;
  const int64_t *corners, *open;  // [faces, 3]; [vertices]: the vertex whose light each one has
  const float* normals;           // [vertices, 3]
  const uint8_t* exposure;        // [vertices, lamps]
};

// Or their gradients; directions have none.
struct LampsLight {
  const float* directions;         // [lamps, 3]
  float *intensities, *everywhere;  // [lamps, 3], [3]
  float darkest, gamma;
};

struct LampsBound {
  int64_t count;
  const int64_t* face;           // [count]
  const float *weights, *colors;  // [count, 3]
};

}  // extern "C"

namespace {

using rows::at_least;
using simd::f32x8;
using simd::i32x8;

typedef uint8_t u8x8 __attribute__((vector_size(8)));

constexpr int64_t kVertices = 512;  // the unit of parallel work

enum Status { kDone = 0, kNoMemory = 1, kNoSuchFace = 2, kNoSuchVertex = 3 };

// Directions and intensities of all lamps in planes, of eights of lamps: what is missing of the last is dark.
struct Lamps {
  int64_t eights = 0;
  std::unique_ptr<f32x8[]> planes;

  bool read(const LampsSkin& skin, const LampsLight& light) {
    eights = (skin.lamps + 7) / 8;
    planes.reset(new (std::nothrow) f32x8[6 * eights + 1]());
    if (!planes) return false;
    for (int64_t k = 0; k < skin.lamps; k++) {
      for (int j = 0; j < 3; j++) {
        planes[j * eights + k / 8][k % 8] = light.directions[3 * k + j];
        planes[(3 + j) * eights + k / 8][k % 8] = light.intensities[3 * k + j] / 255.f;
      }
    }
    return true;
  }

  // How much of eight lamps reaches a surface, up to 255.
  SIMD_INLINE f32x8 reaching(int64_t eight, const float* normal, const uint8_t* exposure, int64_t lamps) const {
    const f32x8* d = planes.get() + eight;
    const f32x8 facing = normal[0] * d[0] + normal[1] * d[eights] + normal[2] * d[2 * eights];
    u8x8 bytes = {};
    memcpy(&bytes, exposure + 8 * eight, std::min<int64_t>(8, lamps - 8 * eight));
    return at_least(facing, 0.f) * __builtin_convertvector(__builtin_convertvector(bytes, i32x8), f32x8);
  }
};

// Calls work(first, end) for stretches of all vertices.
template <class Function>
void over_vertices(int64_t count, Function&& work) {
  native::parallel_for((count + kVertices - 1) / kVertices, [&](int64_t block) {
    work(block * kVertices, std::min(count, (block + 1) * kVertices));
  });
}

// x^power of what is finite and not too small.
SIMD_INLINE f32x8 pow(f32x8 x, float power) {
  return x < 3e38f ? simd::exp2<f32x8, i32x8>(power * simd::log2(x)) : x;
}

// The light at each vertex, and its root; both [vertices, 3].
void add_up(const LampsSkin& skin, const LampsLight& light, const Lamps& lamps, float* linear, float* factors) {
  over_vertices(skin.vertices, [&](int64_t first, int64_t end) {
    for (int64_t v = first; v < end; v++) {
      f32x8 sums[3] = {};
      for (int64_t eight = 0; eight < lamps.eights; eight++) {
        const f32x8 reached =
            lamps.reaching(eight, skin.normals + 3 * v, skin.exposure + skin.lamps * v, skin.lamps);
        for (int c = 0; c < 3; c++) sums[c] += reached * lamps.planes[(3 + c) * lamps.eights + eight];
      }
      for (int c = 0; c < 3; c++) {
        linear[3 * v + c] = simd::lane_sum(sums[c]) + light.everywhere[c] + light.darkest;
      }
    }
    for (int64_t i = 3 * first; i < 3 * end; i += 8) {
      f32x8 some = simd::splat<f32x8>(1.f);
      const size_t bytes = sizeof(float) * std::min<int64_t>(8, 3 * end - i);
      memcpy(&some, linear + i, bytes);
      some = pow(some, 1.f / light.gamma);
      memcpy(factors + i, &some, bytes);
    }
  });
}

// Where the light of a Gaussian comes from.
struct Sources {
  int64_t vertex[3];
  float weight[3];

  SIMD_INLINE Status look(const LampsSkin& skin, const LampsBound& bound, int64_t index) {
    const int64_t face = bound.face[index];
    if (face < 0 || face >= skin.faces) return kNoSuchFace;
    float sum = 0;
    for (int k = 0; k < 3; k++) {
      const int64_t corner = skin.corners[3 * face + k];
      if (corner < 0 || corner >= skin.vertices) return kNoSuchVertex;
      vertex[k] = skin.open[corner];
      const float given = bound.weights[3 * index + k];
      sum += weight[k] = given < 0 ? 0 : given;
    }
    for (int k = 0; k < 3; k++) weight[k] /= sum;
    return kDone;
  }

  SIMD_INLINE float bright(const float* factors, int channel) const {
    return weight[0] * factors[3 * vertex[0] + channel] + weight[1] * factors[3 * vertex[1] + channel] +
           weight[2] * factors[3 * vertex[2] + channel];
  }
};

// Gradients of the colours and of the factors at the vertices. In one thread, as Gaussians share their vertices.
void blend_backward(const LampsSkin& skin, const LampsBound& bound, const float* factors, const float* gradient,
                    float* colors, float* slopes) {
  for (int64_t i = 0; i < bound.count; i++) {
    Sources from;
    from.look(skin, bound, i);
    for (int c = 0; c < 3; c++) {
      const float bright = from.bright(factors, c), color = bound.colors[3 * i + c], lit = color * bright;
      const float slope = lit >= 0.f && lit <= 1.f ? gradient[3 * i + c] : 0.f;
      colors[3 * i + c] = slope * bright;
      for (int k = 0; k < 3; k++) slopes[3 * from.vertex[k] + c] += from.weight[k] * color * slope;
    }
  }
}

}  // namespace

extern "C" {

// lit [count, 3]; linear and factors [vertices, 3] are what lamps_backward needs. Returns a Status.
int lamps_forward(const LampsSkin* skin, const LampsLight* light, const LampsBound* bound, float* linear,
                  float* factors, float* lit) {
  Lamps lamps;
  if (!lamps.read(*skin, *light)) return kNoMemory;
  for (int64_t v = 0; v < skin->vertices; v++) {
    if (skin->open[v] < 0 || skin->open[v] >= skin->vertices) return kNoSuchVertex;
  }
  add_up(*skin, *light, lamps, linear, factors);
  std::atomic<int> found{kDone};
  native::parallel_for(rows::blocks_of(bound->count), [&](int64_t block) {
    const int64_t end = std::min(bound->count, (block + 1) * rows::kBlock);
    for (int64_t i = block * rows::kBlock; i < end; i++) {
      Sources from;
      const Status status = from.look(*skin, *bound, i);
      if (status != kDone) {
        found = status;
        return;
      }
      for (int c = 0; c < 3; c++) {
        const float color = bound->colors[3 * i + c] * from.bright(factors, c);
        lit[3 * i + c] = color < 0.f ? 0.f : color > 1.f ? 1.f : color;
      }
    }
  });
  return found;
}

// Gradients of the colours [count, 3] and of the light, from those of what is lit. Returns a Status.
int lamps_backward(const LampsSkin* skin, const LampsLight* light, const LampsBound* bound, const float* linear,
                   const float* factors, const float* gradient, float* colors, const LampsLight* out) {
  Lamps lamps;
  if (!lamps.read(*skin, *light)) return kNoMemory;
  const int64_t blocks = (skin->vertices + kVertices - 1) / kVertices, planes = 3 * lamps.eights;
  const std::unique_ptr<float[]> slopes(new (std::nothrow) float[3 * skin->vertices + 1]());
  const std::unique_ptr<f32x8[]> parts(new (std::nothrow) f32x8[blocks * (planes + 1) + 1]());
  if (!slopes || !parts) return kNoMemory;
  blend_backward(*skin, *bound, factors, gradient, colors, slopes.get());
  over_vertices(skin->vertices, [&](int64_t first, int64_t end) {
    f32x8* part = parts.get() + first / kVertices * (planes + 1);
    for (int64_t v = first; v < end; v++) {
      f32x8 slope = {};
      for (int c = 0; c < 3; c++) {
        slope[c] = slopes[3 * v + c] * factors[3 * v + c] / (light->gamma * linear[3 * v + c]);
      }
      part[planes] += slope;
      for (int64_t eight = 0; eight < lamps.eights; eight++) {
        const f32x8 reached =
            lamps.reaching(eight, skin->normals + 3 * v, skin->exposure + skin->lamps * v, skin->lamps);
        for (int c = 0; c < 3; c++) part[c * lamps.eights + eight] += reached * slope[c];
      }
    }
  });
  const auto total = [&](int64_t plane, int64_t lane) {
    double sum = 0;
    for (int64_t block = 0; block < blocks; block++) sum += parts[block * (planes + 1) + plane][lane];
    return sum;
  };
  for (int c = 0; c < 3; c++) {
    out->everywhere[c] = static_cast<float>(total(planes, c));
    for (int64_t k = 0; k < skin->lamps; k++) {
      out->intensities[3 * k + c] = static_cast<float>(total(c * lamps.eights + k / 8, k % 8) / 255);
    }
  }
  return kDone;
}

}  // extern "C"
