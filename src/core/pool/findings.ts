import { templates, type TemplateName } from "./messages.ts";

export type Severity = "error" | "warning" | "information";

/** One thing that a check of a tape found. An error blocks the pool. */
export type Finding = {
  /** Rule, such as E04. */
  readonly code: string;
  readonly severity: Severity;
  /** Row of the given range, its heading row being 1; null where the whole tape is meant. */
  readonly row: number | null;
  /** Which of several tapes, from 0; null where there is one, or where all are meant. */
  readonly tape: number | null;
  /** Heading of the column as the tape has it, or the product's name for a missing one. */
  readonly column: string | null;
  readonly message: string;
  /** The message in Traditional Chinese. */
  readonly messageZh: string;
};

/** Where a finding stands; a missing part means the whole tape. */
export type Place = { readonly row?: number; readonly column?: string };

const SEVERITIES: Readonly<Record<string, Severity>> = { E: "error", W: "warning", I: "information" };

/**
 * Builds a finding from its template.
 *
 * @param name which rule
 * @param values what its words have gaps for
 */
export function finding(name: TemplateName, place: Place, values: Readonly<Record<string, string | number>>): Finding {
  const [code, english, chinese] = templates[name];
  const known = { ...values, row: place.row ?? "", column: place.column ?? "" };
  return {
    code,
    severity: SEVERITIES[code[0]!]!,
    row: place.row ?? null,
    tape: null,
    column: place.column ?? null,
    message: fill(english, known),
    messageZh: fill(chinese, known),
  };
}

/** Words and gaps by turns. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(templates).flatMap(([, ...words]) => words.map((text) => [text, text.split(/\{(\w+)\}/)])),
);

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  let text = "";
  PARTS.get(template)!.forEach((part, i) => (text += i % 2 === 0 ? part : String(values[part])));
  return text;
}

/** A finding of one of several tapes, whose name its sentences begin with. */
export function ofTape(found: Finding, tape: number, name: string): Finding {
  return { ...found, tape, message: `${name}: ${found.message}`, messageZh: `${name}：${found.messageZh}` };
}

/** True where a finding blocks the pool. */
export function blocks(found: Finding): boolean {
  return found.severity === "error";
}

/**
 * The one sentence a formula shows for a tape that cannot be read.
 *
 * @param findings of the tape, at least one an error
 */
export function tapeError(findings: readonly Finding[]): string {
  const errors = findings.filter(blocks);
  const rest = errors.length - 1;
  const first = errors[0]!.message;
  return rest === 0 ? first : `${first} And ${rest} more; SRT.POOLCHECK lists them.`;
}
