import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import functionsJson from "../../../../build/functions.json";
import chineseWords from "../../../functions/functions.zh-TW.json";
import type { Language } from "../../../language/language.ts";

/** A parameter as functions.json describes it. */
export type ParameterMetadata = {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
};

/** A function as functions.json describes it: Office's own schema. */
export type FunctionMetadata = {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly requiresParameterAddresses?: boolean };
};

/** Every function of the catalogue. */
export const functionMetadata = (functionsJson as { functions: readonly FunctionMetadata[] }).functions;

export const NAMESPACE = "SRT";

const CHINESE: ReadonlyMap<string, string> = new Map(Object.entries(chineseWords));

/** What the formula bar completes and explains in a language, with our argument names. */
export function functionDescriptions(language: Language): IFunctionInfo[] {
  const said = (text = "") => (language === "en" ? text : (CHINESE.get(text) ?? text));
  return functionMetadata.map(({ name, description, parameters }) => ({
    functionName: `${NAMESPACE}.${name}`,
    functionType: FunctionType.User,
    description: said(description),
    abstract: said(description),
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: said(parameter.description),
      example: parameter.dimensionality === "matrix" ? "A1:H20" : "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}
