import type { Theme, Unsubscribe } from "../host.ts";

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** The theme as Excel tells it; isDarkTheme is absent in Excel on the web and in older builds, so colours decide then. */
export function officeTheme(): Theme {
  if (matchMedia(FORCED).matches) return "high-contrast";
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const dark = theme?.isDarkTheme ?? isDark(theme?.bodyBackgroundColor) ?? matchMedia(DARK).matches;
  return dark ? "dark" : "light";
}

/**
 * Whether a colour such as #1f1f1f is nearer to black than to white; null when it is no colour.
 *
 * @source W3C, AERT (2000), technique 2.2: brightness = (299 R + 587 G + 114 B) / 1000
 */
export function isDark(colour: string | undefined): boolean | null {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? "");
  if (!parts) return null;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return (299 * red + 587 * green + 114 * blue) / 1000 < 128;
}

/**
 * Calls the listener when the theme has changed. Excel has no event for it, so the system's colours and the pane's
 * return to the front are the moments to look again.
 */
export function watchTheme(listener: (theme: Theme) => void): Unsubscribe {
  const state = { theme: officeTheme() };
  const look = () => {
    const theme = officeTheme();
    if (theme === state.theme) return;
    state.theme = theme;
    listener(theme);
  };
  const queries = [matchMedia(FORCED), matchMedia(DARK)];
  for (const query of queries) query.addEventListener("change", look);
  window.addEventListener("focus", look);
  return () => {
    for (const query of queries) query.removeEventListener("change", look);
    window.removeEventListener("focus", look);
  };
}
