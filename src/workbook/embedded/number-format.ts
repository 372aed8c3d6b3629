/** A number in a chart's axis format: decimals and percent sign as the format has them. */
export function formatNumber(x: number, format: string): string {
  const percent = format.includes("%");
  const decimals = /\.([0#]+)/.exec(format)?.[1]?.length ?? 0;
  const fixed = /\.0/.test(format);
  const value = percent ? 100 * x : x;
  const options = {
    maximumFractionDigits: decimals,
    minimumFractionDigits: fixed ? decimals : 0,
    useGrouping: format.includes(","),
  };
  return `${value.toLocaleString("en-US", options)}${percent ? "%" : ""}`;
}
