import { InputError, refusing } from "../domain.ts";
import type { FindingCode } from "../sentences/catalogue.ts";
import { say, type Gap, type Gaps, type Said } from "../sentences/said.ts";
import { atGap, partsOf, type Spoken } from "../sentences/sentence-in.ts";
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
  /** Which sentence it is, and what filled its gaps: findings of one kind are told together. */
  readonly kind: TemplateName;
  readonly values: Gaps;
  /** Every row that it speaks of, counted as `row` is; empty where it speaks of none. */
  readonly rows: readonly number[];
  /** What the message says, so that an error can say it too. */
  readonly said: Said;
};

/** Where a finding stands; a missing part means the whole tape. `rows` is given where there are several. */
export type Place = { readonly row?: number; readonly column?: string; readonly rows?: readonly number[] };

const SEVERITIES: Readonly<Record<string, Severity>> = { E: "error", W: "warning", I: "information" };

/**
 * Builds a finding from its template.
 *
 * @param name which rule
 * @param values what its words have gaps for
 */
export function finding(name: TemplateName, place: Place, values: Gaps): Finding {
  const [code, english, chinese] = templates[name];
  const row = place.row ?? null;
  const known = { ...printable(values), row: row ?? "", column: place.column ?? "" };
  return {
    code,
    severity: SEVERITIES[code[0]!]!,
    row,
    tape: null,
    column: place.column ?? null,
    message: filled("en", english, known),
    messageZh: filled("zh-Hant", chinese, known),
    kind: name,
    values: known,
    rows: place.rows ?? (row === null ? [] : [row]),
    said: say(`finding.${name}` as FindingCode, known),
  };
}

/** Words and gaps by turns. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(templates).flatMap(([, ...words]) => words.map((text) => [text, partsOf(text)])),
);

/** A template of a language with its gaps filled. */
export function filled(language: Spoken, template: string, values: Gaps): string {
  let text = "";
  (PARTS.get(template) ?? partsOf(template)).forEach(
    (part, i) => (text += i % 2 === 0 ? part : atGap(language, part, values)),
  );
  return text;
}

/** 0.778 / 100 is the double 0.0077800000000000005; a tape says 0.00778. */
function printable(values: Gaps): Gaps {
  const printed = (gap: Gap) => (typeof gap === "number" ? Number(gap.toPrecision(15)) : gap);
  return Object.fromEntries(Object.entries(values).map(([name, gap]) => [name, printed(gap)]));
}

/** A finding of one of several tapes, whose name its sentences begin with. */
export function ofTape(found: Finding, tape: number, name: string): Finding {
  const said = say("toldOf", { whose: name, told: found.said });
  const [message, messageZh] = [`${name}: ${found.message}`, `${name}：${found.messageZh}`];
  return { ...found, tape, message, messageZh, values: { ...found.values, tape: name }, said };
}

/** True where a finding blocks the pool. */
export function blocks(found: Finding): boolean {
  return found.severity === "error";
}

/**
 * What a formula shows for a tape that cannot be read: its first error, and how many there are besides.
 *
 * @param findings of the tape, at least one an error
 */
export function tapeRefusal(findings: readonly Finding[]): InputError {
  const errors = findings.filter(blocks);
  const rest = errors.length - 1;
  const finding = errors[0]!.said;
  return rest === 0 ? refusing(finding) : new InputError("findingAndMore", { finding, rest });
}

/** Row numbers in a sentence: the first ten, and how many more. */
export function listed(rows: readonly number[]): Gap {
  if (rows.length === 1) return say("aRow", { row: rows[0]! });
  const first = rows.slice(0, 10).join(", ");
  return rows.length > 10 ? say("andMore", { first, rest: rows.length - 10 }) : first;
}
