import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commonLoading, InputError, oneFactorPortfolio, plainKernel } from "../../src/core/index.ts";
import { Cancelled, createEngine, type Engine } from "../../src/engine/engine.ts";
import { contentHash } from "../../src/engine/hash.ts";
import { createMemo } from "../../src/engine/memo.ts";
import { nodeEngine } from "../../src/engine/node.ts";
import { messageIn } from "../../src/language/messages.ts";
import { version } from "../../src/engine/version.ts";
import { bundleWorker, type BundledWorker } from "./bundled-worker.ts";

/** A pool of n unequal names; large ones are worth a worker. */
function portfolio(n: number, rho: number) {
  const column = (f: (i: number) => number) => Array.from({ length: n }, (_, i) => f(i));
  const ead = column((i) => 1 + ((i * 7919) % 100) / 10);
  return oneFactorPortfolio({
    ead,
    lgd: column(() => 0.45),
    pd: column((i) => 0.002 + (i % 9) / 500),
    loading: commonLoading(rho, n),
  });
}

const state: { worker?: BundledWorker } = {};
beforeAll(async () => {
  state.worker = await bundleWorker();
});
afterAll(() => state.worker?.discard());

const inline = (): Engine =>
  createEngine({ spawn: null, workers: 0, kernel: plainKernel, memoryLimitBytes: 64 * 1024 * 1024 });

test("the engine's version is the package's", () => {
  const { version: packaged } = JSON.parse(readFileSync(`${__dirname}/../../package.json`, "utf8")) as {
    version: string;
  };
  expect(version).toBe(packaged);
});

describe("content hashes", () => {
  test("equal content has equal hashes, and one changed bit another", () => {
    const column = Float64Array.from({ length: 1000 }, (_, i) => i / 7);
    const changed = column.slice();
    changed[999] = changed[999]! + 2 ** -45;
    expect(contentHash({ b: column, a: "x" })).toBe(contentHash({ a: "x", b: column.slice() }));
    expect(contentHash(changed)).not.toBe(contentHash(column));
    expect(contentHash([1, 23])).not.toBe(contentHash([12, 3]));
    expect(contentHash(["ab", ""])).not.toBe(contentHash(["a", "b"]));
    expect(contentHash([null, true])).not.toBe(contentHash([undefined, true]));
    expect(contentHash(0)).toBe(contentHash(-0));
  });
  test("a hundred thousand different tapes have different hashes", () => {
    const seen = new Set<string>();
    for (let i = 0; i < 100000; i++) seen.add(contentHash([i, "HYP01", i / 3]));
    expect(seen.size).toBe(100000);
  });
});

describe("the memo", () => {
  test("drops the least recently used answer when it is full", () => {
    const memo = createMemo(3000);
    const answer = () => ({ value: new Float64Array(100) });
    memo.put("a", answer());
    memo.put("b", answer());
    memo.put("c", answer());
    expect(memo.get("a")).not.toBeNull();
    memo.put("d", answer());
    expect(memo.get("b")).toBeNull();
    expect(memo.get("a")).not.toBeNull();
    expect(memo.bytes()).toBeLessThanOrEqual(3000);
  });
  test("does not keep an answer larger than itself", () => {
    const memo = createMemo(100);
    memo.put("a", { value: new Float64Array(100) });
    expect(memo.get("a")).toBeNull();
    expect(memo.bytes()).toBe(0);
  });
});

describe("answers on the caller's thread", () => {
  test("a second question is a value from the memo, the same object", () => {
    const engine = inline();
    const first = engine.run("lossDistribution", portfolio(30, 0.2), { label: "first" });
    const second = engine.run("lossDistribution", portfolio(30, 0.2), { label: "second" });
    expect(first).not.toBeInstanceOf(Promise);
    expect(second).toBe(first);
  });
  test("an error of bad input is kept and thrown again", () => {
    const engine = inline();
    const bad = {
      ead: Float64Array.of(1),
      lgd: Float64Array.of(0.4),
      pd: Float64Array.of(0.1),
      df: Infinity,
      attachment: 0,
      detachment: 1,
      target: -2,
    };
    expect(() => engine.run("impliedRho", bad, { label: "bad" })).toThrow(InputError);
    expect(() => engine.run("impliedRho", bad, { label: "bad" })).toThrow("target is -2; it must be between 0 and 1.");
  });
});

describe("answers from workers", () => {
  test("have the bits of answers on the caller's thread, and are values the second time", async () => {
    const engine = nodeEngine(state.worker!.file);
    const pool = portfolio(3000, 0.2);
    const answer = engine.run("lossDistribution", pool, { label: "large" });
    expect(answer).toBeInstanceOf(Promise);
    const fromWorker = await answer;
    const here = await inline().run("lossDistribution", pool, { label: "here" });
    expect(contentHash(fromWorker.law.mass)).toBe(contentHash(here.law.mass));
    expect(fromWorker.noneDefault).toBe(here.noneDefault);
    expect(engine.run("lossDistribution", portfolio(3000, 0.2), { label: "again" })).toBe(fromWorker);
  }, 30000);

  test("say what they refuse in every language, at once and out of the memo", async () => {
    const engine = nodeEngine(state.worker!.file);
    const { ead, lgd, pd } = portfolio(3000, 0.2);
    const bad = { ead, lgd, pd, df: Infinity, attachment: 0, detachment: 1, target: -2 };
    const ask = () => engine.run("impliedRho", bad, { label: "bad" });
    const asked = ask();
    expect(asked).toBeInstanceOf(Promise);
    const refused: unknown = await Promise.resolve(asked).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InputError);
    expect(messageIn("en", refused as InputError)).toBe("target is -2; it must be between 0 and 1.");
    expect(messageIn("zh-Hant", refused as InputError)).toBe("target 為 -2；須為 0 至 1 之間的數。");
    expect(ask).toThrow(refused as InputError);
  }, 30000);

  test("equal questions in flight are one job", async () => {
    const engine = nodeEngine(state.worker!.file);
    const answers = [1, 2, 3].map((i) => engine.run("lossDistribution", portfolio(3000, 0.3), { label: `cell ${i}` }));
    expect(engine.status()).toHaveLength(1);
    expect(engine.status()[0]!.label).toBe("cell 1");
    const laws = await Promise.all(answers);
    expect(laws[1]).toBe(laws[0]);
    expect(laws[2]).toBe(laws[0]);
    expect(engine.status()).toHaveLength(0);
  }, 30000);

  test("a cancelled cell leaves the others waiting; the last to leave stops the job", async () => {
    const engine = nodeEngine(state.worker!.file);
    const aborts = [new AbortController(), new AbortController()];
    const answers = aborts.map(({ signal }, i) =>
      engine.run("lossDistribution", portfolio(4000, 0.4), { label: `cell ${i}`, signal }),
    );
    const outcomes = Promise.allSettled(answers);
    aborts[0]!.abort();
    expect(engine.status()).toHaveLength(1);
    aborts[1]!.abort();
    expect(engine.status()).toHaveLength(0);
    for (const outcome of await outcomes) {
      expect(outcome.status).toBe("rejected");
      expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(Cancelled);
    }
    const after = await engine.run("lossDistribution", portfolio(3000, 0.5), { label: "after" });
    expect(after.nodes).toBeGreaterThan(10);
  }, 30000);

  test("a user's cancel stops a job for all who wait, and tells listeners", async () => {
    const engine = nodeEngine(state.worker!.file);
    const changes: number[] = [];
    const stop = engine.subscribe(() => changes.push(engine.status().length));
    const answer = engine.run("lossDistribution", portfolio(4000, 0.45), { label: "long" }) as Promise<unknown>;
    const outcome = answer.catch((error: unknown) => error);
    engine.status()[0]!.cancel();
    expect(await outcome).toBeInstanceOf(Cancelled);
    expect(changes).toContain(1);
    expect(changes.at(-1)).toBe(0);
    stop();
  }, 30000);

  test("a worker that cannot start fails its job in a sentence, and the answer is not kept", async () => {
    const engine = nodeEngine(join(state.worker!.folder, "missing.cjs"));
    const ask = () => engine.run("lossDistribution", portfolio(3000, 0.2), { label: "lost" });
    await expect(ask()).rejects.toThrow(/^The calculation stopped: /);
    await expect(ask()).rejects.toThrow(/^The calculation stopped: /);
  }, 30000);
});
