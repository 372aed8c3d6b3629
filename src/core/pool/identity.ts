import { plainText } from "./cell.ts";
import { finding, type Finding } from "./findings.ts";

/** Marks of direction, soft hyphens and characters without width: seen by nobody, and in ids all the same. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;
const PLAIN = /^[!-~]+$/;
const MOST_SHOWN = 3;

/**
 * What two spellings of one name have in common: composed characters, no invisible ones, single spaces, no case, and no
 * apostrophe before it, which sheets put before texts that look like numbers.
 */
export function identityKey(name: string): string {
  if (PLAIN.test(name)) return name.replace(/^'+/, "").toLowerCase();
  return plainText(name.replace(INVISIBLE, "")).normalize("NFC").replace(/^'+/, "").replace(/\s+/g, " ").toLowerCase();
}

/** Spellings that were brought together, one group a name; only names with several spellings. */
export function spellingsTogether(names: Iterable<string>): readonly (readonly string[])[] {
  const byKey = new Map<string, Set<string>>();
  for (const name of names) {
    const key = identityKey(name);
    const known = byKey.get(key);
    if (known) known.add(name);
    else byKey.set(key, new Set([name]));
  }
  return [...byKey.values()].filter((spellings) => spellings.size > 1).map((spellings) => [...spellings]);
}

/** Says which spellings count as one; none where there are no two. */
export function broughtTogether(names: Iterable<string>, name: string, nameZh: string): Finding[] {
  const groups = spellingsTogether(names);
  if (groups.length === 0) return [];
  const first = groups.slice(0, MOST_SHOWN).map((spellings) => spellings.map((one) => `'${one}'`).join(" = "));
  const list = first.join("; ") + (groups.length > MOST_SHOWN ? " …" : "");
  return [finding("broughtTogether", { column: name }, { name, nameZh, count: groups.length, list })];
}

/** Each name as its first spelling. */
export function firstSpellings(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  return names.map((name) => {
    if (name === "") return name;
    const key = identityKey(name);
    const known = first.get(key);
    if (known === undefined) first.set(key, name);
    return known ?? name;
  });
}
