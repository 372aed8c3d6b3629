import { meaningNames } from "../../core/index.ts";
import type { InEach, Language } from "../../language/language.ts";
import { byCommas } from "../../language/lists.ts";
import { poolTexts } from "../pool/texts.ts";
import type { Layout, LayoutColumn } from "./layout.ts";
import { layoutTexts } from "./texts.ts";

const MOST_NAMED = 2;

/** What a layout did, such as: Read like 'Core loans 2025': 'Hurt' is LGD in %. */
export function layoutSentence(layout: Layout): InEach<string> {
  return { en: sentenceIn("en", layout), "zh-Hant": sentenceIn("zh-Hant", layout) };
}

function sentenceIn(language: Language, { name, columns }: Layout): string {
  const named = columns.slice(0, MOST_NAMED).map((column) => columnText(language, column));
  return layoutTexts[language].readLike(name, byCommas(named, language), columns.length - named.length);
}

function columnText(language: Language, { heading, meaning, unit }: LayoutColumn): string {
  const texts = layoutTexts[language];
  if (meaning === null) return texts.leftOut(heading);
  const inUnit = unit === undefined ? null : poolTexts[language].units[unit];
  if (meaning === undefined) return texts.inUnit(heading, inUnit!);
  const place = { en: 0, "zh-Hant": 1 }[language];
  return texts.means(heading, meaningNames[meaning][place]!, inUnit);
}
