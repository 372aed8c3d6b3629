import { catalogue } from "../../language/catalogue.ts";

/** Texts of what scenarios meet in a pool, and of what was assumed for it. */
export const reachTexts = catalogue(
  {
    shocks: (share: string) => `shocks ${share} of EAD`,
    noShock: "no shock to PDs or recoveries",
    meetsNothing: "shocks nothing in this pool",
    ofPool: (deals: string, sentence: string) => `Pool of ${deals}: ${sentence}`,
    changeCard: "Change sectors and theme on the page Pool, then give its formula to the card",
    meets: (pool: string | null) => `What the scenarios meet in ${pool === null ? "this pool" : `the pool of ${pool}`}`,
    change: "Change sectors and theme on the page Pool",
  },
  {
    shocks: (share: string) => `衝擊暴險額 ${share}`,
    noShock: "不衝擊違約機率與回收率",
    meetsNothing: "本授信池無任何曝險受其衝擊",
    ofPool: (deals: string, sentence: string) => `「${deals}」之授信池：${sentence}`,
    changeCard: "至「授信池」頁修改產業與主題，再將其公式放入卡片儲存格",
    meets: (pool: string | null) => (pool === null ? "各情境在本授信池所及" : `各情境在「${pool}」授信池所及`),
    change: "至「授信池」頁修改產業與主題",
  },
);
