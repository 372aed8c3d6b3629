import { say, type Gap } from "./sentences/said.ts";

/** What came, for a sentence. */
export function came(value: unknown): Gap {
  if (value === null || value === undefined || value === "") return say("blank");
  if (typeof value === "string") return `'${value}'`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return say(Array.isArray(value) ? "aRange" : "anObject");
}

/** Lower case without spaces, dashes and underscores. */
export function plainWord(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, "");
}
