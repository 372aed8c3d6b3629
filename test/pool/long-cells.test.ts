import { readTape, type Cell } from "../../src/core/index.ts";

/** As long as a cell of Excel can be. */
const LENGTH = 32767;
const filled = (text: string) => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);
const texts = [
  " ",
  "(",
  ")",
  "[",
  "9",
  "0",
  ".",
  ",",
  "'",
  "-",
  "%",
  "1 ",
  "1,",
  "(1",
  "a ",
  "$",
  "EUR ",
  "é",
  "億",
  "年",
  "/",
  "1/",
  "\u3000",
  "\u00a0",
  "e",
  "9e",
  "m",
].map(filled);

const headings = [
  "Loan ID",
  "Obligor ID",
  "Obligor",
  "EAD",
  "PD",
  "LGD",
  "Maturity",
  "As of",
  "Rating",
  "Sector",
  "Currency",
  "Country",
  "Status",
  "Days past due",
  "AI theta",
  "Rho",
  "Undrawn",
  "CCF",
  "ETV",
  "Links",
  "Amortisation",
  "Spread",
  "Number of loans",
  "Shade",
];
const sound: Cell[] = [
  "L1",
  "O1",
  "Alpha",
  1,
  0.005,
  0.4,
  3,
  "2026-06-30",
  "BB",
  "SEM",
  "EUR",
  "DE",
  "",
  0,
  0,
  0.2,
  0,
  0.5,
  0.6,
  "",
  "",
  0.02,
  1,
  "x",
];
const MOST_MS = 50;

/** Time of the processor in milliseconds. */
function milliseconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}

/** Whether one of three runs is quick, so that what is compiled or collected meanwhile does not count. */
function isQuick(cells: Parameters<typeof readTape>[0]): boolean {
  return [0, 1, 2].some(() => milliseconds(() => readTape(cells)) < MOST_MS);
}

describe.each(headings.map((heading, c) => [heading, c] as const))("%s", (_heading, c) => {
  test("reads cells of 32,767 characters in under 50 ms each", () => {
    for (const text of texts) {
      const cells = [headings, sound, sound.map((cell, i) => (i === c ? text : cell === "L1" ? "L2" : cell))];
      expect([text.slice(0, 5), isQuick(cells)]).toEqual([text.slice(0, 5), true]);
    }
  });
});

test("headings of 32,767 characters are read in under 50 ms each", () => {
  for (const text of texts) {
    const cells = [[...headings.slice(0, -1), text], sound];
    expect([text.slice(0, 5), isQuick(cells)]).toEqual([text.slice(0, 5), true]);
  }
});

test("a title of 32,767 characters is read in under 50 ms", () => {
  for (const text of texts) {
    const cells = [[text], headings, sound];
    expect([text.slice(0, 5), isQuick(cells)]).toEqual([text.slice(0, 5), true]);
  }
});
