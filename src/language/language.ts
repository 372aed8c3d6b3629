/** The languages that the product speaks, each by its own name. English is for everyone whose language is not here. */
export const LANGUAGES = { en: "English", "zh-Hant": "繁體中文" } as const;

export type Language = keyof typeof LANGUAGES;

/** Something in every language. */
export type InEach<T> = Readonly<Record<Language, T>>;

/**
 * The language for a host's tag. Chinese is Traditional where the tag says so or its region writes so; Simplified gets
 * English, because Taiwan's terms in another script would read as mistakes, and the menu is one press away.
 *
 * @param tag such as en-US, zh-TW, zh-HK or zh-Hant; any text
 */
export function languageOf(tag: string): Language {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll("_", "-")).maximize();
    return language === "zh" && script === "Hant" ? "zh-Hant" : "en";
  } catch {
    return "en";
  }
}

export function isLanguage(value: unknown): value is Language {
  return typeof value === "string" && Object.hasOwn(LANGUAGES, value);
}
