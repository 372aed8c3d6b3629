import { came, plainWord } from "../cell-words.ts";
import { InputError } from "../domain.ts";
import { isBlank, type Cell } from "../pool/cell.ts";
import { rolloverBank, type RolloverBank } from "./deals.ts";

type Rows = readonly (readonly Cell[])[];

/** Items of the bank with what stands where one is absent; the three without must be given. Assumptions, see the help. */
const ITEMS = {
  RWA: null,
  CET1: null,
  MDA: null,
  "Management target": 0.13,
  "Requirement + P2G": 0.115,
  "Cost of equity": 0.12,
  "Capital ratio": 0.13,
  "Quarterly earnings": 0.0003,
  "Earnings lost": 0.0006,
  Migration: 0.02,
  Lambda: 0.7,
  alpha0: -3.5,
  alpha1: 1.1,
  alpha2: 0.8,
  alpha3: 0,
  beta1: 0.22,
  beta2: 0.18,
} as const;
type Item = keyof typeof ITEMS;
const NUMBERS = Object.keys(ITEMS) as Item[];
const SWITCHES = ["Premium", "Losses"] as const;
/** Items of capital over time and of a deal's economics, which bankEconomicsOf reads. */
export const ECONOMIC_ITEMS = ["Tax", "RWA growth", "IRB shortfall", "S-TREA", "Unit"] as const;
const NAMES = ["Bank", ...NUMBERS, ...SWITCHES, ...ECONOMIC_ITEMS];

/** True for rows of Item and Value that give what a bank must have. */
export function looksLikeBank(rows: Rows): boolean {
  const words = rows.map(([item]) => plainWord(String(item ?? "")));
  return NUMBERS.filter((item) => ITEMS[item] === null).every((item) => words.includes(plainWord(item)));
}

/**
 * Reads a bank: rows of Item and Value; a third column of notes may follow.
 *
 * @param range with or without a heading row
 * @throws InputError for an item that is unknown, given twice or missing, and a value that is no number
 */
export function bankOf(range: Rows): RolloverBank {
  const given = bankItems(range);
  const number = (item: Item) => {
    const cell = given.get(item);
    if (cell === undefined && ITEMS[item] !== null) return ITEMS[item];
    if (typeof cell === "number" && Number.isFinite(cell)) return cell;
    if (cell === undefined) throw new InputError("bankItemMissing", { item });
    throw new InputError("bankItemNoNumber", { item, value: came(cell) });
  };
  const [premium, losses] = SWITCHES.map((name) => isOn(name, given.get(name)));
  return rolloverBank({
    rwa: number("RWA"),
    cet1: number("CET1"),
    mda: number("MDA"),
    target: number("Management target"),
    requirement: number("Requirement + P2G"),
    costOfEquity: number("Cost of equity"),
    capitalRatio: number("Capital ratio"),
    earnings: number("Quarterly earnings"),
    earningsLost: number("Earnings lost"),
    migration: number("Migration"),
    lambda: number("Lambda"),
    alpha: [number("alpha0"), number("alpha1"), number("alpha2"), number("alpha3")],
    beta: [number("beta1"), number("beta2")],
    premium: premium!,
    losses: losses!,
  });
}

function isOn(name: string, cell: Cell | undefined): boolean {
  if (cell === undefined || isBlank(cell)) return false;
  const word = plainWord(String(cell));
  if (word === "on" || word === "off") return word === "on";
  throw new InputError("bankSwitch", { item: name, value: came(cell) });
}

/** The items of a bank by their names. */
export function bankItems(range: Rows): ReadonlyMap<string, Cell> {
  const rows = range.filter((row) => !row.every(isBlank));
  if ((rows[0]?.length ?? 0) < 2) throw new InputError("bankColumns");
  const given = new Map<string, Cell>();
  rows.forEach(([item, cell], r) => {
    const word = plainWord(String(item ?? ""));
    if (r === 0 && (word === "item" || word === "項目")) return;
    const known = NAMES.find((name) => plainWord(name) === word);
    if (known === undefined) throw new InputError("bankItemUnknown", { item: came(item), known: NAMES });
    if (given.has(known)) throw new InputError("bankItemTwice", { item: known });
    given.set(known, cell ?? null);
  });
  return given;
}
