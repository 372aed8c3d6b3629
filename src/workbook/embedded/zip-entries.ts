import { deflateSync } from "fflate";

/** One file of an archive, as the archive's own list has it. */
type ZipEntry = {
  readonly path: string;
  /** Its record in the list: what it was made by, flags, kind of packing, times, sums, sizes. */
  readonly record: DataView;
  readonly nameLength: number;
  readonly recordLength: number;
  readonly localAt: number;
  readonly packedSize: number;
};

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LISTED_LENGTH = 46;
const LOCAL_LENGTH = 30;
const IN_64_BITS = 0xffffffff;
/** The flag of an entry whose sizes follow its bytes; sizes are written in front here. */
const SIZES_FOLLOW = 0x0008;
const DEFLATED = 8;

/**
 * An archive with other bytes for some of its files; every other one is copied as it is packed.
 *
 * @throws Error in one sentence where the archive is larger than 4 GB or damaged
 */
export function withReplaced(archive: Uint8Array, replaced: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  const put = (piece: Uint8Array) => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const entry of listed(archive)) {
    const content = replaced.get(entry.path);
    const packed = content === undefined ? packedBytes(archive, entry) : deflateSync(content, { level: 6 });
    const record = recordFor(entry, at, packed.length, content);
    put(localHeader(record, entry.nameLength));
    put(packed);
    records.push(record);
  }
  const listAt = at;
  records.forEach(put);
  put(endOf(records.length, at - listAt, listAt));
  return joined(pieces, at);
}

/** The record of an entry in a new archive; sizes and sum are its own unless its content is new. */
function recordFor(entry: ZipEntry, at: number, packedSize: number, content: Uint8Array | undefined): Uint8Array {
  const { record, nameLength } = entry;
  const bytes = new Uint8Array(LISTED_LENGTH + nameLength);
  bytes.set(new Uint8Array(record.buffer, record.byteOffset, LISTED_LENGTH + nameLength));
  const view = new DataView(bytes.buffer);
  view.setUint16(8, view.getUint16(8, true) & ~SIZES_FOLLOW, true);
  // Without what was added behind the name, such as times of other systems, and without remarks.
  view.setUint16(30, 0, true);
  view.setUint16(32, 0, true);
  view.setUint32(20, packedSize, true);
  if (content !== undefined) {
    view.setUint16(10, DEFLATED, true);
    view.setUint32(16, sumOf(content), true);
    view.setUint32(24, content.length, true);
  }
  view.setUint32(42, at, true);
  return bytes;
}

/** The header in front of an entry's bytes says what its record in the list says. */
function localHeader(record: Uint8Array, nameLength: number): Uint8Array {
  const header = new Uint8Array(LOCAL_LENGTH + nameLength);
  new DataView(header.buffer).setUint32(0, LOCAL, true);
  header.set(record.subarray(6, 28), 4);
  new DataView(header.buffer).setUint16(26, nameLength, true);
  header.set(record.subarray(LISTED_LENGTH), LOCAL_LENGTH);
  return header;
}

function endOf(count: number, length: number, at: number): Uint8Array {
  const end = new DataView(new ArrayBuffer(END_LENGTH));
  end.setUint32(0, END, true);
  end.setUint16(8, count, true);
  end.setUint16(10, count, true);
  end.setUint32(12, length, true);
  end.setUint32(16, at, true);
  return new Uint8Array(end.buffer);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Files of an archive in its own order; entries of folders are files without bytes. */
function listed(archive: Uint8Array): ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endAt(view);
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (start === IN_64_BITS || count === 0xffff) throw tooLarge();
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  for (let i = 0, at = start; i < count; i++) {
    if (view.getUint32(at, true) !== LISTED) throw new Error("The workbook's archive is damaged.");
    const nameLength = view.getUint16(at + 28, true);
    const recordLength = LISTED_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const [packedSize, localAt] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    if (packedSize === IN_64_BITS || localAt === IN_64_BITS) throw tooLarge();
    const record = new DataView(archive.buffer, archive.byteOffset + at, recordLength);
    const path = names.decode(archive.subarray(at + LISTED_LENGTH, at + LISTED_LENGTH + nameLength));
    entries.push({ path, record, nameLength, recordLength, localAt, packedSize });
    at += recordLength;
  }
  return entries;
}

function tooLarge(): Error {
  return new Error("The workbook's archive is of the kind for more than 4 GB; save it again in Excel.");
}

/** Where the archive's end is told; a remark of up to 65,535 bytes may follow it. */
function endAt(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= 0 && at >= view.byteLength - END_LENGTH - 0xffff; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Error("The workbook's archive is damaged.");
}

function packedBytes(archive: Uint8Array, { localAt, packedSize }: ZipEntry): Uint8Array {
  const header = new DataView(archive.buffer, archive.byteOffset + localAt, LOCAL_LENGTH);
  const start = localAt + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  return archive.subarray(start, start + packedSize);
}

const POLYNOMIAL = 0xedb88320;

const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? POLYNOMIAL ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** The check sum of an archive's file (CRC-32). */
function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = SUMS[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
