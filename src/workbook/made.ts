/** The setting under which a workbook keeps what SRT put into it. */
export const MADE_SETTING = "srt.made";

/** Sheets by id, tables and names that SRT put into a workbook, so that they can be taken out again. */
export type Made = {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
};

const NOTHING: Made = { sheets: [], tables: [], names: [] };

/** Reads the setting; a text that is none of ours, or none at all, says that nothing was made. */
export function madeFrom(text: string | null): Made {
  if (text === null) return NOTHING;
  try {
    const { sheets, tables, names } = JSON.parse(text) as Record<keyof Made, unknown>;
    return { sheets: texts(sheets), tables: texts(tables), names: texts(names) };
  } catch {
    return NOTHING;
  }
}

/** The setting's text after SRT made something more. */
export function madeAlso(text: string | null, more: Partial<Made>): string {
  return textOf(text, (known, kind) => [...new Set([...known, ...(more[kind] ?? [])])]);
}

/** The setting's text after SRT took something back. */
export function madeNoMore(text: string | null, less: Partial<Made>): string {
  return textOf(text, (known, kind) => known.filter((item) => !(less[kind] ?? []).includes(item)));
}

function textOf(text: string | null, change: (known: readonly string[], kind: keyof Made) => string[]): string {
  const { sheets, tables, names } = madeFrom(text);
  const changed = {
    sheets: change(sheets, "sheets"),
    tables: change(tables, "tables"),
    names: change(names, "names"),
  };
  return JSON.stringify(changed satisfies Made);
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
