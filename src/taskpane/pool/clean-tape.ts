import { labelAt, proposedLinks, type Cell, type Pool } from "../../core/index.ts";
import type { AreaFormat, SheetPlan } from "../../workbook/plan.ts";

/** One column of a clean tape. */
type Column = {
  readonly heading: string;
  readonly value: (i: number) => Cell;
  readonly numberFormat?: string;
  readonly width: number;
};

/**
 * A pool as a tape that formulas read without help: one row per obligor, or per row of many, the product's own headings, units stated.
 *
 * @param name of the workbook name that the tape gets
 * @param links whether the pool has links that the chain of sectors proposed, which the tape then says
 */
export function cleanTapePlan(pool: Pool, name: string, links: "own" | "proposed" = "own"): SheetPlan {
  const columns = tapeColumns(pool, links);
  const rows = pool.ids.map((_, i) => columns.map((column) => column.value(i)));
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
  const formats: AreaFormat[] = [{ area: { ...area, rows: 1 }, role: "heading" }];
  columns.forEach(({ numberFormat }, column) => {
    const below = { row: 1, column, rows: rows.length, columns: 1 };
    formats.push({ area: below, role: "input", ...(numberFormat === undefined ? {} : { numberFormat }) });
  });
  return {
    name,
    blocks: [{ row: 0, column: 0, values: [columns.map((column) => column.heading), ...rows], isData: true }],
    formats,
    names: [{ name, area }],
    columnWidths: columns.map((column) => column.width),
    frozenRows: 1,
  };
}

function tapeColumns(pool: Pool, links: "own" | "proposed"): Column[] {
  const isAssumed = links === "proposed" ? assumedLinks(pool) : () => false;
  const label = (labels: Pool["sector"]) => (i: number) => labelAt(labels, i) || null;
  const number = (values: Float64Array) => (i: number) => (Number.isFinite(values[i]!) ? values[i]! : null);
  const all: Column[] = [
    { heading: "Obligor ID", value: (i) => pool.ids[i]!, width: 14 },
    { heading: "Obligor", value: (i) => pool.names[i]!, width: 30 },
    { heading: "Group", value: label(pool.group), width: 14 },
    { heading: "Sector", value: label(pool.sector), width: 12 },
    { heading: "Rating", value: label(pool.rating), width: 8 },
    { heading: "Country", value: label(pool.country), width: 10 },
    {
      heading: pool.currency === null ? "EAD" : `EAD (${pool.currency})`,
      value: number(pool.ead),
      numberFormat: "#,##0",
      width: 18,
    },
    { heading: "PD (fraction)", value: number(pool.pd), numberFormat: "0.00%", width: 12 },
    { heading: "LGD (fraction)", value: number(pool.lgd), numberFormat: "0.0%", width: 13 },
    { heading: "Maturity (years)", value: number(pool.maturity), numberFormat: "0.0", width: 15 },
    { heading: "Loading", value: number(pool.loading), numberFormat: "0.00", width: 9 },
    { heading: `${pool.theme.name} theta (fraction)`, value: number(pool.theta), numberFormat: "0.00", width: 17 },
    { heading: "Theta rests on", value: (i) => restsOn(pool, i), width: 15 },
    { heading: "SRT sector", value: (i) => productOf(pool, i), width: 11 },
    { heading: "Amortisation", value: label(pool.amortisation), width: 14 },
    { heading: "Asset type", value: label(pool.assetType), width: 24 },
    { heading: "Leveraged", value: label(pool.leveraged), width: 12 },
    { heading: "Class", value: label(pool.assetClass), width: 14 },
    { heading: "Sales", value: number(pool.sales), numberFormat: "#,##0", width: 12 },
    { heading: "Approach", value: label(pool.approach), width: 10 },
    { heading: "SA class", value: label(pool.saClass), width: 20 },
    { heading: "CQS", value: number(pool.cqs), numberFormat: "0", width: 6 },
    { heading: "ETV (fraction)", value: number(pool.etv), numberFormat: "0.0%", width: 13 },
    { heading: "Number of loans", value: (i) => pool.counts?.of[i] ?? null, numberFormat: "#,##0", width: 15 },
    { heading: "Links", value: (i) => linksOf(pool, i), width: 30 },
    { heading: "Links rest on", value: (i) => (isAssumed(i) ? "assumption" : null), width: 14 },
  ];
  return all.filter((column) => pool.ids.some((_, i) => column.value(i) !== null));
}

/** What an obligor's share of the theme rests on where it is not the tape's own. */
function restsOn(pool: Pool, i: number): string | null {
  const from = labelAt(pool.shareFrom, i);
  return from === "tape" || from === "" ? null : from;
}

/** The product's sector where the tape's own word for it is another. */
function productOf(pool: Pool, i: number): string | null {
  const product = labelAt(pool.productSector, i);
  return product === "" || product === labelAt(pool.sector, i) ? null : product;
}

function linksOf(pool: Pool, spoke: number): string | null {
  const texts = pool.links
    .filter((link) => link.spoke === spoke)
    .map((link) => `${pool.ids[link.hub]!} ${link.weight}`);
  return texts.length === 0 ? null : texts.join("; ");
}

/** Whether an obligor's links are those that the chain of sectors proposes. */
function assumedLinks(pool: Pool): (spoke: number) => boolean {
  const texts = new Map<string, string[]>();
  for (const { spoke, hub, weight } of proposedLinks(pool)) {
    texts.set(spoke, [...(texts.get(spoke) ?? []), `${hub} ${weight}`]);
  }
  return (spoke) => {
    const own = linksOf(pool, spoke);
    return own !== null && own === texts.get(pool.ids[spoke]!)?.join("; ");
  };
}
