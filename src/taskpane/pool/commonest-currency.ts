import { currencyCode } from "../../core/index.ts";
import { recognitionOf, tapesOf, type PoolState } from "./pool-state.ts";

/** The currency that most rows of the tapes are in, where a column says it: what the others are likely to be converted to; null for none. */
export function commonestCurrency(state: PoolState): string | null {
  const { reading } = state;
  if (reading === null) return null;
  const counts = new Map<string, number>();
  tapesOf(state).forEach(({ content }, tape) => {
    const column = recognitionOf(reading, tape).find(({ meaning }) => meaning === "currency");
    if (column === undefined) return;
    for (const row of content.values) {
      const cell = row[column.index];
      const code = typeof cell === "string" ? currencyCode(cell) : "";
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  });
  counts.delete("");
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most === undefined ? null : most[0];
}
