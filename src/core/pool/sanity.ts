import { finding, type Finding } from "./findings.ts";
import { totalEad, type Pool } from "./pool.ts";

const HIGH_PD = 0.2;
const HIGH_LGD = 0.9;
const HALF = 0.5;
/** Equal weights of a pool this small put half into one name without a slip. */
const FEW = 3;

/** Whether the result is one that a reader would believe: levels that a slip of a unit makes, and one name above half. */
export function sanity(pool: Pool): Finding[] {
  const total = totalEad(pool);
  const mean = (column: Float64Array) => column.reduce((sum, x, i) => sum + x * pool.ead[i]!, 0) / total;
  const [pd, lgd] = [mean(pool.pd), mean(pool.lgd)];
  return [
    ...(pd > HIGH_PD ? [finding("highPd", { column: "PD" }, { share: percent(pd) })] : []),
    ...(lgd > HIGH_LGD ? [finding("highLgd", { column: "LGD" }, { share: percent(lgd) })] : []),
    ...oneName(pool, total),
  ];
}

function oneName(pool: Pool, total: number): Finding[] {
  if (pool.ead.length < FEW) return [];
  const i = pool.ead.findIndex((ead) => ead > HALF * total);
  return i < 0 ? [] : [finding("oneName", {}, { value: pool.ids[i]!, share: percent(pool.ead[i]! / total) })];
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
