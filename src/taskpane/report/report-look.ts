import type { ReportTheme } from "./report-state.ts";

/** Colours of a report's files: paper, ink, quieter ink, lines, tiles, the accent, and the stamp. */
export type ReportLook = {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly tile: string;
  readonly accent: string;
  readonly stamp: string;
  /** Ink on the stamp. */
  readonly onStamp: string;
};

/** Contrast of ink, quiet ink and accent with paper and tile is at least 4.5 to 1. */
export const REPORT_LOOKS: Readonly<Record<ReportTheme, ReportLook>> = {
  light: {
    paper: "#ffffff",
    ink: "#1b1b1b",
    quiet: "#505050",
    line: "#c8d0da",
    tile: "#eef3f8",
    accent: "#1f3a5f",
    stamp: "#a4262c",
    onStamp: "#ffffff",
  },
  dark: {
    paper: "#1b1f24",
    ink: "#f2f2f2",
    quiet: "#c4c9cf",
    line: "#4a525c",
    tile: "#262c34",
    accent: "#9cc4f2",
    stamp: "#a4262c",
    onStamp: "#ffffff",
  },
  plain: {
    paper: "#ffffff",
    ink: "#000000",
    quiet: "#3d3d3d",
    line: "#8a8a8a",
    tile: "#ffffff",
    accent: "#000000",
    stamp: "#ffffff",
    onStamp: "#a4262c",
  },
};
