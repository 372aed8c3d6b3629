import type { Effect } from "../core/index.ts";
import type { InBoth } from "./run-record.ts";

/** The twin without clustering, and the standard model, which the effects are added to. */
export const TWIN: InBoth = {
  english: "Diversified twin",
  chinese: "分散對照組：相同借戶，無主題連動、產業分散、無關聯。",
};
export const STANDARD: InBoth = { english: "Standard model", chinese: "標準模型。" };

const STEPS: Readonly<Record<Exclude<Effect, "theme" | "tails">, InBoth>> = {
  correlation: { english: "+ correlation of the scenario", chinese: "＋情境之相關係數" },
  contagion: { english: "+ contagion, PDs preserved", chinese: "＋傳染，違約機率不變" },
  shock: { english: "+ shock to PDs and recoveries", chinese: "＋違約機率與回收率之衝擊" },
  additive: { english: "+ contagion adding to PDs", chinese: "＋傳染，並提高違約機率" },
};

/** What an effect of a scenario adds to the row before it. */
export function stepWords(effect: Effect, df: number, theme: string): InBoth {
  if (effect === "theme") return { english: `+ ${theme} theme`, chinese: `＋${theme} 主題` };
  if (effect !== "tails") return STEPS[effect];
  return { english: `+ fat tails, t with ${df} degrees of freedom`, chinese: `＋厚尾，自由度 ${df} 之 t 分配` };
}
