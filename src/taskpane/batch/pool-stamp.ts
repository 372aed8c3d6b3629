import { poolStatistics, type Pool } from "../../core/index.ts";
import { contentHash } from "../../engine/hash.ts";
import type { PoolStamp } from "./run-asked.ts";

/** What a run keeps of its pool. */
export function poolStamp(name: string, pool: Pool): PoolStamp {
  const { obligors, ead, pd, lgd, expectedLoss } = poolStatistics(pool);
  return { name, hash: contentHash(pool), obligors, ead, pd, lgd, expectedLoss };
}
