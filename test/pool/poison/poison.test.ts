import { POISONED_COLUMNS } from "./columns.ts";
import { casesOf, judged, readsClean, type Case } from "./judge.ts";

/** All cases with `npm run poison`; every seventh otherwise. */
const every = process.env.POISON === "all" ? 1 : 7;
const cases = casesOf(POISONED_COLUMNS).filter((_, i) => i % every === 0);

const placeOf = ({ column, shape, blank, comma, stated }: Case) =>
  `${column.headings[stated ? 1 : 0]}, ${shape.name}, decimal ${comma ? "comma" : "point"}, blank ${JSON.stringify(blank)}`;

/** Cases of one column together, by their shape. */
function add(found: Map<string, string[]>, { column, shape, comma, stated }: Case): void {
  const at = `${shape.name}${comma ? ", decimal comma" : ""}${stated ? ", unit in the heading" : ""}`;
  const shapes = found.get(column.name) ?? [];
  if (!shapes.includes(at)) shapes.push(at);
  found.set(column.name, shapes);
}

test("the tapes that are poisoned are read right without poison", () => {
  const tapes = casesOf(POISONED_COLUMNS).filter(({ shape }, i, all) => shape === all[0]!.shape);
  expect(tapes.filter((one) => !readsClean(one)).map(placeOf)).toEqual([]);
});

test(`no cell of ${cases.length} is read wrong without a word, and what has one reading is read`, () => {
  const counts: Record<string, number> = { right: 0, refused: 0, warned: 0, "silent and wrong": 0 };
  const wrong = new Map<string, string[]>();
  const unread = new Map<string, string[]>();
  for (const one of cases) {
    const { outcome, meant } = judged(one);
    counts[outcome] = counts[outcome]! + 1;
    if (outcome === "silent and wrong") add(wrong, one);
    if (outcome !== "right" && meant.is === "one") add(unread, one);
  }
  const told = Object.entries(counts).map(([name, n]) => `${n} ${name}`);
  process.stdout.write(`${cases.length} cases: ${told.join(", ")}\n`);
  expect({ wrong: Object.fromEntries(wrong), unread: Object.fromEntries(unread) }).toEqual({ wrong: {}, unread: {} });
});
