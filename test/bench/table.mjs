/** What the bench prints. */

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

export function printRow(cells) {
  console.log(cells.map((cell) => String(cell).padEnd(34)).join(""));
}
