import { dateOrder, readTape } from "../../src/core/index.ts";
import { evidenceText } from "../../src/taskpane/pool/column-evidence.ts";
import type { Cell } from "../../src/workbook/plan.ts";

/** A German tape: per cent in a heading, decimal commas, dates with the day first. */
const tape: Cell[][] = [
  ["Kreditnehmer", "Saldo (TEUR)", "PD %", "LGD", "Fälligkeit", "Stichtag", "Sachbearbeiter"],
  ["Alpha", "1.250,50", "0,85", 0.45, "31.12.2029", "31.10.2026", "M"],
  ["Beta", "820,25", "1,20", 0.4, "30.06.2028", "31.10.2026", "N"],
];
const { recognition } = readTape(tape);
const textOf = (heading: string, language: "en" | "zh-Hant" = "en") => {
  const column = recognition.find((one) => one.heading === heading)!;
  return evidenceText(
    column,
    tape.map((row) => row[column.index] ?? null),
    language,
  );
};

test("a column says its unit, its decimal sign and what told them", () => {
  expect(textOf("Saldo (TEUR)")).toBe("read as thousands, by its heading; decimals behind ',', by its own cells");
  expect(textOf("PD %")).toMatch(/^read as %, by its heading; decimals behind ','/);
  expect(textOf("PD %", "zh-Hant")).toMatch(/^讀為%（依標題）；小數點為「,」/);
});

test("a column of dates says their order, and a column of words says nothing", () => {
  expect(textOf("Fälligkeit")).toMatch(/dates are day\/month\/year$/);
  expect(textOf("Kreditnehmer")).toBe("");
  expect(textOf("Sachbearbeiter")).toBe("");
});

test.each<[Cell[], ReturnType<typeof dateOrder>]>([
  [["Due", "03/04/2027", "25/04/2027"], "day-first"],
  [["Due", "03/04/2027", "04/25/2027"], "month-first"],
  [["Due", "03/04/2027", "04/05/2027"], null],
  [["Due", "13/04/2027", "04/25/2027"], null],
  [["Due", "2027-04-03", 46500, null], null],
])("dates %p are read %p", (cells, order) => {
  expect(dateOrder(cells)).toBe(order);
});
