import { Caption1, useArrowNavigationGroup } from "@fluentui/react-components";
import type { TrancheCapital } from "../../core/index.ts";
import { Section } from "../frame/section.tsx";
import { Figure } from "../numbers/figure.tsx";
import { amountText, decimalText, percentText, plainPercent, shareText } from "../numbers/format.ts";
import { useTexts } from "../state/pane-texts.ts";
import type { CapitalFound, CapitalRequest } from "./capital-question.ts";
import { useTableStyles } from "./capital-table.ts";
import { LawBadge } from "./standing-badge.tsx";
import { capitalTexts } from "./texts.ts";

type Props = { readonly found: CapitalFound; readonly request: CapitalRequest };

/** Risk weight of each tranche, and what it was computed from. */
export function WeightsSection({ found, request }: Props) {
  const texts = useTexts(capitalTexts);
  const styles = useTableStyles();
  const arrows = useArrowNavigationGroup({ axis: "grid" });
  const { capital, deal, maturity } = found;
  const { unclassed, unmatured } = capital;
  return (
    <Section title={texts.weights} aside={<LawBadge framework={request.inputs.framework} />}>
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
            <Line key={line.name} line={line} currency={request.pool.currency} />
          ))}
        </tbody>
      </table>
      <Caption1 className={styles.line}>
        {texts.poolLine([
          percentText(capital.kirb),
          decimalText(capital.n, 1),
          shareText(capital.lgd),
          decimalText(maturity, 1),
        ])}
      </Caption1>
      {(unclassed > 0 || unmatured > 0) && (
        <Caption1 className={styles.line}>{texts.assumed(unclassed, unmatured)}</Caption1>
      )}
    </Section>
  );
}

function Line({ line, currency }: { line: TrancheCapital; currency: string | null }) {
  const texts = useTexts(capitalTexts);
  const { name, attach, detach, held, riskWeight, bound, p, rwea } = line;
  const method = texts.weightMethod(String(riskWeight), texts.boundBy[bound], decimalText(p, 3));
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
