import type { InEach } from "../../language/language.ts";

/** A function with its worked example, as the help has it. */
export type WorkedFunction = {
  readonly id: string;
  /** Title of its group in the help. */
  readonly group: InEach<string>;
  /** Its name and every text of it, in every language, as a search compares them. */
  readonly searched: string;
  /** Its page in the help's folder. */
  readonly help: InEach<string>;
  readonly parameters: readonly WorkedParameter[];
  readonly says: InEach<string>;
  readonly example: WorkedExample;
};

/** An argument; one that repeats stands for all that follow. */
export type WorkedParameter = { readonly name: string; readonly repeating: boolean; readonly says: InEach<string> };

/** A formula and the value that the product's tests expect of it. */
export type WorkedExample = {
  readonly formula: string;
  /** Row and column of that value within the result, from 1; absent where the result is the value. */
  readonly cell?: readonly [row: number, column: number];
  readonly expected: number | string;
  /** A number within the tolerance, the text itself, or a text that begins with it. */
  readonly match: "near" | "same" | "begins";
  /** Of a number: the largest difference that counts as agreement. */
  readonly tolerance?: number;
  readonly shows: InEach<string>;
  readonly source: InEach<string>;
};
