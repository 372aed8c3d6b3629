import type { Pool } from "../../core/index.ts";

/** A pool and the hash of what it was read from. */
export type PoolArgument = { readonly pool: Pool; readonly key: string };
