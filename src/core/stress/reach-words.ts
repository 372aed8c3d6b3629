import { joined } from "../sentences/joined.ts";
import { percent } from "../themes/theme-words.ts";
import type { Reach } from "./reach.ts";

/** A sentence in English and in Traditional Chinese. */
export type ReachSentence = { readonly english: string; readonly chinese: string };

/** So many targets are named in a sentence. */
const MOST_NAMED = 8;

/**
 * What a scenario meets, in sentences: the share of EAD that it shocks, how much of that by each kind of shock, and what it
 * has nothing to act on.
 */
export function reachWords(reach: Reach): readonly ReachSentence[] {
  return [shockWords(reach), ...correlationWords(reach), ...contagionWords(reach)];
}

function shockWords(reach: Reach): ReachSentence {
  const { moves, shocked } = reach;
  const parts = [...(moves ? [factorWords(reach)] : []), ...kindWords(reach)];
  if (parts.length === 0) {
    return { english: "The scenario shocks no PD and no recovery.", chinese: "此情境不衝擊違約機率與回收率。" };
  }
  if (shocked === 0) return nothingWords(reach);
  return {
    english: `The scenario shocks ${percent(shocked)} of the pool's EAD: ${parts.map(({ english }) => english).join(", ")}.`,
    chinese: `此情境衝擊授信池暴險額之 ${percent(shocked)}：${parts.map(({ chinese }) => chinese).join("、")}。`,
  };
}

function factorWords({ theme, themed }: Reach): ReachSentence {
  const share = percent(themed);
  return {
    english: `the factor of the ${theme} theme moves ${share}`,
    chinese: joined([theme, `主題因子牽動 ${share}`]),
  };
}

function kindWords({ shift, haircut, pd }: Reach): readonly ReachSentence[] {
  const said = (share: number | null, english: (share: string) => string, chinese: (share: string) => string) =>
    share === null ? [] : [{ english: english(percent(share)), chinese: chinese(percent(share)) }];
  return [
    ...said(shift, (x) => `distances to default of ${x} are shifted`, (x) => `違約距離位移 ${x}`), // prettier-ignore
    ...said(
      haircut,
      (x) => `recoveries of ${x} are cut`,
      (x) => `回收率折減 ${x}`,
    ),
    ...said(
      pd,
      (x) => `PDs of ${x} are multiplied`,
      (x) => `違約機率加乘 ${x}`,
    ),
  ];
}

/** Of a scenario that meets nobody: whom it is about. */
function nothingWords({ moves, theme, targets }: Reach): ReachSentence {
  const named = targets.slice(0, MOST_NAMED);
  const english = [moves ? `the ${theme} theme` : "", named.join(", ")].filter((text) => text !== "");
  const chinese = [moves ? joined([theme, "主題"]) : "", named.join("、")].filter((text) => text !== "");
  return {
    english: `The scenario shocks 0 % of the pool's EAD: nothing in this pool is of ${english.join(" or of ") || "what it shocks"}, and it moves correlations alone.`,
    chinese: `此情境衝擊授信池暴險額之 0 %：授信池中沒有屬於 ${chinese.join("或 ") || "其衝擊對象"} 者，僅改變相關性。`,
  };
}

function correlationWords({ correlates, moves, theme, themed }: Reach): readonly ReachSentence[] {
  if (!correlates || (moves && themed > 0)) return [];
  const share = percent(themed);
  if (themed > 0) return [{ english: `The ${theme} theme ties ${share} of the pool's EAD together.`, chinese: joined([theme, `主題使授信池暴險額之 ${share} 連動。`]) }]; // prettier-ignore
  return [
    {
      english: `No obligor of the pool has a share of the ${theme} theme, so that the theme ties nobody together.`,
      chinese: joined(["授信池中沒有借戶屬於", theme, "主題，故主題不使任何人連動。"]),
    },
  ];
}

function contagionWords({ contagion, linked }: Reach): readonly ReachSentence[] {
  if (contagion === "off") return [];
  const share = percent(linked);
  if (linked > 0) return [{ english: `Contagion runs along links of ${share} of the pool's EAD.`, chinese: `傳染沿授信池暴險額 ${share} 之關聯進行。` }]; // prettier-ignore
  return [
    {
      english: "The pool has no links, so that there is no contagion; SRT.LINKS proposes some.",
      chinese: "授信池沒有關聯，故無傳染；SRT.LINKS 可提出建議。",
    },
  ];
}
