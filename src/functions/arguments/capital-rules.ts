import { years } from "./horizon.ts";
import {
  CHECKLIST_NAMES,
  fraction,
  FRAMEWORKS,
  InputError,
  METHODS,
  nonNegative,
  trancheMaturity,
  writtenNumber,
  type Cell,
  type ChecklistName,
  type DealRules,
  type Domain,
  type Framework,
  say,
} from "../../core/index.ts";
import { isEconomicsRule } from "./economics-rule-names.ts";
import { readRange } from "./ranges.ts";
import { came, isOmitted, plainWord, readChoice, readNumber } from "./scalars.ts";

const CAPITAL_NAMES = ["Framework", "Legal maturity", "Pool type", "STS", "SES value", "Lifetime EL", "Margin", "Method", "View", "W", "Unknown share", "Unrated transition", "Run-off", "Tested loss", "PBA threshold", "First loss a", "First loss b", "CET1 effect"] as const; // prettier-ignore
const NAMES = [...CAPITAL_NAMES, ...CHECKLIST_NAMES] as const;
type Name = (typeof NAMES)[number];

/** What a deal's capital and its tests are asked by; null where nothing is given, and there is no usual value. */
export type CapitalRules = DealRules & {
  readonly framework: Framework;
  /** Lifetime expected loss as a fraction of the pool; null where the one-year one stands. */
  readonly lifetimeLoss: number | null;
  /** How often the first loss must hold the expected loss. */
  readonly margin: number | null;
  /** Principal by year, fractions of the pool at first; null takes the tape's maturities. */
  readonly runOff: readonly number[] | null;
  /** Loss that is run through time, fraction of the pool; null takes lifetime and unexpected loss. */
  readonly testedLoss: number | null;
  /** Share of unexpected loss that a proposal asks to be transferred. */
  readonly pbaThreshold: number | null;
  /** Least first loss: a times lifetime expected loss and b times unexpected loss. */
  readonly firstLoss: { readonly ofExpected: number; readonly ofUnexpected: number } | null;
  /** Effect on the bank's CET1 ratio, a fraction. */
  readonly cet1Effect: number | null;
  /** Answers by their names; what is not answered is not there. */
  readonly checklist: ReadonlyMap<ChecklistName, boolean>;
};

/**
 * Reads rules in two columns, Name and Value. Legal maturity is needed; the rest has usual values: CRR3, SEC-IRBA, the pool's
 * classes, not STS, no excess spread; or is not asked for.
 *
 * @throws InputError for a name that is unknown, given twice or missing, and a value that cannot be read
 */
export function readCapitalRules(value: unknown): CapitalRules {
  const given = readItems(value);
  const number = (name: Name, domain: Domain = nonNegative) => (isOmitted(given.get(name)) ? null : readNumber(say("ofRules", { rule: name }), given.get(name), domain)); // prettier-ignore
  const flag = (name: Name) => readAnswer(name, given.get(name) ?? null);
  if (isOmitted(given.get("Legal maturity"))) throw new InputError("legalMaturityMissing");
  return {
    framework: readChoice(say("ofRules", { rule: "Framework" }), given.get("Framework"), FRAMEWORKS),
    method: readChoice(say("ofRules", { rule: "Method" }), given.get("Method"), METHODS),
    view: readChoice(say("ofRules", { rule: "View" }), given.get("View"), ["originator", "investor"]),
    maturity: trancheMaturity(
      readNumber(say("ofRules", { rule: "Legal maturity" }), given.get("Legal maturity"), years),
      [],
    ),
    kind: readChoice(say("ofRules", { rule: "Pool type" }), given.get("Pool type"), [
      "by class",
      "wholesale",
      "retail",
    ]),
    sts: flag("STS") ?? false,
    excessSpread: number("SES value") ?? 0,
    w: number("W", fraction),
    unknown: number("Unknown share", fraction) ?? 0,
    unratedTransition: flag("Unrated transition") ?? false,
    lifetimeLoss: number("Lifetime EL", fraction),
    margin: number("Margin"),
    runOff: readRunOff(given.get("Run-off") ?? null),
    testedLoss: number("Tested loss", {
      words: say("aboveZeroAtMostOne"),
      holds: (x) => x > 0 && x <= 1,
      measure: "share",
    }),
    pbaThreshold: number("PBA threshold", fraction),
    firstLoss: readFirstLoss(number("First loss a"), number("First loss b")),
    cet1Effect: number("CET1 effect", fraction),
    checklist: readChecklist(given),
  };
}

/** Both parts or none: neither has a usual value. */
function readFirstLoss(a: number | null, b: number | null): CapitalRules["firstLoss"] {
  if (a !== null && b !== null) return { ofExpected: a, ofUnexpected: b };
  if (a === null && b === null) return null;
  const [given, missing] = a === null ? ["b", "a"] : ["a", "b"];
  throw new InputError("firstLossHalf", { given, missing });
}

/** "15%; 15%; 10%": principal of each year, fractions of the pool at first. */
function readRunOff(cell: Cell): readonly number[] | null {
  if (isOmitted(cell)) return null;
  const shares =
    typeof cell === "number"
      ? [cell]
      : String(cell)
          .split(/[;；]/)
          .map((share) => writtenNumber(share));
  if (shares.every((share) => fraction.holds(share))) return shares;
  throw new InputError("runOffUnread", { value: came(cell) });
}

function readChecklist(given: ReadonlyMap<Name, Cell>): CapitalRules["checklist"] {
  const answers = CHECKLIST_NAMES.map((name) => [name, readAnswer(name, given.get(name) ?? null)] as const);
  return new Map(answers.filter((answer): answer is readonly [ChecklistName, boolean] => answer[1] !== null));
}

/** Yes or no; null where nothing is said. */
function readAnswer(name: Name, cell: Cell): boolean | null {
  if (isOmitted(cell)) return null;
  if (typeof cell === "boolean") return cell;
  return readChoice(say("ofRules", { rule: name }), cell, ["no", "yes"]) === "yes";
}

function readItems(value: unknown): ReadonlyMap<Name, Cell> {
  if (isOmitted(value)) throw new InputError("rulesMissing");
  const rows = readRange("rules", value).filter((row) => !row.every(isOmitted));
  if (rows[0]!.length < 2) throw new InputError("rulesOneColumn");
  const given = new Map<Name, Cell>();
  rows.forEach(([name, cell], r) => {
    const word = plainWord(String(name ?? ""));
    if (r === 0 && word === "name") return;
    const known = NAMES.find((one) => plainWord(one) === word);
    if (known === undefined && isEconomicsRule(word)) return;
    if (known === undefined) throw new InputError("ruleUnknown", { name: came(name), known: NAMES });
    if (given.has(known)) throw new InputError("ruleTwice", { name: known });
    given.set(known, cell ?? null);
  });
  return given;
}
