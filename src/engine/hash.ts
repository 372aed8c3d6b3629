/** One double, read as two words. */
const DOUBLE = new Float64Array(1);
const WORDS = new Uint32Array(DOUBLE.buffer);

/** Marks that keep neighbouring parts and kinds of content apart. */
const MARK = { text: 1, number: 2, true: 3, false: 4, null: 5, list: 6, record: 7, numbers: 8, undefined: 9 } as const;

/**
 * A 128-bit hash of plain content: numbers by their bits, texts, lists, records (by sorted name) and typed arrays. Equal
 * content has an equal hash on every machine. Not meant against an adversary.
 *
 * @returns 32 hexadecimal digits
 * @source four lanes of multiply, rotate and xor over 32-bit words, each finished by a full avalanche
 */
export function contentHash(content: unknown): string {
  const state = Uint32Array.of(0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f);
  absorb(state, content);
  return finish(state);
}

function absorb(state: Uint32Array, content: unknown): void {
  if (typeof content === "number") absorbNumber(state, content);
  else if (typeof content === "string") absorbText(state, content);
  else if (content === null) word(state, MARK.null);
  else if (content === undefined) word(state, MARK.undefined);
  else if (typeof content === "boolean") word(state, content ? MARK.true : MARK.false);
  else if (ArrayBuffer.isView(content)) absorbNumbers(state, content as unknown as ArrayLike<number>);
  else if (Array.isArray(content)) absorbList(state, content);
  else absorbRecord(state, content as Record<string, unknown>);
}

function absorbNumber(state: Uint32Array, x: number): void {
  DOUBLE[0] = x === 0 ? 0 : x;
  word(state, MARK.number);
  word(state, WORDS[0]!);
  word(state, WORDS[1]!);
}

function absorbText(state: Uint32Array, text: string): void {
  word(state, MARK.text);
  word(state, text.length);
  for (let i = 0; i < text.length; i += 2) word(state, text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16));
}

function absorbNumbers(state: Uint32Array, numbers: ArrayLike<number>): void {
  word(state, MARK.numbers);
  word(state, numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    DOUBLE[0] = numbers[i]! === 0 ? 0 : numbers[i]!;
    word(state, WORDS[0]!);
    word(state, WORDS[1]!);
  }
}

function absorbList(state: Uint32Array, list: readonly unknown[]): void {
  word(state, MARK.list);
  word(state, list.length);
  for (const item of list) absorb(state, item);
}

function absorbRecord(state: Uint32Array, record: Record<string, unknown>): void {
  const names = Object.keys(record).sort();
  word(state, MARK.record);
  word(state, names.length);
  for (const name of names) {
    absorbText(state, name);
    absorb(state, record[name]);
  }
}

/** Stirs one word into all four lanes. */
function word(state: Uint32Array, w: number): void {
  const a = Math.imul(state[0]! ^ w, 0xcc9e2d51);
  const b = Math.imul(state[1]! ^ w ^ a, 0x1b873593);
  const c = Math.imul(state[2]! + w, 0xe6546b64) ^ b;
  const d = Math.imul(state[3]! ^ c, 0x2545f491) + w;
  state[0] = (b << 13) | (b >>> 19);
  state[1] = c ^ (c >>> 15);
  state[2] = (d << 7) | (d >>> 25);
  state[3] = a ^ (d >>> 17);
}

function finish(state: Uint32Array): string {
  for (let round = 0; round < 6; round++) word(state, round);
  return Array.from(state, (lane) => avalanche(lane).toString(16).padStart(8, "0")).join("");
}

function avalanche(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
