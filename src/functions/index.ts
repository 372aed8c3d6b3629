import {
  irbRw,
  secErbaWeight,
  secIrbaWeight,
  secSaWeight,
  ssfaWeight,
  trancheMaturityOf,
} from "./capital.functions.ts";
import { cet1PathOf, dealCost } from "./economics.functions.ts";
import { kirb, ksa, poolCapitalOf, sesValueOf, srtCapital, srtTest } from "./transfer.functions.ts";
import { lossDist, lossVar, riskContrib } from "./loss.functions.ts";
import { demoPool, info, joinCheck, poolCheck, poolJoin, poolOf, poolStats, ratingPd } from "./pool.functions.ts";
import { fairSpread, impliedPdOf } from "./price.functions.ts";
import { linksOf, themesOf } from "./themes.functions.ts";
import { exhaustTime, lossPath } from "./time.functions.ts";
import { investorIrr } from "./investor.functions.ts";
import { breachProb, ladder, rollSim } from "./rollover.functions.ts";
import { doubleCorr, scenarioOf, stressPool, stressTableOf } from "./scenario.functions.ts";
import { reverse, tornado } from "./reverse.functions.ts";
import { scale } from "./scale.functions.ts";
import { breakEvenShockOf, runwayPdOf, shockPd, stressLgd } from "./shock.functions.ts";
import { hubImpact } from "./hubs.functions.ts";
import { corr, jointDefault } from "./dependence.functions.ts";
import { impliedRho, sensitivity, trancheLoss, trancheProb, trancheTableOf } from "./tranche.functions.ts";

/** A function as a host calls it. */
export type SheetFunction = (...args: any[]) => unknown;

/** Every function by its id, in the catalogue's order. */
export const catalogue: ReadonlyMap<string, SheetFunction> = new Map<string, SheetFunction>([
  ["POOL", poolOf],
  ["POOLCHECK", poolCheck],
  ["POOLJOIN", poolJoin],
  ["JOINCHECK", joinCheck],
  ["POOLSTATS", poolStats],
  ["RATINGPD", ratingPd],
  ["DEMOPOOL", demoPool],
  ["CORR", corr],
  ["JOINTDEFAULT", jointDefault],
  ["LOSSDIST", lossDist],
  ["LOSSVAR", lossVar],
  ["LOSSPATH", lossPath],
  ["RISKCONTRIB", riskContrib],
  ["TRANCHELOSS", trancheLoss],
  ["TRANCHEPROB", trancheProb],
  ["TRANCHETABLE", trancheTableOf],
  ["EXHAUSTTIME", exhaustTime],
  ["IMPLIEDRHO", impliedRho],
  ["SENSITIVITY", sensitivity],
  ["FAIRSPREAD", fairSpread],
  ["INVESTORIRR", investorIrr],
  ["IMPLIEDPD", impliedPdOf],
  ["SHOCKPD", shockPd],
  ["BREAKEVENSHOCK", breakEvenShockOf],
  ["RUNWAYPD", runwayPdOf],
  ["STRESSLGD", stressLgd],
  ["STRESSPOOL", stressPool],
  ["SCENARIO", scenarioOf],
  ["STRESSTABLE", stressTableOf],
  ["DOUBLECORR", doubleCorr],
  ["SCALE", scale],
  ["REVERSE", reverse],
  ["TORNADO", tornado],
  ["HUBIMPACT", hubImpact],
  ["LADDER", ladder],
  ["ROLLSIM", rollSim],
  ["BREACHPROB", breachProb],
  ["IRBRW", irbRw],
  ["KIRB", kirb],
  ["KSA", ksa],
  ["POOLCAPITAL", poolCapitalOf],
  ["SECIRBA", secIrbaWeight],
  ["SECSA", secSaWeight],
  ["SECERBA", secErbaWeight],
  ["SSFA", ssfaWeight],
  ["TRANCHEMATURITY", trancheMaturityOf],
  ["SESVALUE", sesValueOf],
  ["SRTCAPITAL", srtCapital],
  ["SRTTEST", srtTest],
  ["DEALCOST", dealCost],
  ["CET1PATH", cet1PathOf],
  ["INFO", info],
  ["THEMES", themesOf],
  ["LINKS", linksOf],
]);

export { poolInMemory } from "./card.ts";
export { connect, runInMemory, type CardKind } from "./session.ts";
export { engineError, errorAmongArguments, tooManyArguments } from "./argument-form.ts";
export { CellError, type CellErrorCode } from "./result.ts";
export { demoPart, linkedDemoTape, type DemoPart } from "./demo.ts";
