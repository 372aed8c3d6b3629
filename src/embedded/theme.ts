import type { Theme } from "../workbook/host.ts";

/** What the user chose; "system" follows the machine. */
export type ThemeChoice = "light" | "dark" | "system";

/** The page's theme: the choice, what it comes to now, and who wants to know when that changes. */
export type PageTheme = {
  readonly choice: () => ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  readonly current: () => Theme;
  readonly subscribe: (listener: (theme: Theme) => void) => () => void;
};

const KEY = "srt-theme";

/** Follows the user's choice, kept in this browser, and the machine's own theme. Forced colours come first. */
export function pageTheme(): PageTheme {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const forced = matchMedia("(forced-colors: active)");
  const listeners = new Set<(theme: Theme) => void>();
  const choice = (): ThemeChoice => {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : "system";
  };
  const current = (): Theme => {
    if (forced.matches) return "high-contrast";
    const chosen = choice();
    return chosen === "system" ? (dark.matches ? "dark" : "light") : chosen;
  };
  const tell = () => {
    document.documentElement.dataset["theme"] = current();
    listeners.forEach((listener) => listener(current()));
  };
  dark.addEventListener("change", tell);
  forced.addEventListener("change", tell);
  tell();
  return {
    choice,
    choose: (chosen) => {
      localStorage.setItem(KEY, chosen);
      tell();
    },
    current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
