/** So long a browser may take to begin a download. */
const KEPT_MS = 10_000;

/** Saves a file on the user's machine; nothing leaves it. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
