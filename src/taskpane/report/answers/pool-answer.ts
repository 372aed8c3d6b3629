import { largestObligors, poolParts, poolStatistics, themeFindings, themeShare } from "../../../core/index.ts";
import type { Language } from "../../../language/language.ts";
import { assumedSentences } from "../../reach/assumed-notes.tsx";
import type { ReportFound } from "../report-found.ts";
import type { ReportNumber, ReportSection } from "../report-model.ts";
import { answerTexts } from "./texts.ts";
import { count, decimal, money, share, type Known } from "./numbers.ts";

const LARGEST = 10;
/** So many sectors are charted. */
const CHARTED = 11;

/** What is in the pool. */
export function poolAnswer(found: ReportFound, language: Language): ReportSection {
  const texts = answerTexts[language].pool;
  const parts = poolParts(found.pool, "sector");
  const known = tapeKnown(found);
  const sectors = parts
    .slice(0, CHARTED)
    .map(({ label, share: value }) =>
      share({ id: `pool.sector.${label}`, label: texts.sector(sectorName(label, language)), value }, known),
    );
  const n = statistics(found, language);
  const theme = themeOf(found, language);
  const [first] = sectors;
  const title = texts.headline(n.obligors.text, n.ead.text, n.el.text);
  return {
    id: "pool",
    question: texts.question,
    headline: title,
    sentences: [
      texts.quality(n.pd.text, n.lgd.text, n.el.text),
      texts.spread(n.effective.text, n.topTen.text, n.largest.text),
      texts.largestSector(sectorName(parts[0]!.label, language), first!.text),
      ...(theme === null ? [] : [texts.theme(found.pool.theme.name, theme.text)]),
      ...assumedSentences(found.pool, language),
    ],
    key: n.ead,
    numbers: [...Object.values(n), ...(theme === null ? [] : [theme]), ...sectors],
    chart: {
      kind: "bars",
      title: texts.chart(sectorName(parts[0]!.label, language), first!.text),
      description: texts.chartDescription,
      axis: texts.axis,
      names: parts.slice(0, CHARTED).map(({ label }) => sectorName(label, language)),
      series: [{ name: texts.axis, colour: "senior", values: sectors.map(({ value }) => value) }],
      labels: sectors.map(({ text }) => text),
      isShare: true,
    },
  };
}

/** A sector as the tape names it; obligors without one have none. */
export function sectorName(label: string, language: Language): string {
  return label === "none" ? answerTexts[language].noSector : label;
}

/** What the tape says stands in its cells. */
export function tapeKnown({ synthetic, poolAddress }: ReportFound): Known {
  return { standing: synthetic ? "synthetic" : "given", origin: { kind: "cell", address: poolAddress } };
}

function statistics(found: ReportFound, language: Language) {
  const texts = answerTexts[language].pool;
  const known = tapeKnown(found);
  const { pool } = found;
  const s = poolStatistics(pool);
  const topTen = largestObligors(pool, LARGEST).at(-1)!.cumulative;
  return {
    obligors: count({ id: "pool.obligors", label: texts.obligors, value: s.obligors }, known),
    ead: money({ id: "pool.ead", label: texts.ead, value: s.ead }, known, pool.currency),
    pd: share({ id: "pool.pd", label: texts.pd, value: s.pd }, known),
    lgd: share({ id: "pool.lgd", label: texts.lgd, value: s.lgd }, known),
    el: share({ id: "pool.el", label: texts.el, value: s.expectedLoss }, known),
    effective: decimal({ id: "pool.effective", label: texts.effective, value: s.effectiveNumber }, known),
    topTen: share({ id: "pool.topTen", label: texts.topTen, value: topTen }, known),
    largest: share({ id: "pool.largest", label: texts.largest, value: s.largestShare }, known),
  };
}

/** Share of the pool that lives on its theme, an assumption where sectors tell it; null where the tape does not say. */
export function themeOf(found: ReportFound, language: Language): ReportNumber | null {
  const value = themeShare(found.pool);
  const label = answerTexts[language].pool.themeShare(found.pool.theme.name);
  const known = tapeKnown(found);
  const isAssumed = themeFindings(found.pool).length > 0;
  return value === value
    ? share({ id: "pool.theme", label, value }, isAssumed ? { ...known, standing: "assumption" } : known)
    : null;
}
