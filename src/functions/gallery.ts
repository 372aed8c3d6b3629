import type { WorkedFunction } from "../workbook/gallery/worked-function.ts";

/** Every function with its worked example, group by group as in the help; loaded when it is asked for. */
export async function workedFunctions(): Promise<readonly WorkedFunction[]> {
  const { default: entries } = await import("../../build/gallery.json");
  return entries as unknown as readonly WorkedFunction[];
}
