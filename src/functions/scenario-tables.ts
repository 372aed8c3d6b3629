import {
  contagionOf,
  InputError,
  labelAt,
  namedScenario,
  overriding,
  readScenario,
  STRESS_SCENARIOS,
  stressedPool,
  type Cell,
  type Overrides,
  type Pool,
  say,
  type Said,
} from "../core/index.ts";
import { readPool } from "./arguments/pool.ts";
import { isOmitted } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { withCountColumn } from "./count-column.ts";
import { tellReach, warningsOf } from "./told.ts";

/** The scenarios that come with the product: what SRT.SCENARIO returns without a name. */
export function scenarioList(): Cell[][] {
  return [
    ["Scenario", "Name", "名稱", "Probability", "What happens", "Standing"],
    ...STRESS_SCENARIOS.map(({ name, english, chinese, probability, meaning }) => [
      name,
      english,
      chinese,
      probability,
      meaning,
      "assumption",
    ]),
  ];
}

/**
 * A scenario's rows, as the argument scenario reads them: those of a name, with a user's own over them.
 *
 * @throws InputError for a name that there is not and for overrides that are none
 */
export function scenarioRows(name: unknown, overrides: unknown): Cell[][] {
  const rows = overriding(namedScenario("name", name), isOmitted(overrides) ? [] : readScenario(overrides));
  return [["Parameter", "Target", "Value"], ...rows.map((row) => [row.name, row.target, row.value])];
}

const headingsOf = ({ theme }: Pool) => [
  "Obligor ID",
  "Obligor",
  "Sector",
  "EAD",
  "PD (fraction)",
  "LGD",
  "Maturity (yrs)",
  `${theme.name} theta`,
  "Unstressed PD",
  "Unstressed LGD",
  "SRT sector",
];

/** A PD beyond this is told: a multiplier of distress no longer says what it did. */
const HIGH_PD = 0.6;

/**
 * The table of SRT.STRESSPOOL: the pool's obligors with PD and LGD as a scenario leaves them, and those of before.
 *
 * @throws InputError for a pool or a scenario that cannot be read
 */
export function stressedTable(call: Call, pool: unknown, scenario: unknown): Cell[][] {
  if (isOmitted(scenario)) throw new InputError("scenarioMissing");
  const overrides = readScenario(scenario);
  const before = readPool(pool, null).pool;
  const after = stressedPool(before, overrides);
  warnings(before, after, overrides).forEach(call.warn);
  tellReach(call, before, overrides, null);
  call.note({ method: METHOD, nodes: NaN, drawn: null, error: 0 });
  const rows = before.ids.map((_, i) => obligorRow(before, after, i));
  return withSources(before, withCountColumn(before, [headingsOf(before), ...rows]));
}

/** With a column that says which shares are no cell of the tape, where there are such, so that they are read as that again. */
function withSources(pool: Pool, [headings, ...rows]: Cell[][]): Cell[][] {
  const sources = pool.ids.map((_, i) => labelAt(pool.shareFrom, i)).map((from) => (from === "tape" ? "" : from));
  if (sources.every((from) => from === "")) return [headings!, ...rows];
  return [[...headings!, "Theta rests on"], ...rows.map((row, i) => [...row, sources[i]!])];
}

function obligorRow(before: Pool, after: Pool, i: number): Cell[] {
  const { ids, names, sector, maturity } = before;
  const sectorName = sector.index[i]! < 0 ? null : sector.names[sector.index[i]!]!;
  const finite = (x: number) => (Number.isFinite(x) ? x : null);
  const place = [ids[i]!, names[i]!, sectorName, after.ead[i]!];
  const now = [after.pd[i]!, after.lgd[i]!, finite(maturity[i]!), finite(after.theta[i]!)];
  return [...place, ...now, before.pd[i]!, before.lgd[i]!, labelAt(before.productSector, i)];
}

const METHOD = "closed form: distances to default shifted, recoveries cut";

function warnings(before: Pool, after: Pool, overrides: Overrides): Said[] {
  const high = after.ids.filter((_, i) => after.pd[i]! > HIGH_PD);
  return [
    ...(contagionOf(overrides) === null ? [] : [say("contagionElsewhere")]),
    ...(high.length > 0 ? [say("highPds", { level: HIGH_PD, obligors: high.slice(0, 5).join(", ") })] : []),
    ...warningsOf(overrides),
  ];
}
