import type { JobStatus } from "../../src/engine/status.ts";
import { said } from "../../src/language/catalogue.ts";
import { activity, workOfRun } from "../../src/taskpane/frame/jobs.ts";
import { frameTexts } from "../../src/taskpane/frame/texts.ts";
import { initialPane, paneTransition } from "../../src/taskpane/state/pane-state.ts";
import { createStore } from "../../src/taskpane/state/store.ts";

const job = (label: string): JobStatus => ({
  id: 1,
  label,
  state: "running",
  progress: 0.5,
  startedAtMs: 0,
  cancel: () => undefined,
});
const stop = (): void => undefined;

test("a store tells of changes and not of actions that change nothing", () => {
  const store = createStore((state: number, add: number) => state + add, 1);
  const heard: number[] = [];
  const leave = store.subscribe(() => heard.push(store.get()));
  [2, 0, 3].forEach(store.dispatch);
  leave();
  store.dispatch(1);
  expect(heard).toEqual([3, 6]);
  expect(store.get()).toBe(7);
});

test("each part answers to its own actions and leaves the others alone", () => {
  const next = paneTransition(initialPane, { type: "structure/added", name: "Tranche 4" });
  expect(next.structure).not.toBe(initialPane.structure);
  expect(next.pool).toBe(initialPane.pool);
  expect(next.run).toBe(initialPane.run);
  expect(paneTransition(initialPane, { type: "frame/page", page: "run" }).page).toBe("run");
});

test("what is told in the bar is spoken too", () => {
  const notice = { text: said(frameTexts, (texts) => texts.inserted("SRT run 1")), undo: null };
  const told = paneTransition(initialPane, { type: "frame/notice", notice });
  expect(told.announcement).toBe("Inserted on Sheet 'SRT run 1'");
  const switched = paneTransition(told, { type: "frame/language", language: "zh-Hant" });
  expect(switched.notice!.text[switched.language]).toBe("已插入工作表「SRT run 1」");
  expect(switched.announcement).toBe("");
});

test("the bottom bar shows the jobs of formulas, and how many more there are", () => {
  expect(activity([], workOfRun(null, stop, "en"))).toBeNull();
  const shown = activity([job("SRT.TRANCHELOSS in Deal!C5"), job("SRT.LOSSVAR in Deal!C6")], [])!;
  expect(shown).toMatchObject({ label: "SRT.TRANCHELOSS in Deal!C5", share: 0.5, others: 1 });
});

test("the pane's run is one activity, whose jobs are not counted again", () => {
  const run = workOfRun({ done: 5, begun: 0, total: 25, startedAtMs: 7 }, stop, "en");
  const shown = activity([job("Run at rho 0.250"), job("SRT.LOSSVAR in Deal!C6")], run)!;
  expect(shown).toMatchObject({ label: "5 of 25 correlations", share: 0.2, startedAtMs: 7, others: 1, cancel: stop });
});
