import type { Language } from "../../language/language.ts";
import { plainPercent } from "../numbers/format.ts";
import type { TrancheRow } from "./structure-state.ts";
import { structureTexts } from "./texts.ts";

/** A sentence about a structure; an error keeps it from being run. */
export type StructureRemark = {
  readonly severity: "error" | "note";
  readonly id: number | null;
  readonly text: string;
};

/** A row whose points are there and in order. */
export type CompleteRow = TrancheRow & { readonly attach: number; readonly detach: number };

const TIE = 1e-12;

/** What is wrong with a structure, and what a reader should know: each row alone first, then overlaps and gaps. */
export function structureRemarks(rows: readonly TrancheRow[], language: Language): readonly StructureRemark[] {
  const texts = structureTexts[language];
  if (rows.length === 0) return [{ severity: "error", id: null, text: texts.none }];
  const alone = rows.flatMap((row) => rowRemark(row, language));
  if (alone.length > 0) return alone;
  return [...repeatedNames(rows, language), ...neighbours(rows.filter(isComplete), language)];
}

/** True where a structure can be run. */
export function isSound(rows: readonly TrancheRow[]): boolean {
  // Severities are the same in every language.
  return structureRemarks(rows, "en").every((remark) => remark.severity === "note");
}

export function isComplete(row: TrancheRow): row is CompleteRow {
  return row.attach !== null && row.detach !== null;
}

/** Complete rows from the first loss up. */
export function ordered(rows: readonly TrancheRow[]): readonly CompleteRow[] {
  return rows.filter(isComplete).sort((a, b) => a.attach - b.attach);
}

function rowRemark(row: TrancheRow, language: Language): StructureRemark[] {
  const text = rowProblem(row, language);
  return text === null ? [] : [{ severity: "error", id: row.id, text }];
}

function rowProblem({ name, attach, detach, holder, spread }: TrancheRow, language: Language): string | null {
  const texts = structureTexts[language];
  const label = name.trim() || texts.unnamed;
  if (name.trim() === "") return texts.noName;
  if (attach === null) return texts.missing(label, texts.attach);
  if (detach === null) return texts.missing(label, texts.detach);
  if (outside(attach)) return texts.outside(label, texts.attach, plainPercent(attach));
  if (outside(detach)) return texts.outside(label, texts.detach, plainPercent(detach));
  if (detach <= attach) return texts.upsideDown(label, plainPercent(attach), plainPercent(detach));
  if (typeof holder === "number" && outside(holder)) return texts.outside(label, texts.share, plainPercent(holder));
  if (spread !== null && spread < 0) return texts.negativeSpread(label);
  return null;
}

function outside(point: number): boolean {
  return !(point >= 0 && point <= 1);
}

function repeatedNames(rows: readonly TrancheRow[], language: Language): StructureRemark[] {
  const texts = structureTexts[language];
  const seen = new Set<string>();
  return rows.flatMap(({ id, name }) => {
    const key = name.trim().toLowerCase();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ severity: "error" as const, id, text: texts.repeated(name.trim()) }];
  });
}

function neighbours(rows: readonly CompleteRow[], language: Language): StructureRemark[] {
  const texts = structureTexts[language];
  const sorted = ordered(rows);
  return sorted.slice(1).flatMap((upper, i): StructureRemark[] => {
    const lower = sorted[i]!;
    const gap = upper.attach - lower.detach;
    if (Math.abs(gap) <= TIE) return [];
    if (gap < 0) {
      const text = texts.overlap(lower.name, upper.name, plainPercent(upper.attach), plainPercent(lower.detach));
      return [{ severity: "error", id: upper.id, text }];
    }
    return [{ severity: "note", id: null, text: texts.gap(plainPercent(lower.detach), plainPercent(upper.attach)) }];
  });
}
