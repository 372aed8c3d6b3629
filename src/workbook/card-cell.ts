import { cardText } from "../core/index.ts";

/** A cell of Excel that shows one text and holds properties behind it, as the card of SRT.POOL does. */
export type Entity = {
  readonly type: "Entity";
  readonly text: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

export function isEntity(cell: unknown): cell is Entity {
  if (typeof cell !== "object" || cell === null || (cell as Entity).type !== "Entity") return false;
  const { properties } = cell as { properties?: unknown };
  return typeof properties === "object" && properties !== null;
}

/** A property that is a text; null where there is none of that name. */
export function textProperty({ properties }: Entity, name: string): string | null {
  const value = (properties[name] as { basicValue?: unknown } | undefined)?.basicValue;
  return typeof value === "string" ? value : null;
}

/** Excel's card of a pool as hosts without such cells write it; null for any other cell. */
export function plainCard(cell: unknown): string | null {
  const key = isEntity(cell) ? textProperty(cell, "Hash") : null;
  return key === null ? null : cardText((cell as Entity).text, key);
}
