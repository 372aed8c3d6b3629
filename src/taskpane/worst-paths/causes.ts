import { labelAt, type Pool, type ReplayedDefault } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { decimalText } from "../numbers/format.ts";
import { worstTexts } from "./texts.ts";

/** Why an obligor defaulted, in words. */
export function causeWords(one: ReplayedDefault, pool: Pool, language: Language): string {
  const texts = worstTexts[language];
  const words = infectionWords(one, pool, language) ?? ownWords(one, pool, language);
  return one.loss === 0 && one.time > pool.maturity[one.obligor]! ? texts.repaid(words) : words;
}

/** The hub that infected an obligor; null where none did. */
export function hubName({ infectedBy }: ReplayedDefault, pool: Pool): string | null {
  return infectedBy < 0 ? null : pool.names[infectedBy]!;
}

function infectionWords(one: ReplayedDefault, pool: Pool, language: Language): string | null {
  const texts = worstTexts[language];
  const hub = hubName(one, pool);
  if (hub === null) return null;
  if (!one.defaultsAlone) return texts.infected(hub);
  return texts.infectedSooner(hub, decimalText(one.timeAlone, 3), ownWords(one, pool, language));
}

function ownWords({ cause, obligor }: ReplayedDefault, pool: Pool, language: Language): string {
  const texts = worstTexts[language];
  if (cause === "market") return texts.marketCause;
  if (cause === "theme") return texts.themeCause;
  if (cause === "sector") return texts.sector(labelAt(pool.sector, obligor));
  return texts.own;
}
