/** How the letters of a file were written. */
export type Encoding = "UTF-8" | "UTF-16" | "Windows-1252" | "Big5" | "GB18030";

/** The text of a file, and how its letters were read. */
export type FileText = {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether nothing in the file says so: other alphabets of one byte a letter look the same. */
  readonly isAssumed: boolean;
};

/**
 * The text of a file of any of Excel's own ways to save one: UTF-8 and UTF-16 with or without a mark in front, and the
 * alphabets of Windows in Western Europe (Windows-1252), Taiwan (Big5) and China (GB18030), which carry no mark and are
 * told apart by their bytes.
 */
export function fileText(bytes: Uint8Array): FileText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return sure(bytes, "UTF-16", "utf-16le");
  if (first === 0xfe && second === 0xff) return sure(bytes, "UTF-16", "utf-16be");
  if (first === 0xef && second === 0xbb && third === 0xbf) return sure(bytes, "UTF-8", "utf-8");
  const half = halfOfZeros(bytes);
  if (half !== null) return sure(bytes, "UTF-16", half);
  const plain = decoded(bytes, "utf-8");
  if (plain !== null) return { text: plain, encoding: "UTF-8", isAssumed: false };
  const han = hanEncoding(bytes);
  const text = han === null ? null : decoded(bytes, han === "Big5" ? "big5" : "gb18030");
  if (han !== null && text !== null) return { text, encoding: han, isAssumed: true };
  return { text: westernText(bytes), encoding: "Windows-1252", isAssumed: true };
}

function sure(bytes: Uint8Array, encoding: Encoding, label: string): FileText {
  return { text: new TextDecoder(label).decode(bytes), encoding, isAssumed: false };
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const FIRST_OWN = 0x80;
/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has controls; the five places that it leaves empty stay controls. */
const OWN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const PIECE = 8192;

/** Node 20 decodes this alphabet as Latin-1 and loses the euro, so it is done here. */
function westernText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    const codes = Array.from(bytes.subarray(at, at + PIECE), (byte) =>
      byte >= FIRST_OWN && byte < FIRST_OWN + OWN.length ? OWN.charCodeAt(byte - FIRST_OWN) : byte,
    );
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join("");
}

const LOOKED_AT = 4096;

/** UTF-16 without a mark: in a table of plain letters and digits every second byte is zero. */
function halfOfZeros(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const most = start.length / 2;
  if (zeros[1]! > 0.3 * most && zeros[0]! < 0.05 * most) return "utf-16le";
  return zeros[0]! > 0.3 * most && zeros[1]! < 0.05 * most ? "utf-16be" : null;
}

const HIGH = 0x80;

/**
 * Chinese in two bytes a letter stands in words: pairs follow each other. A letter of Western Europe stands alone between
 * plain ones. Big5 has second bytes below 0xA1, GB does not in its usual letters; where none shows, the first bytes of
 * Big5's usual letters (0xA4 to 0xAF) are signs and kana in GB.
 */
function hanEncoding(bytes: Uint8Array): "Big5" | "GB18030" | null {
  let [pairs, followed, lowSeconds, bigFirsts] = [0, 0, 0, 0];
  let last = -HIGH;
  for (let i = 0; i < bytes.length - 1; i++) {
    if (bytes[i]! < HIGH) continue;
    pairs++;
    if (last === i - 2) followed++;
    if (bytes[i + 1]! < 0xa1) lowSeconds++;
    if (bytes[i]! >= 0xa4 && bytes[i]! <= 0xaf) bigFirsts++;
    last = i;
    i++;
  }
  // Words of two letters: one pair of two follows another.
  if (pairs < 2 || followed < 0.4 * pairs) return null;
  return lowSeconds > 0 || bigFirsts > 0.1 * pairs ? "Big5" : "GB18030";
}
