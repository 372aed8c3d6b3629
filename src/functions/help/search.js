// The search of the index: every word has to be in a function's name, texts or arguments, in either language.
const field = document.getElementById("search");
const found = document.getElementById("found");
const items = [...document.querySelectorAll("li[data-words]")];
const sections = [...document.querySelectorAll("main section")];

/** Words of a query, or of a text: full-width letters as narrow ones, without case. */
function plain(text) {
  return text.normalize("NFKC").toLowerCase();
}

function nameOf(item) {
  return plain(item.querySelector("code").textContent);
}

/** True where each word is in the name or the texts of a function; a name with its prefix counts too. */
function matches(item, words) {
  const text = `${nameOf(item)} ${item.dataset.words}`;
  return words.every((word) => text.includes(word));
}

function show() {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  for (const item of items) item.hidden = !matches(item, words);
  for (const section of sections) section.hidden = !section.querySelector("li:not([hidden])");
  const count = shown().length;
  const sentence = count === 0 ? found.dataset.none : found.dataset.found;
  found.textContent = words.length === 0 ? "" : sentence.replace("{0}", count).replace("{1}", items.length);
  keepInAddress();
}

/** So that Back, and the switch of the language, keep what was searched. */
function keepInAddress() {
  const query = field.value === "" ? "" : `?q=${encodeURIComponent(field.value)}`;
  history.replaceState(null, "", location.pathname + query);
  for (const link of document.querySelectorAll("a[data-switch]"))
    link.href = link.getAttribute("href").split("?")[0] + query;
}

function shown() {
  return items.filter((item) => !item.hidden).map((item) => item.querySelector("a"));
}

/** The function whose name is what was typed, else one whose name begins with it, else the first. */
function best() {
  const typed = plain(field.value)
    .trim()
    .replace(/^srt\./, "");
  const links = shown();
  const name = (link) => plain(link.textContent).replace(/^srt\./, "");
  return links.find((link) => name(link) === typed) ?? links.find((link) => name(link).startsWith(typed)) ?? links[0];
}

/** Arrow keys go from the field through what is found, and back. */
function step(event) {
  const places = [field, ...shown()];
  const at = places.indexOf(document.activeElement);
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
field.closest(".search").hidden = false;
field.value = new URLSearchParams(location.search).get("q") ?? "";
show();
