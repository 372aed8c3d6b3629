import type { Theme } from "../../src/workbook/host.ts";
import { isDark, officeTheme, watchTheme } from "../../src/workbook/office/theme.ts";

type Telling = { isDarkTheme?: boolean; bodyBackgroundColor?: string };

/** A machine whose Excel and system tell what is given. */
function machine(theme: Telling | undefined, system: { dark?: boolean; forced?: boolean } = {}): Theme {
  const matchMedia = (query: string) => ({ matches: query.includes("forced") ? system.forced : system.dark });
  Object.assign(globalThis, { matchMedia, Office: { context: { officeTheme: theme } } });
  return officeTheme();
}

test("forced colours win, then Excel's word, then its colour, then the system", () => {
  expect(machine({ isDarkTheme: false }, { forced: true })).toBe("high-contrast");
  expect(machine({ isDarkTheme: true, bodyBackgroundColor: "#ffffff" })).toBe("dark");
  expect(machine({ isDarkTheme: false, bodyBackgroundColor: "#000000" }, { dark: true })).toBe("light");
  expect(machine({ bodyBackgroundColor: "#262626" })).toBe("dark");
  expect(machine({ bodyBackgroundColor: "#f3f2f1" }, { dark: true })).toBe("light");
  expect(machine(undefined, { dark: true })).toBe("dark");
  expect(machine({ bodyBackgroundColor: "window" })).toBe("light");
});

test("a colour is dark when it is nearer to black", () => {
  expect(["#000000", "1f1f1f", "#7f7f7f"].map(isDark)).toEqual([true, true, true]);
  expect(["#808080", "#fff2cc", "#FFFFFF"].map(isDark)).toEqual([false, false, false]);
  expect([undefined, "", "red", "#fff"].map(isDark)).toEqual([null, null, null, null]);
});

test("a theme that changed is told once, and not after the listener has left", () => {
  const looks = new Set<() => void>();
  const watched = {
    matches: false,
    addEventListener: (_: string, look: () => void) => looks.add(look),
    removeEventListener: (_: string, look: () => void) => looks.delete(look),
  };
  const office = { context: { officeTheme: { isDarkTheme: false } } };
  Object.assign(globalThis, { matchMedia: () => watched, window: watched, Office: office });
  const told: Theme[] = [];
  const leave = watchTheme((theme) => told.push(theme));
  const look = () => looks.forEach((listener) => listener());
  look();
  office.context.officeTheme.isDarkTheme = true;
  look();
  look();
  leave();
  office.context.officeTheme.isDarkTheme = false;
  look();
  expect(told).toEqual(["dark"]);
  expect(looks.size).toBe(0);
});
