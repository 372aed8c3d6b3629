const IDEOGRAPH = /\p{Script=Han}/u;
const FULL_WIDTH = /[\u3000-\u303f\uff00-\uffef]/;
const NARROW = /[!-~]/;

/** Texts one behind the other, set as Chinese is: a space between an ideograph and a letter or digit, none elsewhere. */
export function joined(parts: readonly string[]): string {
  return parts.reduce((text, part) => (part === "" || text === "" ? text + part : behind(text, part)), "");
}

function behind(text: string, part: string): string {
  const [before, after] = [text.trimEnd(), part.trimStart()];
  const [last, first] = [before.at(-1) ?? "", after.at(0) ?? ""];
  if (FULL_WIDTH.test(last) || FULL_WIDTH.test(first)) return before + after;
  if (IDEOGRAPH.test(last) && IDEOGRAPH.test(first)) return before + after;
  const meet = (IDEOGRAPH.test(last) && NARROW.test(first)) || (NARROW.test(last) && IDEOGRAPH.test(first));
  return meet ? `${before} ${after}` : text + part;
}
