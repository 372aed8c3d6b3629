import examples from "../../functions/examples.json";
import { demoPart, linkedDemoTape } from "../../functions/index.ts";
import type { Language } from "../../language/language.ts";
import { demoSheets } from "../demo/index.ts";
import { firstSteps } from "../first-steps/index.ts";
import { foundingCase } from "../founding-case/index.ts";
import type { SheetPlan } from "../plan.ts";
import { templatePlan } from "../templates/template-plan.ts";
import { TEMPLATES } from "../templates/template-tables.ts";

/** The workbook that the product opens on; its tape is data, all else is in the language of the page. */
export function demoBook(language: Language): readonly SheetPlan[] {
  return demoSheets({ pool: linkedDemoTape(), structure: demoPart("structure"), examples }, language);
}

/** A workbook to learn from, with notes in a language. */
export function firstStepsBook(language: Language): readonly SheetPlan[] {
  const [structure, deals, bank] = [demoPart("structure"), demoPart("deals"), demoPart("bank")];
  return firstSteps({ pool: linkedDemoTape(), structure, deals, bank }, language);
}

/** The founding argument in live numbers. */
export function caseBook(language: Language): readonly SheetPlan[] {
  const tables = {
    pool: linkedDemoTape(),
    structure: demoPart("structure"),
    deals: demoPart("deals"),
    bank: demoPart("bank"),
    chain: demoPart("chain"),
    denominators: demoPart("denominators"),
    facts: demoPart("facts"),
  };
  return foundingCase(tables, language);
}

/** Every template on a sheet of its own, with its headings in a language. */
export function templateBook(language: Language): readonly SheetPlan[] {
  return TEMPLATES.map((template) => templatePlan(template, language, `My_${template}`));
}
