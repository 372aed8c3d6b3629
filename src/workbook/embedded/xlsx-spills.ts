import {
  declarePart,
  openPackage,
  partText,
  relateParts,
  setPartText,
  WORKBOOK,
  XML,
  type Package,
} from "./xlsx-package.ts";

const METADATA = "xl/metadata.xml";
const METADATA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/** The one record to which cells of dynamic arrays point, as Excel writes it. */
const METADATA_TEXT =
  `${XML}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
  'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" ' +
  'cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** Turns the array formulas of a file that has no metadata yet into dynamic arrays, which spill. */
export function withDynamicArrays(file: Uint8Array): Package {
  // The archive's entries of folders are no parts.
  const parts = Object.fromEntries(Object.entries(openPackage(file)).filter(([path]) => !path.endsWith("/")));
  const sheets = Object.keys(parts).filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  const changed = sheets.filter((path) => partText(parts, path).includes('<f t="array"'));
  for (const path of changed) {
    setPartText(parts, path, partText(parts, path).replace(/<c ([^>]*)>(<f t="array")/g, '<c $1 cm="1">$2'));
  }
  if (changed.length > 0) addMetadata(parts);
  return parts;
}

function addMetadata(parts: Package): void {
  setPartText(parts, METADATA, METADATA_TEXT);
  declarePart(parts, METADATA, METADATA_TYPE);
  relateParts(parts, WORKBOOK, METADATA, "sheetMetadata");
}
