import type { Pane } from "../state/pane.tsx";

/** The key under which a browser keeps the user's name. */
export const NAME_KEY = "srt-user-name";

/** The user's name as typed last; blank where none is kept. */
export function keptName({ userName }: Pick<Pane, "userName">): string {
  try {
    return userName?.read() ?? "";
  } catch {
    return "";
  }
}

/** Keeps the user's name in this browser. */
export function keepName({ userName }: Pick<Pane, "userName">, name: string): void {
  try {
    userName?.write(name);
  } catch {
    // Storage is blocked; the name is typed again next time.
  }
}
