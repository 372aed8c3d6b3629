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
  link: { colour: "#0563c1", underline: true },
};

/**
 * One colour per role in every chart of the product, told apart by people with any form of colour blindness.
 *
 * @source Okabe and Ito (2008), Color Universal Design, palette
 */
export const CHART_COLOURS: Readonly<Record<ChartColour, string>> = {
  "first-loss": "#d55e00",
  mezzanine: "#e69f00",
  senior: "#0072b2",
  pool: "#4d4d4d",
  accent: "#009e73",
  muted: "#9aa0a6",
};
