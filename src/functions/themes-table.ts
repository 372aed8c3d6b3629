import {
  countOf,
  evidenceWords,
  labelAt,
  NO_SECTOR,
  proposedLinks,
  rethemed,
  sectorShares,
  standingOf,
  totalEad,
  type Cell,
  type Pool,
} from "../core/index.ts";
import { readPool } from "./arguments/pool.ts";
import { isOmitted, single } from "./arguments/scalars.ts";
import { readTheme } from "./arguments/theme-settings.ts";
import { noAnswer } from "./result.ts";

/** The table of SRT.THEMES, the largest sector first. */
export function themesTable(given: unknown, theme: unknown): Cell[][] {
  const { pool } = readPool(given, null);
  const asked = isOmitted(theme) ? null : readTheme("theme", single("theme", theme));
  return tableOf(asked === null ? pool : rethemed(pool, { theme: asked, rows: [] }));
}

function tableOf(pool: Pool): Cell[][] {
  const total = totalEad(pool);
  const shares = sectorShares(pool);
  const counts = new Map<string, number>();
  pool.ids.forEach((_, i) => {
    const sector = labelAt(pool.sector, i);
    counts.set(sector, (counts.get(sector) ?? 0) + countOf(pool, i));
  });
  const rows = [...pool.theme.rows].sort((a, b) => shares.get(b.sector)! - shares.get(a.sector)!);
  return [
    ["Sector", "Product sector", `${pool.theme.name} share`, "EAD", "Share of EAD", "Obligors", "Standing", "Evidence"],
    ...rows.map(({ sector, product, share, evidence }) => {
      const part = shares.get(sector)!;
      const weight = [part * total, part, counts.get(sector)!];
      return [sector || NO_SECTOR, product, share, ...weight, standingOf(evidence), evidenceWords(evidence)];
    }),
  ];
}

/**
 * The table of SRT.LINKS.
 *
 * @throws CellError #N/A where no sector of the pool buys from another
 */
export function linksTable(given: unknown): Cell[][] {
  const links = proposedLinks(readPool(given, null).pool);
  if (links.length === 0) throw noAnswer("noChain");
  const rows = links.map(({ spoke, hub, weight }) => [spoke, hub, weight, "assumption"]);
  return [["Spoke", "Hub", "Weight", "Standing"], ...rows];
}
