import type { Words } from "./words-type.ts";

/** Why a question has no answer, and what is refused of the arguments of one function alone. */
export const answerSentences = {
  withoutDistress: [
    "{obligor} has no distress before default, as sector NEO or a pi of 0 says; ask for the event default.",
    "{obligor} 在違約前沒有財務困境階段（產業為 NEO，或 pi 為 0）；請改用事件 default。",
  ],
  impliedRhoMethod: [
    "The setting Method is '{method}', which IMPLIEDRHO does not serve; it serves auto or exact.",
    "設定 Method 為 '{method}'，IMPLIEDRHO 不支援；它支援 auto 或 exact。",
  ],
  percentileTwice: ["percentiles gives a level twice; once is allowed.", "percentiles 重複給了同一水準；只能給一次。"],
  pointsDescend: [
    "points has {level} after {before}; loss levels must ascend.",
    "points 在 {before} 之後為 {level}；損失水準須遞增。",
  ],
  stateIncomplete: [
    "pd, condpd and rho go together; give all three or none.",
    "pd、condpd 與 rho 須一併使用；請三者皆給，或皆不給。",
  ],
  cardGone: [
    "The pool of this card is not in memory. Recalculate the cell with SRT.POOL.",
    "此卡片的資產池不在記憶體中。請重新計算 SRT.POOL 的儲存格。",
  ],
  neverExhausted: [
    "No case exhausts the tranche by the horizon, so there is no time at which it is exhausted.",
    "到期間末沒有任何情形耗盡此分券，故沒有耗盡的時間。",
  ],
  noRho: [
    "No rho gives the tranche {measure} of {wanted}; rho from 0 to 1 reaches {least} to {most}.",
    "沒有任何 rho 能使此分券的{measure}為 {wanted}；rho 從 0 到 1 可達 {least} 至 {most}。",
  ],
  infoWithoutAddress: [
    "INFO takes a cell with an SRT formula; this host passed no address.",
    "INFO 須指向含 SRT 公式的儲存格；此主程式未傳入位址。",
  ],
  nothingRecorded: [
    "Nothing is recorded for that cell. Recalculate that cell.",
    "該儲存格沒有紀錄。請重新計算該儲存格。",
  ],
  cancelled: ["The calculation was cancelled; recalculate the cell.", "計算已取消；請重新計算該儲存格。"],
  notFinite: ["The calculation gave no finite number.", "計算結果不是有限數值。"],
  leverOutOfReach: [
    "No {lever} from {low} to {high} gives the tranche {measure} of {wanted}; it reaches {least} to {most}.",
    "沒有任何 {lever}（{low} 至 {high}）能使此分券的{measure}為 {wanted}；可達 {least} 至 {most}。",
  ],
  targetMissing: ["target is missing; it must be {forms}.", "缺少 target；須為{forms}。"],
  targetUnread: ["target is {value}; it must be {forms}.", "target 為 {value}；須為{forms}。"],
  percentilesUnread: [
    "percentiles is {value}; it must be levels between 0 and 1, or the word quarters or deals.",
    "percentiles 為 {value}；須為介於 0 與 1 之間的水準，或文字 quarters 或 deals。",
  ],
  thresholdUnread: [
    "threshold is {value}; it must be a CET1 ratio between 0 and 1, or target, requirement or MDA.",
    "threshold 為 {value}；須為介於 0 與 1 之間的 CET1 比率，或 target、requirement、MDA。",
  ],
  gridTooLarge: [
    "The grid has {rows} by {columns} cells; it must have at most {most}.",
    "網格有 {rows} 列 {columns} 欄；至多 {most} 格。",
  ],
  sensitivityMethod: [
    "The setting Method is 'conditional', which SENSITIVITY does not serve; it serves auto, exact or large-pool.",
    "設定 Method 為 'conditional'，SENSITIVITY 不支援；它支援 auto、exact 或 large-pool。",
  ],
  multiplierLiftsPd: [
    "pdmultipliers has {multiplier}, which lifts the PD of {obligor} from {pd} above 1; the largest allowed for it is {most}.",
    "pdmultipliers 含有 {multiplier}，使 {obligor} 的 PD 從 {pd} 升至 1 以上；其至多為 {most}。",
  ],
  nothingRelieved: [
    "The deal relieves nothing: RWEA is {before} before and {after} after.",
    "交易沒有減免：RWEA 於交易前為 {before}、交易後為 {after}。",
  ],
} as const satisfies Readonly<Record<string, Words>>;
