import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme as FluentTheme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Theme, WorkbookHost } from "../../workbook/host.ts";

/** Under forced colours the browser paints over any theme, so every theme stays readable. */
const THEMES: Readonly<Record<Theme, FluentTheme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

/** The host's theme, followed when it changes. */
export function useTheme(host: WorkbookHost): FluentTheme {
  const [theme, setTheme] = useState(() => host.theme());
  useEffect(() => host.onThemeChanged(setTheme), [host]);
  return THEMES[theme];
}
