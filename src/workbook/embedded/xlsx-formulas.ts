const OWN = /\bSRT\.([A-Z][A-Z0-9]*)(?=\s*\()/gi;
const SAVED_OWN = /_xldudf_SRT_([A-Z][A-Z0-9]*)(?=\s*\()/gi;
/** Prefixes that Excel saves before functions and names that are younger than the file format. */
const SAVED_NEW = /\b_xl(?:fn|ws|pm)\.(?:_xl(?:ws|pm)\.)?/gi;
const TEXT = /("(?:[^"]|"")*")/;

/** A formula as Excel saves it: without the equal sign, SRT functions with the prefix of add-in functions. */
export function savedFormula(formula: string): string {
  return outsideTexts(formula.replace(/^=/, ""), (part) =>
    part.replace(OWN, (_, name: string) => `_xldudf_SRT_${name.toUpperCase()}`),
  );
}

/** A formula of an .xlsx file as this workbook knows it. */
export function openedFormula(formula: string): string {
  const plain = outsideTexts(formula.replace(/^=/, ""), (part) =>
    part.replace(SAVED_OWN, (_, name: string) => `SRT.${name}`).replace(SAVED_NEW, ""),
  );
  return `=${plain}`;
}

/** Texts within a formula stay as they are. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(TEXT)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join("");
}
