import type { phrases, sentences, Code } from "./catalogue.ts";

/**
 * Something said: the code of its words and what stands in their gaps. Plain data, so that it crosses workers, comes out
 * of a memo and is kept in a pane's state, and is put into words where a host shows it.
 */
export type Said = { readonly code: Code; readonly gaps: Gaps };

/** What stands in a gap: a value as it came, something said in its own right, or a list, which is said as "a, b or c". */
export type Gap = string | number | Said | readonly Gap[];

export type Gaps = Readonly<Record<string, Gap>>;

type Texts = typeof sentences & typeof phrases;

/** Names of the gaps of a text; {g,h,w} is no gap but what a user types. */
type GapNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? | (Name extends `${string},${string}` ? never : Name extends `${infer Counted}|${string}` ? Counted : Name)
    | GapNames<Rest>
  : never;

type GapsIn<Text extends string> = [GapNames<Text>] extends [never]
  ? readonly []
  : readonly [gaps: { readonly [Name in GapNames<Text>]: Gap }];

/** The gaps that a code asks for, no more and no fewer; those of findings are filled by the checks of a tape. */
export type GapsOf<C extends Code> = C extends keyof Texts ? GapsIn<Texts[C][0]> : readonly [gaps: Gaps];

/** Says something of the catalogue. */
export function say<C extends Code>(code: C, ...gaps: GapsOf<C>): Said {
  const [given = {}] = gaps as readonly [Gaps?];
  return { code, gaps: given };
}
