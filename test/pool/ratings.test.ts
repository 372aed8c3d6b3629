import { houseScale, ratingPd } from "../../src/core/index.ts";

const pdOf = (name: string) => houseScale.find(({ rating }) => rating === name)!.pd;

/** Cells as tapes write them, and the rating of the house scale that they say. */
const read: Readonly<Record<string, string>> = {
  AAA: "AAA|Aaa|aaa|AAA (sf)|AAAu|AAA *-|AAA (stable)|Aaa (sf)",
  "AA+": "AA+|Aa1|AA (high)|AA(high)|AA high|AA(H)|AAH|Aa1u",
  AA: "AA|Aa2|aa2|AA (stable)",
  "AA-": "AA-|Aa3|AA (low)|AA low|AA(L)|AAL|AA−|AA–",
  "A+": "A+|A1|A (high)|A high|A＋|A +|A1 *-",
  A: "A|A2|A u|A (neg)|A/Stable|A/Stable/A-1|A/A-1",
  "A-": "A-|A3|A3u|A (low)|A low|AL|A-u",
  "BBB+": "BBB+|Baa1|BBB ＋|BBB＋|BBB (high)|BBB(high)|BBB high|BBBH|bbb+|Baa 1|BBB plus|ＢＢＢ＋",
  BBB: "BBB|Baa2|BBB (stable)|BBB(stable)|BBB neg|BBB, negative|BBB *+|BBB (sf)|BBBpi|Baa|BBB (CreditWatch negative)|BBB outlook stable|BBB (EXP)",
  "BBB-": "BBB-|Baa3|BBB (low)|BBB(low)|BBB low|BBBL|BBB-u|BBB -|BBB- *-|BBB minus",
  "BB+": "BB+|Ba1|BB+ /*-|BB+ *-|Ba1/BB+|BB (high)|BB+/Stable/B|BB+ (S&P)",
  BB: "BB|Ba2|Ba|BB (watch)|Ba2-PD|BBu|BBpi|BB (developing)",
  "BB-": "BB-|Ba3|BB (low)|BB low|BB(L)|BBL|BB-  *|Ba3 *-|BB-u|BB-u/BB|Ba3-u",
  "B+": "B+|B1|B (high)|B1-PD|B1 (cfr)|B+ RWN|B+u",
  B: "B|B2|B2 *-|(P)B2|B2 *+|B2-PD|B (RWN)|b2|B2 under review",
  "B-": "B-|B3|B (low)|B3-PD|B3 *-|B low|B3 /*-|B-/NR|B3 (hyb)",
  "CCC+": "CCC+|Caa1|CCC (high)|Caa1-PD",
  CCC: "CCC|Caa2|Caa|caa|CCC *-",
  "CCC-": "CCC-|Caa3|CCC (low)|Caa3 *-",
  CC: "CC|Ca|CC (high)|CC (low)",
  C: "C",
  D: "D|SD|RD|LD|Default|DDD|Caa3-PD/LD|sd",
};
const cases = Object.entries(read).flatMap(([name, cells]) => cells.split("|").map((cell) => [cell, name] as const));

test.each(cases)("%p is %p", (cell, name) => {
  expect(ratingPd(cell)).toBe(pdOf(name));
});

/** CRR Article 138: of two the worse, of three or more the worse of the two best. */
test.each([
  ["BBB/BB+", "BB+"],
  ["Baa2 / BB", "BB"],
  ["A/BBB/BB", "BBB"],
  ["Ba1; BB; BB-", "BB"],
  ["S&P: BB+; Moody's: Ba2; Fitch: BB-", "BB"],
  ["BBB/NR", "BBB"],
])("%p of several agencies counts as %p", (cell, name) => {
  expect(ratingPd(cell)).toBe(pdOf(name));
});

test.each(
  "twAA-|twBBB+|twA|AA-(twn)|brAAA|mxAA|zaA+|AA.br|Aa2.br|CRISIL AA|[ICRA]AA|NR|WR|WD|Not rated|unrated|無評等|A1+|AAA+|AAA-|BBBB|XYZ|E|F|G|7|TBB|Ba4|B4|P-2".split(
    "|",
  ),
)("%p gives no PD: none, a national scale, or unknown", (cell) => {
  expect(ratingPd(cell)).toBeNull();
});

test("a scale of one's own is read by its own names, with marks taken away", () => {
  const scale = [
    { rating: "1", pd: 0.001 },
    { rating: "2+", pd: 0.002 },
    { rating: "BBB", pd: 0.003 },
  ];
  expect(["1", "2+", "bbb", "BBB *-", "Baa2", "3"].map((name) => ratingPd(name, scale))).toEqual([0.001, 0.002, 0.003, 0.003, null, null]); // prettier-ignore
});
