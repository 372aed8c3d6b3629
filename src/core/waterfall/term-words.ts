import { writtenNumbers } from "../cells/written-number.ts";
import { InputError } from "../domain.ts";
import type { Measure } from "../measure.ts";
import { say, type Said, type Gap } from "../sentences/said.ts";

/** No rule is longer. */
const LONGEST = 80;

/** A rule in words with one number, such as "loss 2%" or "year 3". */
export type WordedNumber = { readonly words: readonly string[]; readonly kind: "share" | "number" };

/**
 * Reads rules that are written one after another, such as "loss 2%; senior share 85%".
 *
 * @param name of the cell, for sentences
 * @param text rules divided by semicolons
 * @param known what each rule is called
 * @returns the number of each rule that is there; a share is a fraction
 * @throws InputError for a rule that is unknown or given twice, and a number that is no number or no share
 */
export function readRules<K extends string>(
  name: Gap,
  text: string,
  known: Readonly<Record<K, WordedNumber>>,
): Partial<Record<K, number>> {
  const found: Partial<Record<K, number>> = {};
  for (const part of text.split(/[;；]/).filter((rule) => rule.trim() !== "")) {
    const [key, value] = readRule(name, part.trim(), known);
    if (found[key] !== undefined) throw new InputError("ruleTwiceIn", { name, rule: part.trim() });
    found[key] = value;
  }
  return found;
}

function readRule<K extends string>(
  name: Gap,
  rule: string,
  known: Readonly<Record<K, WordedNumber>>,
): readonly [K, number] {
  const [, words = "", number = ""] = /^([^\d]*)(.*)$/.exec(rule.slice(0, LONGEST)) ?? [];
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
  const key = (Object.keys(known) as K[]).find((candidate) => known[candidate].words.includes(plain));
  if (key === undefined) throw new InputError("ruleUnknownIn", { name, rule, forms: examples(known) });
  const value = writtenNumber(number, known[key].kind === "share" ? "share" : "years");
  const fits = known[key].kind === "share" ? value >= 0 && value <= 1 : value > 0;
  if (fits) return [key, value];
  throw new InputError("ruleNumberIn", { name, rule, domain: numberWords(known[key].kind) });
}

/** "2%", "0.02" or "0,02" as a share, "4" or "48M" as years; NaN for anything else and what has two readings. */
export function writtenNumber(text: string, measure: Measure = "share"): number {
  const [read, other] = writtenNumbers(text, measure);
  return read === undefined || other !== undefined ? NaN : read.value;
}

function numberWords(kind: WordedNumber["kind"]): Said {
  return say(kind === "share" ? "shareOfOne" : "positive");
}

function examples<K extends string>(known: Readonly<Record<K, WordedNumber>>): Gap {
  const each = (Object.values(known) as WordedNumber[]).map(
    ({ words, kind }) => `'${words[0]!} ${kind === "share" ? "2%" : "3"}'`,
  );
  if (each.length === 1) return each[0]!;
  return say("rulesForms", { first: each.slice(0, -1).join(", "), last: each.at(-1)! });
}
