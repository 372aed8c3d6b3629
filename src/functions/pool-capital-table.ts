import {
  excessSpreadValue,
  FRAMEWORK_RULES,
  FRAMEWORKS,
  finite,
  InputError,
  poolCapital,
  type Framework,
  type PoolCapital,
} from "../core/index.ts";
import { readPool } from "./arguments/pool.ts";
import { readNumbers } from "./arguments/ranges.ts";
import { came, isOmitted, readChoice, readNumber, readOptionalNumber, single } from "./arguments/scalars.ts";
import type { Call } from "./call.ts";

/** KIRB of a pool, for SRT.KIRB. */
export function kirbOf(call: Call, pool: unknown, framework: unknown): number {
  return capitalOf(call, pool, framework).capital.kirb;
}

/** The table of SRT.POOLCAPITAL: what capital is made of, each line with its rule. */
export function poolCapitalTable(call: Call, pool: unknown, framework: unknown): unknown[][] {
  const { capital: c, rules } = capitalOf(call, pool, framework);
  const law = `${rules.name}: ${rules.standing}`;
  return [
    ["Name", "Value", "Rule", "Standing"],
    ["EAD", c.ead, "sum over obligors", "definition"],
    ["RWEA", c.rwea, "CRR Arts 153, 154, CRE31", law],
    ["Average risk weight", c.rwea / c.ead, "RWEA / EAD", law],
    ["Expected loss", c.expectedLoss, "CRR Art 158(5)", law],
    ["K, unexpected loss", c.unexpected, "8 % of RWEA / EAD", law],
    ["K, expected loss", c.expected, "EL / EAD", law],
    ["KIRB", c.kirb, "CRR Art 255, CRE44.2", law],
    ["Look-through cap of the senior", 12.5 * c.kirb, "CRR Art 267", law],
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
  ];
}

function capitalOf(call: Call, pool: unknown, framework: unknown) {
  const word: Framework = readChoice("framework", framework, FRAMEWORKS);
  const rules = FRAMEWORK_RULES[word];
  const capital: PoolCapital = poolCapital(readPool(pool, null).pool, word);
  call.note({
    method: `KIRB obligor by obligor, ${rules.name}, CRR Art 255: ${rules.standing}`,
    nodes: NaN,
    drawn: null,
    error: 1e-13,
  });
  return { capital, rules };
}

/** The amount of SRT.SESVALUE. */
export function sesValue(call: Call, ses: unknown, loss: unknown, trapped: unknown, past: unknown): number {
  call.note({ method: "exposure value of excess spread, CRR Art 248(1)(e), full model of a draft standard: assumption", nodes: NaN, drawn: null, error: 1e-14 }); // prettier-ignore
  return excessSpreadValue(
    readNumbers("ses", ses),
    readNumber("loss", loss, finite),
    flag(trapped),
    readOptionalNumber("past", past, finite, 0),
  ).value;
}

function flag(value: unknown): boolean {
  const cell = single("trapped", value);
  if (isOmitted(cell)) return false;
  if (typeof cell === "boolean") return cell;
  throw new InputError(`trapped is ${came(cell)}; it must be TRUE or FALSE.`);
}
