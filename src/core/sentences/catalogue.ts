import { templates, type TemplateName } from "../pool/messages.ts";
import type { Template } from "../pool/template.ts";
import { answerSentences } from "./answers.ts";
import { argumentSentences } from "./arguments.ts";
import { capitalSentences } from "./capital.ts";
import { dependenceSentences } from "./dependence.ts";
import { domainWords } from "./domains.ts";
import { nameWords } from "./names.ts";
import { poolSentences } from "./pool.ts";
import { priceSentences } from "./price.ts";
import { rolloverSentences } from "./rollover.ts";
import { stressSentences } from "./stress.ts";
import { structureSentences } from "./structure.ts";
import { tableSentences } from "./tables.ts";
import { themeSentences } from "./themes.ts";
import type { Words } from "./words-type.ts";
import { gapWords } from "./words.ts";

/** Whole sentences that tell a user what is wrong. */
export const sentences = {
  ...argumentSentences,
  ...dependenceSentences,
  ...poolSentences,
  ...structureSentences,
  ...priceSentences,
  ...capitalSentences,
  ...rolloverSentences,
  ...stressSentences,
  ...tableSentences,
  ...themeSentences,
  ...answerSentences,
};

/** Words that stand in their gaps. */
export const phrases = { ...domainWords, ...nameWords, ...gapWords };

export type SentenceCode = keyof typeof sentences | FindingCode;
export type PhraseCode = keyof typeof phrases;
/** What the check of a tape says, by the name of its rule. */
export type FindingCode = `finding.${TemplateName}`;
/** What can be said. */
export type Code = SentenceCode | PhraseCode;

/** Everything that core and functions can say, by its code. */
export const catalogue: Readonly<Record<Code, Words>> = { ...sentences, ...phrases, ...findingWords() };

function findingWords(): Readonly<Record<FindingCode, Words>> {
  const rules = Object.entries<Template>(templates).map(([name, [, ...words]]) => [`finding.${name}`, words]);
  return Object.fromEntries(rules) as Record<FindingCode, Words>;
}
