/** The 64 bits of a number as sixteen hexadecimal digits, in an order that every machine shares. */
export function bitsOf(x: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return hexadecimal(view.getUint32(0)) + hexadecimal(view.getUint32(4));
}

/**
 * Hash over the bits of many numbers.
 *
 * @source G. Fowler, L. C. Noll, K.-P. Vo (1991), FNV-1a with 32 bits, here over 32-bit words
 */
export function hashOf(numbers: ArrayLike<number>): string {
  const view = new DataView(new ArrayBuffer(8));
  let hash = 0x811c9dc5;
  for (let i = 0; i < numbers.length; i++) {
    view.setFloat64(0, numbers[i]!);
    hash = Math.imul(hash ^ view.getUint32(0), 0x01000193);
    hash = Math.imul(hash ^ view.getUint32(4), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hexadecimal(hash >>> 0);
}

function hexadecimal(word: number): string {
  return word.toString(16).padStart(8, "0");
}
