import {
  approachOf,
  excessSpreadValue,
  finite,
  FRAMEWORK_RULES,
  FRAMEWORKS,
  isAssumed,
  kirbOfPool,
  poolCapital,
  sentenceIn,
  standardisedPool,
  standardisedWeights,
  type Framework,
  type PoolCapital,
} from "../core/index.ts";
import { readPool } from "./arguments/pool.ts";
import { readNumbers } from "./arguments/ranges.ts";
import { readChoice, readFlag, readNumber, readOptionalNumber } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";
import { withCountColumn } from "./count-column.ts";

/** KIRB of a pool, for SRT.KIRB. */
export function kirbOf(call: Call, pool: unknown, framework: unknown): number {
  const { capital, rules } = capitalOf(pool, framework);
  note(call, `KIRB obligor by obligor, ${rules.name}, CRR Art 255: ${rules.standing}`);
  return kirbOfPool(capital);
}

/** KSA of a pool, for SRT.KSA. */
export function ksaOf(call: Call, pool: unknown, framework: unknown, transition: unknown): number {
  const { word, rules } = frameworkOf(framework);
  const found = standardisedPool(readPool(pool, null).pool, word);
  const eased = readFlag("transition", transition);
  const assumed = found.assumed + found.stepped > 0 ? ", some weights or steps an assumption" : "";
  note(call, `KSA obligor by obligor, ${rules.name}, CRR Art 255(6): ${rules.standing}${assumed}`);
  return eased ? found.transitionalKsa : found.ksa;
}

/** The table of SRT.POOLCAPITAL: what capital is made of, each line with its rule. */
export function poolCapitalTable(call: Call, pool: unknown, framework: unknown, by: unknown): unknown[][] {
  if (readChoice("by", by, ["total", "obligor"]) === "obligor") return obligorTable(call, pool, framework);
  const { capital: c, rules } = capitalOf(pool, framework);
  note(call, `capital obligor by obligor, ${rules.name}, CRR Art 255: ${rules.standing}`);
  const law = `${rules.name}: ${rules.standing}`;
  return [
    ["Name", "Value", "Rule", "Standing"],
    ["EAD", c.ead, "sum over obligors", "definition"],
    ["RWEA", c.rwea, "CRR Arts 153, 154, CRE31", law],
    ["Average risk weight", c.rwea / c.ead, "RWEA / EAD", law],
    ["Expected loss", c.expectedLoss, "CRR Art 158(5)", law],
    ["K, unexpected loss", c.unexpected, "8 % of RWEA / EAD", law],
    ["K, expected loss", c.expected, "EL / EAD", law],
    ["KIRB", c.irbShare > 0 ? c.kirb : "no exposure in this approach", "CRR Art 255, CRE44.2", law],
    ["Look-through cap of the senior", 12.5 * c.k, "CRR Art 267", law],
    ["N, effective number", c.n, "CRR Art 259(4)", law],
    ["LGD, exposure-weighted", c.lgd, "CRR Art 259(5)", law],
    ["Largest share", c.largestShare, "C1 of CRR Art 259(6)", "definition"],
    [
      "N, short form with LGD 0.5",
      c.shortN === c.shortN ? c.shortN : "largest share above 3 %",
      "CRR Art 259(6), 1 / C1",
      law,
    ],
    ["Obligors taken as corporate", c.unclassed, "no Class on the tape", c.unclassed > 0 ? "assumption" : ""],
    ["Obligors taken with 2.5 years", c.unmatured, "no maturity on the tape", c.unmatured > 0 ? "assumption" : ""],
    ["Share in the internal-ratings approach", c.irbShare, "column Approach, irb where it is blank", "definition"],
    ["K of the pool, each by its approach", c.k, "CRR Art 259(7)", law],
    ...standardisedRows(c, law),
  ];
}

/** The pool in the standardised approach, or why it has no answer there. */
function standardisedRows(capital: PoolCapital, law: string): unknown[][] {
  const { pool, gap } = capital.standardised;
  if (pool === null) return [["KSA", "", sentenceIn("en", gap), "no answer"]];
  const standing = isAssumed(capital) ? "assumption in part" : law;
  return [
    ["Standardised RWEA", pool.rwea, "CRR Arts 114 to 129", standing],
    ["KSA", pool.ksa, "CRR Art 255(6)", standing],
    ["KSA with the transition of the output floor", pool.transitionalKsa, "CRR Art 465(3), until 2032-12-31", standing],
    ["Obligors with an assumed standardised weight", pool.assumed, "see by obligor", pool.assumed > 0 ? "assumption" : ""], // prettier-ignore
    ["Obligors whose step is read from their rating", pool.stepped, "taken for an agency's", pool.stepped > 0 ? "assumption" : ""], // prettier-ignore
  ];
}

/** One row an obligor: weights in the standardised approach, with their articles. */
function obligorTable(call: Call, given: unknown, framework: unknown): unknown[][] {
  const { word, rules } = frameworkOf(framework);
  const { pool } = readPool(given, null);
  note(call, `standardised weights obligor by obligor, ${rules.name}: ${rules.standing}`);
  const blank = (value: number | null) => (value === null || value !== value ? "" : value);
  const rows = standardisedWeights(pool, word).map((read, i) => [
    pool.ids[i]!,
    pool.ead[i]!,
    approachOf(pool, i),
    read.standardisedClass,
    blank(read.step),
    blank(pool.etv[i]!),
    read.weight,
    read.transitional,
    read.rule,
    read.stepFromRating ? "assumption: step from the rating" : read.standing,
  ]);
  return withCountColumn(pool, [
    ["Obligor", "EAD", "Approach", "SA class", "CQS", "ETV", "Standardised weight", "With the transition until 2032", "Rule", "Standing"], // prettier-ignore
    ...rows,
  ]);
}

function frameworkOf(framework: unknown) {
  const word: Framework = readChoice("framework", framework, FRAMEWORKS);
  return { word, rules: FRAMEWORK_RULES[word] };
}

function capitalOf(pool: unknown, framework: unknown) {
  const { word, rules } = frameworkOf(framework);
  return { capital: poolCapital(readPool(pool, null).pool, word), rules };
}

function note(call: Call, method: string): void {
  call.note({ method, nodes: NaN, drawn: null, error: 1e-13 });
}

/** The amount of SRT.SESVALUE. */
export function sesValue(call: Call, ses: unknown, loss: unknown, trapped: unknown, past: unknown): number {
  call.note({ method: "exposure value of excess spread, CRR Art 248(1)(e), full model of a draft standard: assumption", nodes: NaN, drawn: null, error: 1e-14 }); // prettier-ignore
  return excessSpreadValue(
    readNumbers("ses", ses),
    readNumber("loss", loss, finite),
    readFlag("trapped", trapped),
    readOptionalNumber("past", past, finite, 0),
  ).value;
}
