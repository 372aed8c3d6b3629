import { catalogue } from "../../language/catalogue.ts";
import { hubTextsZh } from "./hub-texts.zh.ts";

const english = {
  progress: {
    hubs: (_done: number, _total: number) => "Hubs, one by one",
    pairs: (_done: number, _total: number) => "Pairs of defaults",
  },
  ranked: "The hubs are ranked.",
  counted: "The pairs are counted.",

  title: "If one hub falls today",
  hint: "Each hub is made to fail on its own at time 0, on the same random numbers as without it: an intervention, not the bad years in which it failed anyway.",
  noLinks:
    "The pool has no links. Give the tape a column Links, such as 'HYP01 40%; AIS01 25%', or propose links on the page Pool, to see its hubs.",
  scenario: "Scenario",
  event: "Event",
  events: { default: "Default", distress: "Distress" },
  rank: "Rank hubs",
  cancel: "Cancel",
  distressHint: "Distress is a cut of spending or of contracts before any default. Neoclouds have none.",
  noHubs: "No hub can be in distress in this scenario.",

  network: (hub: string, event: string, count: string, tranche: string, points: string) =>
    `${event} of ${hub}: ${count} more defaults, and ${tranche} loses ${points} pts more`,
  networkDescription: (hubs: number, spokes: number, hub: string, named: string) =>
    `${hubs} hubs at the left, ${spokes} obligors that depend on them at the right, sized by exposure; those that depend on ${hub} are coloured by what its event adds to their default probability: ${named}.`,
  networkScale: "PD, added points: 0",
  points: (value: string) => `${value} pts`,
  spokeHeadings: ["Depends on it", "Link", "PD", "with event", "EAD share"],
  andMore: (shown: number, all: number) => `${shown} of ${all} hubs are shown, the worst first.`,

  listLabel: (tranche: string) => `Hubs by what their event adds to the expected loss of ${tranche}`,
  headings: (tranche: string) => [
    ["Hub", "spokes"],
    ["Further", "defaults"],
    ["Pool EL, pts", "own loss"],
    [tranche, "EL, pts"],
  ],
  choose: (hub: string) => `Show ${hub}`,
  method: (paths: string, error: string) =>
    `Simulation, ${paths} paths with and without each event; standard error of the last column at most ${error} pts. Multipliers of infection are assumptions.`,
  figure: (exact: string, error: string) => `${exact}; simulation, standard error ${error}; assumption`,

  pairsTitle: "Who defaults together",
  pairsHint: "Two obligors taken at random, one of each sector; on the diagonal two of one sector.",
  noSectors: "The tape has no sectors. Add a column Sector to see which of them default together.",
  tooManySectors: (count: number, most: number) => `The tape has ${count} sectors; at most ${most} make a map.`,
  count: "Count pairs",
  map: "Map",
  maps: { joint: "Both default, %", correlation: "Default correlation, %" },
  mapJoint: (a: string, b: string, value: string) =>
    `An obligor of ${a} and one of ${b} both default in ${value} of cases`,
  mapJointOwn: (a: string, value: string) => `Two obligors of ${a} both default in ${value} of cases`,
  mapCorrelation: (a: string, b: string, value: string) => `Defaults in ${a} and ${b} are correlated by ${value}`,
  mapCorrelationOwn: (a: string, value: string) => `Defaults in ${a} are correlated by ${value}`,
  mapDescription: (sectors: number, what: string, told: string) =>
    `Symmetric map of ${sectors} sectors: ${what}. The largest: ${told}.`,
  sector: "Sector",
  betsBefore: "The pool is ",
  betsAfter: (apart: string, lost: string) =>
    ` independent bets; were its obligors independent, it would be ${apart}. ${lost} of the diversification is lost.`,
  betsTip:
    "A bet is the whole pool moving as one; as many independent ones at that share of its size vary as much as the pool.",
  pairMethod: (paths: string, error: string) =>
    `Simulation, ${paths} paths; standard error of a probability at most ${error}. Correlations and contagion are the scenario's own assumptions.`,

  insert: "Insert hubs and pairs as formulas",
  insertHint: (sheet: string) =>
    `Makes sheet '${sheet}' with live formulas, a shaded map and a native chart. No existing cell is touched.`,
  sheet: "SRT hubs",
  sheetTitle: (pool: string) => `Hubs and joint defaults of ${pool}`,
  sheetNote: "Live formulas. Scenarios and multipliers of infection are assumptions; blue cells can be changed.",
  inputs: "Inputs",
  scenarioOfHubs: "Scenario of the hubs",
  eventOfHubs: "Event",
  scenarioOfPairs: "Scenario of the pairs",
  horizon: "Horizon (years)",
  hubTable: "Each hub alone",
  jointTable: "Two obligors both default",
  correlationTable: "Correlation of their defaults",
  chartAxis: (tranche: string) => `Added EL of ${tranche}, % of its notional`,
};

/** Every text of the parts of the page Stress on hubs and on pairs of defaults. */
export const hubTexts = catalogue(english, hubTextsZh);
