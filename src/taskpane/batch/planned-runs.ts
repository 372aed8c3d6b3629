import type { AskedModel, AskedRho, AskedScenario, AskedStructure, RunAsked } from "./run-asked.ts";

/** A run before its pool has been read. */
export type PlannedRun = Omit<RunAsked, "pool"> & { readonly poolName: string };

/** What a batch is made of: each run takes one of every kind. */
export type BatchParts = {
  readonly pools: readonly string[];
  readonly structures: readonly AskedStructure[];
  readonly scenarios: readonly AskedScenario[];
  readonly rhos: readonly AskedRho[];
  readonly models: readonly AskedModel[];
};

/** Every combination, pool by pool, so that runs over one pool follow each other. */
export function plannedRuns({ pools, structures, scenarios, rhos, models }: BatchParts): readonly PlannedRun[] {
  return pools.flatMap((poolName) =>
    structures.flatMap((structure) =>
      scenarios.flatMap((scenario) =>
        rhos.flatMap((rho) => models.map((model) => ({ poolName, structure, scenario, rho, model }))),
      ),
    ),
  );
}

/** How people write a correlation: 0.2, 0.06/0.07/0.1, tape, scenario. */
export function rhoText(rho: AskedRho): string {
  if (rho.kind === "number") return String(rho.rho);
  return rho.kind === "factors" ? `${rho.g}/${rho.h}/${rho.w}` : rho.kind;
}

/** A model in a few words. */
export function modelText({ horizon, curve, copula, df, lgd, contagion }: AskedModel): string {
  const parts = [`${horizon}y`, curve, copula === "t" ? `t(${df})` : "gaussian", `LGD ${lgd}`];
  return [...parts, ...(contagion === null ? [] : [`contagion ${contagion}`])].join(", ");
}
