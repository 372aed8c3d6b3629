/** The search of the index: every word has to be in a function's name, texts or arguments, in either language. */
import { bestName, hasWords, plainWords, wordsOf } from "../../language/word-search.ts";

const field = document.querySelector<HTMLInputElement>("#search")!;
const found = document.getElementById("found")!;
const items = [...document.querySelectorAll<HTMLElement>("li[data-words]")];
const sections = [...document.querySelectorAll<HTMLElement>("main section")];

/** A function's name with its prefix, and its texts. */
function textOf(item: HTMLElement): string {
  return `${plainWords(linkOf(item).textContent)} ${item.dataset["words"]}`;
}

function linkOf(item: HTMLElement): HTMLAnchorElement {
  return item.querySelector("a")!;
}

function show(): void {
  const words = wordsOf(field.value);
  for (const item of items) item.hidden = !hasWords(textOf(item), words);
  for (const section of sections) section.hidden = !section.querySelector("li:not([hidden])");
  const count = shown().length;
  const sentence = (count === 0 ? found.dataset["none"] : found.dataset["found"])!;
  found.textContent = words.length === 0 ? "" : sentence.replace("{0}", `${count}`).replace("{1}", `${items.length}`);
  keepInAddress();
}

/** So that Back, and the switch of the language, keep what was searched. */
function keepInAddress(): void {
  const query = field.value === "" ? "" : `?q=${encodeURIComponent(field.value)}`;
  history.replaceState(null, "", location.pathname + query);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-switch]"))
    link.href = link.getAttribute("href")!.split("?")[0] + query;
}

function shown(): HTMLAnchorElement[] {
  return items.filter((item) => !item.hidden).map(linkOf);
}

function best(): HTMLAnchorElement | undefined {
  const links = shown();
  const names = links.map((link) => link.textContent);
  return links[bestName(names, field.value)];
}

/** Arrow keys go from the field through what is found, and back. */
function step(event: KeyboardEvent): void {
  const places: readonly HTMLElement[] = [field, ...shown()];
  const at = places.indexOf(document.activeElement as HTMLElement);
  const next = places[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") step(event);
  if (event.key === "/" && document.activeElement !== field) {
    event.preventDefault();
    field.select();
  }
});
field.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  if (event.key === "Enter") best()?.click();
  if (event.key === "Escape") {
    field.value = "";
    show();
  }
});
field.addEventListener("input", show);
field.closest<HTMLElement>(".search")!.hidden = false;
field.value = new URLSearchParams(location.search).get("q") ?? "";
show();
