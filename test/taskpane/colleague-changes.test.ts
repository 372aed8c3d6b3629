import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import { createStore } from "../../src/taskpane/state/store.ts";
import { tellColleagueChanges } from "../../src/taskpane/workbook-care/colleague-changes.ts";
import type { Area } from "../../src/workbook/plan.ts";
import { memoryHost } from "./memory-host.ts";

jest.useFakeTimers();

/** A pane that refuses to write. */
function open() {
  const write = () => Promise.reject(new Error("The pane wrote in answer to a change of a colleague."));
  const written = { insertSheet: jest.fn(write), writeCells: jest.fn(write), appendRows: jest.fn(write) };
  const setSetting = jest.fn(write);
  const host = { ...memoryHost({ Runs: [["Run"]] }), ...written, setSetting };
  const store = createStore(paneTransition, initialPane);
  const end = tellColleagueChanges({ host, store, engine: null as never, demoTape: null, poolOfCard: () => null });
  return { host, store, end, calls: [...Object.values(written), setSetting] };
}

const rows = (first: number, last: number): Area => ({ row: first - 1, column: 2, rows: last - first + 1, columns: 1 });

test("what a colleague changes is told once it has paused, as the rows it spans, and nothing is written", () => {
  const { host, store, calls, end } = open();
  host.tellChange("Runs", { area: rows(12, 12), source: "colleague" });
  host.tellChange("Runs", { area: rows(13, 15), source: "colleague" });
  expect(store.get().notice).toBeNull();
  jest.advanceTimersByTime(500);
  const text = {
    en: "Changed by a colleague: rows 12 to 15 of Runs.",
    "zh-Hant": "同事更改了「Runs」的第 12 至 15 列。",
  };
  expect(store.get().notice).toEqual({ text, undo: null });
  host.tellChange("Runs", { area: rows(3, 3), source: "colleague" });
  jest.advanceTimersByTime(500);
  expect(store.get().announcement).toBe("Changed by a colleague: row 3 of Runs.");
  host.tellChange("Runs", { area: null, source: "colleague" });
  jest.advanceTimersByTime(500);
  expect(store.get().announcement).toBe("Changed by a colleague: cells of Runs.");
  for (const call of calls) expect(call).not.toHaveBeenCalled();
  end();
});

test("the user's own changes and calculations are not told, and an undo on offer stays", () => {
  const { host, store, end } = open();
  host.tellChange("Runs", { area: rows(1, 1), source: "user" });
  host.tellChange("Runs", { area: null, source: "calculation" });
  jest.advanceTimersByTime(500);
  expect(store.get().notice).toBeNull();
  const notice = { text: { en: "Inserted.", "zh-Hant": "已插入。" }, undo: async () => undefined };
  store.dispatch({ type: "frame/notice", notice });
  host.tellChange("Runs", { area: rows(2, 2), source: "colleague" });
  jest.advanceTimersByTime(500);
  expect(store.get().notice).toBe(notice);
  expect(store.get().announcement).toBe("Changed by a colleague: row 2 of Runs.");
  store.dispatch({ type: "frame/language", language: "zh-Hant" });
  host.tellChange("Runs", { area: rows(3, 3), source: "colleague" });
  jest.advanceTimersByTime(500);
  expect(store.get().announcement).toBe("同事更改了「Runs」的第 3 列。");
  end();
});

test("after the pane is gone, nothing is told", () => {
  const { host, store, end } = open();
  host.tellChange("Runs", { area: rows(2, 2), source: "colleague" });
  end();
  jest.advanceTimersByTime(500);
  expect(store.get().notice).toBeNull();
});
