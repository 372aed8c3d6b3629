import type { Engine } from "../engine/engine.ts";
import type { Pool } from "../core/index.ts";
import type { RunRecord } from "./run-record.ts";

/** How a host shows the card of SRT.POOL: as an entity of Excel, or as a text. */
export type CardKind = "entity" | "text";

/** What functions share between calls on one page: the engine, pools by hash, and how each cell was computed. */
export type Session = {
  readonly engine: Engine;
  readonly cards: CardKind;
  readonly pools: Map<string, Pool>;
  readonly runs: Map<string, RunRecord>;
};

const connection: { session: Session | null } = { session: null };

/**
 * Connects the functions to an engine, once a host, before the first call.
 *
 * @param engine runs the calculations
 * @param options how SRT.POOL shows its card
 */
export function connect(engine: Engine, options: { readonly cards: CardKind }): void {
  connection.session = {
    engine,
    // Read when a card is shown: Excel tells only after its start what it can show.
    get cards() {
      return options.cards;
    },
    pools: new Map(),
    runs: new Map(),
  };
}

/**
 * How a cell was computed last on this page; null where nothing is recorded of it.
 *
 * @param address such as Deal!B5, the sheet without quotes
 */
export function runInMemory(address: string): RunRecord | null {
  return session().runs.get(address) ?? null;
}

/** The connected session. */
export function session(): Session {
  if (connection.session === null) throw new Error("The functions are not connected to an engine.");
  return connection.session;
}
