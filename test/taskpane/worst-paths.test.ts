import { readFileSync } from "node:fs";
import { hitProbability, oneFactorLoss, readTape, type Pool, type WorstPath } from "../../src/core/index.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { loadKernel } from "../../src/kernel/index.ts";
import { withFullStop } from "../../src/language/lists.ts";
import { questionAt, type SoundInputs } from "../../src/taskpane/run/run-question.ts";
import { firstRun, type RunResult } from "../../src/taskpane/run/run-state.ts";
import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import { createStore } from "../../src/taskpane/state/store.ts";
import { causeWords } from "../../src/taskpane/worst-paths/causes.ts";
import { defaultLines, lossDecimals } from "../../src/taskpane/worst-paths/default-lines.ts";
import { insertPath } from "../../src/taskpane/worst-paths/insert-path.ts";
import { pathFinding, pathSummary } from "../../src/taskpane/worst-paths/path-summary.ts";
import { chosenTranche, foundFor, noSearch, type FoundPaths } from "../../src/taskpane/worst-paths/worst-state.ts";
import { findWorstPaths } from "../../src/taskpane/worst-paths/worst-steps.ts";
import { cellsOf } from "./csv.ts";
import { memoryHost } from "./memory-host.ts";

const cells = cellsOf(readFileSync("assets/demo/pool.csv", "utf8"));
const links = cellsOf(readFileSync("assets/demo/links.csv", "utf8"));
const pool: Pool = readTape(cells).pool!;
const linked: Pool = readTape(cells, { links }).pool!;
const inputs: SoundInputs = { ...firstRun.inputs, horizon: 5, paths: 8192 };
const several = { ...inputs, dependence: "factors", g: 0.1, h: 0.2, w: 0.05 } as const;
const contagious = { ...several, contagion: "additive" } as const;
const { rows } = initialPane.structure;
const mezzanine = chosenTranche(rows, null)!;
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

function openPane() {
  const engine = createEngine({ spawn: null, workers: 1, kernel: loadKernel(), memoryLimitBytes: 2 ** 28 });
  return {
    host: memoryHost({}),
    engine,
    store: createStore(paneTransition, initialPane),
    demoTape: null,
    poolOfCard: () => null,
  };
}

async function searched(asked: SoundInputs, on: Pool, tranche = mezzanine) {
  const pane = openPane();
  await findWorstPaths(pane, { pool: on, inputs: asked, tranche }, new AbortController().signal);
  return { pane, worst: pane.store.get().worst, found: pane.store.get().worst.found! };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("the mezzanine is asked about first, the first loss where it stands alone", () => {
  expect(mezzanine.name).toBe("Mezzanine");
  expect(chosenTranche(rows.slice(0, 1), null)!.name).toBe(rows[0]!.name);
  expect(chosenTranche(rows, rows[2]!.id)!.name).toBe(rows[2]!.name);
  expect(chosenTranche([], null)).toBeNull();
});

test("listed losses add up to the path's loss, the tranche's follows from them, and the worst stands first", async () => {
  const { found } = await searched(contagious, linked);
  const { paths } = found.worst;
  expect(paths).toHaveLength(10);
  const [from, to] = [mezzanine.attach, mezzanine.detach];
  for (const path of paths) {
    const lines = defaultLines(path, linked, mezzanine, "en");
    expect(lines.map(({ time }) => time)).toEqual(lines.map(({ time }) => time).sort((a, b) => a - b));
    const total = sum(lines.map(({ loss }) => loss));
    expect(Math.abs(total - path.loss)).toBeLessThan(1e-14);
    expect(lines.at(-1)!.poolLoss).toBe(total);
    const lost = (Math.min(total, to) - from) / (to - from);
    expect(Math.abs(lines.at(-1)!.trancheLoss - lost)).toBeLessThan(1e-12);
    expect(Math.abs(path.trancheLoss - lost)).toBeLessThan(1e-12);
    expect(lines.find(({ poolLoss }) => poolLoss > from)!.time).toBe(path.hitAt);
  }
  const order = (one: WorstPath, other: WorstPath) => other.trancheLoss - one.trancheLoss || other.loss - one.loss;
  expect([...paths].sort(order)).toEqual(paths);
});

test("as many paths hit the tranche as the exact law says, within 4 standard errors", async () => {
  const asked = { ...inputs, paths: 65536 };
  const { found } = await searched(asked, pool);
  const { portfolio } = questionAt(pool, asked, 0.2) as Extract<ReturnType<typeof questionAt>, { kind: "exact" }>;
  const exact = hitProbability(oneFactorLoss(portfolio, loadKernel()), mezzanine.attach);
  const { hits, points } = found.worst;
  expect(points).toBe(65536);
  expect(Math.abs(hits / points - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / points));
});

test("with contagion some default says infected by whom, a hub of its own links, and others the factor or the own shock", async () => {
  const { found } = await searched({ ...contagious, g: 0.05, h: 0.1, w: 0.3 }, linked);
  const words = new Set<string>();
  for (const { defaults } of found.worst.paths) {
    for (const one of defaults) {
      const cause = causeWords(one, linked, "en");
      words.add(/^\w+/.exec(cause)![0]);
      if (one.infectedBy < 0) continue;
      expect(linked.links.some(({ hub, spoke }) => hub === one.infectedBy && spoke === one.obligor)).toBe(true);
      const alone = one.defaultsAlone ? `; without that at ${one.timeAlone.toFixed(3)} years, ` : "";
      expect(cause.startsWith(`infected by ${linked.names[one.infectedBy]!}${alone}`)).toBe(true);
    }
  }
  expect(words).toEqual(new Set(["infected", "own", "market", "Theme", "sector"]));
});

test("a default after its loan says that it costs nothing, and who has no loss at all does not decide the digits", () => {
  const maturity = pool.maturity[0]!;
  const late = { obligor: 0, time: maturity + 0.1, loss: 0, infectedBy: -1, timeAlone: maturity + 0.1 };
  const one = {
    ...late,
    parts: { market: 0, theme: 0, sector: 0, own: -3 },
    defaultsAlone: true,
    cause: "own",
  } as const;
  expect(causeWords(one, pool, "en")).toBe("own shock; after its loan, no loss");
  const path = { index: 0, loss: 0, defaults: [one], trancheLoss: 0, hitAt: Infinity, exhaustedAt: Infinity };
  const lines = defaultLines(path, pool, mezzanine, "en");
  expect(lossDecimals(lines)).toBe(2);
  expect(lossDecimals([{ ...lines[0]!, loss: 0.00021 }])).toBe(3);
  expect(lossDecimals([{ ...lines[0]!, loss: 1e-9 }])).toBe(5);
});

test("the first line counts defaults and infections, and tells where the factors stood", async () => {
  const { found } = await searched(contagious, linked);
  const { dependence } = found.simulation;
  for (const path of found.worst.paths) {
    const line = pathSummary(path, found, "en");
    const infected = path.defaults.filter(({ cause }) => cause === "infection").length;
    expect(line).toMatch(new RegExp(`^${path.defaults.length} defaults, ${infected} of them by infection`));
    const market = path.defaults.map(({ parts }) => parts.market / Math.sqrt(0.1));
    market.forEach((level) => expect(Math.abs(level - market[0]!)).toBeLessThan(1e-9));
    const theme = path.defaults.flatMap(({ obligor, parts }) => {
      const loading = Math.sqrt(0.2) * linked.theta[obligor]!;
      return loading > 0 ? [parts.theme / loading] : [];
    });
    theme.forEach((level) => expect(Math.abs(level - theme[0]!)).toBeLessThan(1e-9));
    expect(line).toContain(`; the market at ${market[0]!.toFixed(1)}, the theme at ${theme[0]!.toFixed(1)}, sector `);
    expect(line).toMatch(/ at -\d\.\d standard deviations$/);
  }
  expect(dependence.kinds).toContain("sector");
});

test("under Student t the first line says so; independent obligors have no factor to tell of", async () => {
  const t = await searched({ ...inputs, copula: "t", df: 4 }, pool);
  expect(pathSummary(t.found.worst.paths[0]!, t.found, "en")).toMatch(
    /^\d+ defaults; the market at -\d+\.\d on the scale of Student t with 4 degrees of freedom$/,
  );
  const alone = await searched({ ...inputs, rho: 0 }, pool, { ...mezzanine, attach: 0, detach: 0.06 });
  expect(pathSummary(alone.found.worst.paths[0]!, alone.found, "en")).toMatch(/^\d+ defaults$/);
});

test("a tranche that no path hits says so in words, and a question that cannot be simulated says why", async () => {
  const top = { ...mezzanine, name: "Senior", attach: 0.9, detach: 1 };
  const { pane, found } = await searched({ ...inputs, paths: 1024 }, pool, top);
  expect([found.worst.hits, found.worst.paths]).toEqual([0, []]);
  expect(pane.store.get().announcement).toBe("None of 1,024 paths hits Senior.");
  const certain: Pool = { ...pool, lgd: pool.lgd.map(() => 1) };
  const { worst } = await searched({ ...inputs, lgd: "beta" }, certain);
  expect(worst).toMatchObject({ searching: false, found: null });
  expect(worst.failure?.en).toMatch(/^LGD of obligor 1 is 1; to scatter by 0\.2/);
});

test("what was found is shown for its own run, pool and tranche alone", async () => {
  const { worst, found } = await searched(inputs, pool);
  const result = { inputs, pool } as unknown as RunResult;
  expect(foundFor(worst, result, { ...mezzanine, name: "Mezz" })!.tranche.name).toBe("Mezz");
  expect(foundFor(worst, result, { ...mezzanine, attach: 0.07 })).toBeNull();
  expect(foundFor(worst, { ...result, inputs: { ...inputs } }, mezzanine)).toBeNull();
  expect(foundFor(worst, { ...result, pool: linked }, mezzanine)).toBeNull();
  expect(foundFor(noSearch, result, mezzanine)).toBeNull();
  expect(found.worst.paths.length).toBeGreaterThan(0);
});

test("a choice of path is kept until the next search, and a cancelled one leaves what was found", async () => {
  const { pane } = await searched(inputs, pool);
  const { dispatch, get } = pane.store;
  dispatch({ type: "worst/place", place: 3 });
  dispatch({ type: "worst/started" });
  expect(get().worst).toMatchObject({ searching: true, place: 3 });
  dispatch({ type: "worst/cancelled" });
  expect(get().worst).toMatchObject({ searching: false, place: 3 });
  dispatch({ type: "worst/found", found: get().worst.found! });
  expect(get().worst.place).toBe(0);
});

describe("the sheet of a path", () => {
  let found: FoundPaths;
  let pane: ReturnType<typeof openPane>;
  let path: WorstPath;
  const sheet = () => pane.host.cells(`SRT path ${path.index + 1}`);

  beforeAll(async () => {
    ({ pane, found } = await searched({ ...contagious, seed: "spring 2026" }, linked));
    path = found.worst.paths[0]!;
    await insertPath(pane, found, path);
  });

  test("holds values alone, whose losses add up, with the sentence of the path", () => {
    const table = sheet().findIndex((row) => row[0] === "No.");
    const listed = sheet().slice(table + 1);
    expect(listed).toHaveLength(path.defaults.length);
    const column = (heading: string) => sheet()[table]!.indexOf(heading);
    const losses = listed.map((row) => row[column("Loss (share of pool)")] as number);
    expect(Math.abs(sum(losses) - path.loss)).toBeLessThan(1e-14);
    const amounts = listed.map((row) => row[column(`Loss (${linked.currency})`)] as number);
    expect(sum(amounts) / (path.loss * sum([...linked.ead]))).toBeCloseTo(1, 12);
    expect(Math.abs((listed.at(-1)![column("Tranche loss so far")] as number) - path.trancheLoss)).toBeLessThan(1e-12);
    expect(listed.some((row) => String(row[column("Cause")]).startsWith(`infected by ${row[column("Infected by")]}`))).toBe(true); // prettier-ignore
    expect(sheet().flat().some((cell) => String(cell).startsWith("="))).toBe(false); // prettier-ignore
    expect(sheet()[0]![0]).toBe(
      `Path ${(path.index + 1).toLocaleString("en-US")}: ${pathFinding(path, mezzanine, "en")}`,
    );
    expect(sheet()[1]![0]).toBe(`${pathSummary(path, found, "en")}.`);
  });

  test("says what finds the path again: number, paths, seed, version and settings", () => {
    const number = (path.index + 1).toLocaleString("en-US");
    expect(sheet()[2]![0]).toContain(`path ${number} of 8,192 (counted from 1), seed spring 2026, SRT for Excel ${pane.engine.version}`); // prettier-ignore
    const fact = (label: string) => sheet().map((row) => row.indexOf(label)).reduce<unknown>((value, at, r) => (at >= 0 && value === undefined ? sheet()[r]![at + 1] : value), undefined); // prettier-ignore
    expect([fact("Path"), fact("Paths"), fact("Seed")]).toEqual([path.index + 1, 8192, "spring 2026"]);
    expect([fact("Market g"), fact("Theme h"), fact("Sector w")]).toEqual([0.1, 0.2, 0.05]);
    expect([fact("Contagion"), fact("LGD"), fact("Horizon (years)")]).toEqual(["additive", "const", 5]);
    expect([fact("Pool loss"), fact("Defaults")]).toEqual([path.loss, path.defaults.length]);
  });

  test("is undone, and a second one takes the next free name", async () => {
    await insertPath(pane, found, path);
    expect(plain(pane.store.get().notice!.text.en)).toBe(`Inserted on Sheet 'SRT path ${path.index + 1} 2'`);
    await pane.store.get().notice!.undo!();
    expect(await pane.host.sheetNames()).toEqual([`SRT path ${path.index + 1}`]);
  });
});

test("a sentence ends with the full stop of its language", () => {
  expect([withFullStop("3 defaults", "en"), withFullStop("3 件違約", "zh-Hant")]).toEqual([
    "3 defaults.",
    "3 件違約。",
  ]);
});
