import { createContext, useContext, useSyncExternalStore, type ReactNode } from "react";
import type { TextsOf } from "../language/catalogue.ts";
import type { LanguageChoice } from "../language/language-choice.ts";
import type { Language } from "../language/language.ts";
import { pageTexts } from "./texts.ts";

const ChoiceContext = createContext<LanguageChoice | null>(null);

export function PageLanguage({ choice, children }: { readonly choice: LanguageChoice; readonly children: ReactNode }) {
  return <ChoiceContext value={choice}>{children}</ChoiceContext>;
}

/** The language of the page; the component draws again when it changes. */
export function usePageLanguage(): Language {
  const { subscribe, current } = useContext(ChoiceContext)!;
  return useSyncExternalStore(subscribe, current);
}

/** Texts of the page in its language. */
export function usePageTexts(): TextsOf<typeof pageTexts> {
  return pageTexts[usePageLanguage()];
}
