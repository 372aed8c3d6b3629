import { nodeEngine } from "../../src/engine/node.ts";
import { bundleWorker, type BundledWorker } from "../engine/bundled-worker.ts";
import { book, openedOn, type OpenSheet } from "./sheets.ts";

jest.setTimeout(60_000);

const NAMES = 3000;
const WAITING = "#GETTING_DATA";
/** The most jobs that Node runs at once. */
const WORKERS = 4;

const tape = [
  ["Obligor", "EAD", "PD (fraction)", "LGD"],
  ...Array.from({ length: NAMES }, (_, i) => [
    `N${i}`,
    100 + ((i * 7919) % 1009) / 10,
    0.002 + (i % 97) / 4000,
    0.3 + (i % 41) / 100,
  ]),
];

/** Seventy-two laws of 3,000 unequal names: seconds of work. */
const slow = (attach: number) =>
  `=SRT.SENSITIVITY(Pool,${attach},0.6,{0.5,0.75,1,1.25,1.5,2,2.5,3},{0.05;0.1;0.15;0.2;0.25;0.3;0.35;0.4;0.45})`;
/** One law of them: too long to be answered at once, but soon. */
const brief = "=SRT.LOSSVAR(Pool,0.3,0.999)";

const state: { worker?: BundledWorker } = {};
beforeAll(async () => {
  state.worker = await bundleWorker();
});
afterAll(() => state.worker?.discard());

function open(cells: Readonly<Record<string, string | number>>) {
  const engine = nodeEngine(state.worker!.file);
  const sheet = openedOn(engine, book({ Deal: cells, Tape: tape }, { Pool: `Tape!$A$1:$D$${NAMES + 1}` }));
  const running = () => engine.status().map(({ label, state }) => `${state} ${label}`);
  return { engine, sheet, running };
}

async function until(holds: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`Not within 20 s: ${what}.`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

const shows = ({ read }: OpenSheet, address: string, value: unknown) =>
  until(() => read(address) === value, `${address} shows ${String(value)}`);

test("a cell whose answer takes long shows that it waits, other cells go on, then both show their numbers", async () => {
  const { sheet, running } = open({ A1: brief, A2: "=A1*2", C1: 1, C2: "=C1+1" });
  await shows(sheet, "A1", WAITING);
  expect(running()).toEqual(["running SRT.LOSSVAR in Deal!A1"]);
  expect(sheet.read("A2")).toBe(WAITING);
  sheet.enter("C1", 41);
  await shows(sheet, "C2", 42);
  await sheet.workbook.settled();
  const value = sheet.read("A1") as number;
  expect(value).toBeGreaterThan(0);
  expect(sheet.read("A2")).toBe(2 * value);
});

test("an edited cell gives its worker to the next that waits", async () => {
  const cells = Object.fromEntries(Array.from({ length: WORKERS }, (_, i) => [`A${1 + 20 * i}`, slow(i / 20)]));
  const { engine, sheet, running } = open(cells);
  await until(() => running().length === WORKERS, "every slow cell waits");
  sheet.enter("M1", brief);
  await until(() => running().length === WORKERS + 1, "one more cell waits");
  const started = engine.status().filter((job) => job.state === "running");
  sheet.enter("A1", 5);
  await until(() => !running().some((job) => job.endsWith("Deal!A1")), "the edited cell's job is gone");
  expect(engine.status().filter((job) => job.state === "running")).toHaveLength(started.length);
  for (let i = 1; i < WORKERS; i++) sheet.enter(`A${1 + 20 * i}`, null);
  await until(() => typeof sheet.read("M1") === "number", "the waiting cell has its answer");
  expect(sheet.read("A1")).toBe(5);
  await sheet.workbook.settled();
  expect(running()).toEqual([]);
});

test("a job goes on while another cell waits for it, and ends with the last", async () => {
  const { sheet, running } = open({ A1: slow(0.02), A20: slow(0.02) });
  await shows(sheet, "A20", WAITING);
  expect(running()).toHaveLength(1);
  sheet.enter("A1", "changed");
  await until(() => running()[0]?.endsWith("Deal!A20") === true, "the job belongs to the other cell");
  sheet.enter("A20", null);
  await until(() => running().length === 0, "no job is left");
  await sheet.workbook.settled();
  expect([sheet.read("A1"), sheet.read("A20")]).toEqual(["changed", null]);
});

test("a changed argument takes the place of the question before", async () => {
  const { sheet, running } = open({ A1: slow(0.01), A20: "=A1" });
  await shows(sheet, "A20", WAITING);
  sheet.enter("A1", brief);
  await until(() => running().join() === "running SRT.LOSSVAR in Deal!A1", "only the new question runs");
  await sheet.workbook.settled();
  expect(sheet.read("A20")).toBe(sheet.read("A1"));
  expect(sheet.read("A20")).toBeGreaterThan(0);
});
