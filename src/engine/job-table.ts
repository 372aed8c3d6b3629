import type {
  ContributionQuestion,
  Contributions,
  FactorPortfolio,
  ImpliedRho,
  ImpliedRhoQuestion,
  LossDistribution,
  OneFactorPortfolio,
  QuantileLaw,
  PathRange,
  SampledLaw,
  SampledQuantiles,
  Sampling,
  Scales,
  Sensitivity,
  SensitivityQuestion,
  SimulatedLaw,
  SimulationQuestion,
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
  readonly hazardScales: { readonly input: SimulationQuestion; readonly output: Scales };
  readonly simulatedLosses: { readonly input: PathRange; readonly output: Float64Array };
  readonly contributions: { readonly input: ContributionQuestion; readonly output: Contributions };
  readonly worstPaths: { readonly input: WorstPathsQuestion; readonly output: WorstPaths };
  readonly sensitivity: { readonly input: SensitivityQuestion; readonly output: Sensitivity };
  readonly impliedRho: { readonly input: ImpliedRhoQuestion; readonly output: ImpliedRho };
};

export type JobName = keyof JobTable;
