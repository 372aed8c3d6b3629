import {
  ASSET_SHOCKS,
  check,
  conditionalLgd,
  cutRecovery,
  finite,
  fraction,
  InputError,
  multipliedPd,
  nonNegative,
  positive,
  probability,
  shiftedPd,
  shockedPd,
  shockToReach,
  type AssetShock,
  type ShockReach,
  say,
} from "../core/index.ts";
import { isOmitted, readChoice, readNumber, readOptionalNumber } from "./arguments/scalars.ts";

/** Operating leverage and asset volatility where none is given: assumptions, of a semiconductor maker or GPU cloud. */
const USUAL = { operatingLeverage: 1.5, assetVolatility: 0.35 };

const MODES = [...ASSET_SHOCKS, "shift", "multiplier", "override"] as const;

/** The arguments behind a shock that say how far it reaches. */
export type ReachArguments = {
  readonly dependency: unknown;
  readonly oplev: unknown;
  readonly assetvol: unknown;
};

/** The PD of SRT.SHOCKPD. */
export function pdAfterShock(pd: unknown, shock: unknown, given: ReachArguments, mode: unknown): number {
  const word = readChoice("mode", mode, MODES);
  const before = readNumber("pd", pd, fraction);
  if (word === "shift" || word === "multiplier" || word === "override") {
    refuseUnused(given, ["dependency", "oplev", "assetvol"], word);
    const size = readNumber("shock", shock, { ...finite, measure: "share" });
    if (word === "shift") return shiftedPd(before, size);
    return word === "multiplier" ? multipliedPd(before, size) : overriddenPd(size);
  }
  const reach = readReach(given, word);
  return shockedPd(before, readNumber("shock", shock, { ...finite, measure: "share" }), reach);
}

/** The shock of SRT.BREAKEVENSHOCK. */
export function breakEvenShock(pd: unknown, target: unknown, given: ReachArguments, mode: unknown): number {
  const reach = readReach(given, readChoice("mode", mode, ASSET_SHOCKS));
  return shockToReach(readNumber("pd", pd, probability), readNumber("target", target, probability), reach);
}

/** The LGD of SRT.STRESSLGD. */
export function lgdAfterStress(lgd: unknown, haircut: unknown, state: readonly unknown[]): number {
  const cut = cutRecovery(readNumber("lgd", lgd, fraction), readOptionalNumber("haircut", haircut, fraction, 0));
  if (state.every(isOmitted)) return cut;
  if (state.some(isOmitted)) throw new InputError("stateIncomplete");
  const [pd, conditionalPd, rho] = ["pd", "condpd", "rho"].map((name, i) => readNumber(name, state[i], fraction));
  return conditionalLgd(cut, pd!, conditionalPd!, rho!);
}

function overriddenPd(pd: number): number {
  check(say("shockPd"), pd, fraction);
  return pd;
}

function readReach(given: ReachArguments, mode: AssetShock): ShockReach {
  const direct = mode === "asset" || mode === "equity" || mode === "roi";
  if (direct) refuseUnused(given, ["oplev"], mode);
  if (mode === "equity" && isOmitted(given.dependency)) {
    throw new InputError("dependencyMissing");
  }
  return {
    mode,
    dependency: readOptionalNumber("dependency", given.dependency, fraction, 1),
    operatingLeverage: readOptionalNumber("oplev", given.oplev, nonNegative, USUAL.operatingLeverage),
    assetVolatility: readOptionalNumber("assetvol", given.assetvol, positive, USUAL.assetVolatility),
  };
}

/** An argument that a mode does not read is refused, so that nobody believes it counted. */
function refuseUnused(given: ReachArguments, names: readonly (keyof ReachArguments)[], mode: string): void {
  const idle = names.find((name) => !isOmitted(given[name]));
  if (idle !== undefined) throw new InputError("givenInVain", { name: idle, mode });
}
