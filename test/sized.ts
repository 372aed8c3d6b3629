/**
 * A size of a simulation, or a list of cases: the one that still proves the point, and the longer one where SRT_TEST_LONG=1
 * asks for it.
 */
export function sized<T>(usual: T, long: T): T {
  return process.env["SRT_TEST_LONG"] === "1" ? long : usual;
}
