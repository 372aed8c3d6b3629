export {
  check,
  finite,
  fraction,
  InputError,
  refusing,
  interval,
  nonNegative,
  positive,
  probability,
  wholeNumber,
  yearlyRate,
  type Domain,
} from "./domain.ts";
export { meantBy, type Measure } from "./measure.ts";

export { exp, expm1 } from "./numeric/exp.ts";
export { log, log1p } from "./numeric/log.ts";
export { normalCdf, normalPdf, normalQuantile } from "./numeric/normal.ts";
export { bivariateNormalCdf } from "./numeric/bivariate-normal.ts";
export { studentTCdf, studentTQuantile } from "./numeric/student-t.ts";

export { isBlank, plainText, type Cell } from "./pool/cell.ts";
export {
  readTape,
  readTapes,
  looksLikeTape,
  type PoolOptions,
  type TapeOptions,
  type TapeReading,
} from "./pool/read-tape.ts";
export type { HiddenRows, PoolSource, TapeSource } from "./pool/tape-source.ts";
export type { CurrencyExposure } from "./pool/currency-exposures.ts";
export { headingCurrency } from "./pool/heading-units.ts";
export { statableUnits, statedUnit, unitNamed, type StatedUnit } from "./pool/stated-units.ts";
export { DAY_ORDERS, type DayOrder } from "./pool/day-order.ts";
export { digitsValue, signReading, type DecimalSign } from "./pool/decimal-sign.ts";
export { fileSign, textColumn, type TextColumn } from "./pool/text-columns.ts";
export { currencyCode, isCurrencyCode } from "./pool/currencies.ts";
export { looksLikeFx } from "./pool/fx.ts";
export { looksLikeLinks } from "./pool/links.ts";
export { evidenceNames, type ColumnEvidence, type EvidenceSource } from "./pool/evidence.ts";
export type { ColumnChoices, ColumnRecognition } from "./pool/columns.ts";
export { meaningNames, type Meaning } from "./pool/vocabulary.ts";
export { meaningNamed, NOTHING_STATED, type Stated, type StatedColumn } from "./pool/stated-columns.ts";
export { unitChoices, type Unit } from "./pool/units.ts";
export { readAmortisation, type Amortisation } from "./pool/amortisation.ts";
export { columnWords } from "./pool/column-words.ts";
export { unitNames } from "./pool/unit-names.ts";
export { dateOrder, readDates } from "./pool/dates.ts";
export { isoDate } from "./pool/date-text.ts";
export { blocks, tapeRefusal, type Finding, type Severity } from "./pool/findings.ts";
export { toldApart, toldTogether, type ToldTogether } from "./pool/told-together.ts";
export { templates as findingTemplates } from "./pool/messages.ts";
export {
  labelAt,
  poolFromColumns,
  totalEad,
  type Labels,
  type Link,
  type Pool,
  type Counts,
  type PoolColumns,
  POOL_LABELS,
  POOL_NUMBERS,
} from "./pool/pool.ts";
export {
  countColumn,
  countOf,
  eachObligor,
  eadOfOne,
  MOST_OBLIGORS,
  nameOnTape,
  obligorName,
  obligorsOf,
} from "./pool/counts.ts";
export { OTHER, PRODUCT_SECTORS, productSector, type ProductSector } from "./themes/product-sectors.ts";
export { AI, sameTheme, type Evidence, type Theme, type ThemeRow } from "./themes/theme.ts";
export {
  looksLikeThemes,
  NO_SECTOR,
  themeOfHeading,
  type StatedSector,
  type ThemeTable,
} from "./themes/theme-table.ts";
export { evidenceWords, sectorShares, standingOf } from "./themes/theme-words.ts";
export { rethemed, themeFindings } from "./themes/themed-pool.ts";
export { proposedLinks, withProposedLinks } from "./themes/proposed-links.ts";
export { cardKey, cardText } from "./pool/card-key.ts";
export { joinedPools, type JoinedPools } from "./pool/joined-pools.ts";
export { askOfMonths, longestHorizon, longestMaturity } from "./pool/horizon.ts";
export { mergeGroups } from "./pool/groups.ts";
export { defaultProbabilities, probabilitiesTo, seasoning, type PdCurve } from "./pool/default-curve.ts";
export { houseScale, pdToHorizon, ratingPd, type RatingScale } from "./pool/rating-scale.ts";
export {
  largestObligors,
  poolParts,
  poolStatistics,
  type Concentration,
  type PartBy,
  type PoolPart,
  type PoolStatistics,
} from "./pool/statistics.ts";

export { commonLoading, oneFactorPortfolio, type OneFactorPortfolio } from "./loss/portfolio.ts";
export { plainKernel, type Kernel } from "./kernel.ts";
export { cutOff, type Recursion, type RecursionRun } from "./loss/recursion.ts";
export { inLowerReach, oneFactorLoss, oneFactorLowerLoss, oneFactorQuantiles } from "./loss/one-factor.ts";
export { largePool, largePoolDensity, largePoolOf, type LargePool } from "./loss/large-pool.ts";
export { conditionalLoss, conditionalQuantiles } from "./loss/conditional-loss.ts";
export { factorPortfolio, type FactorPortfolio, type Sampling } from "./loss/factor-portfolio.ts";
export { globalThemeSector } from "./dependence/dependence.ts";
export { dependenceOf, NO_SHIFT, tapeLoading, type Rho } from "./dependence/rho.ts";
export { poolExposures } from "./dependence/pool-exposures.ts";
export { asOneFactor, oneFactor } from "./dependence/one-factor.ts";
export { fromAssetCorrelations, sectorFactors, type SectorMatrix } from "./dependence/sector-matrix.ts";
export type { Dependence, Exposures, FactorKind, GlobalThemeSector, ThemeShift } from "./dependence/dependence.ts";
export type {
  GridLaw,
  LossDistribution,
  QuantileLaw,
  Sampled,
  SampledLaw,
  SampledQuantiles,
} from "./loss/distribution.ts";
export {
  exhaustionProbability,
  exhaustionProbabilityError,
  expectedTrancheLoss,
  expectedTrancheLossError,
  hitProbability,
  hitProbabilityError,
  type LossLaw,
} from "./loss/measures.ts";
export {
  expectedShortfall,
  lossQuantile,
  quantileError,
  survivalProbability,
  type Quantiles,
} from "./loss/quantiles.ts";

export {
  measureOf,
  sensitivityGrid,
  type Sensitivity,
  type SensitivityQuestion,
  type TrancheMeasure,
} from "./loss/sensitivity.ts";
export { impliedRho, rhosAt, type ImpliedRho, type ImpliedRhoQuestion } from "./loss/implied-rho.ts";

export { checkPoint, thickness, tranche, trancheLoss, type Tranche } from "./tranche/tranche.ts";
export { investorShare, soldShare } from "./tranche/holder.ts";
export { tableColumns, type ColumnWords, type TableColumn } from "./tables/table-columns.ts";
export { columnNumbers } from "./tables/table-numbers.ts";
export { unitRatio } from "./tables/unit-text.ts";
export {
  looksLikeStructure,
  readStructure,
  type Structure,
  type StructureGap,
  type StructureRow,
} from "./tranche/read-structure.ts";
export { trancheContributions, type ContributionQuestion, type Contributions } from "./simulation/contributions.ts";
export { linkContagion, USUAL_CONTAGION, type ContagionStrength } from "./simulation/link-contagion.ts";
export { NORMAL_CDF, NORMAL_PDF } from "./numeric/normal-table.ts";
export { seedWords } from "./numeric/random-stream.ts";
export { EXPONENTIAL_LAYERS, NORMAL_LAYERS } from "./numeric/ziggurat.ts";
export {
  BLOCK,
  EDGE_CDF,
  EDGE_HAZARD,
  EDGE_WAIT,
  roomFor,
  scaleDrawer,
  type Draws,
  type PathRun,
} from "./simulation/draws.ts";
export type { PathModel } from "./simulation/path-model.ts";
export { plainPreparationOf, preparationOf, type PathDefault, type Preparation } from "./simulation/prepared.ts";
export {
  openReplay,
  replayPath,
  type Cause,
  type LatentParts,
  type ReplayedDefault,
  type ReplayedPath,
} from "./simulation/replay.ts";
export {
  calibrationShare,
  firstPaths,
  morePaths,
  simulatedLaw,
  simulatedLosses,
  simulateLoss,
  type DrawnPaths,
  type PathRange,
  type SimulatedLaw,
} from "./simulation/simulate.ts";
export {
  rankedPaths,
  worstPaths,
  type WorstPath,
  type WorstPaths,
  type WorstPathsQuestion,
} from "./simulation/worst-paths.ts";
export { simulationQuestion, type Contagion, type LgdModel, type SimulationQuestion } from "./simulation/question.ts";
export { atLeast, countedTrancheLoss, defaultCounts, type EqualNames } from "./loss/equal-names.ts";
export {
  baseCorrelations,
  baseCorrelationsFromSpreads,
  type EquityLoss,
  type EquityLosses,
  type QuotedLoss,
  type QuotedSpread,
} from "./price/base-correlation.ts";
export { discountCurve, discountFactor, type DiscountCurve } from "./price/discount.ts";
export { impliedPd } from "./price/implied-pd.ts";
export { fairSpread, premiumLegs, quarterEnds, quarterlyPeriods, type Legs, type PremiumPeriod } from "./price/legs.ts";
export { nthToDefaultSpreads } from "./price/nth-to-default.ts";
export { fundedNote, noteOutcomes, type FundedNote, type NoteOutcome } from "./price/funded-note.ts";
export {
  investorPaths,
  investorQuestion,
  investorReturn,
  LOW_LEVEL,
  moreInvestorPaths,
  type DrawnInvestor,
  type InvestorPaths,
  type InvestorQuestion,
  type InvestorRange,
  type InvestorReturn,
} from "./price/investor-return.ts";
export { spreadRho, type SpreadRhoQuestion } from "./price/spread-rho.ts";
export { returnPerPeriod } from "./price/period-return.ts";
export { openBalances, repay, writeDown, writeUp, type Balances } from "./waterfall/allocation.ts";
export { emptyFlows, openDeal, type DealFlows } from "./waterfall/deal-path.ts";
export {
  dealFairSpread,
  dealResult,
  moreDealPaths,
  type DealResult,
  type DealTrancheResult,
  type DrawnDeal,
} from "./waterfall/deal-result.ts";
export {
  dealPaths,
  dealQuestion,
  type DealPaths,
  type DealQuestion,
  type DealRange,
} from "./waterfall/deal-simulation.ts";
export { absorb, type Reserve } from "./waterfall/excess-spread.ts";
export { owedSchedule, replenishedMaturity, replenishedSchedule } from "./waterfall/loan-schedule.ts";
export { dealLoans, type DealLoans, type Replenishment } from "./waterfall/loans.ts";
export {
  dealTerms,
  type Calls,
  type DealTranche,
  type ExcessSpread,
  type Terms,
  type Trigger,
} from "./waterfall/terms.ts";
export { writtenNumber } from "./waterfall/term-words.ts";
export { USUAL_TERMS, type WrittenTerms } from "./waterfall/written-terms.ts";
export {
  timedLaws,
  timedPaths,
  timedQuestion,
  type DrawnTimes,
  type TimedPaths,
  type TimedQuestion,
  type TimedRange,
} from "./time/timed-laws.ts";
export { lossShare, type Timing } from "./time/timing.ts";
export { sampleLaw, type PathLosses, type SampleLaw } from "./simulation/sample-law.ts";
export {
  sampleAbove,
  sampleFrom,
  sampleQuantile,
  sampleShortfall,
  sampleTailError,
  sampleTrancheLoss,
  type Estimate,
} from "./simulation/sample-measures.ts";
export {
  contagionOf,
  eachOf,
  mentions,
  numberOf,
  overriding,
  rolloverOf,
  shocksTwice,
  STRESS_PARAMETERS,
  type ContagionMode,
  type Override,
  type Overrides,
  type RolloverState,
  type StressParameter,
} from "./stress/overrides.ts";
export {
  ASSET_RETURN,
  ASSET_SHOCKS,
  assetDrop,
  multipliedPd,
  shiftedPd,
  shockedPd,
  shockToReach,
  type AssetShock,
  type ShockReach,
} from "./stress/business-shock.ts";
export {
  CONFIDENCE,
  scaleChain,
  type ChainStep,
  type Confidence,
  type Denominator,
  type ScaleRow,
} from "./stress/scale-chain.ts";
export {
  annuity,
  fundingOf,
  leveredPd,
  usersNeeded,
  type BuildOut,
  type Funding,
  type Monetisation,
} from "./stress/obligor-scale.ts";
export {
  LEVER_LOOKS,
  leverRange,
  leverTurns,
  SCENARIO_LEVERS,
  type ScenarioLever,
  type Stressed,
} from "./stress/levers.ts";
export { reverseStress, type LeverRange, type Reversal } from "./stress/reverse.ts";
export { cashOutProbability, runwayPd, type Runway } from "./stress/runway.ts";
export { conditionalLgd, cutRecovery } from "./stress/stressed-lgd.ts";
export { stressedPool, themeShare } from "./stress/stressed-pool.ts";
export { reachOf, type Reach } from "./stress/reach.ts";
export { reachWords, type ReachSentence } from "./stress/reach-words.ts";
export { looksLikeScenario, namedScenario, readScenario } from "./stress/read-scenario.ts";
export { STANDARD_MODEL, STRESS_SCENARIOS, stressScenario, type StressScenario } from "./stress/scenarios.ts";
export { stressQuestion, type StressBasis } from "./stress/stress-question.ts";
export {
  contagionMode,
  lossModel,
  lossQuestion,
  eachObligorOf,
  refuseSimulation,
  simulatedQuestion,
  simulationReason,
  type LossModel,
  type LossQuestion,
  type LossSettings,
} from "./stress/loss-question.ts";
export { poolsQuestion, type PoolHolding, type PoolsQuestion } from "./stress/pools-question.ts";
export { checkWeights, mixedQuantile, mixedSurvival, rarityOf, type Rarity } from "./stress/comparison.ts";
export {
  EFFECTS,
  effectsOf,
  shapleyShares,
  withEffects,
  type Effect,
  type PartialStress,
} from "./stress/decomposition.ts";
export { comparisonOf, dissectionOf, type Comparison, type Dissection } from "./stress/side-by-side.ts";
export { twinPool } from "./stress/twin.ts";
export type { ObligorEvent } from "./simulation/path.ts";
export type { Bets } from "./simulation/effective-bets.ts";
export {
  defaultTally,
  jointDefaults,
  jointQuestion,
  MOST_SETS,
  type DefaultTally,
  type JointDefaults,
  type JointQuestion,
  type JointRange,
} from "./simulation/joint-defaults.ts";
export type { WeightedTally } from "./simulation/weighted-tally.ts";
export {
  hubImpacts,
  hubQuestion,
  hubsOf,
  hubTally,
  type HubImpact,
  type HubQuestion,
  type HubRange,
  type SpokeImpact,
} from "./stress/hub-impact.ts";
export { came, plainWord } from "./cell-words.ts";
export { say, type Gap, type Gaps, type GapsOf, type Said } from "./sentences/said.ts";
export { joined as joinedInChinese } from "./sentences/joined.ts";
export { sentenceIn, type Spoken } from "./sentences/sentence-in.ts";
export { catalogue as sayings, sentences, phrases, type Code, type SentenceCode } from "./sentences/catalogue.ts";
export { readNumbers, readRange, type Range } from "./cells/ranges.ts";
export { writtenNumbers, type WrittenNumber } from "./cells/written-number.ts";
export { isOmitted, readChoice, readFlag, readNumber, readOptionalNumber, single } from "./cells/scalars.ts";
export { quarterOf, quarterOfDate, quarterText } from "./rollover/quarters.ts";
export { DEAL_COLUMNS, dealsMoney, dealsOf, looksLikeDeals, poolColumnOf } from "./rollover/deal-rows.ts";
export { bankMoney, bankOf, looksLikeBank } from "./rollover/bank-rows.ts";
export { dealsInBankMoney, moneyTogether, rateBetween, type BankMoney, type Money } from "./rollover/money.ts";
export { bankEconomicsOf, type BankEconomics } from "./rollover/bank-economics.ts";
export {
  breakEvenSpread,
  relief,
  rolloverBank,
  rolloverDeal,
  trancheNotional,
  type RolloverBank,
  type RolloverDeal,
} from "./rollover/deals.ts";
export { OUTCOMES } from "./rollover/market-path.ts";
export {
  quartersFrom,
  rolloverQuestion,
  type RolloverPools,
  type RolloverQuestion,
} from "./rollover/rollover-question.ts";
export { quantileOf, shareBelow } from "./rollover/path-columns.ts";
export { scenarioRollover, type RolloverBasis } from "./rollover/scenario-rollover.ts";
export { type RetainedResult } from "./rollover/retained-result.ts";
export { rolloverPaths, type RolloverPaths, type RolloverRange } from "./rollover/rollover.ts";
export { FAN, rolloverResult, type RolloverResult } from "./rollover/rollover-result.ts";
export { FRAMEWORK_RULES, FRAMEWORKS, type Framework, type FrameworkRules } from "./capital/frameworks.ts";
export { IRB_CLASSES, irbCapital, type IrbClass, type IrbExposure, type IrbResult } from "./capital/irb.ts";
export { supervisoryWeight, type Position } from "./capital/supervisory-formula.ts";
export {
  irbaParameter,
  secIrba,
  secIrbaMixed,
  secIrbaOfParts,
  type IrbaPart,
  type IrbaPool,
  type SecuritisationWeight,
  type Treatment,
} from "./capital/sec-irba.ts";
export { secSa, ssfa, type SaPool, type SaWeight } from "./capital/sec-sa.ts";
export { secErba, type ErbaWeight } from "./capital/sec-erba.ts";
export { trancheMaturity, type ContractualPayment } from "./capital/tranche-maturity.ts";
export { creditQualityStep } from "./capital/credit-quality.ts";
export { STANDARDISED_CLASSES, STANDARDISED_RULES, type StandardisedClass } from "./capital/standardised-table.ts";
export { standardisedWeight, type StandardisedExposure, type StandardisedWeight } from "./capital/standardised.ts";
export { approachOf, type ReadWeight } from "./capital/tape-exposures.ts";
export {
  standardisedPool,
  standardisedWeights,
  type StandardisedPool,
  type StandardisedReading,
} from "./capital/standardised-pool.ts";
export { irbPool, type IrbPool, type PooledExposure } from "./capital/irb-pool.ts";
export { isAssumed, kirbOfPool, poolCapital, type PoolCapital } from "./capital/pool-capital.ts";
export { METHODS, selectApproachEu, type Method, type RatedChoice } from "./capital/hierarchy.ts";
export { positionWeight, type PositionRules, type WeighedPosition } from "./capital/position-weight.ts";
export { maximumCapital, seniorCap, type HeldPosition, type MaximumCapital } from "./capital/caps.ts";
export { pointsAboveSpread } from "./capital/attachment.ts";
export { excessSpreadValue, type ExcessSpreadValue } from "./capital/excess-spread-value.ts";
export type { DealRules, HeldTranche, TrancheCapital } from "./capital/deal-rules.ts";
export type { StandardisedView } from "./capital/standardised-view.ts";
export { dealCapital, type DealCapital } from "./capital/deal-capital.ts";
export { hierarchyPlace, type HierarchyPlace } from "./capital/hierarchy-place.ts";
export {
  commensurateTransfer,
  mechanicalTest,
  type CommensurateTransfer,
  type MechanicalTest,
  type TestedTranche,
} from "./capital/transfer-test.ts";
export {
  runLoss,
  type RunLoss,
  type RunningDeal,
  type RunOff,
  type SpreadByPeriod,
} from "./capital/dynamic-transfer.ts";
export { poolRunOff } from "./capital/pool-run-off.ts";
export { transferThroughTime, type TestedLosses, type TransferThroughTime } from "./capital/transfer-through-time.ts";
export { CHECKLIST_NAMES, checklistOf, type ChecklistItem, type ChecklistName } from "./capital/checklist.ts";
export {
  fastTrackFacts,
  firstLossMinimum,
  highestSold,
  keptCapitalGate,
  standardisedPoolGate,
  type FastTrackFacts,
  type Gate,
} from "./capital/transfer-gates.ts";
export {
  dealEconomics,
  expectedLossRelief,
  yearlyCost,
  type CapitalEffect,
  type DealBank,
  type DealEconomics,
  type ProtectionCost,
} from "./capital/deal-economics.ts";
export { mismatchedRwea } from "./capital/maturity-mismatch.ts";
export { floorFactor, isReadInLaw, outputFloor, type FlooredRwea, type OutputFloor } from "./capital/output-floor.ts";
export {
  cet1Path,
  isAlive,
  worstStepBps,
  type Cet1Path,
  type Cet1Question,
  type LostRecognition,
  type ReliefDeal,
} from "./capital/cet1-path.ts";
export { costThroughLife, type DealLife, type LifeCost, type LifePeriod } from "./capital/cost-through-life.ts";
export { dealCost, runOffYears, type DealCost, type DealCostQuestion } from "./capital/deal-cost.ts";
