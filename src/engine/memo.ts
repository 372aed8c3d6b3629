/** An answer that is kept: a value, or the error that the same question gives again. */
export type Kept = { readonly value: unknown } | { readonly error: Error };

/** Answers by content, least recently used out first once they exceed a number of bytes. */
export type Memo = {
  readonly get: (key: string) => Kept | null;
  readonly put: (key: string, kept: Kept) => void;
  readonly bytes: () => number;
};

/** Builds an empty memo that holds at most limitBytes. */
export function createMemo(limitBytes: number): Memo {
  const entries = new Map<string, { kept: Kept; bytes: number }>();
  let total = 0;
  const drop = (key: string) => {
    total -= entries.get(key)!.bytes;
    entries.delete(key);
  };
  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return null;
      entries.delete(key);
      entries.set(key, entry);
      return entry.kept;
    },
    put: (key, kept) => {
      if (entries.has(key)) drop(key);
      const bytes = "value" in kept ? sizeOf(kept.value) : 200;
      if (bytes > limitBytes) return;
      entries.set(key, { kept, bytes });
      total += bytes;
      while (total > limitBytes) drop(entries.keys().next().value!);
    },
    bytes: () => total,
  };
}

/** Bytes that plain content takes, roughly: typed arrays exactly, the rest by its kind. */
export function sizeOf(content: unknown): number {
  if (ArrayBuffer.isView(content)) return content.byteLength + 64;
  if (typeof content === "string") return 2 * content.length + 16;
  if (typeof content !== "object" || content === null) return 8;
  const parts = Array.isArray(content) ? content : Object.values(content);
  return parts.reduce<number>((sum, part) => sum + sizeOf(part), 32);
}
