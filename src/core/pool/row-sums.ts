import type { RowContent, Sums, Surroundings } from "./total-rows.ts";

/** More earlier totals than this are not tried: a total of many levels states its own level and those below. */
const MOST_LEVELS = 40;

type Running = { n: number; ead: number; pd: number; lgd: number; least: number; most: number; named: boolean };

const none = (): Running => ({ n: 0, ead: 0, pd: 0, lgd: 0, least: Infinity, most: -Infinity, named: true });

function add(sums: Running, { ead, pd, lgd, named }: RowContent): void {
  if (!(ead === ead)) return;
  sums.n++;
  if (!named) sums.named = false;
  sums.ead += ead;
  sums.pd += ead * pd;
  sums.lgd += ead * lgd;
  if (pd < sums.least) sums.least = pd;
  if (pd > sums.most) sums.most = pd;
}

function closed(sums: Running): Sums {
  return { n: sums.n, ead: sums.ead, pd: sums.pd, lgd: sums.lgd, spread: sums.most > sums.least, named: sums.named };
}

/**
 * Sums that a row may be the total of, as rows are gone through: all above; all since each of the last totals; those
 * below, up to the next row with a total's word; all below; those that a label of theirs joins.
 */
export class RowSums {
  private readonly contents: readonly RowContent[];
  private readonly above = none();
  private readonly since: Running[] = [];
  private readonly labels = new Map<string, Running>();

  /** @param contents every row that may be a loan or a total; @param label what a row is grouped by, simplified */
  constructor(contents: readonly RowContent[], label: (row: RowContent) => readonly string[]) {
    this.contents = contents;
    for (const row of contents) {
      if (row.word !== null) continue;
      for (const name of label(row)) {
        const sums = this.labels.get(name) ?? none();
        add(sums, row);
        this.labels.set(name, sums);
      }
    }
  }

  /** What lies around the row at place i of the contents. */
  around(i: number): Surroundings {
    const row = this.contents[i]!;
    const atTop = row.word !== null && (this.since.at(-1) ?? this.above).n === 0;
    const below = atTop ? this.below(i) : [];
    const rest = row.word?.rest ?? "";
    const labelled =
      rest === "" ? [] : [...this.labels].filter(([name]) => name === rest).map(([, sums]) => closed(sums));
    return {
      whole: [closed(this.above), ...below.slice(1)],
      parts: [...this.since.map(closed).reverse(), ...below.slice(0, 1), ...labelled],
    };
  }

  /** Up to the next word, and to the end: for a total above its rows, with nothing since the one before. */
  private below(i: number): Sums[] {
    const next = none();
    const all = none();
    let open = true;
    for (let k = i + 1; k < this.contents.length; k++) {
      const row = this.contents[k]!;
      if (row.word !== null) open = false;
      else {
        if (open) add(next, row);
        add(all, row);
      }
    }
    return [closed(next), closed(all)];
  }

  counted(row: RowContent): void {
    add(this.above, row);
    for (const sums of this.since) add(sums, row);
  }

  /** A total ends a part; parts of it may still be open one level up. */
  ended(): void {
    this.since.push(none());
    if (this.since.length > MOST_LEVELS) this.since.shift();
  }
}
