/** The sign that parts whole numbers from decimals. */
export type DecimalSign = "," | ".";

/** What one text says of the decimal sign. */
export type SignReading =
  /** No sign stands in it. */
  | "whole"
  /** Only one sign can part its decimals. */
  | DecimalSign
  /** 12.500 and 12,500: either thousands or three decimals. */
  | "either ."
  | "either ,"
  /** No number in either reading. */
  | "none";

const GROUPED = {
  ".": /^\d{1,3}(?:[,'’´ ]\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$|^\d*$/,
  ",": /^\d{1,3}(?:[.'’´ ]\d{3})+$|^\d*$/,
} as const;
const NUMBER = {
  ".": /^([^.e]*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i,
  ",": /^([^,e]*)(?:,(\d*))?(?:e([+-]?\d+))?$/i,
} as const;

/** What JavaScript reads as it stands. */
const PLAIN = /^\d{1,300}(?:\.\d{1,300})?$/;

/**
 * Reads digits with a decimal sign.
 *
 * @param digits without sign, such as 1.234,5 or 12,34,567 (Indian groups) or 1'234
 * @param power of ten to multiply by, so that 1.1 million is the double nearest to it
 * @returns NaN where the digits are no number with this sign
 */
export function digitsValue(digits: string, sign: DecimalSign, power = 0): number {
  if (power === 0 && sign === "." && PLAIN.test(digits)) return finite(Number(digits));
  const match = NUMBER[sign].exec(digits);
  if (match === null) return NaN;
  const [, whole, decimals = "", exponent = "0"] = match;
  if (!GROUPED[sign].test(whole!) || (whole === "" && decimals === "")) return NaN;
  const bare = `${whole!.replace(/\D/g, "")}.${decimals}`;
  const shift = Number(exponent) + power;
  return finite(Number(shift === 0 ? bare : `${bare}e${shift}`));
}

function finite(value: number): number {
  return value - value === 0 ? value : NaN;
}

const WHOLE = /^\d{1,300}$/;
/** One sign and other than three digits behind it. */
const USUAL = /^\d{1,300}([.,])(?:\d{1,2}|\d{4,300})$/;

/** What the digits of one text say of the decimal sign. */
export function signReading(digits: string): SignReading {
  if (WHOLE.test(digits)) return "whole";
  const usual = USUAL.exec(digits);
  if (usual !== null) return usual[1] as DecimalSign;
  const point = digitsValue(digits, ".");
  const comma = digitsValue(digits, ",");
  const [isPoint, isComma] = [point === point, comma === comma];
  if (!isPoint && !isComma) return "none";
  if (!isPoint) return ",";
  if (!isComma) return ".";
  if (point === comma && !/[.,]/.test(digits)) return "whole";
  if (!/^[1-9]/.test(digits) || /['’´ ]/.test(digits)) return digits.includes(",") ? "," : ".";
  return digits.includes(",") ? "either ," : "either .";
}

/** What the texts of a column prove together. */
export type SignProof = {
  readonly point: number;
  readonly comma: number;
  /** Texts that read both ways, and the first of them. */
  readonly open: number;
  readonly example: string;
  /** The reading that whole numbers of less than four digits beside 12.500 prove: thousands. */
  readonly byDigits: DecimalSign | null;
};

/** Counts what the digits of a column's texts prove. */
export function provenSign(column: Iterable<string>): SignProof {
  const count = { whole: 0, ".": 0, ",": 0, "either .": 0, "either ,": 0, none: 0 };
  let example = "";
  let short = 0;
  let zeros = 0;
  for (const digits of column) {
    const reading = signReading(digits);
    count[reading]++;
    if (reading === "whole") short += digits.length <= 3 ? 1 : 0;
    if (reading.startsWith("either")) {
      if (example === "") example = digits;
      if (digits.endsWith("0")) zeros++;
    }
  }
  const [dots, commas] = [count["either ."], count["either ,"]];
  // A column that prints 12.500 prints three decimals always, and 950 has none: so the point groups.
  const grouped = zeros > 0 && short > 0 && short === count.whole && (dots === 0 || commas === 0);
  const byDigits = grouped ? (dots > 0 ? "," : ".") : null;
  return { point: count["."], comma: count[","], open: dots + commas, example, byDigits };
}
