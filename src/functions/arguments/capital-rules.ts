import {
  FRAMEWORKS,
  InputError,
  positive,
  trancheMaturity,
  type Cell,
  type DealRules,
  type Framework,
} from "../../core/index.ts";
import { readRange } from "./ranges.ts";
import { came, isOmitted, listed, plainWord, readChoice, readNumber } from "./scalars.ts";

const NAMES = ["Framework", "Legal maturity", "Pool type", "STS", "SES value", "Lifetime EL", "Margin"] as const;
type Name = (typeof NAMES)[number];

/** What a deal's capital and its tests are asked by. */
export type CapitalRules = DealRules & {
  readonly framework: Framework;
  /** Lifetime expected loss as a fraction of the pool; null where the one-year one stands. */
  readonly lifetimeLoss: number | null;
  /** How often the first loss must hold the expected loss; null where nothing is asked. */
  readonly margin: number | null;
};

/**
 * Reads rules in two columns, Name and Value. Legal maturity is needed; the rest has usual values: CRR3, wholesale, not STS, no
 * excess spread.
 *
 * @throws InputError for a name that is unknown, given twice or missing, and a value that cannot be read
 */
export function readCapitalRules(value: unknown): CapitalRules {
  const given = readItems(value);
  const number = (name: Name) => (isOmitted(given.get(name)) ? null : readNumber(`${name} of rules`, given.get(name), { words: "0 or more", holds: (x) => x >= 0 && x < Infinity })); // prettier-ignore
  if (isOmitted(given.get("Legal maturity")))
    throw new InputError("rules has no Legal maturity; add a row with its name and years.");
  return {
    framework: readChoice("Framework of rules", given.get("Framework"), FRAMEWORKS),
    maturity: trancheMaturity(readNumber("Legal maturity of rules", given.get("Legal maturity"), positive), []),
    kind: readChoice("Pool type of rules", given.get("Pool type"), ["wholesale", "retail"]),
    sts: readFlag(given.get("STS") ?? null),
    excessSpread: number("SES value") ?? 0,
    lifetimeLoss: number("Lifetime EL"),
    margin: number("Margin"),
  };
}

function readFlag(cell: Cell): boolean {
  if (isOmitted(cell)) return false;
  if (typeof cell === "boolean") return cell;
  return readChoice("STS of rules", cell, ["no", "yes"]) === "yes";
}

function readItems(value: unknown): ReadonlyMap<Name, Cell> {
  if (isOmitted(value))
    throw new InputError("rules is missing; it must be two columns, Name and Value, with Legal maturity.");
  const rows = readRange("rules", value).filter((row) => !row.every(isOmitted));
  if (rows[0]!.length < 2) throw new InputError("rules has 1 column; it must have two, Name and Value.");
  const given = new Map<Name, Cell>();
  rows.forEach(([name, cell], r) => {
    const word = plainWord(String(name ?? ""));
    if (r === 0 && word === "name") return;
    const known = NAMES.find((one) => plainWord(one) === word);
    if (known === undefined) throw new InputError(`rules has ${came(name)}; it must be ${listed(NAMES)}.`);
    if (given.has(known)) throw new InputError(`rules gives ${known} twice; once is allowed.`);
    given.set(known, cell ?? null);
  });
  return given;
}
