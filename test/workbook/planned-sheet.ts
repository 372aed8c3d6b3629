import { areaOf } from "../../src/workbook/embedded/defined-ranges.ts";
import { CHART_COLOURS, ROLE_LOOKS, type RoleLook } from "../../src/workbook/look.ts";
import type {
  Area,
  AreaFormat,
  Block,
  Cell,
  CellRole,
  ChartPlan,
  PrintPlan,
  SheetPlan,
} from "../../src/workbook/plan.ts";

/** What was assigned to a range of a new sheet. */
export type Painting = { readonly area: Area; readonly assigned: Map<string, unknown> };

/** A chart as it was drawn: assignments by path, such as "title.text", and its series in order. */
export type Drawing = {
  readonly type: string;
  readonly assigned: Map<string, unknown>;
  readonly series: { readonly assigned: Map<string, unknown>; values?: Area; categories?: Area }[];
  place?: Area;
};

/** A sheet that a batch has added, told back as the plan that would make it. */
export class PlannedSheet {
  readonly blocks: Block[] = [];
  readonly paintings: Painting[] = [];
  readonly tables: { name: string; area: Area }[] = [];
  readonly names: { name: string; area: Area }[] = [];
  readonly links: { row: number; column: number; sheet: string }[] = [];
  readonly drawings: Drawing[] = [];
  readonly shaded: Area[] = [];
  frozen = { rows: 0, columns: 0 };
  /** What was assigned to the page's layout, and the area that is printed. */
  readonly layout = new Map<string, unknown>();
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  plan(): SheetPlan {
    const widths = this.paintings.flatMap(({ area, assigned }) =>
      assigned.has("columnWidth") ? [[area.column, Number(assigned.get("columnWidth")) / 0.75]] : [],
    );
    const columnWidths = widths.map(([, pixels]) => Math.round((pixels! - 5) / 7));
    return {
      name: this.name,
      blocks: this.blocks,
      formats: this.paintings.flatMap(areaFormat),
      tables: this.tables,
      names: this.names,
      links: this.links,
      charts: this.drawings.map((drawing) => chartPlan(drawing, this.blocks)),
      ...(this.shaded.length > 0 ? { shaded: this.shaded } : {}),
      ...(columnWidths.length > 0 ? { columnWidths } : {}),
      frozenRows: this.frozen.rows,
      frozenColumns: this.frozen.columns,
      ...(this.layout.size > 0 ? { print: printPlan(this.layout) } : {}),
    };
  }
}

/** The print that a layout comes to. @throws Error for a layout that does not fit one page */
function printPlan(layout: ReadonlyMap<string, unknown>): PrintPlan {
  const zoom = JSON.stringify(layout.get("zoom"));
  if (zoom !== '{"horizontalFitToPages":1,"verticalFitToPages":1}') throw new Error(`The sheet prints at ${zoom}.`);
  return { area: areaOf(String(layout.get("area"))), orientation: layout.get("orientation") === "Landscape" ? "landscape" : "portrait" }; // prettier-ignore
}

/**
 * The cell that Excel makes of a text typed into it.
 *
 * @throws Error for a text that Excel would turn into something else, such as a date
 */
export function typed(value: unknown): Cell {
  if (value === "" || value === null) return null;
  if (typeof value !== "string" || value.startsWith("=")) return value as Cell;
  if (value.startsWith("'")) return value.slice(1);
  if (/\d|^[+\-@#]|^(true|false)$/i.test(value))
    throw new Error(`Excel would read the text ${value} as something else.`);
  return value;
}

function areaFormat({ area, assigned }: Painting): AreaFormat[] {
  const role = roleOf(assigned);
  const format: Record<string, unknown> = { area };
  if (role !== null) format["role"] = role;
  if (assigned.has("numberFormat")) format["numberFormat"] = assigned.get("numberFormat");
  const alignment = assigned.get("horizontalAlignment");
  if (alignment !== undefined && alignment !== "Fill") format["align"] = String(alignment).toLowerCase();
  if (assigned.has("wrapText")) format["wrap"] = assigned.get("wrapText");
  return Object.keys(format).length > 1 ? [format as AreaFormat] : [];
}

function roleOf(assigned: Map<string, unknown>): CellRole | null {
  if (!assigned.has("color")) return null;
  const painted = {
    colour: assigned.get("color"),
    fill: assigned.get("fill"),
    bold: assigned.get("bold"),
    italic: assigned.get("italic"),
    underline: assigned.get("underline") === "Single" ? true : undefined,
    size: assigned.get("size"),
  };
  const roles = Object.entries(ROLE_LOOKS) as [CellRole, RoleLook][];
  const keys = Object.keys(painted) as (keyof RoleLook)[];
  return roles.find(([, look]) => keys.every((key) => look[key] === painted[key]))?.[0] ?? null;
}

const KINDS: Readonly<Record<string, ChartPlan["kind"]>> = {
  Line: "line",
  Area: "area",
  AreaStacked: "stacked-area",
  ColumnClustered: "column",
  ColumnStacked: "stacked-column",
  BarClustered: "bar",
};

function chartPlan({ type, assigned, series, place }: Drawing, blocks: readonly Block[]): ChartPlan {
  const under = blocks.find(({ row, column }) => row === place!.row && column === place!.column);
  const text = (path: string) => String(assigned.get(path));
  const colours = Object.entries(CHART_COLOURS) as [keyof typeof CHART_COLOURS, string][];
  const optional = (key: string, path: string) => (assigned.has(path) ? { [key]: text(path) } : {});
  return {
    kind: KINDS[type]!,
    title: text("title.text"),
    description: String(under!.values[0]![0]),
    categories: series[0]!.categories!,
    categoryTitle: text("axes.categoryAxis.title.text"),
    valueTitle: text("axes.valueAxis.title.text"),
    ...optional("categoryFormat", "axes.categoryAxis.numberFormat"),
    ...optional("valueFormat", "axes.valueAxis.numberFormat"),
    ...(assigned.get("axes.valueAxis.scaleType") === "Logarithmic" ? { logarithmic: true as const } : {}),
    series: series.map(({ assigned: own, values }) => {
      const colour = own.get("format.fill.solid") ?? own.get("format.line.color");
      return {
        name: String(own.get("name")),
        values: values!,
        colour: colours.find(([, code]) => code === colour)![0],
      };
    }),
    place: place!,
  };
}
