import type { sizeOf } from "./standalone.ts";

/** Pixels of the picture a pixel of the page, for print and sharp screens. */
const SCALE = 2;

/**
 * A chart as a picture of twice its size on the page.
 *
 * @param svg text of a chart that refers to nothing outside it
 * @throws Error with one sentence where the browser cannot draw it
 */
export async function pngOf(svg: string, { width, height }: ReturnType<typeof sizeOf>): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = SCALE * width;
  canvas.height = SCALE * height;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("This browser could not make a picture of the chart; save it as SVG.");
  return blob;
}
