import { catalogue } from "../../language/catalogue.ts";

/** Texts of what scenarios meet in a pool, and of what was assumed for it. */
export const reachTexts = catalogue(
  {
    shocks: (share: string) => `shocks ${share} of EAD`,
    meets: (pool: string | null) => `What the scenarios meet in ${pool === null ? "this pool" : `the pool of ${pool}`}`,
    change: "Change sectors and theme on the page Pool",
  },
  {
    shocks: (share: string) => `衝擊暴險額 ${share}`,
    meets: (pool: string | null) => (pool === null ? "各情境在本授信池所及" : `各情境在「${pool}」授信池所及`),
    change: "至「授信池」頁修改產業與主題",
  },
);
