import { readTape, toldTogether } from "../../src/core/index.ts";
import { annexTape } from "./annex-tape.ts";

const LONG = process.env.SRT_TEST_LONG !== undefined;
/** A slice in the normal run, the whole by SRT_TEST_LONG; seconds of the processor and megabytes for the whole. */
const [ROWS, COLUMNS, SECONDS, MEGABYTES] = [LONG ? 50_000 : 5_000, 90, 3, 500];

test(`a tape of Annex 4 of ${ROWS} rows and ${COLUMNS} columns is read right, in time, with fewer than 60 findings`, () => {
  const tape = annexTape(ROWS, COLUMNS);
  readTape(annexTape(200, COLUMNS));
  const [cpu, memory] = [process.cpuUsage(), process.memoryUsage().heapUsed];
  const { pool, findings } = readTape(tape);
  const { user, system } = process.cpuUsage(cpu);
  const megabytes = (process.memoryUsage().heapUsed - memory) / 2 ** 20;
  const seconds = (user + system) / 1e6;
  if (LONG)
    process.stderr.write(
      `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB, ${toldTogether(findings).length} findings\n`,
    );
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(pool!.loans).toBe(ROWS);
  const at = tape[0]!.indexOf("CRPL39");
  const sum = tape.slice(1).reduce((total, row) => total + (row[at] as number), 0);
  expect(pool!.ead.reduce((total, x) => total + x, 0) / sum).toBeCloseTo(1, 12);
  expect(toldTogether(findings).length).toBeLessThan(60);
  expect(seconds).toBeLessThan(LONG ? SECONDS : SECONDS / 2);
  expect(megabytes).toBeLessThan(MEGABYTES);
});
