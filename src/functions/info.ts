import { plainAddress, type Invocation } from "./call.ts";
import { noAnswer } from "./result.ts";
import { session } from "./session.ts";
import type { RunRecord, ToldName } from "./run-record.ts";

/** The table of SRT.INFO. */
export function runInfo(cell: unknown, invocation: Invocation | undefined): unknown[][] {
  const address = plainAddress(invocation?.parameterAddresses?.[0]);
  if (cell === null || cell === undefined) return aboutTable();
  if (address === null) throw noAnswer("infoWithoutAddress");
  const run = session().runs.get(address) ?? session().runs.get(firstCell(address));
  if (run === undefined) throw noAnswer("nothingRecorded");
  return runTable(run);
}

function firstCell(address: string): string {
  return address.replace(/:.*$/, "");
}

function runTable(run: RunRecord): unknown[][] {
  return [
    ["Name", "Value"],
    ["Function", `SRT.${run.functionName}`],
    ["Method", run.method],
    ["Factor nodes", numberOrBlank(run.nodes)],
    ["Paths", run.drawn === null ? "" : run.drawn.points],
    ["Seed", run.drawn === null ? "" : run.drawn.seed],
    ["Standard error", run.drawn === null ? 0 : numberOrBlank(run.error)],
    ["Error estimate", run.drawn === null ? numberOrBlank(run.error) : ""],
    ["Engine", `SRT ${session().engine.version}, ${run.kernel}`],
    ...run.warnings.map(({ english }) => ["Warning", english]),
    ...run.told.map(({ name, english }) => [name, english]),
    ...run.warnings.map(({ chinese }) => ["警語", chinese]),
    ...run.told.map(({ name, chinese }) => [CHINESE[name], chinese]),
  ];
}

/** Sentences stand in both languages, as those of SRT.POOLCHECK do. */
const CHINESE: Readonly<Record<ToldName, string>> = { Assumed: "假設", Reach: "涵蓋範圍" };

function numberOrBlank(x: number): number | string {
  return x === x ? x : "";
}

function aboutTable(): unknown[][] {
  const { engine } = session();
  return [
    ["Name", "Value"],
    ["Version", engine.version],
    ["Engine", engine.kernel],
    [
      "One factor",
      "O. Vasicek (2002), Loan portfolio value; J.-P. Laurent, J. Gregory (2005), Basket default swaps, CDOs and factor copulas",
    ],
    [
      "Several factors",
      "P. Glasserman, J. Li (2005), Importance sampling for portfolio credit risk; A. B. Owen (1995), scrambled nets",
    ],
    ["Student t", "S. Demarta, A. McNeil (2005), The t copula and related copulas"],
    ["Recursion", "L. Andersen, J. Sidenius, S. Basu (2003), All your hedges in one basket"],
    ["Ratings", "Illustrative house scale, an assumption of this project"],
    ["Demo data", "Synthetic"],
  ];
}
