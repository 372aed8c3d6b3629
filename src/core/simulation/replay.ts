import type { Kernel } from "../kernel.ts";
import { preparedPaths, scalesOf, type PathDefault } from "./prepared.ts";
import type { SimulationQuestion } from "./question.ts";

/**
 * Lists the defaults of one path in the order of time.
 *
 * @param index of the path, from 0
 */
export function replayPath(question: SimulationQuestion, index: number, kernel: Kernel): readonly PathDefault[] {
  const { scale } = scalesOf(question, kernel, () => undefined);
  const { visit, defaults } = preparedPaths(question, scale, kernel, true);
  const listed: PathDefault[] = [];
  visit(index, 1, () => listed.push(...defaults()));
  return listed;
}
