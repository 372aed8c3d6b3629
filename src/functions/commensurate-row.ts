/** How a test that no law defines is called. */
export const DEFINITION = "definition after CRR Art 245(2)";

/** A deal without relief asks for no transfer. */
export function commensurateRow(name: string, share: number, relief: number): unknown[] {
  if (!(relief > 0)) return [name, "", 1, "no relief", DEFINITION, "assumption, verify"];
  return [name, share / relief, 1, share / relief >= 1 ? "pass" : "fail", DEFINITION, "assumption, verify"];
}
