import { existsSync, readdirSync } from "node:fs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import generated from "../../build/functions.json";
import { catalogue } from "../../src/functions/index.ts";

type Parameter = { readonly name: string; readonly description?: string; readonly optional?: boolean };
type Entry = {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly Parameter[];
  readonly options?: { readonly requiresAddress?: boolean; readonly cancelable?: boolean };
};

const root = `${__dirname}/../../`;
const entries = (generated as { functions: readonly Entry[] }).functions;

test("the metadata of every functions file has no error and is what was generated", async () => {
  const folder = `${root}src/functions/`;
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith(".functions.ts"))
    .sort()
    .map((name) => folder + name);
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(sources, true);
  expect(errors).toEqual([]);
  // The flag has no word in the generator; it lets functions see errors, so that their cells are named.
  expect({ allowErrorForDataTypeAny: true, ...JSON.parse(metadataJson) }).toEqual(generated);
});

test("ids are names that Excel takes: upper case, three characters or more, no cell address", () => {
  for (const { id } of entries) {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
    expect(id).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/);
  }
});

test("the functions described are the functions that exist", () => {
  expect(entries.map(({ id }) => id).sort()).toEqual([...catalogue.keys()].sort());
});

describe("what a user reads", () => {
  for (const { id, description, helpUrl, parameters } of entries) {
    test(`${id} and its arguments are described, and its help page exists`, () => {
      expect(description).toMatch(/^[A-Z].{10,}\.$/);
      parameters.forEach((parameter) => expect(parameter.description).toMatch(/^.{5,}\.$/));
      expect(helpUrl).toMatch(new RegExp(`^https://[^/]+/help/${id}\\.html$`));
      expect(existsSync(`${root}build/help/${id}.html`)).toBe(true);
    });
  }
});

test("needed arguments come before optional ones", () => {
  for (const { parameters } of entries) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  }
});

test("every function takes its arguments, and the invocation behind them where it asks for one", () => {
  for (const { id, parameters, options } of entries) {
    const takes = catalogue.get(id)!.length;
    expect(takes).toBe(parameters.length + (options?.requiresAddress || options?.cancelable ? 1 : 0));
  }
});
