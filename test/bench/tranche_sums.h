// Sums of tranche losses over paths, and how a program prints them.
#pragma once
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <vector>

class TrancheSums {
 public:
  // Reads the number of tranches and lines "attach detach".
  explicit TrancheSums(std::ifstream& file) {
    int tranches;
    file >> tranches;
    attach.resize(tranches), detach.resize(tranches), sum.resize(tranches), squares.resize(tranches);
    for (int t = 0; t < tranches; t++) file >> attach[t] >> detach[t];
  }

  void add(double loss) {
    for (size_t t = 0; t < attach.size(); t++) {
      double x = std::min(std::max(loss - attach[t], 0.0), detach[t] - attach[t]) / (detach[t] - attach[t]);
      sum[t] += x;
      squares[t] += x * x;
    }
  }

  void print(std::chrono::steady_clock::time_point start, long paths) const {
    double ns = std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count() / paths;
    std::printf("{\"ns\":%.3f,\"estimates\":[", ns);
    for (size_t t = 0; t < sum.size(); t++) {
      double mean = sum[t] / paths;
      double error = std::sqrt((squares[t] / paths - mean * mean) / paths);
      std::printf("%s{\"value\":%.12e,\"error\":%.12e}", t ? "," : "", mean, error);
    }
    std::printf("]}\n");
  }

 private:
  std::vector<double> attach, detach, sum, squares;
};
