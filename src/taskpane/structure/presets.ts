import { LANGUAGES, type Language } from "../../language/language.ts";
import type { TrancheDraft, TrancheRow } from "./structure-state.ts";
import { structureTexts } from "./texts.ts";

/** A structure to start from, and where it comes from. */
export type Preset = {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly rows: readonly TrancheDraft[];
};

type Named = keyof (typeof structureTexts)["en"]["presetTranches"];
type Row = Omit<TrancheDraft, "name"> & { readonly name: Named };

const bank = (name: Named, attach: number, detach: number): Row => ({
  name,
  attach,
  detach,
  holder: "bank",
  spread: null,
});
const sold = (name: Named, attach: number, detach: number, spread: number | null): Row => ({
  name,
  attach,
  detach,
  holder: "investor",
  spread,
});

const ROWS = {
  demo: [bank("firstLoss", 0, 0.06), sold("mezzanine", 0.06, 0.14, 0.095), bank("senior", 0.14, 1)],
  "srtx-corporate": [sold("firstLoss", 0, 0.07, null), bank("senior", 0.07, 1)],
  "srtx-sme": [bank("firstLoss", 0, 0.005), sold("mezzanine", 0.005, 0.075, null), bank("senior", 0.075, 1)],
  us: [sold("firstLoss", 0, 0.125, null), bank("senior", 0.125, 1)],
  "cdo-2007": [
    sold("equity", 0, 0.03, null),
    sold("juniorMezzanine", 0.03, 0.07, null),
    sold("seniorMezzanine", 0.07, 0.1, null),
    sold("senior", 0.1, 0.15, null),
    sold("juniorSuperSenior", 0.15, 0.3, null),
    sold("superSenior", 0.3, 1, null),
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;

const IDS = Object.keys(ROWS) as (keyof typeof ROWS)[];

/** The presets with their tranches named in a language. */
export function presetsIn(language: Language): readonly Preset[] {
  const { presets, presetTranches } = structureTexts[language];
  return IDS.map((id) => ({
    id,
    ...presets[id],
    rows: ROWS[id].map((row) => ({ ...row, name: presetTranches[row.name] })),
  }));
}

/** The id of the preset that a structure still equals, in whichever language it was chosen; null without one. */
export function matchingPreset(rows: readonly TrancheRow[]): string | null {
  const all = (Object.keys(LANGUAGES) as Language[]).flatMap(presetsIn);
  return all.find((preset) => equalRows(preset.rows, rows))?.id ?? null;
}

/** True for the same tranches in the same order. */
export function equalRows(drafts: readonly TrancheDraft[], rows: readonly TrancheRow[]): boolean {
  const fields = ["name", "attach", "detach", "holder", "spread"] as const;
  return drafts.length === rows.length && drafts.every((draft, i) => fields.every((f) => draft[f] === rows[i]![f]));
}
