// The simulation that a first programmer writes: a normal number for every name of every path, by the standard library.
// Usage: peer_simulation POOL-FILE PATHS SEED. Prints one line of JSON.
// Pool file: names, sectors, the loadings of each sector on as many factors, lines "loss pd sector loading", tranches.
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <vector>

#include "tranche_sums.h"

// Normal quantile by bisection of the distribution function; thresholds are computed once.
static double quantile(double p) {
  double low = -40, high = 40;
  for (int i = 0; i < 200; i++) {
    double middle = 0.5 * (low + high);
    (0.5 * std::erfc(-middle / std::sqrt(2.0)) < p ? low : high) = middle;
  }
  return 0.5 * (low + high);
}

int main(int count, char** arguments) {
  if (count < 4) return 2;
  std::ifstream file(arguments[1]);
  int n, k;
  file >> n >> k;
  std::vector<double> root(k * k), loss(n), threshold(n), loading(n), own(n);
  std::vector<int> sector(n);
  for (double& x : root) file >> x;
  for (int i = 0; i < n; i++) {
    double pd;
    file >> loss[i] >> pd >> sector[i] >> loading[i];
    threshold[i] = quantile(pd);
    own[i] = std::sqrt(1 - loading[i] * loading[i]);
  }
  TrancheSums sums(file);
  const long paths = std::atol(arguments[2]);
  std::mt19937_64 generator(std::atol(arguments[3]));
  std::normal_distribution<double> normal;
  std::vector<double> z(k), y(k);
  auto start = std::chrono::steady_clock::now();
  for (long p = 0; p < paths; p++) {
    for (double& x : z) x = normal(generator);
    for (int s = 0; s < k; s++) {
      y[s] = 0;
      for (int f = 0; f < k; f++) y[s] += root[s * k + f] * z[f];
    }
    double total = 0;
    for (int i = 0; i < n; i++) {
      if (loading[i] * y[sector[i]] + own[i] * normal(generator) < threshold[i]) total += loss[i];
    }
    sums.add(total);
  }
  sums.print(start, paths);
}
