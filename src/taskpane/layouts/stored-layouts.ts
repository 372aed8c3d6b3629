import { layoutRows, layoutsOf, type Layout } from "./layout.ts";
import type { Cell } from "../../core/index.ts";

const KEY = "srt.layouts";
const MOST = 100;

/** The layouts that this browser remembers; none where its storage is blocked or holds something else. */
export function storedLayouts(): readonly Layout[] {
  try {
    const text = window.localStorage.getItem(KEY);
    return text === null ? [] : layoutsOf(JSON.parse(text) as Cell[][]);
  } catch {
    return [];
  }
}

/** Remembers layouts, newest first; says whether the browser took them. */
export function storeLayouts(layouts: readonly Layout[]): boolean {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(layoutRows(layouts.slice(0, MOST))));
    return true;
  } catch {
    return false;
  }
}
