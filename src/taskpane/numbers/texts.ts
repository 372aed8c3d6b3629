import { catalogue } from "../../language/catalogue.ts";

/** Texts of numbers that can be copied and of fields that take numbers. */
export const numberTexts = catalogue(
  {
    copied: (value: string) => `${value} copied.`,
    notCopied: "Copying is not allowed here.",
    notNumber: (text: string) => `'${text}' is not a number.`,
    twoReadings: (text: string) =>
      `'${text}' may be ${text.replace(",", "")} or ${text.replace(",", ".")}; write it without a comma.`,
    frequency: (hits: string, of: string) => `${hits} of ${of}`,
  },
  {
    copied: (value: string) => `已複製 ${value}。`,
    notCopied: "此處不允許複製。",
    notNumber: (text: string) => `「${text}」不是數字。`,
    twoReadings: (text: string) =>
      `「${text}」可讀為 ${text.replace(",", "")} 或 ${text.replace(",", ".")}；請勿使用逗號。`,
    frequency: (hits: string, of: string) => `每 ${of} 種未來中有 ${hits} 種`,
  },
);
