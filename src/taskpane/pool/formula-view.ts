import { readTapes } from "../../core/index.ts";
import { rangeText } from "../../workbook/reference.ts";
import { arrayLiteral } from "./array-literal.ts";
import { ratesTable } from "./pool-answers.ts";
import { saysNothing, themeCells } from "./theme-edits.ts";
import { optionsOf, recognitionOf, tapesOf, type OpenRange, type PoolState } from "./pool-state.ts";

/**
 * True where formulas read the tapes as the pane does. A formula sees values alone: no number formats, no hidden rows, no
 * choices made in the pane, no as-of date, no decimal sign and no order of dates said there.
 */
export function formulasAgree(state: PoolState): boolean {
  const { reading, hidden } = state;
  const { asOf, sign, dates } = state.answers;
  const tapes = tapesOf(state);
  if (reading === null || asOf !== null || sign !== null || dates !== null) return false;
  if (hidden === "left out" && tapes.some(({ content }) => content.hiddenRows.includes(true))) return false;
  const seen = tapes.map(({ content }) => ({ cells: content.values, hiddenRows: content.hiddenRows }));
  const alone = readTapes(seen, optionsOf(state));
  if (alone.pool === null || reading.pool === null) return alone.pool === reading.pool;
  return tapes.every((_, tape) =>
    recognitionOf(alone, tape).every((column, i) => {
      const own = recognitionOf(reading, tape)[i]!;
      return column.meaning === own.meaning && column.unit === own.unit;
    }),
  );
}

/** True for a pool that is one range and nothing beside it, which a name alone can keep. */
export function isOneRange({ others, rates, currency, answers }: PoolState): boolean {
  const isBare = others.length === 0 && rates === null && currency === null;
  return isBare && ratesTable(answers) === null && saysNothing(answers.themes) && answers.links === "own";
}

/** How a formula names the pool: its range, or the card of its ranges and what stands beside them. */
export function poolReference(state: PoolState): string {
  const [first, ...others] = tapesOf(state).map(rangeReference);
  if (isOneRange(state)) return first!;
  if (others.length > 0) return `SRT.POOLJOIN(${joinedText(state)})`;
  const { links, fx, currency, themes } = besideOf(state);
  return `SRT.POOL(${argumentsText([first!, links, fx, currency, themes])})`;
}

/** The formula that lists what is found in the pool. */
export function checkFormula(state: PoolState): string {
  const [first, ...others] = tapesOf(state).map(rangeReference);
  if (isOneRange(state)) return `=SRT.POOLCHECK(${first})`;
  if (others.length > 0) return `=SRT.JOINCHECK(${joinedText(state)})`;
  const { links, fx, currency, themes } = besideOf(state);
  const detail = "";
  return `=SRT.POOLCHECK(${argumentsText([first!, links, fx, currency, detail, themes])})`;
}

/** Arguments without those that are left out at the end. */
function argumentsText(given: readonly string[]): string {
  const kept = [...given];
  while (kept.at(-1) === "") kept.pop();
  return kept.join(",");
}

/** What stands beside a tape in a formula; empty for what does not. */
function besideOf(state: PoolState) {
  const { currency, answers } = state;
  // The links that are proposed for this very pool before it has them.
  const unlinked = { ...state, answers: { ...answers, links: "own" as const } };
  return {
    links: answers.links === "own" ? "" : `SRT.LINKS(${poolReference(unlinked)})`,
    fx: ratesText(state) ?? "",
    currency: currency === null ? "" : `"${currency}"`,
    themes: themesText(state) ?? "",
  };
}

/** What the user says of sectors as constants in the formula. */
function themesText({ answers: { themes } }: PoolState): string | null {
  return saysNothing(themes) ? null : arrayLiteral(themeCells(themes));
}

/** A table of rates, or typed ones as constants in the formula, so that no sheet is needed for them. */
function ratesText({ rates, answers }: PoolState): string | null {
  if (rates !== null) return rangeReference(rates);
  const typed = ratesTable(answers);
  return typed && arrayLiteral(typed);
}

function joinedText(state: PoolState): string {
  const { links, fx, currency, themes } = besideOf(state);
  const beside = [fx, currency, themes, links].filter((text) => text !== "");
  return [...tapesOf(state).map(rangeReference), ...beside].join(",");
}

/** A range's name, its table with headings, or the range itself. */
function rangeReference({ content, source }: OpenRange): string {
  if (source?.kind === "name") return source.name;
  if (source?.kind === "table") return `${source.name}[#All]`;
  return rangeText(content.address);
}
