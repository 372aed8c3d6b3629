import { said } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import { templatePlan } from "../../workbook/templates/template-plan.ts";
import type { Template } from "../../workbook/templates/template-tables.ts";
import { freeName } from "../pool/names.ts";
import { listPools, tellMade } from "../pool/pool-steps.ts";
import { attempt } from "../state/attempt.ts";
import type { Pane } from "../state/pane.tsx";
import { templateTexts } from "./texts.ts";

/** Puts a template on a sheet of its own, as a table that formulas and the pane know by name. */
export function insertTemplate(pane: Pane, template: Template, language: Language): Promise<void> {
  return attempt(pane, async () => {
    const taken = (await pane.host.namedRanges()).map(({ name }) => name);
    const name = freeName(`My_${template}`, taken);
    const inserted = await pane.host.insertSheet(templatePlan(template, language, name));
    await listPools(pane);
    const text = said(templateTexts, (texts) => texts.inserted(inserted.name, name));
    tellMade(pane, text, inserted, () => listPools(pane));
  });
}
