import type { Meaning } from "./vocabulary.ts";

/** A field of a published template: its meaning, or null where nothing is read from it, and its name. */
export type Field = { readonly meaning: Meaning | null; readonly name: string };

export function fieldOfCode(_heading: string): Field | null {
  return null;
}
