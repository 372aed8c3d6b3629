import { InputError } from "../domain.ts";
import type { Contagion } from "../simulation/question.ts";
import { isNamed, nameOnTape } from "../pool/counts.ts";
import { labelAt, type Pool } from "../pool/pool.ts";
import { productSector } from "../themes/product-sectors.ts";

/** Parameters that a scenario may set. */
export const STRESS_PARAMETERS = ["g", "h", "w", "Hmean", "Hsd", "shift", "haircut", "pd", "theta", "share", "kd", "kD", "pi", "contagion", "Fmean", "freeze"] as const; // prettier-ignore
export type StressParameter = (typeof STRESS_PARAMETERS)[number];

/** One row of a scenario: a parameter, whom it is for, and its value. */
export type Override = {
  readonly name: StressParameter;
  /** An obligor, a sector, or * for all. */
  readonly target: string;
  readonly value: number | string;
  /** The row that the user wrote it in; null in a scenario that comes with the product. */
  readonly row: number | null;
};

/** A scenario as its rows; none without a scenario. */
export type Overrides = readonly Override[];

/** How hubs infect their spokes; off where they do not. */
export type ContagionMode = "off" | Contagion["mode"];

/** The roll-over market's own factor under a scenario, and the quarters in which nobody sells protection. */
export type RolloverState = {
  readonly mean: number;
  readonly sd: number;
  /** First and last quarter, such as 2026Q3; null where no freeze is forced. */
  readonly freeze: readonly [string, string] | null;
};

/** Scatter of the roll-over factor where its mean is moved: an assumption. */
const MOVED_SD = 0.8;

/** A parameter's number for all, or what stands without one. */
export function numberOf(overrides: Overrides, name: StressParameter, absent: number): number {
  const found = overrides.find((o) => o.name === name && o.target === "*");
  return found === undefined ? absent : (found.value as number);
}

/** True where the scenario says anything of a parameter. */
export function mentions(overrides: Overrides, name: StressParameter): boolean {
  return overrides.some((o) => o.name === name);
}

/** The scenario's way of contagion; null where it names none. */
export function contagionOf(overrides: Overrides): ContagionMode | null {
  const found = overrides.find((o) => o.name === "contagion");
  return found === undefined ? null : (found.value as ContagionMode);
}

/** The roll-over market of a scenario. */
export function rolloverOf(overrides: Overrides): RolloverState {
  const mean = numberOf(overrides, "Fmean", 0);
  const freeze = overrides.find((o) => o.name === "freeze");
  const quarters = freeze === undefined ? null : (String(freeze.value).split(":") as [string, string]);
  return { mean, sd: mean === 0 ? 1 : MOVED_SD, freeze: quarters };
}

/**
 * A parameter for every obligor: its own row wins over its sector's, that over its product sector's, and that over the row for
 * all. Rows of a scenario that comes with the product are for the product's sectors, and pass over those that the pool does
 * not have; a user's are for the tape's own sectors, or for the product's where the tape has none of that name.
 *
 * @returns shape [n]
 * @throws InputError for a user's target that is neither an obligor, a sector of the pool nor one of the product
 */
export function eachOf(overrides: Overrides, name: StressParameter, pool: Pool, absent: number): Float64Array {
  const rows = overrides.filter((o) => o.name === name);
  const places = rows.map((row) => placeOf(row, pool));
  const values = (place: Place) => new Map(rows.flatMap((row, r) => (places[r]!.kind === place ? [[places[r]!.of, row.value as number] as const] : []))); // prettier-ignore
  const [byId, bySector, byProduct] = [values("obligor"), values("sector"), values("product")];
  const forAll = values("all").get("*") ?? absent;
  const ofRow = (i: number) => (pool.counts === undefined ? undefined : byId.get(nameOnTape(pool, i)));
  return Float64Array.from(
    pool.ids,
    (id, i) => byId.get(id) ?? ofRow(i) ?? bySector.get(labelAt(pool.sector, i)) ?? byProduct.get(labelAt(pool.productSector, i)) ?? forAll, // prettier-ignore
  );
}

type Place = "all" | "obligor" | "sector" | "product";

/** Whom a row is for, and by which name. */
function placeOf({ name, target, row }: Override, pool: Pool): { readonly kind: Place; readonly of: string } {
  if (target === "*") return { kind: "all", of: target };
  if (isNamed(pool, target)) return { kind: "obligor", of: target };
  if (row === null) return { kind: "product", of: target };
  if (pool.sector.names.includes(target)) return { kind: "sector", of: target };
  const product = productSector(target);
  if (product !== null) return { kind: "product", of: product };
  throw new InputError("targetUnknown", { row, parameter: name, target });
}

/** A scenario's rows with others over them: of the same parameter and target, the later stands. */
export function overriding(base: Overrides, rows: Overrides): Overrides {
  const same = (a: Override) => (b: Override) => a.name === b.name && a.target === b.target;
  return [...base.map((o) => rows.find(same(o)) ?? o), ...rows.filter((o) => !base.some(same(o)))];
}

/** True where the same story is told twice: a moved theme factor and shifted distances to default. */
export function shocksTwice(overrides: Overrides): boolean {
  const moved = numberOf(overrides, "Hmean", 0) !== 0;
  return moved && overrides.some(({ name, value }) => name === "shift" && value !== 0);
}
