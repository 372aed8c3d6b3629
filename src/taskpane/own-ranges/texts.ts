import { catalogue } from "../../language/catalogue.ts";
import { ownTextsZh } from "./texts.zh.ts";

const english = {
  group: "Of this workbook",
  product: "With the product",
  title: "Scenarios of this workbook",
  hint: {
    scenario:
      "A table or a named range with the headings Parameter, Target and Value is found by itself; any other is added by selecting it.",
    structure:
      "A table or a named range with the headings Tranche, Attach and Detach is found by itself; any other is added by selecting it.",
  },
  add: { scenario: "Add selected scenario", structure: "Add selected structure" },
  remove: (name: string) => `Remove ${name}`,
  removeShort: "Remove",
  added: (name: string) => `${name} is added.`,
  removed: (name: string) => `${name} is removed from the choices; its cells stay.`,
  nothingSelected: {
    scenario: "Select the rows of a scenario: three columns, Parameter, Target and Value.",
    structure: "Select the rows of a structure, headings included: Tranche, Attach and Detach at least.",
  },
  noRows: (name: string) => `'${name}' has no row of Parameter, Target and Value; it needs at least one.`,
  inRange: (name: string, sentence: string) => `'${name}': ${sentence}`,
  gone: (name: string) => `The workbook has no range '${name}' any more; choose another or add it again.`,
  reading: "The workbook's own scenarios and structures are being read.",
};

/** Texts on scenarios and structures that are the user's own. */
export const ownTexts = catalogue(english, ownTextsZh);
