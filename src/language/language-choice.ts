import { isLanguage, languageOf, type Language } from "./language.ts";

/** The language on screen: what it is now, the user's choice of another, and who wants to know. */
export type LanguageChoice = {
  readonly current: () => Language;
  readonly choose: (language: Language) => void;
  readonly subscribe: (listener: (language: Language) => void) => () => void;
};

/** A text that outlives the page; either step may throw, as a browser may block or partition its storage. */
export type Keeping = { readonly read: () => string | null; readonly write: (text: string) => void };

/**
 * Begins with the user's last choice, else with the host's language. Where nothing can be kept, a choice lasts as long
 * as the page.
 *
 * @param tag the host's language tag
 */
export function languageChoice(tag: string, keeping: Keeping): LanguageChoice {
  const listeners = new Set<(language: Language) => void>();
  let current = keptLanguage(keeping) ?? languageOf(tag);
  return {
    current: () => current,
    choose: (language) => {
      if (language === current) return;
      current = language;
      keepLanguage(keeping, language);
      listeners.forEach((listener) => listener(language));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const LANGUAGE_KEY = "srt-language";

/**
 * Keeps a text in this browser: the choice of language, where no other key is given.
 *
 * @param partition prefix of the key, where a host asks for one
 */
export function inBrowser(partition = "", key = LANGUAGE_KEY): Keeping {
  return {
    read: () => localStorage.getItem(partition + key),
    write: (text) => localStorage.setItem(partition + key, text),
  };
}

function keptLanguage({ read }: Keeping): Language | null {
  try {
    const kept = read();
    return isLanguage(kept) ? kept : null;
  } catch {
    return null;
  }
}

function keepLanguage({ write }: Keeping, language: Language): void {
  try {
    write(language);
  } catch {
    // Storage is blocked; the choice lasts as long as the page.
  }
}
