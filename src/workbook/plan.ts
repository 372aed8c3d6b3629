/** What a cell holds or is given: a text that starts with "=" is a formula when a plan is written. */
export type Cell = string | number | boolean | null;

/** A rectangle on one sheet. Row and column count from 0. */
export type RangeAddress = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A rectangle on the sheet that a plan describes. Row and column count from 0. */
export type Area = Omit<RangeAddress, "sheet">;

/** How a cell looks: input blue, formula black, and so on; the adapters turn a role into fonts and fills. */
export type CellRole =
  "title" | "subtitle" | "note" | "heading" | "label" | "input" | "formula" | "badge" | "stamp" | "link";

/** Values and formulas from one corner. A spilling formula stands in its anchor alone. */
export type Block = {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  /** Data of others: a text that starts with "=" stays a text. */
  readonly isData?: boolean;
};

/** Look and number format of an area, spilled cells included. */
export type AreaFormat = {
  readonly area: Area;
  readonly role?: CellRole;
  readonly numberFormat?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
};

/** A named table over an area whose first row is its heading. */
export type TablePlan = { readonly name: string; readonly area: Area };

/** A workbook name for an area of this sheet. */
export type NamePlan = { readonly name: string; readonly area: Area };

/** A link from a cell to a sheet of this workbook. */
export type LinkPlan = { readonly row: number; readonly column: number; readonly sheet: string };

/** The one colour that a role keeps in every chart of the product. */
export type ChartColour = "first-loss" | "mezzanine" | "senior" | "pool" | "accent" | "muted";

export type ChartSeries = { readonly name: string; readonly values: Area; readonly colour: ChartColour };

/** A chart over cells, native in Excel, drawn by the page in the embedded workbook. */
export type ChartPlan = {
  readonly kind: "line" | "area" | "stacked-area" | "column" | "stacked-column" | "bar";
  /** The finding, not the axis. */
  readonly title: string;
  /** The text alternative. */
  readonly description: string;
  readonly categories: Area;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly categoryFormat?: string;
  readonly valueFormat?: string;
  readonly logarithmic?: true;
  readonly series: readonly ChartSeries[];
  readonly place: Area;
};

/** What is printed, on one page. */
export type PrintPlan = { readonly area: Area; readonly orientation: "portrait" | "landscape" };

/** A whole new sheet, written in one step that one undo takes back. */
export type SheetPlan = {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly formats: readonly AreaFormat[];
  readonly tables?: readonly TablePlan[];
  readonly names?: readonly NamePlan[];
  readonly links?: readonly LinkPlan[];
  readonly charts?: readonly ChartPlan[];
  /** Areas of fractions that are shaded the more the larger they are. */
  readonly shaded?: readonly Area[];
  /** Widths in characters of the sheet's font, from column 0. */
  readonly columnWidths?: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly print?: PrintPlan;
};
