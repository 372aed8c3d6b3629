import { parseNumber } from "../numbers/parse.ts";
import type { AskedRho } from "./run-asked.ts";

/** Correlations as typed, and the piece that cannot be read. */
export type RhoList = { readonly rhos: readonly AskedRho[]; readonly unread: string | null };

/**
 * Reads correlations apart from each other by semicolons or spaces: 0.2, 20%, 0.06/0.07/0.1 for market, theme and sector,
 * tape for the tape's own, scenario for the scenario's.
 */
export function rhoList(text: string): RhoList {
  const pieces = text.normalize("NFKC").split(/[;\s]+/).filter((piece) => piece !== ""); // prettier-ignore
  const read = pieces.map((piece) => ({ piece, rho: rhoIn(piece) }));
  const unread = read.find(({ rho }) => rho === null)?.piece ?? null;
  const rhos = read.flatMap(({ rho }) => (rho === null ? [] : [rho]));
  return { rhos: rhos.filter((rho, i) => rhos.findIndex((other) => same(other, rho)) === i), unread };
}

function rhoIn(piece: string): AskedRho | null {
  const word = piece.toLowerCase();
  if (word === "tape" || word === "scenario") return { kind: word };
  const parts = piece.split("/").map((part) => parseNumber(part).value);
  if (parts.some((part) => part === null || !(part >= 0 && part <= 1))) return null;
  const [g, h, w] = parts as number[];
  if (parts.length === 1) return { kind: "number", rho: g! };
  return parts.length === 3 && g! + h! + w! < 1 ? { kind: "factors", g: g!, h: h!, w: w! } : null;
}

function same(a: AskedRho, b: AskedRho): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
