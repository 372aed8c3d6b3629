import { plainAddress, type Invocation } from "./call.ts";
import { noAnswer } from "./result.ts";
import { session } from "./session.ts";
import type { RunRecord } from "./run-record.ts";

/** The table of SRT.INFO. */
export function runInfo(cell: unknown, invocation: Invocation | undefined): unknown[][] {
  const address = plainAddress(invocation?.parameterAddresses?.[0]);
  if (cell === null || cell === undefined) return aboutTable();
  if (address === null) throw noAnswer("INFO takes a cell with an SRT formula; this host passed no address.");
  const run = session().runs.get(address) ?? session().runs.get(firstCell(address));
  if (run === undefined) throw noAnswer("Nothing is recorded for that cell. Recalculate that cell.");
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
    ["Factor nodes", run.nodes === run.nodes ? run.nodes : ""],
    ["Standard error", 0],
    ["Error estimate", run.error === run.error ? run.error : ""],
    ["Engine", `SRT ${session().engine.version}, ${run.kernel}`],
  ];
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
    ["Recursion", "L. Andersen, J. Sidenius, S. Basu (2003), All your hedges in one basket"],
    ["Ratings", "Illustrative house scale, an assumption of this project"],
    ["Demo data", "Synthetic"],
  ];
}
