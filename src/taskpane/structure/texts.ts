import { catalogue } from "../../language/catalogue.ts";
import { structureTextsZh } from "./texts.zh.ts";

const english = {
  title: "Structure",
  preset: "Start from",
  own: "Your own structure",
  ownHint: "Choosing a preset replaces the tranches below.",
  presets: {
    demo: {
      name: "Demo: 0-6-14-100 %",
      source: "Synthetic, made for the demo pool. The bank keeps first loss and senior.",
    },
    "srtx-corporate": {
      name: "European corporate: 0-7 %",
      source: "Benchmark of the SRTx corporate index: investors take first loss of 7 %, 5 years.",
    },
    "srtx-sme": {
      name: "European SME: 0.5-7.5 %",
      source: "Benchmark of the SRTx SME index: the bank keeps the first 0.5 %, 5 years.",
    },
    us: {
      name: "United States: 0-12.5 %",
      source: "Typical of US deals, where the capital floor asks for a thick first loss.",
    },
    "cdo-2007": {
      name: "CDO of 2007: 0-3-7-10-15-30 %",
      source: "Tranches of the CDX index as dealers quoted them then, for comparison: thin, and all sold.",
    },
  },
  presetTranches: {
    firstLoss: "First loss",
    mezzanine: "Mezzanine",
    senior: "Senior",
    equity: "Equity",
    juniorMezzanine: "Junior mezzanine",
    seniorMezzanine: "Senior mezzanine",
    juniorSuperSenior: "Junior super senior",
    superSenior: "Super senior",
  },
  numbered: (number: number) => `Tranche ${number}`,
  tranches: "Tranches",
  name: "Name",
  attach: "Attach",
  detach: "Detach",
  holder: "Holder",
  spread: "Spread",
  share: "Investor share",
  holders: { bank: "Bank", investor: "Investor", shared: "Shared" },
  add: "Add tranche",
  remove: (name: string) => `Remove ${name}`,
  removeShort: "Remove",
  removed: (name: string) => `${name} removed.`,
  groupLabel: (name: string) => `Tranche ${name}`,
  fieldLabel: (field: string, name: string) => `${field} of ${name}`,
  unnamed: "The tranche",
  noName: "A tranche has no name; give it one.",
  none: "There is no tranche; add one or start from a preset.",
  missing: (name: string, field: string) => `${name}: ${field} is missing; type a percentage such as 6 %.`,
  outside: (name: string, field: string, got: string) =>
    `${name}: ${field} is ${got}; it must be between 0 % and 100 %.`,
  upsideDown: (name: string, attach: string, detach: string) =>
    `${name} detaches at ${detach}; that must be above its attachment, ${attach}.`,
  negativeSpread: (name: string) => `${name}: the spread is below 0.`,
  repeated: (name: string) => `Two tranches are called ${name}; names must differ.`,
  overlap: (lower: string, upper: string, attach: string, detach: string) =>
    `${upper} attaches at ${attach}, inside ${lower}, which reaches ${detach}; tranches may not overlap.`,
  gap: (from: string, to: string) => `Losses from ${from} to ${to} fall on no tranche.`,
  sound: "The structure is complete.",
  notNumber: (text: string) => `'${text}' is not a percentage; type 6 or 6 %.`,
  readAsFraction: (percent: string, small: string) => `Read as ${percent}. For ${small}, type ${small}.`,
  stackTitle: "Capital stack, to scale",
  wholePool: "Whole pool",
  stackLabel: (parts: string, ticks: string) => `Capital stack from the first loss up: ${parts}.${ticks}`,
  stackPart: (name: string, from: string, to: string) => `${name} ${from} to ${to}`,
  ticksFollow: "After a run, marks show the losses exceeded in 1 of 100 and 1 of 1,000 futures.",
  tick: (level: string, loss: string) => `${level} loss ${loss}`,
  ticksSaid: (ticks: string) => ` Marks: ${ticks}.`,
};

/** Every text of the Structure page. */
export const structureTexts = catalogue(english, structureTextsZh);
