import type { RecognisedTape } from "./columns.ts";
import { finding, type Finding } from "./findings.ts";
import type { RowCounts } from "./loan-counts.ts";
import type { Meaning } from "./vocabulary.ts";

const AVERAGE = /\b(avg|average|mean)\b|平均/i;
const WEIGHTED = /\b(avg|average|mean|wa|wtd|weighted|wavg)\b|平均|加權/i;
/** Codes of the annexes on underlying exposures of Delegated Regulation (EU) 2020/1224. */
const ESMA_CODE = /^(RREL|CREL|CRPL|AUTL|CMRL|CCDL|LESL|ESTL|NPEL)\s*C?\d+$/i;
const AVERAGED: readonly Meaning[] = ["pd", "lgd", "recovery", "maturity", "theta", "rho", "loading", "sales", "etv"];

/** What is said of a tape whose rows may stand for many loans: which columns count, and how others are read beside them. */
export function countFindings(tape: RecognisedTape, { of }: RowCounts): Finding[] {
  const column = tape.columns.get("count");
  if (column === undefined || of.some((m) => m !== m)) return [];
  const columns = (["count", "largest", "hhi"] as const).flatMap((meaning) => tape.columns.get(meaning) ?? []);
  const list = columns.map(({ heading }) => heading).join(", ");
  const count = of.reduce((sum, m) => sum + m, 0);
  const said = finding("countColumns", { column: column.heading }, { list, rows: of.length, count });
  return of.every((m) => m === 1) ? [said] : [said, ...averages(tape), ...unusual(tape, column.heading)];
}

/** An average of a row's loans is what each of them has, but for their EAD, which is a sum. */
function averages(tape: RecognisedTape): Finding[] {
  const ead = tape.columns.get("ead");
  const wrong = ead !== undefined && AVERAGE.test(ead.heading);
  const refused = wrong ? [finding("countAverageEad", { column: ead.heading }, {})] : [];
  const read = AVERAGED.flatMap((meaning) => tape.columns.get(meaning) ?? []).filter((c) => WEIGHTED.test(c.heading));
  if (read.length === 0) return refused;
  return [...refused, finding("countAverages", {}, { list: read.map(({ heading }) => heading).join(", ") })];
}

function unusual(tape: RecognisedTape, name: string): Finding[] {
  const isEsma = tape.recognition.some(({ heading }) => ESMA_CODE.test(heading));
  return isEsma ? [finding("countUnusual", { column: name }, { name })] : [];
}
