import { shown } from "./cell.ts";
import { finding, type Finding } from "./findings.ts";
import type { TemplateName } from "./messages.ts";
import type { CellProblem } from "./numbers.ts";
import type { TapeColumn } from "./tape-columns.ts";
import { meaningNames } from "./vocabulary.ts";

const TEMPLATES: Readonly<Record<CellProblem["why"], TemplateName>> = {
  "share in money": "shareInMoney",
  "share in term": "shareInTerm",
  "money in share": "moneyInShare",
  "no share": "moneyInShare",
  "other sign": "otherSign",
  "mixed share": "mixedShare",
  "mixed multiple": "mixedMultiple",
  "small share": "smallShare",
  "months among years": "monthsAmongYears",
  "date among years": "dateAmongYears",
  word: "unknownWord",
};

/** What is said of a cell that is no number of its column, as the tape shows it. */
export function badCell(column: TapeColumn, r: number): Finding {
  const [name, nameZh] = meaningNames[column.meaning];
  const cell = column.cells[r];
  const place = { row: r + 2, column: column.heading };
  const problem = column.numbers.problems?.get(r);
  if (problem === undefined) {
    const template = column.meaning === "maturity" && typeof cell === "string" ? "notTerm" : "notNumber";
    return finding(template, place, { name, nameZh, value: shown(cell) });
  }
  const sign = column.recognition.evidence.sign ?? ".";
  const percent = Number((Number(String(cell).trim().replace(",", ".")) * 100).toPrecision(15));
  const word = problem.why === "word" ? problem.word : "";
  return finding(TEMPLATES[problem.why], place, { name, nameZh, value: shown(cell), sign, percent, word });
}
