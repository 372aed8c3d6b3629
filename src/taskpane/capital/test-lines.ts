import type { Language } from "../../language/language.ts";
import { plainPercent, shareText } from "../numbers/format.ts";
import type { CapitalFound } from "./capital-question.ts";
import type { CapitalInputs } from "./capital-state.ts";
import { capitalTexts, type CapitalTexts } from "./texts.ts";

/** A test with its result and the reason; neither passed nor failed where a threshold is missing. */
export type TestLine = {
  readonly name: string;
  readonly result: "pass" | "fail" | "none";
  readonly word: string;
  readonly why: string;
  readonly standing: "law" | "definition";
};

/** The tests of the page, in its order. */
export function testLines(found: CapitalFound, inputs: CapitalInputs, language: Language): readonly TestLine[] {
  const texts = capitalTexts[language];
  return [mechanicalLine(found, texts), coverageLine(found, inputs, texts), commensurateLine(found, texts)];
}

function mechanicalLine({ mechanical }: CapitalFound, texts: CapitalTexts): TestLine {
  const { ratio, passed } = mechanical;
  const line = { ...resultOf(passed, texts), standing: "law" } as const;
  if (mechanical.test === "first loss") return { ...line, name: texts.mechanicalFirstLoss, why: texts.firstLossWhy(shareText(ratio)) }; // prettier-ignore
  const names = mechanical.mezzanines.join(", ");
  return { ...line, name: texts.mechanicalMezzanine(names), why: texts.mezzanineWhy(shareText(ratio)) };
}

function coverageLine({ deal, lifetimeLoss }: CapitalFound, { margin }: CapitalInputs, texts: CapitalTexts): TestLine {
  const times = deal.tranches[0]!.notional / lifetimeLoss;
  const asked = margin === null ? texts.coverageNone : texts.coverageMargin(String(margin));
  const result =
    margin === null ? ({ result: "none", word: texts.noMargin } as const) : resultOf(times >= margin, texts);
  return { ...result, name: texts.coverage, why: texts.coverageWhy(times.toFixed(1), asked), standing: "definition" };
}

function commensurateLine({ commensurate }: CapitalFound, texts: CapitalTexts): TestLine {
  const line = { name: texts.commensurate, standing: "definition" } as const;
  if (commensurate === null) return { ...line, result: "none", word: texts.nothing, why: texts.commensurateNothing };
  const { transferred, reliefRatio, ratio } = commensurate;
  const why = texts.commensurateWhy(plainPercent(Number(transferred.toFixed(3))), shareText(reliefRatio), ratio.toFixed(2)); // prettier-ignore
  return { ...line, ...resultOf(ratio >= 1, texts), why };
}

function resultOf(passed: boolean, texts: CapitalTexts) {
  return { result: passed ? "pass" : "fail", word: passed ? texts.pass : texts.fail } as const;
}
