import { Caption1, useArrowNavigationGroup } from "@fluentui/react-components";
import { hierarchyPlace, type DealRules, type TrancheCapital } from "../../core/index.ts";
import { sentenceIn } from "../../core/index.ts";
import { Section } from "../frame/section.tsx";
import { Figure } from "../numbers/figure.tsx";
import { amountText, decimalText, percentText, plainPercent, shareText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import type { CapitalFound, CapitalRequest } from "./capital-question.ts";
import { useTableStyles } from "./capital-table.ts";
import { LawBadge, StandardisedBadge } from "./standing-badge.tsx";
import { capitalTexts, type CapitalTexts } from "./texts.ts";

type Props = { readonly found: CapitalFound; readonly request: CapitalRequest };

/** Risk weight of each tranche, and what it was computed from. */
export function WeightsSection({ found, request }: Props) {
  const texts = useTexts(capitalTexts);
  const styles = useTableStyles();
  const arrows = useArrowNavigationGroup({ axis: "grid" });
  const { capital, deal, rules } = found;
  const { unclassed, unmatured } = capital;
  const standardised = rules.method === "sec-sa" || rules.method === "ssfa";
  return (
    <Section
      title={texts.weights}
      aside={standardised ? <StandardisedBadge capital={capital} /> : <LawBadge framework={request.inputs.framework} />}
    >
      <table className={styles.table} {...arrows}>
        <thead>
          <tr>
            {texts.weightHeadings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deal.tranches.map((line) => (
            <Line key={line.name} line={line} rules={rules} currency={request.pool.currency} />
          ))}
        </tbody>
      </table>
      <Caption1 className={styles.line}>{basisText(found, texts)}</Caption1>
      {placeTexts(found, texts).map((place) => (
        <Caption1 key={place} className={styles.line}>
          {place}
        </Caption1>
      ))}
      {(unclassed > 0 || unmatured > 0) && (
        <Caption1 className={styles.line}>{texts.assumed(unclassed, unmatured)}</Caption1>
      )}
      <FloorLine found={found} currency={request.pool.currency} />
    </Section>
  );
}

type LineProps = { readonly line: TrancheCapital; readonly rules: DealRules; readonly currency: string | null };

function Line({ line, rules, currency }: LineProps) {
  const texts = useTexts(capitalTexts);
  const { name, attach, detach, held, riskWeight, bound, p, rwea } = line;
  const method = texts.weightMethod(String(riskWeight), [
    texts.methods[rules.method],
    texts.boundBy[bound],
    p === p ? decimalText(p, 3) : null,
  ]);
  return (
    <tr>
      <th scope="row">
        {name} {`${plainPercent(attach)}–${plainPercent(detach)}`}
      </th>
      <td>
        <Figure text={shareText(riskWeight)} exact={String(riskWeight)} method={method} />
      </td>
      <td>{plainPercent(held)}</td>
      <td>
        <Figure text={amountText(rwea, currency)} exact={String(rwea)} method={texts.rweaMethod(String(rwea))} />
      </td>
    </tr>
  );
}

/** What the method weighs from. */
function basisText({ capital, rules }: CapitalFound, texts: CapitalTexts): string {
  const maturity = decimalText(rules.maturity, 1);
  if (rules.method === "sec-erba") return texts.ratedLine(maturity);
  const { pool } = capital.standardised;
  if (rules.method !== "sec-irba" && pool !== null) return texts.standardisedLine(percentText(pool.ksa), percentText(rules.w ?? pool.w)); // prettier-ignore
  return texts.poolLine([percentText(capital.kirb), decimalText(capital.n, 1), shareText(capital.lgd), maturity]);
}

/** Where the method stands among those of the regime: once for all tranches of which the same holds. */
function placeTexts({ capital, deal, rules }: CapitalFound, texts: CapitalTexts): readonly string[] {
  const places = new Map<string, string[]>();
  for (const tranche of deal.tranches) {
    const place = texts.place[hierarchyPlace(capital, tranche, rules)];
    places.set(place, [...(places.get(place) ?? []), tranche.name]);
  }
  const all = [...places];
  return all.length === 1 ? [all[0]![0]] : all.map(([place, names]) => texts.placeOf(names.join(", "), place));
}

type FloorProps = { readonly found: CapitalFound; readonly currency: string | null };

/** The deal as the output floor counts it, or why it does not. */
function FloorLine({ found: { capital, deal }, currency }: FloorProps) {
  const styles = useTableStyles();
  const texts = useTexts(capitalTexts);
  const language = useLanguage();
  const { standardised } = deal;
  if (standardised !== null) {
    const [before, after] = [amountText(standardised.before, currency), amountText(standardised.after, currency)];
    return (
      <Caption1 className={styles.line}>
        {texts.floor(before, after)} <StandardisedBadge capital={capital} />
      </Caption1>
    );
  }
  const { gap } = capital.standardised;
  return (
    <Caption1 className={styles.line}>
      {gap === null ? texts.floorNone : texts.floorGap(sentenceIn(language, gap))}
    </Caption1>
  );
}
