import type { Package } from "../xlsx-package.ts";
import { partTree } from "./part-xml.ts";
import { elementsAt } from "./xml.ts";

/** A part that another one points to. */
export type RelatedPart = {
  /** Last word of the relation's type, such as worksheet. */
  readonly kind: string;
  readonly path: string;
};

const USUAL_WORKBOOK = "xl/workbook.xml";

/**
 * Path of the workbook's own part, which the package itself names.
 *
 * @throws Error where there is none
 */
export function mainPart(parts: Package): string {
  const named = [...relatedParts(parts, "").values()].find(({ kind }) => kind === "officeDocument")?.path;
  const found = [named, USUAL_WORKBOOK].find((path) => path !== undefined && parts[path] !== undefined);
  if (found === undefined) throw new Error("It is not an .xlsx workbook.");
  return found;
}

/** Parts to which a part is related, by the relation's id; the package itself is the part without a path. */
export function relatedParts(parts: Package, from: string): ReadonlyMap<string, RelatedPart> {
  const folder = from.split("/").slice(0, -1);
  return new Map(
    elementsAt(partTree(parts, relationsPath(from)), "Relationships", "Relationship").flatMap(({ attributes }) => {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      if (TargetMode === "External") return [];
      return [[Id, { kind: Type.split("/").at(-1)!, path: presentPath(parts, resolved(folder, Target)) }]];
    }),
  );
}

/** Paths of the parts to which a part is related in one kind, in the order of its relations. */
export function pathsOfKind(parts: Package, from: string, kind: string): string[] {
  return [...relatedParts(parts, from).values()].filter((part) => part.kind === kind).map(({ path }) => path);
}

export function relationsPath(part: string): string {
  return part.replace(/([^/]*)$/, "_rels/$1.rels");
}

/** Path of a target that counts from a folder, or from the package where it starts with a slash. */
function resolved(folder: readonly string[], target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = target.split("/").reduce<string[]>((path, step) => {
    if (step === "..") return path.slice(0, -1);
    return step === "." ? path : [...path, step];
  }, [...folder]); // prettier-ignore
  return steps.join("/");
}

/** The path as the archive writes it: names of parts are the same whatever their case. */
function presentPath(parts: Package, path: string): string {
  if (parts[path] !== undefined) return path;
  return Object.keys(parts).find((known) => known.toLowerCase() === path.toLowerCase()) ?? path;
}
