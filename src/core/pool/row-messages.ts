import type { Template } from "./template.ts";

/** What is said of rows: which are loans, which are left out, which are in default. */
export const rowTemplates = {
  emptyTape: [
    "E01",
    "The tape has no row of data; it needs a heading row and at least one loan below it.",
    "資料表沒有任何資料列；需要一列標題與至少一筆授信。",
  ],
  duplicateLoan: [
    "E06",
    "Loan id {value} appears in {rows|row|rows} {rows} with different content.",
    "授信編號 {value} 重複於第{rows}列且內容不同。",
  ],
  cutIdTwice: [
    "E06",
    "{name} {value} stands in {rows|row|rows} {rows}: a long number that lost its last digits when the file was saved, so that several may look alike. Write the ids as text.",
    "「{nameZh}」{value} 出現於第{rows}列：長數字於存檔時遺失末位，數個編號可能因此相同；請將編號存為文字。",
  ],
  cutIds: [
    "W25",
    "{name}: {count} {count|id|ids} such as {value} {count|is a long number that lost its|are long numbers that lost their} last digits when the file was saved; write {count|it|them} as text.",
    "「{nameZh}」有 {count} 個編號（如 {value}）為存檔時遺失末位之長數字，請存為文字。",
  ],
  defaulted: [
    "E08",
    "Row {row}: {name} is {value}; a performing pool takes no defaulted loan.",
    "第{row}列「{nameZh}」為 {value}；正常授信池不得含已違約授信。",
  ],
  watchedLoans: [
    "W28",
    "By {name} {count|a loan is|loans are} in arrears, restructured or watched ({list}); {count|it counts|they count} as performing ({lines|row|rows} {lines}).",
    "依「{name}」有授信延滯、協商或列入觀察（{list}），仍視為正常（第{lines}列）。",
  ],
  closedLoans: [
    "W29",
    "By {name} {count|a loan is|loans are} repaid or out of the pool ({list}) and still {count|has a balance; it counts|have a balance; they count} ({lines|row|rows} {lines}).",
    "依「{name}」有授信已結清或移出（{list}）但仍有餘額，仍予計入（第{lines}列）。",
  ],
  unknownStatus: [
    "W30",
    "{name} says what is not known, read as performing: {list} ({lines|row|rows} {lines}).",
    "「{name}」有無法辨識之值，視為正常：{list}（第{lines}列）。",
  ],
  wordsOfDefault: [
    "W30",
    "'{heading}' is not read and speaks of default: {list} ({lines|row|rows} {lines}); {lines|that loan counts|those loans count} as performing. If it says which loans are in default, write the setting Column Status with this heading.",
    "「{heading}」未採用，但提及違約：{list}（第{lines}列），仍視為正常；若為授信狀態，請在設定寫「Column 狀態」與此標題。",
  ],
  identicalRows: [
    "W13",
    "{rows|Row|Rows} {rows} {rows|repeats|repeat} another row in every column and {rows|is|are} dropped.",
    "第{rows}列與他列完全相同，已略過。",
  ],
  totalRow: [
    "I20",
    "Row {row}{word} looks like a total and is left out: {reason}.",
    "第{row}列{wordZh}像是合計列，已略過：{reasonZh}。",
  ],
  totalUnclear: [
    "E10",
    "Row {row} says '{value}', as a total does, and its EAD {ead} is no sum or mean of other rows; delete the row, or fill PD and a name where it is a loan.",
    "第{row}列為 '{value}'，像是合計，但暴險額 {ead} 既非他列合計亦非平均；請刪除該列，若為授信請補違約機率與名稱。",
  ],
  borrowerTotal: [
    "W31",
    "Row {row} counts as a borrower called '{value}': its EAD {ead} is no sum or mean of other rows.",
    "第{row}列視為名為 '{value}' 之借戶：暴險額 {ead} 非他列合計或平均。",
  ],
  sumOfLoans: [
    "W31",
    "Row {row} names no borrower, and its EAD {value} is the sum of {n} {n|row|rows}; it counts as a loan, as its PD and LGD do not tell a total.",
    "第{row}列未列借戶，暴險額 {value} 為 {n} 列之合計；因違約機率與損失率無法認定為合計，仍計為授信。",
  ],
  namedSums: [
    "W31",
    "{list} ({lines|row|rows} {lines}) {lines|has|have} the EAD, PD and LGD of the rows beside {lines|it|them} together and {lines|counts as a borrower|count as borrowers}; delete {lines|the row if it is their sum|the rows if they are their sums}.",
    "{list}（第{lines}列）之暴險額、違約機率與損失率恰為相鄰各列之合計與平均，仍計為借戶；若為合計請刪除。",
  ],
  rowsOfMany: [
    "W31",
    "{list} ({lines|row|rows} {lines}) {lines|counts as one borrower, and its name speaks|count as one borrower each, and their names speak} of many; give a column Number of loans.",
    "{list}（第{lines}列）各計為一借戶，但名稱似指多戶；請加「筆數」欄。",
  ],
  headingsAgain: [
    "I20",
    "{lines|Row|Rows} {lines} {lines|repeats the headings and is|repeat the headings and are} left out.",
    "第{lines}列重複標題，已略過。",
  ],
  noLoanRows: [
    "W32",
    "{lines|Row|Rows} {lines} {lines|holds|hold} one text alone, or neither a number nor a name, and {lines|is no loan|are no loans}: {list}.",
    "第{lines}列僅有一段文字，或無數字亦無名稱，非授信，已略過：{list}。",
  ],
  noBalance: [
    "W33",
    "{count} {count|loan has|loans have} a balance of 0 and {count|is|are} left out ({lines|row|rows} {lines}).",
    "{count} 筆餘額為 0，已略過（第{lines}列）。",
  ],
  creditBalance: [
    "W33",
    "{count} {count|loan has|loans have} a balance below 0, a credit, and {count|is|are} left out ({lines|row|rows} {lines}).",
    "{count} 筆餘額為負（貸餘），已略過（第{lines}列）。",
  ],
  hiddenRows: [
    "I20",
    "{count} {count|row is|rows are} hidden by a filter or by hand and {count|is|are} included.",
    "{count} 列被篩選或隱藏，仍計入。",
  ],
} as const satisfies Readonly<Record<string, Template>>;
