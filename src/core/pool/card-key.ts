const KEY = /#([0-9a-f]{32})$/;

/** The key of a pool that a card's text ends with; null for any other text. */
export function cardKey(text: string): string | null {
  return KEY.exec(text.trim())?.[1] ?? null;
}

/** A card's text: what the pool is, and its key. */
export function cardText(title: string, key: string): string {
  return `${title} #${key}`;
}
