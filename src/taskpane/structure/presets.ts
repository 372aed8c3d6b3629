import type { TrancheDraft, TrancheRow } from "./structure-state.ts";

/** A structure to start from, and where it comes from. */
export type Preset = {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly rows: readonly TrancheDraft[];
};

const bank = (name: string, attach: number, detach: number): TrancheDraft => ({
  name,
  attach,
  detach,
  holder: "bank",
  spread: null,
});
const sold = (name: string, attach: number, detach: number, spread: number | null): TrancheDraft => ({
  name,
  attach,
  detach,
  holder: "investor",
  spread,
});

export const presets: readonly Preset[] = [
  {
    id: "demo",
    name: "Demo: 0-6-14-100 %",
    source: "Synthetic, made for the demo pool. The bank keeps first loss and senior.",
    rows: [bank("First loss", 0, 0.06), sold("Mezzanine", 0.06, 0.14, 0.095), bank("Senior", 0.14, 1)],
  },
  {
    id: "srtx-corporate",
    name: "European corporate: 0-7 %",
    source: "Benchmark of the SRTx corporate index: investors take first loss of 7 %, 5 years.",
    rows: [sold("First loss", 0, 0.07, null), bank("Senior", 0.07, 1)],
  },
  {
    id: "srtx-sme",
    name: "European SME: 0.5-7.5 %",
    source: "Benchmark of the SRTx SME index: the bank keeps the first 0.5 %, 5 years.",
    rows: [bank("First loss", 0, 0.005), sold("Mezzanine", 0.005, 0.075, null), bank("Senior", 0.075, 1)],
  },
  {
    id: "us",
    name: "United States: 0-12.5 %",
    source: "Typical of US deals, where the capital floor asks for a thick first loss.",
    rows: [sold("First loss", 0, 0.125, null), bank("Senior", 0.125, 1)],
  },
  {
    id: "cdo-2007",
    name: "CDO of 2007: 0-3-7-10-15-30 %",
    source: "Tranches of the CDX index as dealers quoted them then, for comparison: thin, and all sold.",
    rows: [
      sold("Equity", 0, 0.03, null),
      sold("Junior mezzanine", 0.03, 0.07, null),
      sold("Senior mezzanine", 0.07, 0.1, null),
      sold("Senior", 0.1, 0.15, null),
      sold("Junior super senior", 0.15, 0.3, null),
      sold("Super senior", 0.3, 1, null),
    ],
  },
];

/** The preset that a structure still equals, or null. */
export function matchingPreset(rows: readonly TrancheRow[]): Preset | null {
  return presets.find((preset) => equalRows(preset.rows, rows)) ?? null;
}

function equalRows(drafts: readonly TrancheDraft[], rows: readonly TrancheRow[]): boolean {
  const fields = ["name", "attach", "detach", "holder", "spread"] as const;
  return drafts.length === rows.length && drafts.every((draft, i) => fields.every((f) => draft[f] === rows[i]![f]));
}
