import { datasetFields } from "./dataset-fields.ts";
import { esmaFields } from "./esma-fields.ts";
import type { Meaning } from "./vocabulary.ts";

/** A field of a published template: its meaning, or null where nothing is read from it, and its name. */
export type Field = { readonly meaning: Meaning | null; readonly name: string };

/** What is read from fields of these names; every other field is known and not needed. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  "original underlying exposure identifier": "loanId",
  "new underlying exposure identifier": "loanId",
  "instrument identifier": "loanId",
  "contract identifier": "loanId",
  "original obligor identifier": "obligorId",
  "new obligor identifier": "obligorId",
  "obligor name": "obligorName",
  "ultimate parent": "group",
  "data cut off date": "asOf",
  "nace industry code": "sector",
  revenue: "sales",
  "debt type": "assetType",
  "product type": "assetType",
  seniority: "seniority",
  lien: "seniority",
  "collateral type": "collateral",
  "leveraged transaction": "leveraged",
  "maturity date": "maturity",
  "exposure currency denomination": "currency",
  country: "country",
  "current principal balance": "ead",
  "outstanding nominal amount": "ead",
  "outstanding principal": "ead",
  "total credit limit": "limit",
  "committed undrawn facility underlying exposure balance": "undrawn",
  "off balance sheet amount": "undrawn",
  "current interest rate": "rate",
  "current interest rate margin": "spread",
  "current loan to value": "etv",
  "account status": "status",
  "number of days in arrears": "daysPastDue",
  "default date": "defaultDate",
  grade: "rating",
};

const FIELDS: ReadonlyMap<string, Field> = new Map([...templateFields(), ...datasetFieldsByName()]);

/** The field that a heading's code or name stands for, or null. */
export function fieldOfCode(heading: string): Field | null {
  return heading.length > 80 ? null : (FIELDS.get(codeKey(heading)) ?? null);
}

function codeKey(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/[\s_()-]+/g, "");
}

function field(name: string): Field {
  return { meaning: MEANINGS[name] ?? null, name: name === "-" ? "" : name };
}

function namesOf(text: string): string[] {
  return text.split(",").map((name) => name.replace(/\s+/g, " ").trim());
}

function templateFields(): (readonly [string, Field])[] {
  return Object.entries(esmaFields).flatMap(([letters, text]) =>
    namesOf(text).flatMap((name, i) => (name === "" ? [] : [[`${letters}${i + 1}`, field(name)] as const])),
  );
}

function datasetFieldsByName(): (readonly [string, Field])[] {
  return Object.values(datasetFields).flatMap((text) =>
    namesOf(text).map((entry) => {
      const [written, holds] = entry.split(": ");
      return [codeKey(written!), field(holds ?? written!)] as const;
    }),
  );
}
