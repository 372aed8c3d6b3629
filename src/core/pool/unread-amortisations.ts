import { say } from "../sentences/said.ts";
import { readAmortisation } from "./amortisation.ts";
import { shown } from "./cell.ts";
import { finding, type Finding } from "./findings.ts";
import { textOf } from "./loans.ts";
import type { RecognisedTape } from "./tape-columns.ts";
import { meaningNames } from "./vocabulary.ts";

/** Amortisations that nothing can be made of; a static tranche does without them, a deal does not. */
export function unreadAmortisations(tape: RecognisedTape, rows: Int32Array): readonly Finding[] {
  if (!tape.columns.has("amortisation")) return [];
  const [name, nameZh] = meaningNames.amortisation;
  const words = textOf(tape, "amortisation", rows);
  const bad = [...words.keys()].filter((i) => readAmortisation(words[i]!) === null);
  return bad.map((i) => {
    const place = { row: rows[i]! + 2, column: tape.columns.get("amortisation")!.heading };
    return finding("amortisation", place, { name, nameZh, value: shown(words[i]!), allowed: say("amortisationForms") });
  });
}
