import { withCachedValues, type CachedValue } from "../../src/calc/sheet-xml.ts";

const values = (cells: Record<string, CachedValue>) => {
  const rows = new Map<number, Map<number, CachedValue>>();
  for (const [place, value] of Object.entries(cells)) {
    const [row, column] = place.split(" ").map(Number) as [number, number];
    if (!rows.has(row)) rows.set(row, new Map());
    rows.get(row)!.set(column, value);
  }
  return rows;
};

/** One sheet as different programs write it, with 7 put in C2, which held a formula and the value 5. */
describe.each([
  [
    "plain",
    '<worksheet><sheetData><row r="2"><c r="A2"><v>1</v></c><c r="C2" s="3"><f>A2*5</f><v>5</v></c></row></sheetData></worksheet>',
    '<worksheet><sheetData><row r="2"><c r="A2"><v>1</v></c><c r="C2" s="3"><f>A2*5</f><v>7</v></c></row></sheetData></worksheet>',
  ],
  [
    "prefixed, in single quotes",
    "<x:worksheet><x:sheetData><x:row r='2'><x:c r='C2' t='str'><x:f>A2</x:f><x:v>old</x:v></x:c></x:row></x:sheetData></x:worksheet>",
    "<x:worksheet><x:sheetData><x:row r='2'><x:c r='C2'><x:f>A2</x:f><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>",
  ],
  [
    "without places",
    "<worksheet><sheetData><row/><row><c/><c/><c><f>A2</f></c><c/></row></sheetData></worksheet>",
    "<worksheet><sheetData><row/><row><c/><c/><c><f>A2</f><v>7</v></c><c/></row></sheetData></worksheet>",
  ],
  [
    "with an empty cell, and signs that XML allows within quotes",
    '<worksheet><sheetData><row r="2" note="a > b"><c r="C2"/></row></sheetData><f/></worksheet>',
    '<worksheet><sheetData><row r="2" note="a > b"><c r="C2"><v>7</v></c></row></sheetData><f/></worksheet>',
  ],
  [
    "without the row",
    '<worksheet><sheetData><row r="1"/><row r="3"/></sheetData></worksheet>',
    '<worksheet><sheetData><row r="1"/><row r="2"><c r="C2"><v>7</v></c></row><row r="3"/></sheetData></worksheet>',
  ],
  [
    "without the cell",
    '<worksheet><sheetData><row r="2"><c r="B2"/><c r="D2"/></row></sheetData></worksheet>',
    '<worksheet><sheetData><row r="2"><c r="B2"/><c r="C2"><v>7</v></c><c r="D2"/></row></sheetData></worksheet>',
  ],
  [
    "empty, with an end",
    "<x:worksheet><x:sheetData></x:sheetData><x:y/></x:worksheet>",
    '<x:worksheet><x:sheetData><x:row r="2"><x:c r="C2"><x:v>7</x:v></x:c></x:row></x:sheetData><x:y/></x:worksheet>',
  ],
  [
    "empty, without an end of its own",
    "<worksheet><sheetData/><y/></worksheet>",
    '<worksheet><sheetData><row r="2"><c r="C2"><v>7</v></c></row></sheetData><y/></worksheet>',
  ],
  [
    "with an empty row",
    '<worksheet><sheetData><row r="2" ht="20"/></sheetData></worksheet>',
    '<worksheet><sheetData><row r="2" ht="20"><c r="C2"><v>7</v></c></row></sheetData></worksheet>',
  ],
])("a sheet %s", (_, before, after) => {
  test("has the new value in its own cell, and everything else as it was", () => {
    expect(withCachedValues(before, values({ "1 2": { value: 7 } }))).toBe(after);
  });

  test("is the same text where nothing is new", () => {
    expect(withCachedValues(before, new Map())).toBe(before);
  });
});

test("an array formula's cell says which cells it now fills; truths, texts and errors carry their kinds", () => {
  const sheet = `<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref='A1:A2'>X()</f><v>1</v></c></row></sheetData>`;
  const cells = values({
    "0 0": { value: true, covers: "A1:B2" },
    "0 1": { value: "a < b" },
    "1 0": { value: "#N/A" },
    "1 1": { value: null },
  });
  expect(withCachedValues(sheet, cells)).toBe(
    '<sheetData><row r="1"><c r="A1" cm="1" t="b"><f t="array" ref="A1:B2">X()</f><v>1</v></c>' +
      '<c r="B1" t="str"><v>a &lt; b</v></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c></row></sheetData>',
  );
});
