import type { IWorkbookData } from "@univerjs/core";

const DATABASE = "srt-workbook";
const STORE = "books";
const CURRENT = "current";

/** The workbook that this browser keeps between visits; null on the first one. */
export async function keptBook(): Promise<IWorkbookData | null> {
  const found: unknown = await inStore("readonly", (store) => store.get(CURRENT) as IDBRequest<unknown>);
  return (found as IWorkbookData | undefined) ?? null;
}

/** Keeps a workbook in this browser, in place of the one before. */
export async function keepBook(data: IWorkbookData): Promise<void> {
  await inStore("readwrite", (store) => store.put(data, CURRENT));
}

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  try {
    return await settled(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error("The browser's storage refused."));
  });
}
