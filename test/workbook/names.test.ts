import { areaFromText } from "../../src/workbook/reference.ts";
import { paneCommands } from "../../src/workbook/commands.ts";
import { freeSheetName, nameRefusal, newNamesRefusal } from "../../src/workbook/names.ts";

test("a sheet name is kept, numbered where taken in any case, and stays within Excel's 31 characters", () => {
  const long = "Synthetic pool of eleven hyperscalers";
  expect(freeSheetName("SRT run", [])).toBe("SRT run");
  expect(freeSheetName("SRT run", ["srt RUN", "SRT run 2"])).toBe("SRT run 3");
  expect(freeSheetName(long, [])).toBe("Synthetic pool of eleven hypers");
  expect(freeSheetName(long, ["Synthetic pool of eleven hypers"])).toBe("Synthetic pool of eleven hype 2");
  expect(freeSheetName("Q1/Q2: [a]?", [])).toBe("Q1 Q2   a");
  expect(freeSheetName(" ** ", [])).toBe("Sheet");
});

test("a name for a range is refused where Excel would refuse it", () => {
  const legal = ["Pool", "資產池", "_x", "Pool.2026", "Loan_tape", "ABCD1", "RATE", "Rho"];
  const illegal = ["", "my pool", "1st", "A1", "XFD1048576", "r1c1", "R", "c", "TRUE", "a-b", "x".repeat(256)];
  expect(legal.filter((name) => nameRefusal(name) !== null)).toEqual([]);
  expect(illegal.filter((name) => nameRefusal(name) === null)).toEqual([]);
  for (const name of illegal) expect(nameRefusal(name)).toMatch(/^The name .*\.$/);
});

test("new names are refused together when one is illegal or taken in any case", () => {
  expect(newNamesRefusal(["Pool", "Links"], ["Deals"])).toBeNull();
  expect(newNamesRefusal(["Pool", "LINKS"], ["links"])).toContain('"LINKS" is taken');
  expect(newNamesRefusal(["Pool", "A1"], [])).toContain('"A1"');
});

test("a button pressed before the pane listens waits for it; the pane hears each press once", () => {
  const commands = paneCommands();
  commands.send("run");
  commands.send("build-pool");
  const heard: string[] = [];
  const leave = commands.subscribe((command) => heard.push(command));
  commands.send("run");
  leave();
  expect(heard).toEqual(["build-pool", "run"]);
});

test("the area of an A1 text, of whole rows or of whole columns is told, and of several areas is not", () => {
  expect(areaFromText("B2")).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  expect(areaFromText("$AA$10:AB12")).toEqual({ row: 9, column: 26, rows: 3, columns: 2 });
  expect(areaFromText("12:15")).toEqual({ row: 11, column: 0, rows: 4, columns: 16_384 });
  expect(areaFromText("B:D")).toEqual({ row: 0, column: 1, rows: 1_048_576, columns: 3 });
  for (const text of ["A1,B2", "", "Sheet1!A1", "1A"]) expect(areaFromText(text)).toBeNull();
});
