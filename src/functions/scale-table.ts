import {
  annuity,
  fundingOf,
  InputError,
  leveredPd,
  scaleChain,
  usersNeeded,
  type Denominator,
  type Funding,
  type ScaleRow,
} from "../core/index.ts";
import { readChain, readDenominators, type NamedStep } from "./arguments/chain.ts";
import { numberIn, readHeadedTable } from "./arguments/headed-table.ts";
import { readRange } from "./arguments/ranges.ts";
import { came, isOmitted, plainWord } from "./arguments/scalars.ts";

/** The table of SRT.SCALE: a chain against denominators, or one borrower's build-out. */
export function scaleTable(chain: unknown, denominators: unknown): unknown[][] {
  if (isBuildOut(chain)) {
    if (isOmitted(denominators)) return buildOutTable(chain);
    throw new InputError("denominatorsUnused");
  }
  const steps = readChain(chain);
  const against = readDenominators(denominators, steps[0]!.unit);
  const rows = scaleChain(steps, against);
  return [headings(against), ...rows.map((row, k) => chainRow(steps[k]!, row))];
}

function headings(denominators: readonly Denominator[]): string[] {
  const relations = denominators.flatMap(({ name, material }) => [
    `Share of ${name}`,
    `Times until ${percent(material)} of ${name}`,
  ]);
  return ["Step", "Amount", "Unit", "Share of the step before", "Confidence so far", ...relations, "As of", "Source"];
}

function chainRow({ name, share, value, unit, asOf, source }: NamedStep, row: ScaleRow): unknown[] {
  const relations = row.relations.flatMap(({ share: of, breakEven }) => [
    of,
    breakEven < Infinity ? breakEven : "never",
  ]);
  return [name, row.amount, unit ?? "", share ? value : "", row.confidence, ...relations, asOf ?? "", source ?? ""];
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 1e6) / 1e4} %`;
}

const ITEMS = [
  "Capital expenditure",
  "Operating cash flow",
  "Cash used",
  "EBITDA",
  "Debt",
  "Interest",
  "Repayment years",
  "PD",
  "Asset volatility",
  "Price per user and month",
  "Margin",
  "Users",
  "Growth of users",
] as const;
type Item = (typeof ITEMS)[number];
type Given = (item: Item) => number;

const BUILD_OUT: readonly Item[] = ITEMS.slice(0, 5);
const SERVICE: readonly Item[] = ["Interest", "Repayment years"];
const CREDIT: readonly Item[] = ["PD", "Asset volatility"];
const USERS: readonly Item[] = ["Price per user and month", "Margin", "Users", "Growth of users"];

function isBuildOut(chain: unknown): boolean {
  return !isOmitted(chain) && plainWord(String(readRange("chain", chain)[0]![0] ?? "")) === "item";
}

/** Funding gap, leverage, debt service, PD and break-even users of one borrower, as far as its rows go. */
function buildOutTable(chain: unknown): unknown[][] {
  const given = readItems(chain);
  const need = (items: readonly Item[]) => wholeGroup(given, items);
  if (!need(BUILD_OUT)) throw new InputError("chainItemsMissing", { item: BUILD_OUT[0]!, items: BUILD_OUT.join(", ") });
  const item: Given = (name) => given.get(name)!;
  const funding = fundingOf({
    capex: item("Capital expenditure"),
    operatingCashFlow: item("Operating cash flow"),
    cashUsed: item("Cash used"),
    ebitda: item("EBITDA"),
    debt: item("Debt"),
  });
  const service = need(SERVICE);
  if (!service && need(USERS)) throw new InputError("chainUsers");
  return [
    ["Name", "Value"],
    ...fundingRows(funding),
    ...(need(CREDIT) ? [["PD after, assets as before (assumption)", pdAfter(item, funding)]] : []),
    ...(service ? serviceRows(item, funding, need(USERS)) : []),
  ];
}

function fundingRows({ gap, coverage, debtAfter, leverageBefore, leverageAfter }: Funding): unknown[][] {
  return [
    ["Operating cash flow / capital expenditure", coverage],
    ["Funding gap a year", gap],
    ["Debt after", debtAfter],
    ["Debt / EBITDA before", leverageBefore],
    ["Debt / EBITDA after", leverageAfter],
  ];
}

function pdAfter(item: Given, { debtAfter }: Funding): number {
  return leveredPd(item("PD"), debtAfter / item("Debt"), item("Asset volatility"));
}

function serviceRows(item: Given, { debtAfter }: Funding, users: boolean): unknown[][] {
  const service = annuity(debtAfter, item("Interest"), item("Repayment years"));
  const rows = [
    ["Debt service a year", service],
    ["EBITDA / debt service", item("EBITDA") / service],
  ];
  if (!users) return rows;
  const { coverage, needed, years } = usersNeeded(service, {
    price: item("Price per user and month"),
    margin: item("Margin"),
    users: item("Users"),
    growth: item("Growth of users"),
  });
  return [
    ...rows,
    ["Users' payments / debt service", coverage],
    ["Break-even users", needed],
    ["Years to break-even users", years < Infinity ? years : "never"],
  ];
}

/** True where all of a group's items are given, false where none is. */
function wholeGroup(given: ReadonlyMap<Item, number>, items: readonly Item[]): boolean {
  const missing = items.filter((item) => !given.has(item));
  if (missing.length === items.length) return false;
  if (missing.length === 0) return true;
  throw new InputError("chainTogether", { item: missing[0]!, items: items.join(", ") });
}

function readItems(chain: unknown): ReadonlyMap<Item, number> {
  const given = new Map<Item, number>();
  for (const row of readHeadedTable("chain", chain, { item: ["Item"], value: ["Value"] }, ["item", "value"])) {
    const word = plainWord(String(row.cell("item") ?? ""));
    if (word === "obligor") continue;
    const known = ITEMS.find((name) => plainWord(name) === word);
    if (known === undefined) throw new InputError("chainItemUnknown", { row: row.number, value: came(row.cell("item")), known: ["Obligor", ...ITEMS] }); // prettier-ignore
    if (given.has(known)) throw new InputError("chainItemTwice", { item: known });
    given.set(known, numberIn("chain", row, known, row.cell("value")));
  }
  return given;
}
