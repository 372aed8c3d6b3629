// Draws paths as the core does, loop for loop: four random generators side by side, ziggurat normal and exponential numbers,
// one exponential clock that skips over survivors, and thinning by each obligor's own conditional default probability.
// Usage: peer_skipping MODEL-FILE PATHS SEED. Prints one line of JSON.
// Model file: names, factors and terms; losses; the columns of the model, each with its length; tranches.
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <limits>
#include <vector>

#include "tranche_sums.h"

static double normalCdf(double x) { return 0.5 * std::erfc(-x / std::sqrt(2.0)); }

struct Ziggurat {
  double edge[257], height[257];
  template <class Density, class Inverse>
  Ziggurat(double tail, double area, Density density, Inverse inverse) {
    const double layer = tail * density(tail) + area;
    edge[0] = layer / density(tail), edge[1] = tail, edge[256] = 0;
    for (int i = 2; i < 256; i++) edge[i] = inverse(layer / edge[i - 1] + density(edge[i - 1]));
    for (int i = 0; i <= 256; i++) height[i] = density(edge[i]);
  }
};

static const Ziggurat kNormal(3.6541528853610088, std::sqrt(2 * M_PI) * normalCdf(-3.6541528853610088),
                              [](double x) { return std::exp(-0.5 * x * x); },
                              [](double y) { return std::sqrt(-2 * std::log(y)); });
static const Ziggurat kExponential(7.69711747013105, std::exp(-7.69711747013105), [](double x) { return std::exp(-x); },
                                   [](double y) { return -std::log(y); });

static uint32_t mixed(uint32_t x) {
  uint32_t h = x + 0x6d2b79f5u;
  h = (h ^ (h >> 16)) * 0x7feb352du;
  h = (h ^ (h >> 15)) * 0x846ca68bu;
  return h ^ (h >> 16);
}

class Stream {
 public:
  explicit Stream(uint32_t seed) {
    seeds[0] = mixed(seed), seeds[1] = mixed(seeds[0] ^ seed), seeds[2] = mixed(seeds[1] ^ seed);
  }
  void begin(uint32_t path) {
    for (uint32_t lane = 0; lane < 4; lane++) {
      for (int w = 0; w < 3; w++) state[w][lane] = mixed((4 * path + lane) ^ seeds[w]);
      state[3][lane] = 1;
    }
    refill();
    used = 16;
  }
  double uniform() { return placeIn(next()); }
  double exponential() {
    for (double beyond = 0;;) {
      const uint64_t bits = next();
      const int layer = bits & 255;
      const double x = placeIn(bits) * kExponential.edge[layer];
      if (x < kExponential.edge[layer + 1]) return beyond + x;
      if (layer == 0) beyond += kExponential.edge[1];
      else if (heightIn(kExponential, layer) < std::exp(-x)) return beyond + x;
    }
  }
  double normal() {
    for (;;) {
      const uint64_t bits = next();
      const int layer = bits & 255;
      const double x = placeIn(bits) * kNormal.edge[layer];
      const double sign = bits & 256 ? -1 : 1;
      if (x < kNormal.edge[layer + 1]) return sign * x;
      if (layer == 0) return sign * farNormal();
      if (heightIn(kNormal, layer) < std::exp(-0.5 * x * x)) return sign * x;
    }
  }

 private:
  uint32_t seeds[3];
  alignas(16) uint32_t state[4][4];
  alignas(16) uint32_t words[32];
  int used = 32;

  void refill() {
    for (int at = 0; at < 32; at += 4) {
      for (int lane = 0; lane < 4; lane++) {
        uint32_t &a = state[0][lane], &b = state[1][lane], &c = state[2][lane], &counter = state[3][lane];
        const uint32_t t = a + b + counter;
        counter++;
        a = b ^ (b >> 9);
        b = c + (c << 3);
        c = ((c << 21) | (c >> 11)) + t;
        words[at + lane] = t;
      }
    }
    used = 0;
  }
  uint64_t next() {
    if (used == 32) refill();
    uint64_t bits;
    std::memcpy(&bits, words + used, 8);
    used += 2;
    return bits;
  }
  static double placeIn(uint64_t bits) {
    const uint64_t one = (bits >> 12) | 0x3ff0000000000000u;
    double x;
    std::memcpy(&x, &one, 8);
    return x - 0.9999999999999999;
  }
  double heightIn(const Ziggurat& z, int layer) {
    return z.height[layer] + uniform() * (z.height[layer + 1] - z.height[layer]);
  }
  double farNormal() {
    for (;;) {
      const double step = exponential() / kNormal.edge[1];
      if (2 * exponential() > step * step) return kNormal.edge[1] + step;
    }
  }
};

struct Model {
  int n, k, terms;
  std::vector<double> loss;
  std::vector<int> rayStart, rayFactor, start, ray, obligor;
  std::vector<double> rayWeight, mostBase, mostShift, leastWeight, mostWeight, rows;

  explicit Model(std::ifstream& file) {
    file >> n >> k >> terms;
    loss.resize(n);
    for (double& x : loss) file >> x;
    read(file, rayStart), read(file, rayFactor), read(file, rayWeight), read(file, start), read(file, mostBase);
    read(file, mostShift), read(file, ray), read(file, leastWeight), read(file, mostWeight), read(file, obligor);
    read(file, rows);
  }
  template <class T>
  static void read(std::ifstream& file, std::vector<T>& column) {
    size_t length;
    file >> length;
    column.resize(length);
    for (T& x : column) file >> x;
  }
};

class Drawing {
 public:
  Drawing(const Model& given, uint32_t seed)
      : m(given), stream(seed), z(m.k), y(m.rayStart.size() - 1), mass(m.mostBase.size()), range(m.mostBase.size()) {
    for (int i = 0; i < kRanges; i++) {
      const double u = i / 64.0 - 9;
      const bool last = i == kRanges - 1;
      edgeCdf[i] = last ? 1 : normalCdf(u);
      edgeHazard[i] = last ? std::numeric_limits<double>::infinity() : -std::log1p(-normalCdf(u));
      edgeWait[i] = 1 / edgeHazard[i];
      cdf[i] = normalCdf(u);
      pdf[i] = std::exp(-0.5 * u * u) / std::sqrt(2 * M_PI);
    }
  }

  double lossOf(uint32_t path) {
    stream.begin(path);
    for (double& x : z) x = stream.normal();
    for (size_t r = 0; r < y.size(); r++) {
      y[r] = 0;
      for (int w = m.rayStart[r]; w < m.rayStart[r + 1]; w++) y[r] += m.rayWeight[w] * z[m.rayFactor[w]];
    }
    boundBuckets();
    return drawDefaults();
  }

 private:
  static constexpr int kRanges = 1154;
  const Model& m;
  Stream stream;
  std::vector<double> z, y, mass;
  std::vector<int> range;
  double edgeCdf[kRanges], edgeHazard[kRanges], edgeWait[kRanges], cdf[kRanges], pdf[kRanges];

  void boundBuckets() {
    const int buckets = mass.size();
    for (int b = 0; b < buckets; b++) {
      double u = m.mostBase[b] + m.mostShift[b];
      for (int t = 0; t < m.terms; t++) {
        const double x = y[m.ray[t * buckets + b]];
        u += (x > 0 ? m.mostWeight[t * buckets + b] : m.leastWeight[t * buckets + b]) * x;
      }
      range[b] = std::nearbyint(std::max(0.0, std::min(1153.0, (u + 9) * 64 + 0.5)));
      mass[b] = (m.start[b + 1] - m.start[b]) * edgeHazard[range[b]];
    }
  }

  double drawDefaults() {
    const int buckets = mass.size();
    double lost = 0;
    double clock = stream.exponential();
    for (int b = 0; b < buckets; b++) {
      if (clock >= mass[b]) {
        clock -= mass[b];
        continue;
      }
      const double hazard = edgeHazard[range[b]], wait = edgeWait[range[b]], bound = edgeCdf[range[b]];
      const int end = m.start[b + 1];
      int j = m.start[b];
      do {
        j = std::min(j + static_cast<int>(clock * wait), end - 1);
        const double level = stream.uniform() * bound;
        lost += level < conditionalPd(b, j) ? m.rows[j * (3 + m.terms)] : 0;
        j++;
        clock = stream.exponential();
      } while (j < end && clock < (end - j) * hazard);
      if (j < end) clock -= (end - j) * hazard;
    }
    return lost;
  }

  double conditionalPd(int b, int j) const {
    const double* row = &m.rows[j * (3 + m.terms) + 1];
    double u = row[0] + row[1];
    for (int t = 0; t < m.terms; t++) u += row[2 + t] * y[m.ray[t * mass.size() + b]];
    u = std::max(-9.0, std::min(9.0, u));
    const int i = std::nearbyint((u + 9) * 64);
    const double at = i / 64.0 - 9, d = u - at, square = at * at;
    const double fifth = (square * (square - 6) + 3) / 120, fourth = at * (3 - square) / 24, third = (square - 1) / 6;
    return cdf[i] + pdf[i] * d * (1 + d * (-0.5 * at + d * (third + d * (fourth + d * fifth))));
  }
};

int main(int count, char** arguments) {
  if (count < 4) return 2;
  std::ifstream file(arguments[1]);
  const Model model(file);
  TrancheSums sums(file);
  const long paths = std::atol(arguments[2]);
  auto start = std::chrono::steady_clock::now();
  Drawing drawing(model, std::atol(arguments[3]));
  for (long p = 0; p < paths; p++) sums.add(drawing.lossOf(p));
  sums.print(start, paths);
}
