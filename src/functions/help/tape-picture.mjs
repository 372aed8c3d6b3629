import { escaped } from "./page.mjs";

const LEFT = 12;
const WIDTHS = [150, 118, 84, 72, 104];
const ROW = 26;
const TOP = 8;
const NOTE = 24;
const TABLE = WIDTHS.reduce((sum, width) => sum + width, 0);

/** How a row of the picture is drawn: what it is to the reader. */
const KINDS = { over: "over", headings: "headings", units: "headings", loan: "loan", left: "left", refused: "refused" };

/**
 * A tape as a bank writes it, row by row, with what the reader makes of each beside it.
 *
 * @param {{ title: string, rows: readonly { kind: keyof typeof KINDS, cells: readonly string[], note: string }[] }} picture
 */
export function tapePicture({ title, rows }) {
  const height = TOP * 2 + ROW * rows.length;
  const width = LEFT + TABLE + NOTE + 250;
  return `      <figure class="picture">
        <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
${rows.map(drawnRow).join("\n")}
        </svg>
        <figcaption>${escaped(title)}</figcaption>
      </figure>`;
}

function drawnRow({ kind, cells, note }, i) {
  const y = TOP + i * ROW;
  const middle = y + ROW / 2 + 4.5;
  const texts = cells.map((cell, c) => drawnCell(cell, c, middle, cells.length));
  return `          <g class="${KINDS[kind]}">
            <rect x="${LEFT}" y="${y}" width="${TABLE}" height="${ROW}" />
${texts.join("\n")}
            <path d="M${LEFT + TABLE} ${y + ROW / 2}h${NOTE - 8}" />
            <text class="note" x="${LEFT + TABLE + NOTE - 4}" y="${middle}">${escaped(note)}</text>
          </g>`;
}

/** A row with one text is a title or a footnote and runs over the columns. */
function drawnCell(text, c, y, count) {
  const x = LEFT + 8 + WIDTHS.slice(0, c).reduce((sum, width) => sum + width, 0);
  const isNumber = count > 1 && c > 0;
  return isNumber
    ? `            <text class="number" x="${x + WIDTHS[c] - 16}" y="${y}">${escaped(text)}</text>`
    : `            <text x="${x}" y="${y}">${escaped(text)}</text>`;
}
