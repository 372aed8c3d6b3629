import { exp } from "../numeric/exp.ts";
import type { RandomStream } from "../numeric/random-stream.ts";
import { breakEvenSpread, relief, trancheNotional } from "./deals.ts";
import type { PoolPath } from "./pool-paths.ts";
import { retainedLosses } from "./retained-losses.ts";
import type { RolloverQuestion } from "./rollover-question.ts";

/** What became of a deal in its last attempt; before its quarter it is protected. */
export const OUTCOMES = ["protected", "rolled", "priced out", "refused"] as const;
const [PROTECTED, ROLLED, PRICED_OUT, REFUSED] = [0, 1, 2, 3] as const;

/** One path of the market, and of a bank whose protection ends in it. */
export type MarketPath = {
  /** The factor that market and losses share. */
  readonly factor: () => number;
  /** Outcome of each deal at the end of each quarter, and at its first attempt; shapes [quarters deals] and [deals]. */
  readonly outcome: Uint8Array;
  readonly first: Uint8Array;
  /** Unrolled RWA at the end of each quarter, and CET1 and RWA with the start at 0; shapes [quarters] and [quarters + 1]. */
  readonly back: Float64Array;
  readonly cet1: Float64Array;
  readonly rwa: Float64Array;
  /** Pool losses that the bank has borne by the end of each quarter, shape [quarters]; amounts. */
  readonly retained: Float64Array;
  /** By the end of the path, each deal's pool losses and what the bank has borne of them; shape [deals], amounts. */
  readonly dealLost: Float64Array;
  readonly dealRetained: Float64Array;
};

/** Correlation of the market's own part from quarter to quarter. */
const PERSISTENCE = 0.75;
/** Below this the market is shut. */
const SHUT = -2;
/** What a bank pays at most, as a multiple of its break-even spread. */
const PATIENCE = 1.15;
/** Quarters over which a bad market acts on earnings and risk weights. */
const PRESSED = 8;

/**
 * Prepares paths: in each quarter first the refusal of each deal that is due, then, where the bank is offered a spread, its
 * choice. What is refused or priced out is tried again in every later quarter; a rolled deal stays. Deals are settled at the
 * end of a quarter, so that protection bears the losses of its last one.
 *
 * @param lambda weight of the shared factor in the market; 0 is the market on its own
 * @param pools whose losses the deals have and whose theme factor the market shares; null where it draws one
 * @returns draws a path anew: the same random numbers whatever lambda
 */
export function marketPaths(
  question: RolloverQuestion,
  lambda: number,
  pools: PoolPath | null,
): { readonly path: MarketPath; readonly draw: (stream: RandomStream) => void } {
  const { deals, bank, quarters, first, market, freeze } = question;
  const n = deals.length;
  const state = { factor: 0 };
  const ledger = retainedLosses(question, pools);
  const path: MarketPath = {
    factor: () => state.factor,
    outcome: new Uint8Array(quarters * n),
    first: new Uint8Array(n),
    back: new Float64Array(quarters),
    cet1: new Float64Array(quarters + 1),
    rwa: new Float64Array(quarters + 1),
    retained: new Float64Array(quarters),
    dealLost: ledger.lost,
    dealRetained: ledger.retained,
  };
  const due = deals.map(({ quarter }) => quarter - first);
  const most = deals.map((deal) => PATIENCE * breakEvenSpread(deal, bank.capitalRatio, bank.costOfEquity));
  const reliefs = deals.map(relief);
  const tranches = deals.map(trancheNotional);
  const paid = new Float64Array(n);
  const now = new Uint8Array(n);
  const uniforms = new Float64Array(quarters * n);
  const moods = new Float64Array(quarters);
  const innovation = Math.sqrt(1 - PERSISTENCE * PERSISTENCE);
  const apart = Math.sqrt(1 - lambda * lambda);

  const attempt = (k: number, q: number, mood: number, frozen: boolean): number => {
    const { tmt, spread } = deals[k]!;
    const strain = tmt * Math.max(-mood, 0);
    const [a0, a1, a2, a3] = bank.alpha;
    const refusal = 1 / (1 + exp(-(a0 - a1 * mood + a2 * strain + a3 * ledger.wear(k, q))));
    if (frozen || uniforms[q * n + k]! < refusal) return REFUSED;
    const asked = spread * exp(-bank.beta[0] * mood + bank.beta[1] * strain);
    if (asked > most[k]!) return PRICED_OUT;
    paid[k] = asked;
    ledger.renew(k, q);
    return ROLLED;
  };

  const isOpen = (k: number) => now[k]! >= PRICED_OUT;
  /** What the bank bears of a quarter's losses, under the protection that the quarter began with. */
  const bear = (q: number) => {
    const borne = ledger.share(q, isOpen);
    path.retained[q] = (q === 0 ? 0 : path.retained[q - 1]!) + borne;
    return borne;
  };

  const account = (q: number, borne: number) => {
    const strain = Math.max(-state.factor, 0);
    let back = 0;
    let premium = 0;
    for (let k = 0; k < n; k++) {
      if (now[k]! >= PRICED_OUT) back += reliefs[k]!;
      else premium += (paid[k]! * tranches[k]!) / 4;
    }
    const earned = bank.rwa * (bank.earnings - (q < PRESSED ? bank.earningsLost * strain : 0));
    path.back[q] = back;
    path.rwa[q + 1] = bank.rwa + back + bank.migration * strain * bank.rwa * (Math.min(q + 1, PRESSED) / PRESSED);
    path.cet1[q + 1] = path.cet1[q]! + earned - (bank.premium ? premium : 0) - (bank.losses ? borne : 0);
  };

  const begin = (stream: RandomStream) => {
    // Drawn even where the pools have one, so that the rest of the market is the same with and without them.
    const own = stream.normal();
    state.factor = market.mean + market.sd * (pools === null ? own : pools.theme());
    for (let q = 0; q < quarters; q++) {
      const shock = stream.normal();
      moods[q] = q === 0 ? shock : PERSISTENCE * moods[q - 1]! + innovation * shock;
    }
    for (let u = 0; u < uniforms.length; u++) uniforms[u] = stream.uniform();
    ledger.begin();
    now.fill(PROTECTED);
    path.first.fill(PROTECTED);
    deals.forEach(({ spread }, k) => (paid[k] = spread));
    path.cet1[0] = bank.cet1;
    path.rwa[0] = bank.rwa;
  };

  const draw = (stream: RandomStream) => {
    begin(stream);
    for (let q = 0; q < quarters; q++) {
      const mood = lambda * state.factor + apart * moods[q]!;
      const forced = freeze !== null && first + q >= freeze[0] && first + q <= freeze[1];
      const borne = pools === null ? 0 : bear(q);
      for (let k = 0; k < n; k++) {
        if (q >= due[k]! && now[k] !== ROLLED) {
          now[k] = attempt(k, q, mood, forced || mood < SHUT);
          if (path.first[k] === PROTECTED) path.first[k] = now[k]!;
        }
        path.outcome[q * n + k] = now[k]!;
      }
      account(q, borne);
    }
  };
  return { path, draw };
}
