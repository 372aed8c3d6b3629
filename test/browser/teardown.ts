/** After the last browser test. */
export default function closeBrowsersAndPages(): Promise<void> {
  return (globalThis as unknown as { closeBrowsersAndPages: () => Promise<void> }).closeBrowsersAndPages();
}
