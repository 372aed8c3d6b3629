import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/** The engine's private fields, so a test watches the time of a sheet with more formulas than the engine keeps. */
type Cache = { readonly _cache: { limit: number }; set: (this: Cache, key: string, value: unknown) => void };

/** Formulas whose parsed form is kept, one of each text. */
const KEPT = 50_000;

const patched = new WeakSet<object>();

/**
 * Keeps the parsed form of 50,000 formulas. The engine keeps 5,000, and a sheet with more of them parses each anew at every
 * edit, since the oldest is dropped just before it is asked for: 10,000 risk weights took two and a half times as long.
 *
 * @param cache one of the engine's caches; all are of one kind
 */
export function keepParsedFormulas(cache: object = FORMULA_REF_TO_ARRAY_CACHE): void {
  const kind = Object.getPrototypeOf(cache) as Cache;
  if (patched.has(kind)) return;
  patched.add(kind);
  const { set } = kind;
  kind.set = function (key, value) {
    if (this._cache.limit < KEPT) this._cache.limit = KEPT;
    set.call(this, key, value);
  };
}
