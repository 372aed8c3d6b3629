/** Texts of numbers that can be copied and of fields that take numbers. */
export const numberTexts = {
  copied: (value: string) => `${value} copied.`,
  notCopied: "Copying is not allowed here.",
  notNumber: (text: string) => `'${text}' is not a number.`,
};
