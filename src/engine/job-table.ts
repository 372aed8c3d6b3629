import type {
  ContributionQuestion,
  Contributions,
  DealCost,
  DealCostQuestion,
  DealPaths,
  DealQuestion,
  DealRange,
  DealResult,
  DefaultTally,
  DrawnDeal,
  DrawnInvestor,
  DrawnTimes,
  DrawnPaths,
  FactorPortfolio,
  HubImpact,
  HubQuestion,
  HubRange,
  ImpliedRho,
  ImpliedRhoQuestion,
  InvestorPaths,
  InvestorQuestion,
  InvestorRange,
  InvestorReturn,
  JointDefaults,
  JointQuestion,
  JointRange,
  LossDistribution,
  OneFactorPortfolio,
  QuantileLaw,
  RolloverPaths,
  RolloverQuestion,
  RolloverRange,
  RolloverResult,
  PathLosses,
  PathRange,
  Preparation,
  SampledLaw,
  SampledQuantiles,
  Sampling,
  Sensitivity,
  SensitivityQuestion,
  SimulatedLaw,
  SimulationQuestion,
  SpreadRhoQuestion,
  TimedPaths,
  TimedQuestion,
  TimedRange,
  WeightedTally,
  WorstPaths,
  WorstPathsQuestion,
} from "../core/index.ts";

/** A pool under several factors, and how points of them are drawn. */
export type ConditionalQuestion = { readonly portfolio: FactorPortfolio; readonly sampling: Sampling };

/** Every calculation that the engine runs, with what goes in and what comes out. Both are plain content. */
export type JobTable = {
  readonly lossDistribution: { readonly input: OneFactorPortfolio; readonly output: LossDistribution };
  readonly lowerLossDistribution: { readonly input: OneFactorPortfolio; readonly output: LossDistribution };
  readonly quantileLaw: { readonly input: OneFactorPortfolio; readonly output: QuantileLaw };
  readonly conditionalLoss: { readonly input: ConditionalQuestion; readonly output: SampledLaw };
  readonly conditionalQuantiles: { readonly input: ConditionalQuestion; readonly output: SampledQuantiles };
  readonly simulation: { readonly input: SimulationQuestion; readonly output: SimulatedLaw };
  readonly preparation: { readonly input: SimulationQuestion; readonly output: Preparation };
  readonly plainPreparation: { readonly input: SimulationQuestion; readonly output: Preparation };
  readonly simulatedLosses: { readonly input: PathRange; readonly output: PathLosses };
  readonly simulatedLaw: { readonly input: DrawnPaths; readonly output: SimulatedLaw };
  readonly contributions: { readonly input: ContributionQuestion; readonly output: Contributions };
  readonly worstPaths: { readonly input: WorstPathsQuestion; readonly output: WorstPaths };
  readonly dealCost: { readonly input: DealCostQuestion; readonly output: DealCost };
  readonly deal: { readonly input: DealQuestion; readonly output: DealResult };
  readonly dealPaths: { readonly input: DealRange; readonly output: DealPaths };
  readonly dealResult: { readonly input: DrawnDeal; readonly output: DealResult };
  readonly investor: { readonly input: InvestorQuestion; readonly output: InvestorReturn };
  readonly investorPaths: { readonly input: InvestorRange; readonly output: InvestorPaths };
  readonly investorReturn: { readonly input: DrawnInvestor; readonly output: InvestorReturn };
  readonly timed: { readonly input: TimedQuestion; readonly output: readonly SimulatedLaw[] };
  readonly timedPaths: { readonly input: TimedRange; readonly output: TimedPaths };
  readonly timedLaws: { readonly input: DrawnTimes; readonly output: readonly SimulatedLaw[] };
  readonly sensitivity: { readonly input: SensitivityQuestion; readonly output: Sensitivity };
  readonly rollover: {
    readonly input: RolloverQuestion & { readonly lambda: number };
    readonly output: RolloverResult;
  };
  readonly rolloverPaths: { readonly input: RolloverRange; readonly output: RolloverPaths };
  readonly hubs: { readonly input: HubQuestion; readonly output: readonly HubImpact[] };
  readonly hubTally: { readonly input: HubRange; readonly output: WeightedTally };
  readonly hubImpacts: {
    readonly input: { readonly question: HubQuestion; readonly parts: readonly WeightedTally[] };
    readonly output: readonly HubImpact[];
  };
  readonly joint: { readonly input: JointQuestion; readonly output: JointDefaults };
  readonly defaultTally: { readonly input: JointRange; readonly output: DefaultTally };
  readonly jointDefaults: {
    readonly input: { readonly question: JointQuestion; readonly parts: readonly DefaultTally[] };
    readonly output: JointDefaults;
  };
  readonly spreadRho: { readonly input: SpreadRhoQuestion; readonly output: ImpliedRho };
  readonly impliedRho: { readonly input: ImpliedRhoQuestion; readonly output: ImpliedRho };
};

export type JobName = keyof JobTable;
