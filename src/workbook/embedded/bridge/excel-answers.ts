import { LifecycleService, LifecycleStages, type Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";

type Values = readonly BaseValueObject[];
type Answer = (values: Values, usual: () => BaseValueObject) => BaseValueObject;

/** Functions of the sheet engine that answer otherwise than Excel, with Excel's answer where one cell is asked. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  EDATE: ([start, months], usual) => (start && months ? eachOf(start, months, movedDate) : usual()),
  IF: ([condition], usual) => (isWord(condition) ? ErrorValueObject.create(ErrorType.VALUE) : usual()),
  SEARCH: ([wanted, within, from], usual) =>
    isOneOf(wanted, within) && /[?*~]/.test(textOf(wanted!)) ? foundAt(wanted!, within!, from) : usual(),
  HYPERLINK: ([link, shown], usual) => (isOneOf(link) ? (shown ?? link!) : usual()),
};

/** Lets the engine's own functions answer as Excel's. */
export function answerAsExcel(injector: Injector): void {
  injector
    .get(LifecycleService)
    .subscribeWithPrevious()
    .subscribe((stage) => {
      if (stage !== LifecycleStages.Ready) return;
      const functions = injector.get(IFunctionService);
      for (const [name, answer] of Object.entries(ANSWERS)) {
        const executor = functions.getExecutor(name);
        if (executor) answerWith(executor, answer);
      }
    });
}

function answerWith(executor: BaseFunction, answer: Answer): void {
  const calculate = executor.calculate.bind(executor) as (...values: Values) => BaseValueObject;
  executor.calculate = ((...values: Values) =>
    answer(values.map(onlyCell), () => calculate(...values))) as typeof executor.calculate;
}

/** What is asked of two values, of each of their cells where they are ranges. */
function eachOf(
  first: BaseValueObject,
  second: BaseValueObject,
  answer: (first: BaseValueObject, second: BaseValueObject) => BaseValueObject,
): BaseValueObject {
  const of = (one: BaseValueObject, other: BaseValueObject) =>
    one.isError() ? one : other.isError() ? other : answer(one, other);
  if (first.isArray()) {
    const rows = first as ArrayValueObject;
    return rows.map((cell, r, c) =>
      of(cell, second.isArray() ? ((second as ArrayValueObject).get(r, c) ?? NullValueObject.create()) : second),
    );
  }
  return second.isArray() ? (second as ArrayValueObject).map((cell) => of(first, cell)) : of(first, second);
}

/** A range of one cell is that cell. */
function onlyCell(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1
    ? (array.get(0, 0) ?? NullValueObject.create())
    : value;
}

function isOneOf(...values: readonly (BaseValueObject | undefined)[]): boolean {
  return values.every((value) => value !== undefined && !value.isArray() && !value.isError());
}

/** A text that is no truth: Excel takes none for a condition. */
function isWord(value: BaseValueObject | undefined): boolean {
  return isOneOf(value) && value!.isString() && !/^(true|false)$/i.test(textOf(value!));
}

function textOf(value: BaseValueObject): string {
  return value instanceof BooleanValueObject ? String(value.getValue()).toUpperCase() : String(value.getValue());
}

/** 1 January 1970, and the first day after the 29 February 1900 that never was. */
const EPOCH_SERIAL = 25_569;
const FIRST_TRUE_SERIAL = 61;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The same day some months on; the last of that month where it has no such day. */
function movedDate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
  const [serial, by] = [start, months].map((value) => (value.isNull() ? 0 : Number(value.getValue())));
  if (start.isBoolean() || months.isBoolean() || serial !== serial || by !== by) {
    return ErrorValueObject.create(ErrorType.VALUE);
  }
  if (serial! < FIRST_TRUE_SERIAL) return ErrorValueObject.create(ErrorType.NUM);
  const date = new Date((Math.floor(serial!) - EPOCH_SERIAL) * MILLISECONDS_PER_DAY);
  const month = date.getUTCMonth() + Math.trunc(by!);
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const moved = Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last));
  const day = moved / MILLISECONDS_PER_DAY + EPOCH_SERIAL;
  return day < FIRST_TRUE_SERIAL ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(day);
}

/** Place of a text with ? for one letter and * for any, from 1; ~ takes either as it stands. */
function foundAt(wanted: BaseValueObject, within: BaseValueObject, from: BaseValueObject | undefined): BaseValueObject {
  const start = from === undefined || from.isNull() ? 1 : Math.floor(Number(from.getValue()));
  const text = textOf(within).toLowerCase();
  if (!(start >= 1) || start > text.length + 1) return ErrorValueObject.create(ErrorType.VALUE);
  const pieces =
    textOf(wanted)
      .toLowerCase()
      .match(/~[?*~]|[\s\S]/g) ?? [];
  const [head, ...rest] = runsOf(pieces) as [string[], ...string[][]];
  const place = runAt(head, text, start - 1);
  // The first place leaves most room for what follows; where that is missing, it is missing behind later ones too.
  const end = rest.reduce((at, run) => {
    const next = at < 0 ? -1 : runAt(run, text, at);
    return next < 0 ? -1 : next + run.length;
  }, place < 0 ? -1 : place + head.length); // prettier-ignore
  return end < 0 ? ErrorValueObject.create(ErrorType.VALUE) : NumberValueObject.create(place + 1);
}

/** The letters between stars. */
function runsOf(pieces: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const piece of pieces) {
    if (piece === "*") runs.push([]);
    else runs.at(-1)!.push(piece);
  }
  return runs;
}

/** Where letters, some of them any, first stand from a place on; -1 where nowhere. */
function runAt(run: readonly string[], text: string, from: number): number {
  for (let at = from; at + run.length <= text.length; at++) {
    if (run.every((piece, i) => piece === "?" || piece.at(-1) === text[at + i])) return at;
  }
  return -1;
}
