import type { Finding, Pool } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { readNamed } from "../pool/named-pool.ts";
import type { Pane } from "../state/pane.tsx";
import { Refusal, refusal } from "../state/sentence.ts";
import { poolStamp } from "./pool-stamp.ts";
import type { PoolStamp } from "./run-asked.ts";
import { batchTexts } from "./texts.ts";

/** A pool as its tape stands in the workbook now. */
export type StampedPool = { readonly pool: Pool; readonly stamp: PoolStamp };

/** Reads pools by the names of their tapes as the page Pool does, each once. Rejects with a sentence where there is none to run. */
export type PoolReader = (name: string) => Promise<StampedPool>;

export function poolReader(pane: Pane): PoolReader {
  const { host } = pane;
  const known = new Map<string, Promise<StampedPool>>();
  const read = async (name: string): Promise<StampedPool> => {
    const range = (await host.namedRanges()).find((one) => one.name === name);
    if (range === undefined) throw refusal(batchTexts, (texts) => texts.noSuchPool(name));
    const { pool, findings } = await readNamed(pane, range);
    if (pool !== null) return { pool, stamp: poolStamp(name, pool) };
    throw new Refusal({
      en: batchTexts.en.unreadPool(name, errorOf(findings, "en")),
      "zh-Hant": batchTexts["zh-Hant"].unreadPool(name, errorOf(findings, "zh-Hant")),
    });
  };
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const reading = read(name);
    known.set(name, reading);
    return reading;
  };
}

/** The first finding that keeps a tape from being a pool. */
function errorOf(findings: readonly Finding[], language: Language): string {
  const error = findings.find(({ severity }) => severity === "error");
  return (language === "en" ? error?.message : error?.messageZh) ?? "";
}
