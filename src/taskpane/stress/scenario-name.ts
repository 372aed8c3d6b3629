import { AI, joinedInChinese, sameTheme, type StressScenario } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import type { ChosenScenario } from "../own-ranges/chosen-scenario.ts";

/**
 * The name of one of the product's scenarios in a language. In a pool of another theme than AI a scenario of the theme acts
 * on that one, so that its name says so, with the scenario's code behind it.
 */
export function scenarioName(
  { name, english, chinese }: Pick<StressScenario, "name" | "english" | "chinese">,
  language: Language,
  theme: string,
): string {
  const words = { en: english, "zh-Hant": chinese }[language];
  if (sameTheme(theme, AI) || !words.includes(AI)) return words;
  return `${inTheme(words, theme)} (${name})`;
}

/** Words that name AI, with another theme in its place. */
export function inTheme(words: string, theme: string): string {
  const [before, after] = words.split(AI) as [string, string];
  return joinedInChinese([before, theme, after]);
}

/** The same of a chosen scenario; a range of the workbook has its own name. */
export function chosenName({ id, words, reference }: ChosenScenario, language: Language, theme: string): string {
  if (reference !== null) return words[language];
  return scenarioName({ name: id, english: words.en, chinese: words["zh-Hant"] }, language, theme);
}

/** The one theme of some pools; AI where they have none or differ, since scenarios are named after it. */
export function themeOfAll(pools: readonly { readonly theme: { readonly name: string } }[]): string {
  const [first, ...others] = pools.map(({ theme }) => theme.name);
  return first !== undefined && others.every((name) => sameTheme(name, first)) ? first : AI;
}
