import type { Language } from "../../language/language.ts";
import type { TrancheRow } from "../structure/structure-state.ts";
import type { SoundInputs } from "./run-question.ts";

/** What the sheet is made from. */
export type RunSheetRequest = {
  /** Of titles, headings and notes. */
  readonly language: Language;
  readonly name: string;
  /** How formulas name the pool, and how people do. */
  readonly pool: string;
  readonly poolName: string;
  readonly inputs: SoundInputs;
  readonly structure: readonly TrancheRow[];
  readonly rhos: readonly number[];
  readonly titles: { readonly loss: string; readonly rho: string };
  readonly descriptions: { readonly loss: string; readonly rho: string };
};
