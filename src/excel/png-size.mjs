const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Width and height in pixels from a PNG's header.
 *
 * @param {Uint8Array} bytes
 * @returns {{ width: number, height: number } | null} null when the bytes are no PNG
 * @source W3C, Portable Network Graphics (2003), 11.2.2 IHDR
 */
export function pngSize(bytes) {
  if (bytes.length < 24 || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return null;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
