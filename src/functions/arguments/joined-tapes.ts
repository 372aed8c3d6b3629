import {
  InputError,
  looksLikeFx,
  looksLikeLinks,
  looksLikeTape,
  looksLikeThemes,
  type Gap,
  type Said,
  say,
} from "../../core/index.ts";
import { poolOfCard } from "../card.ts";
import { readRange, type Range } from "./ranges.ts";
import { isOmitted } from "./scalars.ts";
import {
  looksLikeTapeSettings,
  NO_TAPE_SETTINGS,
  readTapeSettings,
  type Detail,
  type TapeSettings,
} from "./tape-settings.ts";
import { NOTHING_BESIDE, readCurrency, type Beside, type Part } from "./tapes.ts";

/** Tapes that are read as one pool, what stands beside them, and how findings are told. */
export type Joined = { readonly parts: readonly Part[]; readonly beside: Beside; readonly detail: Detail };

/**
 * What SRT.POOLJOIN is given, in any order, each told by what it holds: tapes and cards, at most one links table, FX table,
 * table of sectors, table of settings on their columns and currency.
 *
 * @throws InputError for an argument that is none of these, and for a second table of a kind
 */
export function readJoined(tables: unknown): Joined {
  const given = (Array.isArray(tables) ? (tables as unknown[]) : []).filter((value) => !isOmitted(value));
  let beside = NOTHING_BESIDE;
  let settings: TapeSettings | null = null as TapeSettings | null;
  const parts: Part[] = [];
  given.forEach((value, i) => {
    const name = say("joinArgument", { number: i + 1 });
    const read = readArgument(name, value);
    if (read.kind === "part") parts.push(read.part);
    else if ((read.kind === "settings" ? settings : beside[read.kind]) !== null)
      throw new InputError("secondTable", { name, table: wordOf(read.kind) });
    else if (read.kind === "settings") settings = read.value;
    else beside = { ...beside, [read.kind]: read.value };
  });
  if (parts.length === 0) throw new InputError("joinEmpty");
  const { asOf, stated, detail } = settings ?? NO_TAPE_SETTINGS;
  return { parts, beside: { ...beside, asOf, stated }, detail: detail ?? "summary" };
}

type Argument =
  | { readonly kind: "part"; readonly part: Part }
  | { readonly kind: "links" | "fx" | "themes"; readonly value: Range }
  | { readonly kind: "settings"; readonly value: TapeSettings }
  | { readonly kind: "currency"; readonly value: string };

function wordOf(kind: Exclude<Argument["kind"], "part">): Gap {
  if (kind === "themes") return say("tableOfSectors");
  if (kind === "settings") return say("columnsTable");
  if (kind === "currency") return "currency";
  return say(kind === "fx" ? "fxTable" : "linksTable");
}

function readArgument(name: Said, value: unknown): Argument {
  const card = poolOfCard(value);
  if (card !== null) return { kind: "part", part: { key: card.key, source: { pool: card.pool } } };
  const range = readRange(name, value);
  if (range.length === 1 && range[0]!.length === 1) return { kind: "currency", value: readCurrency(range[0]![0]) };
  if (looksLikeTapeSettings(range)) return { kind: "settings", value: readTapeSettings(name, range) };
  if (looksLikeLinks(range)) return { kind: "links", value: range };
  if (looksLikeFx(range)) return { kind: "fx", value: range };
  if (looksLikeThemes(range)) return { kind: "themes", value: range };
  if (looksLikeTape(range)) return { kind: "part", part: range };
  throw new InputError("joinUnread", { name });
}
