import { catalogue } from "../../language/catalogue.ts";
import { themeTextsZh } from "./theme-texts.zh.ts";

const english = {
  title: (theme: string, share: string) => `${share} of EAD is tied to the theme ${theme}`,
  hint: "Each sector of the tape counts as one of the product's sectors and has a share of the theme. What is assumed says so and can be changed; Reset brings the proposal back.",
  theme: "Theme",
  themeHint: "AI, or one of your own, such as Energy or Commercial property",
  themeProblem: (name: string) => `'${name}' cannot name a theme; write a name such as Energy.`,
  table: "Sectors and theme",
  sector: "Sector",
  counts: "Counts as",
  share: (theme: string) => `${theme} share`,
  none: "(no sector)",
  productOf: (sector: string) => `Product's sector of ${sector}`,
  shareOf: (sector: string, theme: string) => `${theme} share of ${sector}`,
  shareProblem: (text: string) => `The share is '${text}'; it must be between 0 % and 100 %.`,
  evidence: {
    product: () => "the product's own code in the tape",
    code: (match: string) => `assumption, code ${match}`,
    word: (match: string) => `assumption, word '${match}'`,
    user: () => "yours",
    several: (match: string) => `open, code of several lists: ${match}`,
    none: () => "not recognised, counts with no share",
  },
  ownShares: (share: string) => `The tape's own shares stand before this table, for ${share} of EAD.`,
  reset: "Reset to proposal",
  wasReset: "Sectors and theme are as proposed again.",
  sectorNow: (sector: string, product: string, share: string, theme: string) =>
    `${sector} counts as ${product}, ${share} tied to ${theme}.`,
  themeNow: (theme: string) => `The theme is ${theme}; its shares are proposed anew.`,
  tapeShare: (share: string) => `${share} on average, the tape's own`,
  tapeProducts: (products: string) => `${products}, the tape's own`,
  links: (count: number) =>
    `Link borrowers along the chain of sectors: ${count} ${count === 1 ? "link" : "links"}, an assumption`,
  linksHint:
    "Each seller depends on one of the largest borrowers of a sector that buys from its own; SRT.LINKS lists them.",
  linksOn: (count: number) => `${count} ${count === 1 ? "link is" : "links are"} proposed from the chain of sectors.`,
  linksOff: "The pool has its own links alone.",
  more: (count: number) => `Show ${count} more sectors`,
  fewer: "Largest sectors only",
};

/** Texts of a pool's sectors and theme. */
export const themeTexts = catalogue(english, themeTextsZh);
