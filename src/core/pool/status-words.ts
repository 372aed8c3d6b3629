import { plainText } from "./cell.ts";

/**
 * What a status says of a loan: in default; repaid or out of the pool; in arrears, forborne or watched, which is no
 * default; performing.
 */
export type Standing = "defaulted" | "closed" | "watched" | "performing";

/**
 * Account status of ESMA's underlying exposures (RREL69, CREL136, CRPL79, AUTL70, CMRL55, CCDL37, LESL57, ESTL55; its
 * questions and answers 1309, 1324 and 1356): the fifteen options of Delegated Regulation (EU) 2020/1224, from PERF to
 * OTHR. DFLT, NDFT, DTCR and DADB are defaults, ARRE, RARR and RNAR arrears or restructured; REBR, REDF, RERE, RESS and
 * REOT were repurchased by the seller, RDMD is redeemed; OTHR says nothing and is named. LoanStatus of the SBA's public loan data: CHGOFF and PIF. Ratings SD, RD and LD are
 * default ratings. The rest are words of banks.
 */
const WORDS: Readonly<Record<Standing, string>> = {
  defaulted: `
    d; df; def; dflt; dfl; dflted; default; defaulted; ndft; dtcr; dadb; redf; sd; rd; ld; np; npe; npl; npa; utp; co; wo; w o; c o; chgoff; chargeoff; charge off; charged off; chrgoff; chg off;
    non performing; nonperforming; non perf; nonperf; unlikely to pay; unlikeliness to pay; impaired; credit impaired;
    non accrual; nonaccrual; nonaccruing; non accruing; foreclosure; foreclosed; in foreclosure; reo; repossessed; repossession;
    written off; write off; writeoff; written down; bankrupt; bankruptcy; insolvent; insolvency; in liquidation; liquidation; liquidated;
    receivership; in administration; administration; chapter 7; chapter 11; in litigation; litigation; legal action; legal proceedings;
    workout; work out; in workout; doubtful; bad debt; bad loan; bad; lost; loss; poci; accelerated; terminated for default; enforcement;
    collections; in collection; in collections; debt collection; failed; failure to pay; technical default; payment default; hard default; soft default;
    classified default; distressed exchange; recovery; in recovery; gone concern;
    ausgefallen; ausfall; ausfallkredit; in ausfall; notleidend; gekundigt; kundigung; insolvenz; zahlungsunfahig; zahlungsausfall; in abwicklung; abwicklung; abgeschrieben; abschreibung; uneinbringlich; wertgemindert; wertberichtigt; einzelwertberichtigt; ewb; intensivbetreuung sanierung; zwangsvollstreckung; zwangsversteigerung; zahlungsverzug uber 90 tage;
    douteux; douteuse; creance douteuse; douteux compromis; compromis; defaut; en defaut; defaillant; defaillance; contentieux; en contentieux; irrecouvrable; passe en perte; passe en pertes; perte; liquidation judiciaire; redressement judiciaire; procedure collective; en souffrance; creance en souffrance; decheance du terme; faillite; non performant;
    sofferenza; sofferenze; a sofferenza; in sofferenza; inadempienza probabile; inadempienze probabili; inadempiente; deteriorato; deteriorata; deteriorati; scaduto deteriorato; sconfinante deteriorato; incaglio; incagli; fallito; fallimento; in contenzioso; contenzioso; default conclamato; insolvente;
    moroso; morosa; morosidad; en mora; dudoso; dudosa; dudoso cobro; fallido; fallida; incumplimiento; en incumplimiento; concurso de acreedores; concursal; en concurso; litigioso; en litigio; judicial; en cobro judicial; castigado; quebrado;
    incumprimento; em incumprimento; malparado; wanbetaling; in gebreke; oninbaar;
    違約; 已違約; 違約戶; 違約中; 逾期; 逾期放款; 逾期戶; 逾放; 逾放戶; 催收; 催收款; 催收款項; 催收中; 催收戶; 轉催收; 轉入催收; 呆帳; 呆賬; 呆账; 轉呆; 轉銷; 已轉銷; 轉銷呆帳; 打銷; 打消呆帳; 不良; 不良放款; 不良債權; 不良授信; 不良贷款; 可望收回; 收回困難; 收回無望; 次級; 次级; 可疑; 損失; 损失; 破產; 破产; 清算; 重整; 宣告破產; 強制執行; 訴追; 訴訟中; 拒往; 拒絕往來; 違約交割; 减值; 減損; 信用減損; 已減損; 违约; 逾期贷款; 呆滞; 核销; 已核销`,
  closed: `
    closed; repaid; paid; paid off; paid in full; fully paid; fully repaid; full repayment; pif; prepaid; prepaid in full; prepayment; redeemed; rdmd; matured; settled; cancelled; canceled; cancld; terminated; sold; transferred; removed; removed from pool; withdrawn; extinguished; payoff; paidoff; refinanced; expired; zero balance;
    rebr; rere; ress; reot; repurchased; repurchased by seller;
    getilgt; zuruckgezahlt; zuruckgefuhrt; abgelost; erledigt; beendet; geschlossen; rembourse; solde; cloture; estinto; estinta; rimborsato; chiuso; cancelado; cancelada; amortizado; pagado; saldado; liquidado; cerrado;
    結清; 已結清; 清償; 已清償; 還清; 已還清; 提前清償; 銷戶; 已銷戶; 解約; 結案; 已结清; 还清`,
  watched: `
    arre; arrears; in arrears; rarr; rnar; restructured; restructuring; forborne; forbearance; late; past due; overdue; delinquent; delinquency; dlq; in grace period; grace period; watch; watchlist; watch list; wl; on watch; special mention; sm; sma; sma 0; sma 1; sma 2; sma0; sma1; sma2; substandard; sub standard; criticised; criticized; classified; stressed; distressed; missed payment; dispute; moratorium; payment holiday; deferred; deferment; under review; underperforming; under performing; stage 2 forborne; cured; probation; deteriorating; intensive care; waiver; covenant breach; in breach;
    verzug; in verzug; zahlungsverzug; uberfallig; ruckstand; im ruckstand; ruckstandig; gestundet; stundung; mahnung; beobachtung; intensivbetreuung; sanierung; umgeschuldet; impaye; en retard; retard; retard de paiement; sous surveillance; restructure; sensible; scaduto; scaduta; sconfinato; sconfinante; sconfinamento; insoluto; in ritardo; ritardo; ristrutturato; oggetto di concessioni; in osservazione; vencido; vencida; impagado; en retraso; atrasado; atraso; vigilancia; vigilancia especial; en vigilancia; refinanciado; reestructurado; subestandar;
    應予注意; 觀察; 觀察名單; 觀察戶; 關注; 关注; 協議分期; 紓困; 展延; 延滯; 延遲; 遲繳; 寬限; 寬限期; 逾期未滿; 展期; 预警; 預警; 預警戶`,
  performing: `
    perf; performing; p; pl; current; curr; active; live; open; normal; good; good standing; in good standing; ok; okay; regular; standard; pass; paying; healthy; up to date; in force; non default; not in default; not defaulted; no default; none; nil; sound; on time; in repayment; repayment; amortising; revolving; drawn; funded; disbursed; issued; booked; outstanding; accrual; accruing; investment grade; unimpaired; not impaired; non impaired; going concern; existing; committed; commit; approved; exempt;
    bedient; vertragsgemass; ordnungsgemass; planmassig; laufend; aktiv; regular bedient; nicht ausgefallen; kein ausfall; nicht notleidend; ungestort; einwandfrei; offen;
    sain; saine; performant; actif; en cours; a jour; regulier; en bonis; courant; in bonis; bonis; regolare; attivo; vivo; non deteriorato; normale; in essere; al corriente; vigente; activo; activa; corriente; cumplimiento; en cumplimiento; al dia;
    正常; 正常戶; 正常授信; 正常放款; 正常繳款; 履約; 履約中; 未違約; 無違約; 非違約; 未逾期; 無逾期; 非逾期; 非逾放; 未逾放; 無逾放; 良好; 存續; 有效; 還款中; 繳款正常; 正常类; 正常類; 未违约`,
};

const KNOWN: ReadonlyMap<string, Standing> = new Map(
  (Object.entries(WORDS) as [Standing, string][]).flatMap(([standing, words]) =>
    words
      .split(";")
      .map((word) => [word.trim(), standing] as const)
      .filter(([word]) => word !== ""),
  ),
);

/** Words of two letters, such as LD and CO, are codes of other things too. */
const LEAST_LETTERS = 3;

/** What a text that is a status' word and nothing else says; null for other texts and for words that are too short to tell. */
export function plainStanding(text: string): Standing | null {
  const words = simplified(text);
  const tells = words.length >= LEAST_LETTERS || /^\p{Script=Han}{2}/u.test(words);
  return tells ? (KNOWN.get(words) ?? ofStage(words) ?? ofDaysLate(words)) : null;
}

/** True where words of a text say that a loan is in default, whatever else they say. */
export function speaksOfDefault(text: string): boolean {
  const words = simplified(text).replace(/\bcross defaults?\b/g, "");
  return !DENIED.test(words) && (DEFAULT_INSIDE.test(words) || DEFAULT_INSIDE_HAN.test(words));
}

/** Longer than any status; the rest of a text is not looked at. */
const LONGEST = 120;

/**
 * What a text in a column of statuses says.
 *
 * @returns null where no word of it is known
 */
export function standingOf(text: string): Standing | null {
  const words = simplified(text);
  return KNOWN.get(words) ?? ofStage(words) ?? ofDaysLate(words) ?? ofWordsInside(words);
}

/** Lower case without accents and punctuation, words apart by one space. */
export function simplified(text: string): string {
  return plainText(text.slice(0, LONGEST))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}+<>]+/gu, " ")
    .trim();
}

const STAGE =
  /^(?:ifrs ?9 ?)?(?:stage|stg|stufe|stade|etape|fase|etapa|stadio|bucket|s|第|階段|阶段) ?([123一二三])(?: ?階段| ?阶段)?(?![\p{L}\p{N}])/u;

/** Stages of IFRS 9; the third is credit-impaired, and so is what was bought or made impaired (POCI). */
function ofStage(words: string): Standing | null {
  if (/\bpoci\b/.test(words)) return "defaulted";
  const stage = STAGE.exec(words)?.[1];
  if (stage === undefined) return null;
  return stage === "3" || stage === "三" ? "defaulted" : "performing";
}

/** "Late (31-120 days)", "90+ DPD", "over 90 days", "逾期90天以上": in default where all of it lies beyond 90 days. */
function ofDaysLate(words: string): Standing | null {
  const months = /逾期 ?(\d{1,3}) ?(?:個月|个月)/.exec(words);
  if (months) return Number(months[1]) >= 3 ? "defaulted" : "watched";
  const days =
    /(<|under |less than |up to |bis |未滿)? ?(\d{1,4}) ?(\+)? ?(?:(?:to |bis |a )?(\d{1,4}) ?)?(?:\+ ?)?(?:days?|dpd|d|tage?n?|jours?|giorni|dias|天|日)(?: |$|late|past|以上|以内|以內)/.exec(
      words,
    );
  if (days === null)
    return /^(>|over |more than )? ?(90|120|180) ?\+?$/.test(words) && !/^\d+$/.test(words) ? "defaulted" : null;
  if (days[1] !== undefined) return "watched";
  return Number(days[2]) >= 90
    ? "defaulted"
    : Number(days[2]) === 0 && days[4] === undefined
      ? "performing"
      : "watched";
}

/** Words of one meaning among others, such as "Charged off in 2024"; what denies a default first. */
function ofWordsInside(words: string): Standing | null {
  if (DENIED.test(words)) return "performing";
  if (DEFAULT_INSIDE.test(words) || DEFAULT_INSIDE_HAN.test(words)) return "defaulted";
  if (CLOSED_INSIDE.test(words)) return "closed";
  if (WATCHED_INSIDE.test(words)) return "watched";
  return PERFORMING_INSIDE.test(words) ? "performing" : null;
}

const DENIED =
  /\b(not?|never|nicht|keine?|pas|sans|sin|senza|non|without|nessuna?) (?:yet |been |longer |currently )?(?:in |en |im |de |un )?(default|defaulted|ausfall|ausgefallen|notleidend|gekundigt|defaut|impaired|npl|bankrupt|insolvent|deteriorat[oa]|dudoso|moroso|sofferenza|utp|mora|arrears|delinquent|verzug|retard|ritardo|non performing|written off|foreclosure)\b|[未無无非不][^\p{L}]?(?:有)?(?:違約|违约|逾期|逾放|催收|呆帳|減損)/u;
const DEFAULT_INSIDE =
  /\b(default|defaulted|defaults|dflt|non ?performing|npl|npe|npa|utp|unlikely to pay|charged? off|chgoff|written off|write off|bankruptcy?|bankrupt|insolven\w{0,4}|liquidation|foreclos\w{2,4}|impaired|non ?accruals?|litigation|workout|receivership|doubtful|repossess\w{2,4}|chapter (?:7|11)|bad debt|ausgefallen|ausfall|notleidend\w{0,2}|gekundigt|insolvenz\w{0,12}|uneinbringlich|abgeschrieben|douteu\w{1,2}|en defaut|contentieux|irrecouvrable|sofferenz[ae]|inadempienz[ae]|deteriorat[oai]|incaglio|moros[oa]|dudos[oa]|fallid[oa]|incumplimiento|incumprimento)\b/;
const DEFAULT_INSIDE_HAN =
  /違約|违约|逾期|逾放|催收|呆帳|呆賬|呆账|轉銷|打銷|不良|收回困難|收回無望|破產|破产|清算|減損/;
const CLOSED_INSIDE =
  /\b(fully (?:re)?paid|paid (?:off|in full|down)|repaid|prepaid|redeemed|repurchased|closed|getilgt|zuruckgezahlt|rembourse\w?|estint[oa]|rimborsat[oa]|cancelad[oa])\b|結清|清償|銷戶|还清/;
const WATCHED_INSIDE =
  /\b(arrears|past due|overdue|delinquen\w{1,2}|late|watch\w{0,5}|forb\w{3,7}|restructur\w{2,4}|special mention|substandard|grace|moratorium|verzug|ruckstand|uberfallig|retard|impaye\w?|scadut[oa]|ristrutturat[oa]|vencid[oa]|impagad[oa]|vigilancia)\b|應予注意|觀察|協議分期|紓困|展延|關注|遲繳/;
const PERFORMING_INSIDE =
  /\b(performing|current|in bonis|bedient|vertragsgemass|laufend|al corriente|vigente|good standing|sain\w?|active)\b|正常/;

const YES = /^(y|yes|true|t|1|x|v|ja|j|wahr|oui|vrai|o|si|s|sim|vero|verdadero|是|有|✓|✔|√|☑|真)$/;
const NO = /^(n|no|false|f|0|nein|falsch|non|faux|falso|nao|否|無|无|沒有|没有|☐|✗|✘|假|-)$/;

/** Whether a yes-or-no cell says yes; null for neither. */
export function saysYes(text: string): boolean | null {
  const word = plainText(text.slice(0, LONGEST)).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (YES.test(word)) return true;
  return NO.test(word) ? false : null;
}
