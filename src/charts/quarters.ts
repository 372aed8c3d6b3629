/** A quarter such as 2026Q3 under an axis: its number, and the year below the first. */
export function quarterTick(quarter: string): string {
  const [year, number] = [quarter.slice(0, -2), quarter.slice(-2)];
  return number === "Q1" ? `${number}\n${year}` : number;
}
