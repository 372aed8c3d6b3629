import { poolParts, runwayPd, type Estimate } from "../../../core/index.ts";
import type { Language } from "../../../language/language.ts";
import { FACTS } from "../../scale/chain.ts";
import type { ReportFound } from "../report-found.ts";
import type { ReportNumber, ReportSection } from "../report-model.ts";
import { answerTexts } from "./texts.ts";
import { amountIn, share } from "./numbers.ts";
import { sectorName, tapeKnown } from "./pool-answer.ts";

/** So many sectors are told. */
const TOLD = 5;
/** Standard deviation of a year's cash burn, a share of the burn: our own assumption, none is published. */
const BURN_VOLATILITY = 0.5;
const HORIZONS = [1, 3, 5];

/** A sector with what it adds to the tranche's loss. */
type Cause = { readonly name: string; readonly part: Estimate; readonly pd: number };

/** Who cannot pay. */
export function borrowersAnswer(found: ReportFound, language: Language): ReportSection {
  const texts = answerTexts[language].borrowers;
  const { contributions, shown } = found;
  const { answer, origin } = contributions;
  const causes = causesOf(found).slice(0, TOLD);
  const whole = answer.whole.value;
  const named = (cause: Cause) => sectorName(cause.name, language);
  const pds = causes.map((c) => share({ id: `borrowers.pd.${c.name}`, label: texts.pdOf(named(c)), value: c.pd }, tapeKnown(found))); // prettier-ignore
  const shares = causes.map((c) =>
    share(
      { id: `borrowers.share.${c.name}`, label: texts.shareOf(named(c), shown.name), value: whole > 0 ? c.part.value / whole : 0 }, // prettier-ignore
      { standing: "assumption", origin },
      whole > 0 ? c.part.error / whole : 0,
    ),
  );
  const runway = runwayNumbers(language);
  const title = texts.headline(named(causes[0]!), shares[0]!.text, shown.name);
  return {
    id: "borrowers",
    question: texts.question,
    headline: title,
    sentences: [
      texts.causes(causes.map((c, k) => texts.cause(named(c), shares[k]!.text, pds[k]!.text))),
      texts.runway(
        runway.cash.text,
        runway.burn.text,
        runway.volatility.text,
        runway.out.map(({ text }) => text),
      ),
    ],
    key: shares[0]!,
    numbers: [...shares, ...pds, runway.cash, runway.burn, runway.volatility, ...runway.out],
    chart: {
      kind: "bars",
      title,
      description: texts.chartDescription(shown.name),
      axis: texts.axis(shown.name),
      names: causes.map(named),
      series: [{ name: texts.axis(shown.name), colour: "first-loss", values: shares.map(({ value }) => value) }],
      labels: shares.map(({ text }) => text),
      isShare: true,
    },
  };
}

/** Sectors, the largest cause first. */
function causesOf({ pool, sectors, contributions }: ReportFound): readonly Cause[] {
  const pds = new Map(poolParts(pool, "sector").map(({ label, pd }) => [label, pd]));
  return sectors
    .map((name, s) => ({ name, part: contributions.answer.parts[s]!, pd: pds.get(name)! }))
    .sort((a, b) => b.part.value - a.part.value);
}

/** A borrower that lives on its cash, from the ledger: the figures of one AI laboratory. */
function runwayNumbers(language: Language) {
  const texts = answerTexts[language].borrowers;
  const [cashFact, burnFact] = ["OpenAI cash", "OpenAI cash burn in the first half of 2025"].map(fact);
  const cash = amountIn("USD bn", { id: "borrowers.cash", label: texts.cash, value: cashFact!.value }, cashFact!.known);
  const burn = amountIn("USD bn", { id: "borrowers.burn", label: texts.burn, value: 2 * burnFact!.value }, burnFact!.known); // prettier-ignore
  const own = { standing: "assumption", origin: { kind: "source", source: texts.ownVolatility, asOf: "" } } as const;
  const volatility = amountIn("USD bn", { id: "borrowers.volatility", label: texts.volatility, value: BURN_VOLATILITY * burn.value }, own); // prettier-ignore
  const out = HORIZONS.map((years): ReportNumber => {
    const runway = { cash: cash.value, burn: burn.value, volatility: volatility.value };
    const formula = `=SRT.RUNWAYPD(${runway.cash},${runway.burn},${runway.volatility},0,${years})`;
    return share(
      { id: `borrowers.out.${years}`, label: texts.out(years), value: runwayPd(runway, 0, years) },
      { standing: "assumption", origin: { kind: "formula", formula } },
    );
  });
  return { cash, burn, volatility, out };
}

/** A figure of the ledger. */
function fact(name: string) {
  const row = FACTS.find(([title]) => title === name);
  if (row === undefined) throw new Error(`The ledger has no fact '${name}'.`);
  const cell = (heading: string) => row[FACTS[0]!.indexOf(heading)];
  return {
    value: Number(cell("Value")),
    known: {
      standing: cell("Confidence") === "verified" ? "verified" : "press",
      origin: { kind: "source", source: String(cell("Source")), asOf: String(cell("As of") ?? "") },
    },
  } as const;
}
