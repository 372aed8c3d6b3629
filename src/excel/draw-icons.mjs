/** Draws assets/*.png from the SVGs beside them. Run by hand after a drawing changes: node src/excel/draw-icons.mjs [browser] */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const assets = fileURLToPath(new URL("../../assets/", import.meta.url));

/** At 32 pixels and below the detailed drawing blurs, so a second one keeps every edge on a pixel. */
const DRAWINGS = [
  { svg: "icon-small.svg", png: "icon", sizes: [16, 20, 24, 32] },
  { svg: "icon.svg", png: "icon", sizes: [40, 48, 64, 80, 128] },
  { svg: "pool.svg", png: "pool", sizes: [16, 32, 80] },
  { svg: "run.svg", png: "run", sizes: [16, 32, 80] },
];

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const { svg, png, sizes } of DRAWINGS) {
  const drawing = Buffer.from(await readFile(assets + svg)).toString("base64");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>*{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.locator("img").evaluate((image) => image.decode());
    await writeFile(`${assets}${png}-${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
