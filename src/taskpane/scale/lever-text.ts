import type { ScenarioLever } from "../../core/index.ts";
import { plainPercent } from "../numbers/format.ts";

/** A lever's value as people say it. */
export function leverText(lever: ScenarioLever, value: number): string {
  if (lever === "pd" || lever === "theta") return `× ${Number(value.toPrecision(3))}`;
  if (lever === "haircut" || lever === "share") return plainPercent(Number(value.toPrecision(3)));
  return String(Number(value.toPrecision(3)));
}
