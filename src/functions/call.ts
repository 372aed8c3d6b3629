import type { Request } from "../engine/engine.ts";
import { sentenceIn, type Said } from "../core/index.ts";
import type { InBoth, RunRecord, ToldName } from "./run-record.ts";
import { session } from "./session.ts";

/** What a host passes behind the last argument. Excel's own invocation object has this shape. */
export type Invocation = {
  readonly address?: string | undefined;
  readonly parameterAddresses?: readonly string[] | undefined;
  /** Set here; the host calls it when the cell no longer wants its answer. */
  onCanceled?: (() => void) | undefined;
};

/** One call of a function by a cell. */
export type Call = {
  /** Asks the engine on behalf of the cell. */
  readonly request: Request;
  /** Keeps how the cell was computed. */
  readonly note: (run: Omit<RunRecord, "functionName" | "kernel" | "warnings" | "told">) => void;
  /** Adds a sentence to what is kept. */
  readonly warn: (sentence: Said) => void;
  /** Adds a sentence under a name of its own, such as what was assumed; once, however often it is said. */
  readonly tell: (name: ToldName, sentence: InBoth) => void;
};

/** Reads the invocation of a call; a host that gives none gets a call without address and cancel. */
export function callOf(functionName: string, invocation: Invocation | undefined): Call {
  const address = plainAddress(invocation?.address);
  // Made when first asked for: of 10,000 cells that answer at once none needs one.
  const cancel: { controller: AbortController | null } = { controller: null };
  const controller = () => (cancel.controller ??= new AbortController());
  if (invocation) invocation.onCanceled = () => controller().abort();
  const { engine, runs } = session();
  const warnings: InBoth[] = [];
  const told: (InBoth & { name: ToldName })[] = [];
  return {
    request: {
      label: address === null ? `SRT.${functionName}` : `SRT.${functionName} in ${address}`,
      get signal() {
        return controller().signal;
      },
    },
    note: (run) => {
      if (address !== null) runs.set(address, { ...run, functionName, kernel: engine.kernel, warnings, told });
    },
    warn: (said) => warnings.push({ english: sentenceIn("en", said), chinese: sentenceIn("zh-Hant", said) }),
    tell: (name, sentence) => {
      const isKnown = told.some((one) => one.name === name && one.english === sentence.english);
      if (!isKnown) told.push({ name, ...sentence });
    },
  };
}

/** An address as runs are kept by: without the workbook, quotes and dollar signs. */
export function plainAddress(address: string | undefined): string | null {
  if (!address) return null;
  return address
    .replace(/^\[.*?\]/, "")
    .replace(/\$/g, "")
    .replace(/^'((?:[^']|'')*)'!/, (_, name: string) => `${name.replace(/''/g, "'")}!`);
}
