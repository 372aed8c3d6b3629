import { crc32 } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";
import { openPackage } from "../../src/workbook/embedded/xlsx-package.ts";
import { withReplaced } from "../../src/workbook/embedded/zip-entries.ts";

const parts = {
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/sheet 1 é.xml": strToU8("old ".repeat(500)),
  "xl/media/picture.png": Uint8Array.from({ length: 300 }, (_, i) => (i * 7919) % 256),
};

test("an archive with one file replaced holds the new one and every other byte of the rest", () => {
  const archive = withReplaced(zipSync(parts), new Map([["xl/sheet 1 é.xml", strToU8("new")]]));
  expect(unzipSync(archive)).toEqual({ ...parts, "xl/sheet 1 é.xml": strToU8("new") });
});

/** Python 3.11's zipfile wrote it to a pipe: sizes behind the bytes, one file stored and two packed, a remark at its end. */
const OF_PYTHON =
  "UEsDBBQACAAAAIMYIlwAAAAAAAAAAAAAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbDxUeXBlcy8+UEsHCMccFzwIAAAACAAAAFBLAwQUAAgACA" +
  "CDGCJcAAAAAAAAAAAAAAAACAAAAGtlcHQudHh0y04tKMmmIgYAUEsHCMvXYN4JAAAAUAAAAFBLAwQUAAgACACDGCJcAAAAAAAAAAAAAAAACwAA" +
  "AGNoYW5nZWQudHh0S0pNyy9KTaI7CQBQSwcIkEttuwsAAAB4AAAAUEsBAhQDFAAIAAAAgxgiXMccFzwIAAAACAAAABMAAAAAAAAAAAAAAIABAA" +
  "AAAFtDb250ZW50X1R5cGVzXS54bWxQSwECFAMUAAgACACDGCJcy9dg3gkAAABQAAAACAAAAAAAAAAAAAAAgAFJAAAAa2VwdC50eHRQSwECFAMU" +
  "AAgACACDGCJckEttuwsAAAB4AAAACwAAAAAAAAAAAAAAgAGIAAAAY2hhbmdlZC50eHRQSwUGAAAAAAMAAwCwAAAAzAAAAAgAYSByZW1hcms=";

test("an archive of another writer, with sizes behind the bytes, stored files and a remark, stays whole", () => {
  const source = new Uint8Array(Buffer.from(OF_PYTHON, "base64"));
  const archive = withReplaced(source, new Map([["changed.txt", strToU8("after")]]));
  const [types, kept, changed] = [strToU8("<Types/>"), strToU8("kept".repeat(20)), strToU8("after")];
  expect(unzipSync(archive)).toEqual({ "[Content_Types].xml": types, "kept.txt": kept, "changed.txt": changed });
  // In the list of files at its end, the sum of each is that of Node's own zlib.
  const view = new DataView(archive.buffer);
  const start = view.getUint32(archive.length - 6, true);
  const sums = [0, 1, 2].reduce<{ at: number; found: number[] }>(
    ({ at, found }) => ({
      at: at + 46 + view.getUint16(at + 28, true),
      found: [...found, view.getUint32(at + 16, true)],
    }),
    { at: start, found: [] },
  );
  expect(sums.found).toEqual([types, kept, changed].map((content) => crc32(content)));
});

test("what unpacks to more than can be read is refused before it is unpacked; a picture is not unpacked at all", () => {
  // The list claims the size, so it is changed there: two parts of 600 MB.
  const claim = (path: string) => {
    const archive = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), [path]: strToU8("x".repeat(100)) });
    const view = new DataView(archive.buffer);
    for (let at = 0; at < archive.length - 4; at++) {
      const isListed = view.getUint32(at, true) === 0x02014b50;
      if (isListed && view.getUint16(at + 28, true) === path.length && archive[at + 46] === path.charCodeAt(0))
        view.setUint32(at + 24, 600 * 2 ** 20, true);
    }
    return archive;
  };
  expect(() => openPackage(claim("xl/worksheets/sheet1.xml"), "cells")).toThrow(
    /^Its part xl\/worksheets\/sheet1.xml unpacks to 600 MB, .* at most 512 MB of one and 1,024 MB of all are read\.$/,
  );
  expect(Object.keys(openPackage(claim("xl/media/image1.png"), "cells"))).toEqual(["[Content_Types].xml"]);
});
