import type { Page } from "playwright-core";
import { openPage, overflow, violations } from "./pane-page.ts";
import { served } from "./served.ts";
import { contentOf } from "./workbook-page.ts";

jest.setTimeout(180_000);

const pages = served("pane");

const FINDING = /^Mezzanine's EL goes from/;

/** The pane with a run of the demo's pool, and permission to use the clipboard. */
async function openRun(query: string): Promise<Page> {
  const { browser, url } = pages;
  const context = await browser.newContext({ viewport: { width: 320, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  await page.goto(`${url}/${query}`);
  await page.getByRole("button", { name: "Load demo" }).click();
  await page.getByText("The pool", { exact: true }).waitFor();
  await openPage(page, "Run");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("heading", { name: FINDING }).waitFor({ timeout: 60_000 });
  return page;
}

/** Opens a chart's menu by keyboard and takes its nth entry. */
async function take(page: Page, entry: number): Promise<void> {
  await page.getByRole("button", { name: /^Picture of the chart: Mezzanine's EL goes from/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Copy as PNG" }).waitFor();
  for (let i = 0; i < entry; i++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

type Drawn = { readonly width: number; readonly height: number; readonly corner: number[]; readonly colours: number };

/** Decodes a picture: its size, the colour of its corner, and how many colours it has. */
function decoded(page: Page, source: string): Promise<Drawn> {
  return page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const brush = canvas.getContext("2d")!;
    brush.drawImage(image, 0, 0);
    const { data } = brush.getImageData(0, 0, canvas.width, canvas.height);
    const pixels = new Set<number>();
    for (let i = 0; i < data.length; i += 4) pixels.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
    return { width: canvas.width, height: canvas.height, corner: [...data.slice(0, 4)], colours: pixels.size };
  }, source);
}

/** The picture in the clipboard, as a data address. */
function pasted(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item!.getType("image/png");
    return new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsDataURL(blob);
    });
  });
}

test.each([
  ["light", "", [255, 255, 255, 255]],
  ["dark", "?theme=dark", [41, 41, 41, 255]],
])(
  "a chart is copied as PNG at twice its size and saved as SVG with its title, by keyboard (%s)",
  async (_, query, ground) => {
    const page = await openRun(query);
    const title = await page.getByRole("heading", { name: FINDING }).innerText();
    const shown = page.getByRole("img", { name: title });
    const [width, height] = [await shown.getAttribute("width"), await shown.getAttribute("height")].map(Number);
    const ink = await shown.evaluate((svg) => getComputedStyle(svg).color);

    await take(page, 0);
    await page.getByText("The chart is copied as PNG.").first().waitFor();
    const png = await decoded(page, await pasted(page));
    expect([png.width, png.height]).toEqual([2 * width!, 2 * height!]);
    expect(png.corner).toEqual(ground);
    expect(png.colours).toBeGreaterThan(20);

    const [file] = await Promise.all([page.waitForEvent("download"), take(page, 1)]);
    expect(file.suggestedFilename()).toMatch(/^Mezzanine s EL goes from .*\.svg$/);
    const text = (await contentOf(file)).toString("utf8");
    expect(text).not.toMatch(/currentColor|var\(|class=|<style|inherit/);
    const parsed = await page.evaluate((source) => {
      const root = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
      const of = (name: string) => root.querySelector(`:scope > ${name}`)?.textContent;
      const inks = [...root.querySelectorAll("text")].map((part) => part.closest("[fill]")!.getAttribute("fill"));
      return {
        root: root.nodeName,
        title: of("title"),
        desc: of("desc"),
        font: root.getAttribute("font-family"),
        inks,
      };
    }, text);
    expect(parsed).toMatchObject({ root: "svg", title });
    expect(parsed.desc).toBe(await shown.getAttribute("aria-description"));
    expect(parsed.font).toMatch(/Segoe UI/);
    expect(parsed.inks).toContain(ink);
    const svg = await decoded(page, `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
    expect([svg.width, svg.height, svg.corner]).toEqual([width, height, ground]);
    expect(svg.colours).toBeGreaterThan(20);

    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const folder = process.env["SRT_TEST_PICTURES"];
    if (folder !== undefined) {
      await page.screenshot({ path: `${folder}/chart-menu-${query.length}.png` });
      const drawing = await page.context().newPage();
      await drawing.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
      await drawing.screenshot({ path: `${folder}/chart-svg-${query.length}.png` });
    }
    await page.context().close();
  },
);

test("where the browser keeps the clipboard closed, the chart is saved as a file, and that is said", async () => {
  const page = await openRun("");
  await page.context().clearPermissions();
  await page.evaluate("navigator.clipboard.write = () => Promise.reject(new Error('denied'))");
  const [file] = await Promise.all([page.waitForEvent("download"), take(page, 0)]);
  const name = file.suggestedFilename();
  expect(name).toMatch(/\.png$/);
  await page.getByText(`This browser keeps the clipboard closed, so the chart is saved as ${name}.`).first().waitFor();
  const png = await decoded(page, `data:image/png;base64,${(await contentOf(file)).toString("base64")}`);
  expect(png.colours).toBeGreaterThan(20);
  await page.context().close();
});
