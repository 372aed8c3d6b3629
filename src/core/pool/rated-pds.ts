import { shown } from "./cell.ts";
import { finding, listed, type Finding } from "./findings.ts";
import { houseScale, type RatingScale } from "./rating-scale.ts";
import type { RowRating } from "./tape-ratings.ts";
import type { TemplateName } from "./messages.ts";

/** What PDs are filled from. */
type Filling = {
  readonly rows: Int32Array;
  /** One entry a row. */
  readonly ratings: readonly RowRating[];
  /** How many columns of ratings the tape has. */
  readonly columns: number;
  readonly scale: RatingScale;
  readonly report: (found: Finding) => void;
};

/**
 * PDs with those that are blank filled from ratings, and what is to be told of it. A default is refused elsewhere.
 *
 * @param given shape [rows]
 * @param blanks places in `given` that have no PD
 * @returns shape [rows]; NaN where no rating gives one, which a finding refuses
 */
export function ratedPds(given: Float64Array, blanks: readonly number[], filling: Filling): Float64Array {
  const { rows, ratings, scale, report } = filling;
  const pd = given.slice();
  const filled = blanks.filter((i) => ratings[i]!.kind === "rated");
  for (const i of filled) pd[i] = scale[ratings[i]!.place!]!.pd;
  for (const i of blanks) {
    const refused = REFUSED[ratings[i]!.kind];
    if (refused) report(finding(refused, { row: rows[i]! + 2, column: ratings[i]!.heading }, { value: shown(ratings[i]!.text) })); // prettier-ignore
  }
  if (filled.length > 0) toldOf(filled, filling).forEach(report);
  return pd;
}

/** Why a rating gives no PD. */
const REFUSED: Readonly<Partial<Record<RowRating["kind"], TemplateName>>> = {
  blank: "unknownRating",
  unknown: "unknownRating",
  none: "noRating",
  national: "nationalRating",
  own: "ownGrade",
};

const MOST_LISTED = 8;

function toldOf(filled: readonly number[], filling: Filling): Finding[] {
  const { rows, ratings, scale } = filling;
  const lines = filled.map((i) => rows[i]! + 2);
  const places = [...new Set(filled.map((i) => ratings[i]!.place!))].sort((a, b) => a - b);
  const pds = places.map((place) => `${scale[place]!.rating} ${percentOf(scale[place]!.pd)}`);
  const told = finding("pdFromRating", { column: "PD", rows: lines }, { count: lines.length, rows: listed(lines) });
  const used = finding("scaleUsed", { column: "PD" }, { list: shortList(pds) });
  return [
    told,
    ...(scale === houseScale ? [used] : []),
    ...columnsUsed(filled, filling),
    ...besideUsed(filled, filling),
    ...(["several", "middle", "marked"] as const).flatMap((how) => howRead(how, filled, filling)),
  ];
}

/** Which columns the ratings come from, where there is more than one. */
function columnsUsed(filled: readonly number[], { ratings, columns }: Filling): Finding[] {
  const counts = new Map<string, number>();
  for (const i of filled) counts.set(ratings[i]!.heading, (counts.get(ratings[i]!.heading) ?? 0) + 1);
  if (columns < 2) return [];
  return [finding("ratingsChosen", {}, { list: shortList([...counts].map(([heading, n]) => `${heading}: ${n}`)) })];
}

/** What other columns of ratings say that counts as none. */
function besideUsed(filled: readonly number[], { rows, ratings }: Filling): Finding[] {
  const said = new Map<string, { texts: Set<string>; lines: number[] }>();
  for (const i of filled) {
    for (const { heading, text } of ratings[i]!.beside ?? []) {
      if (!said.has(heading)) said.set(heading, { texts: new Set(), lines: [] });
      const { texts, lines } = said.get(heading)!;
      texts.add(`'${text}'`);
      lines.push(rows[i]! + 2);
    }
  }
  return [...said].map(([column, { texts, lines }]) =>
    finding("ratingBeside", { column, rows: lines }, { list: shortList([...texts]), lines: listed(lines) }),
  );
}

const HOW = { several: "ratingSeveral", middle: "ratingMiddle", marked: "ratingMarks" } as const;

function howRead(how: keyof typeof HOW, filled: readonly number[], { rows, ratings, scale }: Filling): Finding[] {
  const byColumn = new Map<string, number[]>();
  for (const i of filled) {
    if (ratings[i]!.how !== how) continue;
    if (!byColumn.has(ratings[i]!.heading)) byColumn.set(ratings[i]!.heading, []);
    byColumn.get(ratings[i]!.heading)!.push(i);
  }
  return [...byColumn].map(([column, found]) => {
    const words = new Set(found.map((i) => `'${ratings[i]!.text}' ${scale[ratings[i]!.place!]!.rating}`));
    const lines = found.map((i) => rows[i]! + 2);
    return finding(HOW[how], { column, rows: lines }, { list: shortList([...words]), lines: listed(lines) });
  });
}

function shortList(items: readonly string[]): string {
  return items.slice(0, MOST_LISTED).join(", ") + (items.length > MOST_LISTED ? " …" : "");
}

/** 0.0018 is 0.18 %. */
function percentOf(pd: number): string {
  return `${Math.round(pd * 1e6) / 1e4} %`;
}
