import type { Page } from "playwright-core";
import type { WorkbookHost } from "../../src/workbook/host.ts";

/** A workbook host on a page, reached from the test: the page has it at the given path. */
export async function remoteHost(page: Page, path = "tested.host"): Promise<WorkbookHost> {
  const listeners = new Map<number, (...values: unknown[]) => void>();
  const tell = `tell_${path.replace(/\W/g, "_")}`;
  await page.exposeFunction(tell, (id: number, values: unknown[]) => listeners.get(id)?.(...values));
  const [language, theme] = await page.evaluate<[string, "light"]>(`[${path}.language(), ${path}.theme()]`);
  const caught = <T>(answer: Promise<T>): Promise<T> =>
    answer.catch((error: Error) =>
      Promise.reject(new Error(error.message.replace(/^[^:]*: (Error: )?/, "").split("\n")[0])),
    );
  const ask = <T>(method: string, ...values: unknown[]): Promise<T> =>
    caught(page.evaluate<T>(`${path}[${JSON.stringify(method)}](...${JSON.stringify(values)})`));
  /** An answer with an undo, which stays on the page. */
  const keep = async <T>(method: string, ...values: unknown[]): Promise<T & { undo: () => Promise<void> }> => {
    const kept = await caught(
      page.evaluate<T & { index: number }>(
        `${path}.${method}(...${JSON.stringify(values)})
          .then(({ undo, ...made }) => ({ ...made, index: tested.undoable.push(undo) - 1 }))`,
      ),
    );
    return { ...kept, undo: () => caught(page.evaluate(`tested.undoable[${kept.index}]()`)) };
  };
  const listen = (method: string) => (listener: (...values: any[]) => void) => {
    const id = listeners.size;
    listeners.set(id, listener);
    void page.evaluate(`tested.leave${id} = ${path}.${method}((...values) => ${tell}(${id}, values))`);
    return () => void page.evaluate(`tested.leave${id}()`);
  };
  return {
    kind: "embedded",
    selection: () => ask("selection"),
    selectedCell: () => ask("selectedCell"),
    read: (address) => ask("read", address),
    namedRanges: () => ask("namedRanges"),
    brokenFormulas: () => ask("brokenFormulas"),
    repairFormulas: (cells) => ask("repairFormulas", cells),
    srtFormulas: (sheet) => ask("srtFormulas", sheet),
    copySheetAsValues: (...values) => keep("copySheetAsValues", ...values),
    traces: () => ask("traces"),
    removeTraces: (rule) => ask("removeTraces", rule),
    activeSheet: () => ask("activeSheet"),
    sheetNames: () => ask("sheetNames"),
    tables: () => ask("tables"),
    readTable: (table) => ask("readTable", table),
    appendRows: (table, rows) => ask("appendRows", table, rows),
    async insertSheet(plan) {
      return keep<{ name: string }>("insertSheet", plan);
    },
    writeCells: (...values) => keep("writeCells", ...values),
    defineName: (name, address) => ask("defineName", name, address),
    select: (address) => ask("select", address),
    setting: (key) => ask("setting", key),
    setSetting: (key, value) => ask("setSetting", key, value),
    theme: () => theme,
    language: () => language,
    onSelectionChanged: listen("onSelectionChanged"),
    onChanged: listen("onChanged"),
    onThemeChanged: listen("onThemeChanged"),
  };
}
