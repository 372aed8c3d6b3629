/** The law of pool loss on a grid: mass[k] belongs to loss certainLoss + k unit. */
export type GridLaw = {
  /** Fraction of pool EAD per step. */
  readonly unit: number;
  /** Shape [size]; on a lattice probabilities, else signed weights that integrate smooth functions. */
  readonly mass: Float64Array;
};

/** Losses that carry probability of their own: none defaults, or one alone does. Both of shape [m]. */
export type Atoms = { readonly loss: Float64Array; readonly probability: Float64Array };

/** A grid law that may be cut: losses above its last point are known by what all losses sum to. */
export type CutLaw = GridLaw & {
  /** Probability of all losses on and above the grid, and their mean in grid steps. */
  readonly probability: number;
  readonly mean: number;
  /** True where losses above the last point are possible. */
  readonly cut: boolean;
};

/** A grid law whose largest atoms are kept apart, beside the grid and not in it; losses above the certain one. */
export type SplitLaw = CutLaw & { readonly atoms: Atoms };

/**
 * The loss distribution of a pool, from which every tranche and its probabilities are cut. A plain record: it can
 * be sent between threads.
 */
export type LossDistribution = {
  readonly method: "exact";
  /** True where every loss is a whole number of grid steps: then the law is exact and ties are resolved. */
  readonly lattice: boolean;
  /** Degrees of freedom of the t copula; Infinity is the Gaussian one. */
  readonly df: number;
  /** Loss certain to happen, and the largest possible loss, fractions of pool EAD. */
  readonly certainLoss: number;
  readonly largestLoss: number;
  /** Expected loss of the pool, fraction of pool EAD: the sum over names, free of the grid. */
  readonly expectedLoss: number;
  /** Probability that no uncertain name defaults, and that all do. */
  readonly noneDefault: number;
  readonly allDefault: number;
  /** The law that answers are cut from. */
  readonly law: SplitLaw;
  /** The same with the factor's nodes twice as far apart. */
  readonly sparse: SplitLaw;
  /** As sparse, on a grid of half the resolution; absent on a lattice. */
  readonly coarse: SplitLaw | null;
  /** Factor nodes used. */
  readonly nodes: number;
  /** The kernel that ran. */
  readonly kernel: string;
};

/**
 * The same law with masses that are all positive, from which quantiles and cumulative probabilities are read: each loss
 * is split between its two neighbouring grid points, which keeps the mean and adds a little variance.
 */
export type QuantileLaw = {
  readonly lattice: boolean;
  readonly df: number;
  readonly certainLoss: number;
  readonly largestLoss: number;
  readonly expectedLoss: number;
  readonly law: GridLaw;
  readonly nodes: number;
  readonly kernel: string;
};

/** How a law was drawn. */
export type Sampled = {
  readonly method: "conditional";
  /** Conditional laws drawn in all. */
  readonly points: number;
  readonly factors: number;
  /** Degrees of freedom of the t copula; Infinity is the Gaussian one. */
  readonly df: number;
  readonly seed: number | string;
};

/** Laws of independent drawings of the factors: the mean of their answers is the answer, their scatter its standard error. */
export type SampledLaw = Sampled & { readonly replicates: readonly LossDistribution[] };

/** The mean of the drawings' laws, from which quantiles are read, and each of them, for the standard error. */
export type SampledQuantiles = Sampled & {
  readonly whole: QuantileLaw;
  readonly replicates: readonly QuantileLaw[];
};
