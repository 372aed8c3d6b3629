import type { Language } from "../../language/language.ts";
import { frameTexts } from "./texts.ts";

const LEAST_SHARE = 0.05;

/**
 * Time left of a job that goes on at the same pace, or null while it is too early to tell.
 *
 * @param share done, 0 to 1
 * @param elapsedMs since it started
 */
export function timeLeft(share: number, elapsedMs: number, language: Language): string | null {
  const texts = frameTexts[language];
  if (share < LEAST_SHARE || share >= 1) return null;
  const seconds = Math.ceil((elapsedMs * (1 - share)) / share / 1000);
  return texts.timeLeft(seconds < 90 ? texts.seconds(seconds) : texts.minutes(Math.round(seconds / 60)));
}
