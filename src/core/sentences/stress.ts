import type { Words } from "./words-type.ts";

/** What is refused of scenarios, weights, levers, hubs, business shocks and the scale chain. */
export const stressSentences = {
  contagionElsewhere: [
    "Contagion and factors of the scenario act where losses are simulated, not here.",
    "情境的傳染與因子僅在模擬損失時作用，此處不適用。",
  ],
  highPds: ["PD is above {level} for {obligors}.", "{obligors} 的 PD 高於 {level}。"],
  shocksTwice: [
    "The scenario moves the theme factor and shifts distances to default; for one story use one of them.",
    "情境同時移動主題因子與違約距離；同一事件請擇一使用。",
  ],
  shockTooStrong: [
    "shock {shock} x dependency {dependency} x oplev {oplev} takes {drop} of the assets; it must take at most 1.",
    "shock {shock} x dependency {dependency} x oplev {oplev} 使資產減少 {drop}；至多只能減少 1。",
  ],
  targetOutOfReach: [
    "target {target} needs a fall of assets of {drop}; a shock with this dependency and oplev takes {how} {most}.",
    "target {target} 須資產下跌 {drop}；在此 dependency 與 oplev 下，衝擊{how} {most}。",
  ],
  multiplierTooLarge: [
    "shock (multiplier) {multiplier} lifts the PD of {pd} above 1; it must be at most {most}.",
    "shock（乘數）{multiplier} 使違約機率 {pd} 超過 1；乘數至多為 {most}。",
  ],
  weightsSum: ["weights sum to {sum}; they must sum to 1.", "weights 合計為 {sum}；合計須為 1。"],
  hubsPrecision: [
    "precision is {precision}; hubs need a number of paths, with precision 0.",
    "precision 為 {precision}；樞紐分析須指定路徑數，且 precision 為 0。",
  ],
  leverWithoutTheme: [
    "lever {lever} turns the {theme} theme, and rho has no theme part h; give rho as {g,h,w} with h above 0.",
    "lever {lever} 調整 {theme} 主題，但 rho 沒有主題部分 h；請以 {g,h,w} 給 rho，且 h 大於 0。",
  ],
  leverHWithoutTheme: [
    "lever h turns the {theme} theme, and rho has no theme part; give rho as {g,h,w}.",
    "lever h 調整 {theme} 主題，但 rho 沒有主題部分；請以 {g,h,w} 給 rho。",
  ],
  leverHWithoutTheta: [
    "lever h turns the {theme} theme, and no obligor of the pool has a theta above 0.",
    "lever h 調整 {theme} 主題，但資產池中沒有借戶的 theta 大於 0。",
  ],
  leverShareOneSided: [
    "lever share moves EAD to obligors with a theta above 0, and the pool has none or nothing else; it must have both.",
    "lever share 將 EAD 移往 theta 大於 0 的借戶，但資產池全無或全是這類借戶；兩者須並存。",
  ],
  leverNarrower: [
    "lever {lever} acts on all obligors, and the scenario gives {parameter} for '{target}'; take another lever, or leave that row out.",
    "lever {lever} 作用於所有借戶，但情境另對 '{target}' 給了 {parameter}；請改用其他 lever，或刪去該列。",
  ],
  targetUnknown: [
    "Row {row} of scenario gives {parameter} for '{target}', which is neither an obligor nor a sector of the pool.",
    "scenario 第 {row} 列對 '{target}' 給了 {parameter}，但它既非資產池的借戶，也非其產業。",
  ],
  shareFirst: [
    "{step} is a share, and no amount stands before it; the first step must be an amount.",
    "{step} 是占比，但其前沒有金額；第一步須為金額。",
  ],
  stressedAboveOne: [
    "scenario multiplies the {figure} of {obligor} ({value}) by {multiplier}, to above 1; the multiplier must be at most {most}.",
    "scenario 將 {obligor} 的 {figure}（{value}）乘以 {multiplier}，結果超過 1；乘數至多為 {most}。",
  ],
  shareOneSided: [
    "scenario moves the share of obligors with a theta above 0, and the pool has obligors with it or without it alone; it must have both.",
    "scenario 調整 theta 大於 0 之借戶的占比，但資產池只有具備或只有不具備的借戶；兩者須並存。",
  ],
  shareOutside: [
    "scenario gives share {share}; it must be above 0 and below 1.",
    "scenario 給的 share 為 {share}；須大於 0 且小於 1。",
  ],
  chainEmpty: ["chain has no rows; it must have at least one step.", "chain 沒有任何列；至少須有一步。"],
  chainUnits: [
    "Row {row} of chain is in {own} and the first in {unit}; give all in one.",
    "chain 第 {row} 列的單位為 {own}，第一列為 {unit}；請統一單位。",
  ],
  denominatorUnit: [
    "Row {row} of denominators is in {own} and the chain in {unit}; give its Rate.",
    "denominators 第 {row} 列的單位為 {own}，chain 的單位為 {unit}；請給其 Rate。",
  ],
  chainShare: [
    "Row {row} of chain: Share is {value}; it must be yes or no.",
    "chain 第 {row} 列：Share 為 {value}；須為 yes 或 no。",
  ],
  chainConfidence: [
    "Row {row} of chain: Confidence is {value}; it must be {words}.",
    "chain 第 {row} 列：Confidence 為 {value}；須為 {words}。",
  ],
  distressWithoutContagion: [
    "event is distress and Contagion is off, so that nothing would follow; leave Contagion out, or set event to default.",
    "event 為 distress 而 Contagion 為 off，不會有後續影響；請不給 Contagion，或將 event 設為 default。",
  ],
  hubMissing: [
    "hub is missing and the pool has no links, so no hubs; give the tape a column Links, or name an obligor.",
    "缺少 hub，而資產池沒有連結，故無樞紐；請在清冊加一欄 Links，或指定一位借戶。",
  ],
  hubUnknown: [
    "hub is {value}; it must be the id of an obligor of the pool, such as {example}.",
    "hub 為 {value}；須為資產池中借戶的編號，如 {example}。",
  ],
  scenarioColumns: [
    "scenario has {count} {count|column|columns}; it must have three, Parameter, Target and Value.",
    "scenario 有 {count} 欄；須有 Parameter、Target 與 Value 三欄。",
  ],
  scenarioUnknown: [
    "{name} is {value}; it must be {names}, or a range with the columns Parameter, Target and Value.",
    "{name} 為 {value}；須為 {names}，或含有 Parameter、Target 與 Value 三欄的範圍。",
  ],
  overrideTwice: [
    "Rows {first} and {second} of scenario both give {parameter} for '{target}'; once is allowed.",
    "scenario 第 {first} 與第 {second} 列都對 '{target}' 給了 {parameter}；只能給一次。",
  ],
  overrideForAll: [
    "Row {row} of scenario gives {parameter} for '{target}'; it must be for all, with the target *.",
    "scenario 第 {row} 列對 '{target}' 給了 {parameter}；它須適用於全體，目標為 *。",
  ],
  baseNotFirst: [
    "Row {row} of scenario has 'base'; it may stand in the first row alone.",
    "scenario 第 {row} 列有 'base'；它只能在第一列。",
  ],
  parameterUnknown: [
    "Row {row} of scenario has the parameter {parameter}; it must be {known}.",
    "scenario 第 {row} 列有參數 {parameter}；須為 {known}。",
  ],
  quartersUnread: [
    "{name} is {value}; it must be a first and a last quarter, such as 2026Q3:2027Q2.",
    "{name} 為 {value}；須為起訖季別，如 2026Q3:2027Q2。",
  ],
  scenariosMethod: [
    "The setting Method is '{method}', which does not serve this: scenarios are compared on simulated paths; it must be auto or simulation.",
    "設定 Method 為 '{method}'，不適用於此：情境以模擬路徑比較；須為 auto 或 simulation。",
  ],
  scenarioEmpty: [
    "scenario has no rows; it must be a name such as DOUBLE_CORR, or a range of overrides.",
    "scenario 沒有任何列；須為名稱（如 DOUBLE_CORR），或覆寫值的範圍。",
  ],
  leverUnknown: ["lever is {value}; it must be {levers}.", "lever 為 {value}；須為 {levers}。"],
  leverRhoSeveral: [
    "lever rho turns one asset correlation, and rho is not one number; give one number, or take the lever h.",
    "lever rho 調整單一資產相關係數，但 rho 不是單一數字；請給一個數，或改用 lever h。",
  ],
  dependencyMissing: [
    "dependency is missing; with mode equity it must be debt over assets, between 0 and 1.",
    "缺少 dependency；mode 為 equity 時須為負債占資產的比例，介於 0 與 1 之間。",
  ],
  givenInVain: [
    "{name} is given; mode {mode} has no use for it, so leave it blank.",
    "已給 {name}，但 mode {mode} 用不到；請留空。",
  ],
  denominatorsUnused: [
    "denominators is given; the rows of one obligor have no use for it, so leave it blank.",
    "已給 denominators，但單一借戶的資料用不到；請留空。",
  ],
  chainItemsMissing: ["chain has no {item}; it must have {items}.", "chain 沒有 {item}；須有 {items}。"],
  chainUsers: [
    "chain has Users without Interest and Repayment years; give both.",
    "chain 有 Users 而沒有 Interest 與 Repayment years；請兩者皆給。",
  ],
  chainTogether: ["chain has no {item}; {items} go together.", "chain 沒有 {item}；{items} 須一併使用。"],
  chainItemUnknown: [
    "Row {row} of chain is {value}; it must be {known}.",
    "chain 第 {row} 列為 {value}；須為 {known}。",
  ],
  chainItemTwice: ["chain gives {item} twice; once is allowed.", "chain 重複給了 {item}；只能給一次。"],
  scenarioMissing: [
    "scenario is missing; it must be a name such as AI_CORR, or a range of overrides.",
    "缺少 scenario；須為名稱（如 AI_CORR），或覆寫值的範圍。",
  ],
  weightsColumns: [
    "weights has {count} {count|column|columns}; it must have two, Scenario and Probability.",
    "weights 有 {count} 欄；須有 Scenario 與 Probability 兩欄。",
  ],
  weightTwice: ["weights gives {name} twice; once is allowed.", "weights 重複給了 {name}；只能給一次。"],
  weightUnknown: ["weights names {name}; it must be {known}.", "weights 列出 {name}；須為 {known}。"],
  weightsPairing: [
    "weights names {named} {named|scenario that is|scenarios that are} not the product's, and {ranges} {ranges|range of scenarios is|ranges of scenarios are} given; there must be one range for each, in the order of weights.",
    "weights 列出 {named} 個非內建情境，而給了 {ranges} 個情境範圍；須依 weights 的順序各給一個範圍。",
  ],
  noLever: [
    "rho and the tape have no lever to turn; give rho as a number or {g,h,w}.",
    "rho 與清冊沒有可調整的 lever；請以一個數或 {g,h,w} 給 rho。",
  ],
} as const satisfies Readonly<Record<string, Words>>;
