import { connectedFunctions, refusal } from "./connected.ts";

const call = connectedFunctions();
const tape = call("DEMOPOOL", null);
const linked = call("POOL", tape, call("DEMOPOOL", "links"));
const small = [
  ["Obligor ID", "EAD", "PD", "LGD"],
  ["A", 100, 0.01, 0.4],
  ["B", 200, 0.005, 0.5],
];
const sectored = [
  ["Obligor ID", "EAD", "PD", "LGD", "Sector", "Rho"],
  ["A", 100, 0.01, 0.4, "Software", 0.2],
  ["B", 200, 0.005, 0.5, "Energy", 0.3],
];
const matrix = (above: number, below: number) => [
  ["", "Software", "Energy"],
  ["Software", 1, above],
  ["Energy", below, 1],
];
const withCell = (row: number, column: number, value: unknown) =>
  small.map((line, r) => line.map((cell, c) => (r === row && c === column ? value : cell)));
const loss = (...args: unknown[]) => refusal(() => call("TRANCHELOSS", ...args));

/** Every kind of bad argument gives one sentence with the argument, what came and what is allowed, and no number. */
const cases: readonly (readonly [what: string, answer: () => string, sentence: string])[] = [
  [
    "a shock above all of revenue",
    () => refusal(() => call("SHOCKPD", 0.05, 1.2, 0.6)),
    "#VALUE! shock is 1.2; it must be at most 1, such as 0.3 for a cut of 30%.",
  ],
  [
    "a shock that takes more than all assets",
    () => refusal(() => call("SHOCKPD", 0.05, 0.9, 1, 2)),
    "#VALUE! shock 0.9 x dependency 1 x oplev 2 takes 1.8 of the assets; it must take at most 1.",
  ],
  [
    "a multiplier that lifts a PD above 1",
    () => refusal(() => call("SHOCKPD", 0.4, 3, null, null, null, "multiplier")),
    "#VALUE! shock (multiplier) 3 lifts the PD of 0.4 above 1; it must be at most 2.5.",
  ],
  [
    "an argument that a mode does not read",
    () => refusal(() => call("SHOCKPD", 0.05, 0.3, 1, 1.5, 0.35, "asset")),
    "#VALUE! oplev is given; mode asset has no use for it, so leave it blank.",
  ],
  [
    "an equity shock without leverage",
    () => refusal(() => call("SHOCKPD", 0.05, 0.3, null, null, null, "equity")),
    "#VALUE! dependency is missing; with mode equity it must be debt over assets, between 0 and 1.",
  ],
  [
    "a PD that no shock reaches",
    () => refusal(() => call("BREAKEVENSHOCK", 0.01, 0.9, 0.1, 1, 0.35)),
    "#VALUE! target 0.9 needs a fall of assets of 0.7171; a shock with this dependency and oplev takes at most 0.1.",
  ],
  ["negative cash", () => refusal(() => call("RUNWAYPD", -1, 8.5)), "#VALUE! cash is -1; it must be 0 or more."],
  [
    "a conditional LGD without its correlation",
    () => refusal(() => call("STRESSLGD", 0.4, 0, 0.02, 0.05)),
    "#VALUE! pd, condpd and rho go together; give all three or none.",
  ],
  [
    "attach as a percentage",
    () => loss(tape, [[0.2]], 6, 14),
    "#VALUE! attach is 6; it must be a fraction of pool EAD between 0 and 1; did you mean 6%?",
  ],
  [
    "attach below 0",
    () => loss(tape, [[0.2]], -0.1, 0.14),
    "#VALUE! attach is -0.1; it must be a fraction of pool EAD between 0 and 1.",
  ],
  [
    "detach not above attach",
    () => loss(tape, [[0.2]], 0.14, 0.06),
    "#VALUE! detach is 0.06; it must be above attach (0.14) and at most 1.",
  ],
  [
    "detach missing",
    () => loss(tape, [[0.2]], 0.14, null),
    "#VALUE! detach is missing; it must be a fraction of pool EAD between 0 and 1.",
  ],
  [
    "attach as text",
    () => loss(tape, [[0.2]], "six", 0.14),
    "#VALUE! attach is 'six'; it must be a fraction of pool EAD between 0 and 1.",
  ],
  [
    "attach NaN",
    () => loss(tape, [[0.2]], NaN, 0.14),
    "#VALUE! attach is NaN; it must be a fraction of pool EAD between 0 and 1.",
  ],
  [
    "rho above 1",
    () => loss(tape, [[1.2]], 0, 0.06),
    "#VALUE! rho is 1.2; it must be between 0 and 1; did you mean 1.2%?",
  ],
  [
    "rho as text",
    () => loss(tape, [["high"]], 0, 0.06),
    "#VALUE! rho is 'high'; it must be one number from 0 to 1, a row {g,h,w}, a square range with sectors in its first row and column, or blank for the tape's own.",
  ],
  [
    "rho as two numbers",
    () => loss(tape, [[0.06, 0.07]], 0, 0.06),
    "#VALUE! rho is a range of 1 by 2 cells; it must be one number from 0 to 1, a row {g,h,w}, a square range with sectors in its first row and column, or blank for the tape's own.",
  ],
  [
    "factors that leave obligors no part of their own",
    () => loss(tape, [[0.5, 0.4, 0.2]], 0, 0.06),
    "#VALUE! rho is g + h theta^2 + w = 1.1 for obligor 7, whose theta is 1; it must be below 1.",
  ],
  [
    "a share of the theme outside 0 to 1",
    () => loss(small, [[0.1, 0.1, 0]], 0, 0.06, 1, null, [["Theme none", 1.2]]),
    "#VALUE! The setting Theme none is 1.2; it must be between 0 and 1; did you mean 1.2%?",
  ],
  [
    "a sector of the product that there is not",
    () => loss(small, [[0.1, 0.1, 0]], 0, 0.06, 1, null, [["Sector none", "CHIPS"]]),
    "#VALUE! The setting Sector none is 'CHIPS'; it must be a sector of the product: HYP, SEM, NEO, DCP, AIS, TEL, MED, PWR, IND, HLT, CON or OTH.",
  ],
  [
    "a sector that the pool does not have",
    () => loss(small, [[0.1, 0.1, 0]], 0, 0.06, 1, null, [["Theme Chips", 0.5]]),
    "#VALUE! settings names the sector 'Chips', which the pool does not have; SRT.THEMES lists its sectors.",
  ],
  [
    "a theme without a name",
    () => loss(small, [[0.1, 0.1, 0]], 0, 0.06, 1, null, [["Theme", "share"]]),
    "#VALUE! The setting Theme is 'share'; it must be the name of a theme, such as AI or Energy.",
  ],
  [
    "a matrix that is not symmetric",
    () => loss(sectored, matrix(0.5, 0.4), 0, 0.06),
    "#VALUE! rho is not symmetric: Energy and Software have 0.4 below the diagonal and 0.5 above it; both must be the same.",
  ],
  [
    "a matrix that is not positive semi-definite",
    () =>
      loss(
        sectored,
        [
          ["", "Software", "Energy", "Health"],
          ["Software", 1, 0.9, -0.9],
          ["Energy", 0.9, 1, 0.9],
          ["Health", -0.9, 0.9, 1],
        ],
        0,
        0.06,
      ),
    "#VALUE! rho has the negative eigenvalue -0.800000, so no obligors can be correlated this way; it must be positive semi-definite.",
  ],
  [
    "a matrix without the tape's sector",
    () =>
      loss(
        sectored,
        [
          ["", "Software", "Health"],
          ["Software", 1, 0.5],
          ["Health", 0.5, 1],
        ],
        0,
        0.06,
      ),
    "#VALUE! rho has no sector 'Energy', which B is in; add its row and column.",
  ],
  [
    "a matrix with a correlation above 1",
    () => loss(sectored, matrix(1.2, 1.2), 0, 0.06),
    "#VALUE! rho has 1.2 in row 2, column 3; a correlation must be a number from -1 to 1.",
  ],
  [
    "Method exact with several factors",
    () => loss(tape, [[0.06, 0.07, 0.1]], 0, 0.06, 1, null, [["Method", "exact"]]),
    "#VALUE! The setting Method is 'exact', which does not serve this: rho describes several factors; it must be auto, conditional or simulation.",
  ],
  [
    "rho blank without Rho or Loading on the tape",
    () => loss(tape, null, 0, 0.06),
    "#VALUE! rho is blank and the tape gives no Rho or Loading for HYP01; give rho, or fill the column.",
  ],
  [
    "horizon 0",
    () => loss(tape, [[0.2]], 0, 0.06, 0),
    "#VALUE! horizon is 0; it must be in years, above 0 and at most 30.",
  ],
  [
    "a scenario that there is not",
    () => loss(tape, [[0.2]], 0, 0.06, 1, [["AI_CRASH"]]),
    "#VALUE! scenario is 'AI_CRASH'; it must be BASE, AI_CORR, HW_EROSION, HYP_STRAIN, FREEZE, DOUBLE_CORR, COMBINED or UPSIDE, or a range with the columns Parameter, Target and Value.",
  ],
  [
    "a scenario parameter that there is not",
    () => loss(tape, [[0.2]], 0, 0.06, 1, [["sift", "NEO", 0.3]]),
    "#VALUE! Row 1 of scenario has the parameter 'sift'; it must be g, h, w, Hmean, Hsd, shift, haircut, pd, theta, share, kd, kD, pi, contagion, Fmean or freeze.",
  ],
  [
    "a scenario for a sector that there is not",
    () => loss(tape, [[0.2]], 0, 0.06, 1, [["shift", "NEA", 0.3]]),
    "#VALUE! Row 1 of scenario gives shift for 'NEA', which is neither an obligor nor a sector of the pool.",
  ],
  [
    "a scenario that gives a parameter twice",
    () =>
      loss(tape, [[0.2]], 0, 0.06, 1, [
        ["shift", "NEO", 0.3],
        ["pi", "*", 0.1],
        ["shift", "NEO", 0.2],
      ]),
    "#VALUE! Rows 1 and 3 of scenario both give shift for 'NEO'; once is allowed.",
  ],
  [
    "a shifted theme factor without theme in rho",
    () => loss(tape, [[0.2]], 0, 0.06, 1, [["Hmean", "*", -1.5]]),
    "#VALUE! scenario shifts the theme factor H, and rho has no theme part h; give rho as {g,h,w} with h above 0, or leave Hmean and Hsd out.",
  ],
  [
    "Method exact with contagion",
    () =>
      loss(call("POOL", tape, call("DEMOPOOL", "links")), [[0.2]], 0, 0.06, 1, null, [
        ["Contagion", "additive"],
        ["Method", "exact"],
      ]),
    "#VALUE! The setting Method is 'exact', which does not serve this: contagion is additive; it must be auto or simulation.",
  ],
  [
    "rho of a scenario that gives none",
    () => loss(tape, [["scenario"]], 0, 0.06, 1, [["shift", "NEO", 0.3]]),
    "#VALUE! rho is 'scenario', and the scenario gives none of g, h and w; give them, or rho itself.",
  ],
  [
    "an unknown setting",
    () => loss(tape, [[0.2]], 0, 0.06, 1, null, [["Copla", "t"]]),
    "#VALUE! settings has the name 'Copla'; it must be Copula, LGD, PD curve, Contagion, Groups, Method, Timing, Accrual, Target, Links, DF, Paths, Seed, Financing, Bank share, As of, Theme, Rate, Upfront, Column and a name (Column EAD), Unit and a name (Unit PD), Theme and a sector or Sector and a sector.",
  ],
  [
    "a setting given twice",
    () =>
      loss(tape, [[0.2]], 0, 0.06, 1, null, [
        ["PD curve", "flat"],
        ["pd-curve", "flat"],
      ]),
    "#VALUE! settings gives PD curve twice; once is allowed.",
  ],
  [
    "a setting that no model serves",
    () => loss(tape, [[0.2]], 0, 0.06, 1, null, [["DF", 4]]),
    "#VALUE! The setting DF is 4, and Copula is gaussian, which has none; leave DF out or set Copula to t.",
  ],
  [
    "too few paths",
    () => loss(tape, [[0.2]], 0, 0.06, 1, null, [["Paths", 1000]]),
    "#VALUE! The setting Paths is 1000; it must be a whole number from 1024 to 16777216.",
  ],
  [
    "a setting with a wrong word",
    () => loss(tape, [[0.2]], 0, 0.06, 1, null, [["Groups", "apart"]]),
    "#VALUE! The setting Groups is 'apart'; it must be separate or together.",
  ],
  [
    "settings of one column",
    () => loss(tape, [[0.2]], 0, 0.06, 1, null, [["Copula"]]),
    "#VALUE! settings has 1 column; it must have two, Name and Value.",
  ],
  [
    "an as-of date that is none",
    () => loss(tape, [[0.2]], 0, 0.06, 1, null, [["As of", "soon"]]),
    "#VALUE! The setting As of is 'soon'; it must be a date such as 2025-12-31.",
  ],
  [
    "no pool",
    () => loss(null, [[0.2]], 0, 0.06),
    "#VALUE! pool is missing; it must be a tape range with headings, or SRT.POOL's card.",
  ],
  [
    "a pool without headings",
    () =>
      loss(
        [
          [1, 2],
          [3, 4],
        ],
        [[0.2]],
        0,
        0.06,
      ),
    "#VALUE! pool has no heading row; its first row must name the columns, such as EAD, PD and LGD. A table gives them as Tape[#All].",
  ],
  [
    "a pool of headings alone",
    () => loss([small[0]], [[0.2]], 0, 0.06),
    "#VALUE! The tape has no row of data; it needs a heading row and at least one loan below it.",
  ],
  [
    "a PD that is text",
    () => loss(withCell(1, 2, "n.a."), [[0.2]], 0, 0.06),
    "#VALUE! Row 2: PD is 'n.a.', which counts as blank; it must be a number.",
  ],
  [
    "a PD of 0",
    () => loss(withCell(1, 2, 0), [[0.2]], 0, 0.06),
    "#VALUE! Row 2: PD is 0; it must be above 0 and below 1.",
  ],
  [
    "an LGD above 1",
    () => loss(withCell(2, 3, 1.5), [[0.2]], 0, 0.06),
    "#VALUE! Row 3: LGD is 1.5; it must be between 0 and 1.",
  ],
  [
    "a blank LGD",
    () => loss(withCell(2, 3, null), [[0.2]], 0, 0.06),
    "#VALUE! Row 3: LGD is blank; it must be a number.",
  ],
  [
    "a tape without LGD",
    () =>
      loss(
        small.map((row) => row.slice(0, 3)),
        [[0.2]],
        0,
        0.06,
      ),
    "#VALUE! No column found for LGD. Map one or add it.",
  ],
  [
    "a card that is not in memory",
    () => loss([[`Pool · 2 obligors #${"0".repeat(32)}`]], [[0.2]], 0, 0.06),
    "#N/A The pool of this card is not in memory. Recalculate the cell with SRT.POOL.",
  ],
  [
    "an object from another version in a range's place",
    () => loss({ address: "Sheet1!A1" }, [[0.2]], 0, 0.06),
    "#VALUE! pool is an object; it must be a range.",
  ],
  [
    "an entity that is no pool",
    () => loss([[{ type: "Entity", properties: {} }]], [[0.2]], 0, 0.06),
    "#VALUE! pool holds a cell of type Entity; it must hold plain values.",
  ],
  [
    "an event that does not exist",
    () => refusal(() => call("TRANCHEPROB", tape, [[0.2]], 0, 0.06, "touch")),
    "#VALUE! event is 'touch'; it must be hit or exhaust.",
  ],
  [
    "a confidence level of 1",
    () => refusal(() => call("LOSSVAR", tape, [[0.2]], 1)),
    "#VALUE! level is 1; it must be above 0 and below 1.",
  ],
  [
    "too many points",
    () => refusal(() => call("LOSSDIST", tape, [[0.2]], [[5000]])),
    "#VALUE! points is 5000; it must be a whole number from 2 to 1000.",
  ],
  [
    "loss levels that do not ascend",
    () => refusal(() => call("LOSSDIST", tape, [[0.2]], [[0.2, 0.1]])),
    "#VALUE! points has 0.1 after 0.2; loss levels must ascend.",
  ],
  [
    "tranches that overlap",
    () =>
      refusal(() =>
        call(
          "TRANCHETABLE",
          tape,
          [[0.2]],
          [
            ["Tranche", "Attach", "Detach"],
            ["A", 0, 0.1],
            ["B", 0.05, 0.2],
          ],
        ),
      ),
    "#VALUE! structure: B attaches at 0.05, inside A, which detaches at 0.1; tranches must not overlap.",
  ],
  [
    "a structure without Attach",
    () =>
      refusal(() =>
        call(
          "TRANCHETABLE",
          tape,
          [[0.2]],
          [
            ["Tranche", "Detach"],
            ["A", 0.1],
          ],
        ),
      ),
    "#VALUE! structure has no column Attach; its first row must name it.",
  ],
  [
    "a spread in basis points without saying so",
    () =>
      refusal(() =>
        call(
          "TRANCHETABLE",
          tape,
          [[0.2]],
          [
            ["Tranche", "Attach", "Detach", "Spread"],
            ["A", 0, 0.1, 950],
          ],
        ),
      ),
    "#VALUE! structure row 2: Spread is 950; it must be a decimal between 0 and 1, or write bps in the heading; did you mean 0.095 (950 bp)?",
  ],
  [
    "a multiplier that lifts a PD above 1",
    () => refusal(() => call("SENSITIVITY", small, 0, 0.06, [[1, 150]], [[0.2]])),
    "#VALUE! pdmultipliers has 150, which lifts the PD of A from 0.01 above 1; the largest allowed for it is 100.",
  ],
  [
    "a target that no correlation reaches",
    () => refusal(() => call("IMPLIEDRHO", small, 0.9, 1, 0.5)).slice(0, 62),
    "#N/A No rho gives the tranche an expected loss of 0.5; rho fro",
  ],
  [
    "an unknown rating",
    () => refusal(() => call("RATINGPD", "ZZZ")),
    "#VALUE! rating is 'ZZZ'; it must be on the scale, such as BBB+ or Baa1.",
  ],
  [
    "a demo part that does not exist",
    () => refusal(() => call("DEMOPOOL", "branches")),
    "#VALUE! part is 'branches'; it must be pool, links, twin, structure, deals, bank, chain, denominators, obligor or facts.",
  ],
  [
    "a hub that is no obligor",
    () => refusal(() => call("HUBIMPACT", linked, [[0.2]], "HYP99")),
    "#VALUE! hub is 'HYP99'; it must be the id of an obligor of the pool, such as HYP01.",
  ],
  [
    "no hub in a pool without links",
    () => refusal(() => call("HUBIMPACT", small, [[0.2]], null, null, 1, null, [["Contagion", "off"]])),
    "#VALUE! hub is missing and the pool has no links, so no hubs; give the tape a column Links, or name an obligor.",
  ],
  [
    "distress of a hub while nothing infects",
    () => refusal(() => call("HUBIMPACT", tape, [[0.2]], "HYP01", "distress", 1, null, [["Contagion", "off"]])),
    "#VALUE! event is distress and Contagion is off, so that nothing would follow; leave Contagion out, or set event to default.",
  ],
  [
    "distress of a hub that has none",
    () => refusal(() => call("HUBIMPACT", linked, [[0.2]], "NEO01", "distress")),
    "#N/A NEO01 has no distress before default, as sector NEO or a pi of 0 says; ask for the event default.",
  ],
  [
    "INFO of a cell never computed",
    () => refusal(() => call("INFO", 0, { parameterAddresses: ["Deal!Z9"] })),
    "#N/A Nothing is recorded for that cell. Recalculate that cell.",
  ],
];

describe("bad arguments give their sentence and no number", () => {
  test.each(cases)("%s", (_what, answer, sentence) => {
    expect(answer()).toBe(sentence);
  });
});
