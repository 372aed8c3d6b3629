import type { Page } from "playwright-core";
import type { WorkbookHost } from "../../src/workbook/host.ts";

/** A workbook host on a page, reached from the test: the page has it at the given path. */
export async function remoteHost(page: Page, path = "tested.host"): Promise<WorkbookHost> {
  const listeners = new Map<number, (argument: unknown) => void>();
  const tell = `tell_${path.replace(/\W/g, "_")}`;
  await page.exposeFunction(tell, (id: number, argument: unknown) => listeners.get(id)?.(argument));
  const [language, theme] = await page.evaluate<[string, "light"]>(`[${path}.language(), ${path}.theme()]`);
  const ask = <T>(method: string, ...values: unknown[]): Promise<T> =>
    page
      .evaluate<T>(`${path}[${JSON.stringify(method)}](...${JSON.stringify(values)})`)
      .catch((error: Error) =>
        Promise.reject(new Error(error.message.replace(/^[^:]*: (Error: )?/, "").split("\n")[0])),
      );
  const listen = (method: string) => (listener: (argument: any) => void) => {
    const id = listeners.size;
    listeners.set(id, listener);
    void page.evaluate(`tested.leave${id} = ${path}.${method}((argument) => ${tell}(${id}, argument))`);
    return () => void page.evaluate(`tested.leave${id}()`);
  };
  return {
    kind: "embedded",
    selection: () => ask("selection"),
    read: (address) => ask("read", address),
    namedRanges: () => ask("namedRanges"),
    sheetNames: () => ask("sheetNames"),
    tables: () => ask("tables"),
    readTable: (table) => ask("readTable", table),
    appendRows: (table, rows) => ask("appendRows", table, rows),
    async insertSheet(plan) {
      const made = `${path}.insertSheet(${JSON.stringify(plan)})`;
      const { name, index } = await page
        .evaluate<{ name: string; index: number }>(
          `${made}.then((made) => ({ name: made.name, index: tested.inserted.push(made) - 1 }))`,
        )
        .catch((error: Error) => Promise.reject(new Error(error.message.split("\n")[0])));
      return { name, undo: () => page.evaluate(`tested.inserted[${index}].undo()`) };
    },
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
