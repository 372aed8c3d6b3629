import type { Invocation } from "./call.ts";
import { DEMO_PARTS, demoPart } from "./demo.ts";
import {
  checkTable,
  joinedCard,
  joinedCheckTable,
  partsTable,
  poolCard,
  ratingPds,
  statisticsTable,
} from "./pool-answers.ts";
import { runInfo } from "./info.ts";
import { toCell } from "./result.ts";
import { readChoice } from "./arguments/scalars.ts";

/**
 * Reads a loan tape into a pool and shows it as a card that other functions take.
 * @customfunction POOL
 * @helpurl https://localhost:3000/help/POOL.html
 * @param tape Range with headings: EAD, PD or rating, LGD or recovery, and more.
 * @param links Range with the columns Spoke, Hub and Weight.
 * @param fx Range with the columns Currency and Rate: units of the pool's currency per one unit, or pairs such as EUR/USD.
 * @param currency Code of the pool's currency; the one with rate 1 if omitted.
 * @param themes Range with the columns Sector, Product sector and a share whose heading names the theme, as SRT.THEMES lists it.
 * @param settings Two columns, Name and Value: Column and a name with the heading that holds it, Unit and a name with its unit, As of; such as {"Column EAD","Current balance";"Unit PD","percent"}.
 * @returns Card with the number of obligors, EAD and expected loss.
 */
export function poolOf(
  tape: any[][],
  links?: any[][],
  fx?: any[][],
  currency?: string,
  themes?: any[][],
  settings?: any[][],
): any {
  return toCell(() => poolCard({ tape, links, fx, currency, themes, settings }));
}

/**
 * Checks a loan tape and lists what was found.
 * @customfunction POOLCHECK
 * @helpurl https://localhost:3000/help/POOLCHECK.html
 * @param tape Range with headings.
 * @param links Range with the columns Spoke, Hub and Weight.
 * @param fx Range with the columns Currency and Rate: units of the pool's currency per one unit, or pairs such as EUR/USD.
 * @param currency Code of the pool's currency; the one with rate 1 if omitted.
 * @param detail all for a row a finding; summary, one row a kind and column with counts, if omitted.
 * @param themes Range with the columns Sector, Product sector and a share whose heading names the theme, as SRT.THEMES lists it.
 * @param settings Two columns, Name and Value: Column and a name with the heading that holds it, Unit and a name with its unit, As of; such as {"Column EAD","Current balance";"Unit PD","percent"}.
 * @returns Table: code, severity, row, column, message in English and in Traditional Chinese, count, rows; at its end what each column was read as, its unit, decimal sign and evidence.
 */
export function poolCheck(
  tape: any[][],
  links?: any[][],
  fx?: any[][],
  currency?: string,
  detail?: string,
  themes?: any[][],
  settings?: any[][],
): any[][] {
  return toCell(() => checkTable({ tape, links, fx, currency, themes, settings }, detail)) as any[][];
}

/**
 * Joins loan tapes of different layouts, units and currencies into one pool; loans of one obligor merge across tapes.
 * @customfunction POOLJOIN
 * @helpurl https://localhost:3000/help/POOLJOIN.html
 * @param tables Tapes or cards of SRT.POOL, one an argument; a links table, an FX table, a table of sectors, settings such as {"Column EAD","Current balance"} and the pool's currency may be among them.
 * @returns Card with the number of obligors, EAD and expected loss.
 */
export function poolJoin(tables: any[][][]): any {
  return toCell(() => joinedCard(tables));
}

/**
 * Checks loan tapes that are read as one pool, and lists what was found in each.
 * @customfunction JOINCHECK
 * @helpurl https://localhost:3000/help/JOINCHECK.html
 * @param tables What SRT.POOLJOIN is given; the settings {"Detail","all"} among it give a row a finding.
 * @returns Table: code, severity, row, column, message in English and in Traditional Chinese, number of the tape, count, rows; at its end what each column was read as.
 */
export function joinCheck(tables: any[][][]): any[][] {
  return toCell(() => joinedCheckTable(tables)) as any[][];
}

/** What a pool is taken apart by. */
const PARTS = ["all", "sector", "rating", "country", "group", "asset type", "leveraged", "concentration"] as const;

/**
 * Statistics of a pool, or of its parts.
 * @customfunction POOLSTATS
 * @helpurl https://localhost:3000/help/POOLSTATS.html
 * @param pool Tape range with headings, or the card of SRT.POOL.
 * @param by sector, rating, country, group, asset type, leveraged or concentration; the whole pool if omitted.
 * @returns Table with a heading row.
 */
export function poolStats(pool: any[][], by?: string): any[][] {
  return toCell(() => {
    const part = readChoice("by", by, PARTS);
    if (part === "all") return statisticsTable(pool);
    return partsTable(pool, part === "asset type" ? "assetType" : part);
  }) as any[][];
}

/**
 * Default probability of a rating, from the illustrative house scale or a scale of your own.
 * @customfunction RATINGPD
 * @helpurl https://localhost:3000/help/RATINGPD.html
 * @param rating Rating such as BBB+ or Baa1.
 * @param horizon Years at a flat hazard, 1 if omitted.
 * @param scale Two columns, rating and one-year PD as a fraction, best first.
 * @returns Probability, 0 to 1.
 */
export function ratingPd(rating: any, horizon?: number, scale?: any[][]): number {
  return toCell(() => ratingPds(rating, horizon, scale)) as number;
}

/**
 * Synthetic demo data: a pool of 180 borrowers heavy in AI and TMT, its links, its diversified twin, a structure, a ladder of deals, or a bank.
 * @customfunction DEMOPOOL
 * @helpurl https://localhost:3000/help/DEMOPOOL.html
 * @param part pool, links, twin, structure, deals, bank, chain, denominators, obligor or facts; pool if omitted.
 * @returns Table with a heading row; figures are synthetic, but chain, denominators and facts, which say how well each is known.
 */
export function demoPool(part?: string): any[][] {
  return toCell(() => demoPart(readChoice("part", part, DEMO_PARTS))) as any[][];
}

/**
 * How a cell was computed: method, nodes, error estimate, engine; without a cell, version and sources.
 * @customfunction INFO
 * @helpurl https://localhost:3000/help/INFO.html
 * @param cell A cell with an SRT formula.
 * @param invocation Passed by the host.
 * @returns Two columns, name and value.
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function info(cell?: any, invocation?: CustomFunctions.Invocation): any[][] {
  return toCell(() => runInfo(cell, invocation as Invocation | undefined)) as any[][];
}
