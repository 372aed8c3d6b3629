import type { CellRole, ChartColour } from "./plan.ts";

/** How a role looks: colours as #rrggbb, size in points; what is absent stays as the workbook has it. */
export type RoleLook = {
  readonly colour: string;
  readonly fill?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly size?: number;
};

/** Inputs blue and formulas black, as analysts expect; contrast of every pair is at least 4.5 to 1. */
export const ROLE_LOOKS: Readonly<Record<CellRole, RoleLook>> = {
  title: { colour: "#1f3a5f", bold: true, size: 16 },
  subtitle: { colour: "#44546a", size: 12 },
  note: { colour: "#595959", italic: true },
  heading: { colour: "#1f3a5f", fill: "#e7edf5", bold: true },
  label: { colour: "#262626" },
  input: { colour: "#0000ff" },
  formula: { colour: "#000000" },
  badge: { colour: "#7a4b00", fill: "#fff3d6" },
  stamp: { colour: "#ffffff", fill: "#a4262c", bold: true, size: 12 },
  link: { colour: "#0563c1", underline: true },
};

/** Lines that a row of wrapped headings has room for. */
export const HEADING_LINES = 3;

/**
 * One colour per role in every chart of the product, told apart by people with any form of colour blindness. Blue and
 * grey are a little lighter than the palette's, so that they keep a contrast of 3 to 1 on a dark page too.
 *
 * @source Okabe and Ito (2008), Color Universal Design, palette
 */
export const CHART_COLOURS: Readonly<Record<ChartColour, string>> = {
  "first-loss": "#d55e00",
  mezzanine: "#e69f00",
  senior: "#007ac2",
  pool: "#767676",
  accent: "#009e73",
  muted: "#9aa0a6",
};

/**
 * Shades of an area of fractions: white at nothing, darkest from 18 % on, half-way at a quarter of that, because losses
 * bunch near nothing. Black text keeps a contrast of 9 to 1 on the darkest.
 */
export const SHADES = [
  { fraction: 0, colour: "#ffffff" },
  { fraction: 0.045, colour: "#fbdcb5" },
  { fraction: 0.18, colour: "#f6b96a" },
] as const;
