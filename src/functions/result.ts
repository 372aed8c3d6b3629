import { InputError, say, sentenceIn, type GapsOf, type Said, type SentenceCode } from "../core/index.ts";
import { Cancelled, type Answer } from "../engine/engine.ts";

/** What a cell shows of a failure: bad input, no answer, or numbers that ran out. */
export type CellErrorCode = "#VALUE!" | "#N/A" | "#NUM!";

/** The one channel of errors to a cell, of any host. */
export class CellError extends Error {
  override readonly name = "CellError";
  readonly code: CellErrorCode;
  /** What it tells, for any language; the message is that in English. */
  readonly said: Said;
  constructor(code: CellErrorCode, said: Said) {
    super(sentenceIn("en", said));
    this.code = code;
    this.said = said;
  }
}

/** Thrown where a question has no answer: the cell shows #N/A with the sentence. */
export function noAnswer<C extends SentenceCode>(code: C, ...gaps: GapsOf<C>): CellError {
  return new CellError("#N/A", say(code, ...gaps));
}

/**
 * Runs a function's body for a cell. Bad input becomes #VALUE! with its sentence, a number that is not finite becomes
 * #NUM!; anything else is a bug and goes through.
 */
export function toCell<T>(body: () => Answer<T>): Answer<T> {
  try {
    const answer = body();
    return answer instanceof Promise ? answer.then(finite, refuse) : finite(answer);
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): never {
  if (error instanceof InputError) throw new CellError("#VALUE!", error.said);
  if (error instanceof Cancelled) throw noAnswer("cancelled");
  throw error;
}

function finite<T>(value: T): T {
  if (typeof value === "number" && value - value !== 0) {
    throw new CellError("#NUM!", say("notFinite"));
  }
  return value;
}
