// QuantLib's recursive loss model in exact units of loss on a pool file: the expected loss of every tranche.
// Build: g++ -O2 -std=c++17 -w peer_quantlib.cpp -o peer_quantlib -lQuantLib
// Usage: peer_quantlib POOL-FILE STEPS, where the smallest loss of a name is STEPS units. Prints one line of JSON.
#include <ql/qldefines.hpp>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <ql/currencies/europe.hpp>
#include <ql/experimental/credit/basket.hpp>
#include <ql/experimental/credit/pool.hpp>
#include <ql/experimental/credit/recursivelossmodel.hpp>
#include <ql/quotes/simplequote.hpp>
#include <ql/settings.hpp>
#include <ql/termstructures/credit/flathazardrate.hpp>
#include <ql/time/daycounters/actual365fixed.hpp>
#include <ql/version.hpp>
using namespace QuantLib;

struct PoolFile {
  std::vector<Real> exposure, pd, recovery, attach, detach;
  std::vector<std::vector<Real>> loading;
};

PoolFile readPool(const char* path) {
  std::ifstream in(path);
  Size names, tranches;
  PoolFile f;
  in >> names;
  for (Size i = 0; i < names; i++) {
    Real e, p, r, a;
    in >> e >> p >> r >> a;
    f.exposure.push_back(e), f.pd.push_back(p), f.recovery.push_back(r), f.loading.push_back({a});
  }
  in >> tranches;
  for (Size k = 0; k < tranches; k++) {
    Real a, d;
    in >> a >> d;
    f.attach.push_back(a), f.detach.push_back(d);
  }
  return f;
}

int main(int, char** argv) {
  const PoolFile f = readPool(argv[1]);
  const Date today(1, September, 2023), horizon = today + 365;
  Settings::instance().evaluationDate() = today;
  auto pool = ext::make_shared<Pool>();
  std::vector<std::string> names;
  const auto key = NorthAmericaCorpDefaultKey(EURCurrency(), SeniorSec, Period(), 1.);
  Real total = 0;
  for (Size i = 0; i < f.pd.size(); i++) {
    Handle<Quote> hazard(ext::make_shared<SimpleQuote>(-std::log1p(-f.pd[i])));
    auto curve = ext::make_shared<FlatHazardRate>(today, hazard, Actual365Fixed());
    std::vector<Issuer::key_curve_pair> curves{{key, Handle<DefaultProbabilityTermStructure>(curve)}};
    names.push_back("N" + std::to_string(i));
    pool->add(names.back(), Issuer(curves), key);
    total += f.exposure[i];
  }
  const auto start = std::chrono::steady_clock::now();
  auto latent = ext::make_shared<GaussianConstantLossLM>(f.loading, f.recovery,
      LatentModelIntegrationType::GaussianQuadrature, GaussianCopulaPolicy::initTraits());
  auto model = ext::make_shared<RecursiveGaussLossModel>(latent, std::stoul(argv[2]));
  std::vector<double> losses;
  for (Size k = 0; k < f.attach.size(); k++) {
    Basket basket(today, names, f.exposure, pool, f.attach[k], f.detach[k]);
    basket.setLossModel(model);
    losses.push_back(basket.expectedTrancheLoss(horizon) / total);
  }
  const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
  std::printf("{\"peer\":\"QuantLib %s\",\"ms\":%.6f,\"losses\":[", QL_VERSION, taken.count());
  for (Size k = 0; k < losses.size(); k++) std::printf("%s%.17g", k ? "," : "", losses[k]);
  std::printf("]}\n");
}
