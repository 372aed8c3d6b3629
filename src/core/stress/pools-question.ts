import { eachObligor, isNamed } from "../pool/counts.ts";
import { joinedPools } from "../pool/joined-pools.ts";
import type { Pool } from "../pool/pool.ts";
import { productSector } from "../themes/product-sectors.ts";
import { simulationQuestion, type SimulationQuestion } from "../simulation/question.ts";
import type { Overrides } from "./overrides.ts";
import { stressQuestion, type StressBasis } from "./stress-question.ts";
import { stressedPool } from "./stressed-pool.ts";

/** What one pool holds of the obligors of all, columns of shape [n]; EAD is 0 where it has nothing of one. */
export type PoolHolding = Pick<SimulationQuestion, "ead" | "lgd" | "maturity">;

/** Several pools on the same paths: default times of the obligors of all, and what each pool holds of them. */
export type PoolsQuestion = {
  readonly simulation: SimulationQuestion;
  readonly holdings: readonly PoolHolding[];
};

/**
 * The simulation of several pools under a scenario: one set of paths, one global, theme and sector factor for all, an
 * obligor of several pools once. A pool alone is simulated as stressQuestion has it.
 *
 * @param basis without a pool
 * @throws InputError for pools that contradict each other, and for a scenario that they cannot have
 */
export function poolsQuestion(
  basis: Omit<StressBasis, "pool">,
  given: readonly Pool[],
  overrides: Overrides,
): PoolsQuestion {
  const pools = given.map(eachObligor);
  const { pool, places } = joinedPools(pools);
  const simulation = stressQuestion({ ...basis, pool }, overrides);
  const holdings = pools.map((own, p) =>
    holdingOf(stressedPool(own, reaching(overrides, own)), places[p]!, simulation),
  );
  holdings.forEach((holding) => simulationQuestion({ ...simulation, ...holding }));
  return { simulation, holdings };
}

/** The rows of a scenario that concern a pool; those for obligors and sectors of other pools are theirs. */
function reaching(overrides: Overrides, pool: Pool): Overrides {
  const known = (target: string) => target === "*" || isNamed(pool, target) || pool.sector.names.includes(target);
  return overrides.filter(({ target }) => known(target) || productSector(target) !== null);
}

function holdingOf(pool: Pool, places: Int32Array, { ead, lgd, maturity }: SimulationQuestion): PoolHolding {
  const holding = { ead: new Float64Array(ead.length), lgd: lgd.slice(), maturity: maturity.slice() };
  places.forEach((place, i) => {
    holding.ead[place] = pool.ead[i]!;
    holding.lgd[place] = pool.lgd[i]!;
    holding.maturity[place] = pool.maturity[i]!;
  });
  return holding;
}
