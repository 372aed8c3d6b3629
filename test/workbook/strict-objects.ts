/** The request that Excel carries out now, shared by all contexts of a workbook. */
export type Turn = { last: Promise<unknown> };

/**
 * The discipline of Office.js without Excel: a property is readable only after load() and sync(), a null object only
 * after sync(), and whatever is not declared does not exist.
 */
export class StrictContext {
  readonly trackedObjects = {};
  readonly #queue: (() => unknown)[] = [];
  readonly #turn: Turn;
  readonly #after: () => void;

  constructor(turn: Turn, after: () => void) {
    this.#turn = turn;
    this.#after = after;
  }

  enqueue(command: () => unknown): void {
    this.#queue.push(command);
  }

  /** Excel carries out one request to its end before it takes the next, of whatever context. */
  sync(): Promise<void> {
    const carriedOut = this.#turn.last.then(() => this.#carryOut());
    this.#turn.last = carriedOut.catch(() => undefined);
    return carriedOut;
  }

  async #carryOut(): Promise<void> {
    try {
      for (let command = this.#queue.shift(); command; command = this.#queue.shift()) await command();
    } finally {
      // What follows a refused request in its batch is not carried out.
      this.#queue.length = 0;
    }
    this.#after();
  }
}

export type Declaration = {
  /** Whether the object exists; asked when the context syncs. Absent: it always does. */
  readonly exists?: () => boolean | Promise<boolean>;
  /** Values that must be loaded before they are read. */
  readonly properties?: Readonly<Record<string, () => unknown>>;
  /** What can be assigned; applied when the context syncs. */
  readonly setters?: Readonly<Record<string, (value: any) => void>>;
  /** Methods and child objects, usable at once. */
  readonly members?: Readonly<Record<string, unknown>>;
};

export function codedError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** A proxy object of Office.js as declared. */
export function strictObject(context: StrictContext, declaration: Declaration): any {
  const { properties = {}, setters = {}, members = {} } = declaration;
  const loaded = new Map<string, unknown>();
  const state = { exists: null as boolean | null };
  context.enqueue(async () => {
    state.exists = (await declaration.exists?.()) ?? true;
  });
  const load = (wanted: string | readonly string[] | Record<string, boolean>) => {
    for (const name of propertyNames(wanted)) {
      if (!(name in properties)) throw codedError("InvalidArgument", `strict Excel has no property ${name}`);
      context.enqueue(async () => {
        if (state.exists) loaded.set(name, await properties[name]!());
      });
    }
    return proxy;
  };
  const read = (name: string) => {
    if (name === "isNullObject") return isNull();
    if (name === "load") return load;
    if (name === "context") return context;
    if (name in members) return members[name];
    if (loaded.has(name)) return loaded.get(name);
    if (name in properties)
      throw codedError("PropertyNotLoaded", `The property '${name}' is not available: load, then sync.`);
    throw codedError("InvalidArgument", `strict Excel has no ${name}`);
  };
  const isNull = () => {
    if (state.exists === null) throw codedError("PropertyNotLoaded", "isNullObject is not available before sync.");
    return !state.exists;
  };
  const proxy: any = new Proxy(
    {},
    {
      get: (_, name) => (typeof name === "symbol" || name === "then" ? undefined : read(name)),
      set: (_, name, value) => {
        const setter = setters[String(name)];
        if (setter === undefined) throw codedError("InvalidArgument", `strict Excel cannot set ${String(name)}`);
        context.enqueue(() => setter(value));
        return true;
      },
    },
  );
  return proxy;
}

/** Names in the three forms that load() takes; "items/name" asks a collection for its items. */
function propertyNames(wanted: string | readonly string[] | Record<string, boolean>): string[] {
  if (typeof wanted === "string") return wanted.split(/\s*,\s*/);
  return Array.isArray(wanted) ? [...wanted] : Object.keys(wanted);
}

/** A collection whose items are known after load("items/...") and sync(). */
export function strictCollection(
  context: StrictContext,
  items: () => Promise<readonly any[]>,
  loadable: readonly string[],
  members: Readonly<Record<string, unknown>>,
): any {
  const state = { items: null as readonly any[] | null, wanted: new Set<string>() };
  const paths = new Set(loadable.map((name) => `items/${name}`));
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name === "symbol" || name === "then") return undefined;
        if (name === "items") {
          if (state.items === null)
            throw codedError("PropertyNotLoaded", "The items are not available: load, then sync.");
          return state.items;
        }
        if (name !== "load") {
          if (name in members) return members[name];
          throw codedError("InvalidArgument", `strict Excel has no ${name} in this collection`);
        }
        return (wanted: string) => {
          for (const path of propertyNames(wanted)) {
            if (!paths.has(path)) throw codedError("InvalidArgument", `strict Excel cannot load ${path}`);
            state.wanted.add(path.slice("items/".length));
          }
          context.enqueue(async () => {
            const found = await items();
            for (const item of found) item.load([...state.wanted]);
            state.items = found;
          });
        };
      },
    },
  );
}

/** What an asynchronous method of Office.js answers: a value after sync(). */
export function clientResult<T>(context: StrictContext, compute: () => Promise<T>): { readonly value: T } {
  const state: { answer?: { value: T } } = {};
  context.enqueue(async () => {
    state.answer = { value: await compute() };
  });
  return {
    get value() {
      if (state.answer === undefined) throw codedError("ValueNotLoaded", "The result is not available before sync.");
      return state.answer.value;
    },
  };
}
