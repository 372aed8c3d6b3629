import { stressScenario } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import type { Cell } from "../../workbook/plan.ts";
import { tableIn } from "../../workbook/plan-language.ts";
import { countText } from "../numbers/format.ts";
import { reachSentence } from "../reach/reach-notes.tsx";
import { seedOf } from "../run/run-question.ts";
import { FACTS } from "../scale/chain.ts";
import { borrowersAnswer } from "./answers/borrowers-answer.ts";
import { capexAnswer } from "./answers/capex-answer.ts";
import { correlationAnswer } from "./answers/correlation-answer.ts";
import { focusName } from "./answers/focus-name.ts";
import { lossesAnswer } from "./answers/losses-answer.ts";
import { poolAnswer } from "./answers/pool-answer.ts";
import { rolloverAnswer } from "./answers/rollover-answer.ts";
import { sizeAnswer } from "./answers/size-answer.ts";
import { answerTexts } from "./answers/texts.ts";
import type { ReportFound } from "./report-found.ts";
import type { Origin, Report, ReportSource } from "./report-model.ts";
import { reportTexts } from "./texts.ts";

const ANSWERS = [poolAnswer, capexAnswer, borrowersAnswer, correlationAnswer, lossesAnswer, rolloverAnswer, sizeAnswer];
/** So many digits of a hash tell runs apart on a page. */
const HASH_DIGITS = 12;

/** A report in a language. The same findings give the same report, to the byte. */
export function reportOf(found: ReportFound, language: Language): Report {
  const texts = reportTexts[language];
  const { shown, poolName, engine, hash, focus } = found;
  const scenario = focusName(found, language);
  return {
    language,
    title: texts.title,
    subtitle: texts.subtitle(poolName, scenario, shown.name),
    stamp: texts.stamp(poolName, shortHash(hash), String(seedOf(found.inputs)), pathsOf(focus.origin), engine),
    hash,
    engine,
    scenario,
    tranche: shown.name,
    poolName,
    synthetic: isSynthetic(found),
    sections: ANSWERS.map((answer) => answer(found, language)),
    limits: limitsOf(found, language),
    sources: sourcesIn(language),
  };
}

function isSynthetic({ synthetic, rollover }: ReportFound): boolean {
  return synthetic || (rollover.kind === "asked" && rollover.synthetic);
}

function pathsOf(origin: Origin): string {
  return origin.kind === "run" ? countText(origin.paths) : "";
}

export function shortHash(hash: string): string {
  return hash.slice(0, HASH_DIGITS);
}

/** Where a number comes from, in a line. */
export function traceText(origin: Origin, language: Language): string {
  const texts = reportTexts[language];
  switch (origin.kind) {
    case "run":
      return texts.traceRun(shortHash(origin.hash), countText(origin.paths), String(origin.seed), origin.engine);
    case "cell":
      return origin.address;
    case "formula":
      return origin.formula.slice(1);
    case "source":
      return origin.asOf === "" ? origin.source : texts.traceSource(origin.source, origin.asOf);
  }
}

/** What the report does not know, and what it takes for granted. */
function limitsOf(found: ReportFound, language: Language): readonly string[] {
  const { inputs, pool, synthetic, rollover } = found;
  const texts = answerTexts[language].limits;
  const copula = inputs.copula === "t" ? texts.studentT(inputs.df!) : texts.gaussian;
  return [
    ...(synthetic ? [texts.synthetic] : []),
    texts.model(String(inputs.horizon), texts.curves[inputs.curve], texts.lgds[inputs.lgd], copula),
    texts.scenario,
    texts.met(focusName(found, language), reachSentence(pool, stressScenario(found.scenario)!, language)),
    texts.sampling,
    ...(pool.links.length === 0 ? [texts.noLinks] : []),
    texts.chain,
    texts.runway,
    ...(rollover.kind === "asked" ? [texts.market] : []),
    texts.notAdvice,
  ];
}

const HEADINGS = FACTS[0]!;

/** The ledger of outside figures, in the words of the ledger's sheet. */
function sourcesIn(language: Language): readonly ReportSource[] {
  const told = tableIn(language, "Facts", FACTS.slice(1));
  return FACTS.slice(1).map((written, k) => sourceOf(written, told[k]!));
}

function sourceOf(written: readonly Cell[], told: readonly Cell[]): ReportSource {
  const cell = (heading: string) => String(told[HEADINGS.indexOf(heading)] ?? "");
  return {
    fact: cell("Fact"),
    value: Number(cell("Value")),
    unit: cell("Unit"),
    definition: cell("Definition"),
    asOf: cell("As of"),
    confidence: cell("Confidence"),
    contested: written[HEADINGS.indexOf("Contested")] === "yes",
    remark: cell("Remark"),
    url: cell("Source"),
  };
}
