import { readFileSync } from "node:fs";
import { parseCsv } from "../../src/workbook/csv.ts";
import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();
const csv = (name: string) => parseCsv(readFileSync(`${__dirname}/../../assets/demo/${name}.csv`, "utf8"));
const demo = csv("pool");
const links = csv("links");
const halves = [demo.slice(0, 91), [demo[0]!, ...demo.slice(91)]];
const euro = [
  ["Obligor", "EAD (EUR m)", "PD %", "LGD %"],
  ["A", 10, 1, 40],
];
const dollar = [
  ["Obligor", "EAD (USD m)", "PD %", "LGD %"],
  ["B", 20, 1, 40],
];
const fx = [
  ["Currency", "Rate"],
  ["EUR", 1],
  ["USD", 0.9],
];

test("the halves of the demo tape, joined with their links, give the card of the demo pool, hash and all", () => {
  expect(call("POOLJOIN", [...halves, links])).toBe(call("POOL", demo, links));
  expect(call("POOLJOIN", [links, ...halves])).toBe(call("POOL", demo, links));
});

test("a joined card answers as the whole tape does", () => {
  const ask = (pool: unknown) => call("TRANCHELOSS", pool, [[0.2]], 0.06, 0.14, 5, null, null);
  expect(ask([[call("POOLJOIN", halves)]])).toBe(ask(demo));
});

test("POOL converts with an FX table, into the currency with rate 1 or the one asked for", () => {
  expect(call("POOL", dollar, null, fx)).toMatch(/^Pool · 1 obligor · EAD EUR 18,000,000 /);
  expect(call("POOL", euro, null, fx, "USD")).toMatch(/^Pool · 1 obligor · EAD USD 11,111,111 /);
  expect(call("POOLCHECK", dollar, null, fx)[1].slice(0, 5)).toEqual([
    "I23",
    "information",
    "",
    "",
    "1 loan in USD is converted to EUR at 0.9.",
  ]);
});

test("tapes, cards, links, rates and the currency are told by what they hold, in any order", () => {
  const card = [[call("POOL", dollar)]];
  const joined = call("POOLJOIN", [[["USD"]], fx, card, euro]);
  expect(joined).toMatch(/^Pool · 2 obligors · EAD USD 31,111,111 /);
  expect(call("POOLJOIN", [fx, euro, dollar])).toMatch(/^Pool · 2 obligors · EAD EUR 28,000,000 /);
});

test("what is found in a join says which tape", () => {
  const bad = [dollar[0]!, ["B", 20, "abc", 40]];
  expect(call("JOINCHECK", [euro, fx, bad])[1]).toEqual([
    "E02",
    "error",
    2,
    "PD %",
    "Tape 2: Row 2: PD 'abc' is not a number.",
    "Tape 2：第2列「違約機率」'abc' 不是數字。",
    2,
    1,
    "2",
  ]);
  expect(call("JOINCHECK", [euro])[1]).toEqual([
    "OK",
    "information",
    "",
    "",
    "Nothing to report.",
    "沒有發現。",
    "",
    "",
    "",
  ]);
});

const refused: readonly (readonly [what: string, ask: () => unknown, sentence: string])[] = [
  [
    "no tape",
    () => call("POOLJOIN", [fx]),
    "#VALUE! POOLJOIN has no tape; give it tapes with headings or cards of SRT.POOL, one an argument.",
  ],
  [
    "nothing",
    () => call("POOLJOIN", [null]),
    "#VALUE! POOLJOIN has no tape; give it tapes with headings or cards of SRT.POOL, one an argument.",
  ],
  [
    "two FX tables",
    () => call("POOLJOIN", [euro, fx, fx]),
    "#VALUE! Argument 3 of POOLJOIN is a second FX table; one is allowed.",
  ],
  [
    "a block of numbers",
    () =>
      call("POOLJOIN", [
        euro,
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    "#VALUE! Argument 2 of POOLJOIN has no heading row; it must be a tape, a card of SRT.POOL, a links table, an FX table, a table of sectors, settings such as Column EAD, or a currency.",
  ],
  [
    "two currencies without rates",
    () => call("POOLJOIN", [euro, dollar]),
    "#VALUE! The tape has 2 currencies (EUR, USD) and no FX table; convert it to one.",
  ],
  [
    "a currency that is none",
    () => call("POOL", euro, null, fx, "Dollars"),
    "#VALUE! currency is 'Dollars'; it must be a code of three letters, such as EUR.",
  ],
];

describe("what cannot be joined is refused in a sentence", () => {
  for (const [what, ask, sentence] of refused) test(what, () => expect(refusal(ask)).toBe(sentence));
});
