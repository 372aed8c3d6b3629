import { CHART_COLOURS, ROLE_LOOKS, SHADES } from "../../src/workbook/look.ts";

/** @source WCAG 2.2, relative luminance */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Fluent's dark background, on which the pane and the charts of the embedded workbook stand. */
const DARK_PAGE = "#292929";
const WHITE = "#ffffff";

test.each(["first-loss", "senior", "pool", "accent"] as const)(
  "%s stands out on a white and on a dark page",
  (role) => {
    expect(contrast(CHART_COLOURS[role], WHITE)).toBeGreaterThanOrEqual(3);
    expect(contrast(CHART_COLOURS[role], DARK_PAGE)).toBeGreaterThanOrEqual(3);
  },
);

test("texts of every role can be read on their own fill, and black on the darkest shade", () => {
  for (const { colour, fill } of Object.values(ROLE_LOOKS))
    expect(contrast(colour, fill ?? WHITE)).toBeGreaterThan(4.5);
  expect(contrast("#000000", SHADES[2].colour)).toBeGreaterThan(9);
});
