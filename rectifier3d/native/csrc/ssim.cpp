// Structural similarity over Gaussian windows, and its gradient; ssim_torch in rectifier3d/losses/ssim.py is
// the readable twin.
//
// Both passes go row by row: a row of windows is first summed along the columns, in vectors over whole rows, then
// along the row. No plane of products is ever stored, which is what the twin spends its time on.
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>

#include "pool.h"

extern "C" {

// [planes, height, width] pictures and [planes, rows, columns] windows, one every `stride` pixels.
struct SsimLayout {
  int64_t planes, height, width;
  const float* taps;  // [window]
  int64_t window, stride;
};

}  // extern "C"

namespace {

constexpr float kLuminance = 0.01f * 0.01f;
constexpr float kContrast = 0.03f * 0.03f;
constexpr int kSums = 5;       // x, y, xx, yy, xy
constexpr int kSlopes = 3;     // by the means of x, xx and xy
constexpr int64_t kBands = 4;  // of a plane's rows, so that few planes still occupy all threads

struct Layout : SsimLayout {
  explicit Layout(const SsimLayout& from) : SsimLayout(from) {}
  int64_t radius() const { return window / 2; }
  int64_t first() const { return stride / 2; }
  int64_t along(int64_t length) const { return length > first() ? (length - first() - 1) / stride + 1 : 0; }
  int64_t rows() const { return along(height); }
  int64_t columns() const { return along(width); }
};

// Rows of floats with zeros of a radius at both ends.
class Lines {
 public:
  Lines(int64_t count, int64_t width, int64_t radius)
      : pitch_(width + 2 * radius), radius_(radius), values_(new (std::nothrow) float[count * pitch_]) {
    if (values_) std::fill_n(values_.get(), count * pitch_, 0.f);
  }
  explicit operator bool() const { return values_ != nullptr; }
  float* at(int64_t line) { return values_.get() + line * pitch_ + radius_; }

 private:
  int64_t pitch_, radius_;
  std::unique_ptr<float[]> values_;
};

// Sums of a row of windows along the columns of the pictures.
void sum_columns(const Layout& l, const float* x, const float* y, int64_t centre, Lines& sums) {
  for (int k = 0; k < kSums; k++) std::fill_n(sums.at(k), l.width, 0.f);
  float *sx = sums.at(0), *sy = sums.at(1), *sxx = sums.at(2), *syy = sums.at(3), *sxy = sums.at(4);
  const int64_t low = std::max<int64_t>(centre - l.radius(), 0);
  const int64_t high = std::min(centre + l.radius(), l.height - 1);
  for (int64_t row = low; row <= high; row++) {
    const float tap = l.taps[row - centre + l.radius()];
    const float *xs = x + row * l.width, *ys = y + row * l.width;
    for (int64_t i = 0; i < l.width; i++) {
      const float tx = tap * xs[i], ty = tap * ys[i];
      sx[i] += tx, sy[i] += ty;
      sxx[i] += tx * xs[i], syy[i] += ty * ys[i], sxy[i] += tx * ys[i];
    }
  }
}

// out[j] = sum over the taps of a line, around each window's centre; the stride is known where it is usual.
template <int kStride>
void sum_row(const Layout& l, const float* line, float* out) {
  const int64_t columns = l.columns(), stride = kStride ? kStride : l.stride;
  const float* from = line + l.first() - l.radius();
  std::fill_n(out, columns, 0.f);
  for (int64_t k = 0; k < l.window; k++) {
    const float tap = l.taps[k];
    for (int64_t j = 0; j < columns; j++) out[j] += tap * from[k + j * stride];
  }
}

void sum_row(const Layout& l, const float* line, float* out) {
  if (l.stride == 1) return sum_row<1>(l, line, out);
  if (l.stride == 2) return sum_row<2>(l, line, out);
  return sum_row<0>(l, line, out);
}

// Similarity of a row of windows and, where wanted, its slopes by the means of x, xx and xy.
void compare(int64_t columns, float* const means[kSums], float* similarity, float* const slopes[kSlopes]) {
  const float *mx = means[0], *my = means[1], *mxx = means[2], *myy = means[3], *mxy = means[4];
  for (int64_t j = 0; j < columns; j++) {
    const float product = mx[j] * my[j], squares = mx[j] * mx[j] + my[j] * my[j];
    const float a = 2 * product + kLuminance, b = 2 * (mxy[j] - product) + kContrast;
    const float c = squares + kLuminance, d = mxx[j] + myy[j] - squares + kContrast;
    const float scale = 1 / (c * d), s = a * b * scale;
    similarity[j] = s;
    if (!slopes[0]) continue;
    slopes[0][j] = 2 * (my[j] * (b - a) * scale - mx[j] * s * (d - c) * scale);
    slopes[1][j] = -s * c * scale;
    slopes[2][j] = 2 * a * scale;
  }
}

// The band of a plane's items that an index of parallel_for stands for.
struct Band {
  int64_t plane, low, high;
  Band(int64_t index, int64_t items)
      : plane(index / kBands), low(index % kBands * items / kBands), high((index % kBands + 1) * items / kBands) {}
};

bool forward_band(const Layout& l, const float* image, const float* target, const Band& band, float* similarity,
                  float* slopes) {
  const int64_t rows = l.rows(), columns = l.columns(), picture = l.height * l.width;
  Lines sums(kSums, l.width, l.radius()), lines(kSums, columns, 0);
  if (!sums || !lines) return false;
  float* means[kSums];
  for (int k = 0; k < kSums; k++) means[k] = lines.at(k);
  for (int64_t row = band.low; row < band.high; row++) {
    sum_columns(l, image + band.plane * picture, target + band.plane * picture, l.first() + row * l.stride, sums);
    for (int k = 0; k < kSums; k++) sum_row(l, sums.at(k), means[k]);
    float* slope[kSlopes] = {};
    for (int k = 0; slopes && k < kSlopes; k++) {
      slope[k] = slopes + ((k * l.planes + band.plane) * rows + row) * columns;
    }
    compare(columns, means, similarity + (band.plane * rows + row) * columns, slope);
  }
  return true;
}

// What the windows of a row, weighted, spread along it: the transpose of sum_row, of values that lie `stride` apart.
void spread_row(const Layout& l, const float* apart, float* out) {
  std::fill_n(out, l.width, 0.f);
  for (int64_t k = 0; k < l.window; k++) {
    const float tap = l.taps[k];
    const float* from = apart + l.radius() - k;
    for (int64_t i = 0; i < l.width; i++) out[i] += tap * from[i];
  }
}

bool backward_band(const Layout& l, const float* image, const float* target, const float* slopes,
                   const float* gradient, const Band& band, float* v_image) {
  const int64_t rows = l.rows(), columns = l.columns();
  // The rows of windows that reach into the band's rows of pixels.
  const int64_t reach = band.low - l.radius() - l.first();
  const int64_t low = reach <= 0 ? 0 : (reach + l.stride - 1) / l.stride;
  const int64_t high = std::min(rows, std::max<int64_t>(band.high - 1 + l.radius() - l.first(), -1) / l.stride + 1);
  Lines apart(1, l.width, l.radius()), spread(kSlopes * std::max<int64_t>(high - low, 1), l.width, 0);
  Lines sums(kSlopes, l.width, 0);
  if (!apart || !spread || !sums) return false;
  for (int64_t row = low; row < high; row++) {
    const float* weight = gradient + (band.plane * rows + row) * columns;
    for (int k = 0; k < kSlopes; k++) {
      const float* slope = slopes + ((k * l.planes + band.plane) * rows + row) * columns;
      for (int64_t j = 0; j < columns; j++) apart.at(0)[l.first() + j * l.stride] = weight[j] * slope[j];
      spread_row(l, apart.at(0), spread.at(kSlopes * (row - low) + k));
    }
  }
  for (int64_t y = band.low; y < band.high; y++) {
    for (int k = 0; k < kSlopes; k++) std::fill_n(sums.at(k), l.width, 0.f);
    for (int64_t row = low; row < high; row++) {
      const int64_t offset = y - (l.first() + row * l.stride) + l.radius();
      if (offset < 0 || offset >= l.window) continue;
      const float tap = l.taps[offset];
      for (int k = 0; k < kSlopes; k++) {
        const float* from = spread.at(kSlopes * (row - low) + k);
        float* to = sums.at(k);
        for (int64_t i = 0; i < l.width; i++) to[i] += tap * from[i];
      }
    }
    const int64_t line = (band.plane * l.height + y) * l.width;
    const float *by_x = sums.at(0), *by_xx = sums.at(1), *by_xy = sums.at(2);
    for (int64_t i = 0; i < l.width; i++) {
      v_image[line + i] = by_x[i] + 2 * image[line + i] * by_xx[i] + target[line + i] * by_xy[i];
    }
  }
  return true;
}

}  // namespace

extern "C" {

// Similarities [planes, rows, columns] and, unless slopes is null, what ssim_backward needs of them
// [3, planes, rows, columns]. Returns 0, or 1 if memory ran out.
int ssim_forward(const SsimLayout* from, const float* image, const float* target, float* similarity, float* slopes) {
  const Layout l(*from);
  std::atomic<bool> whole{true};
  native::parallel_for(l.planes * kBands, [&](int64_t index) {
    if (!forward_band(l, image, target, Band(index, l.rows()), similarity, slopes)) whole = false;
  });
  return whole ? 0 : 1;
}

// The image's gradient [planes, height, width] from that of the similarities. Returns 0, or 1 if memory ran out.
int ssim_backward(const SsimLayout* from, const float* image, const float* target, const float* slopes,
                  const float* gradient, float* v_image) {
  const Layout l(*from);
  std::atomic<bool> whole{true};
  native::parallel_for(l.planes * kBands, [&](int64_t index) {
    if (!backward_band(l, image, target, slopes, gradient, Band(index, l.height), v_image)) whole = false;
  });
  return whole ? 0 : 1;
}

}  // extern "C"
