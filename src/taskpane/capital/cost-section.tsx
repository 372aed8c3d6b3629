import { Body1, Button, Caption1, makeStyles, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useMemo } from "react";
import { rangeText } from "../../workbook/reference.ts";
import { Section } from "../frame/section.tsx";
import { Figure } from "../numbers/figure.tsx";
import { percentText } from "../numbers/format.ts";
import { loadDemoDeals } from "../rollover/rollover-sources.ts";
import type { Source } from "../rollover/rollover-state.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { costQuestion, type CapitalRequest } from "./capital-question.ts";
import { useTableStyles } from "./capital-table.ts";
import { costLines, type CostLine } from "./cost-lines.ts";
import { LifeChart } from "./life-chart.tsx";
import { DefinitionBadge } from "./standing-badge.tsx";
import { capitalTexts } from "./texts.ts";
import { useCost, type AnsweredCost } from "./use-cost.ts";

const useStyles = makeStyles({
  button: { marginTop: tokens.spacingVerticalS },
  problem: { margin: `0 0 ${tokens.spacingVerticalXL}` },
  // The line under the chart belongs to it.
  block: { marginBottom: tokens.spacingVerticalXL, "& section": { marginBottom: 0 } },
});

/** What the deal costs and is worth, or what is missing to tell. */
export function CostSection({ request }: { request: CapitalRequest }) {
  const texts = useTexts(capitalTexts);
  const styles = useStyles();
  const pane = usePane();
  const bank = usePaneState((state) => state.rollover.bank);
  if (bank !== null) return <Cost request={request} bank={bank} />;
  return (
    <div className={styles.block}>
      <Body1 as="p">{texts.costNeedsBank}</Body1>
      <Button className={styles.button} onClick={() => void loadDemoDeals(pane)}>
        {texts.loadDemo}
      </Button>
    </div>
  );
}

function Cost({ request, bank }: { request: CapitalRequest; bank: Source }) {
  const language = useLanguage();
  const styles = useStyles();
  const asked = useMemo(() => costQuestion(request, bank.content.values, language), [request, bank, language]);
  const answer = useCost("problem" in asked ? null : asked);
  const problem =
    "problem" in asked ? asked.problem : answer !== null && "problem" in answer ? answer.problem[language] : null;
  if (problem !== null) {
    return (
      <Body1 as="p" className={styles.problem} role="alert">
        {problem}
      </Body1>
    );
  }
  if (answer === null || "problem" in answer) return null;
  return <Answered answer={answer} bank={bank} />;
}

type Answer = Extract<AnsweredCost, { readonly cost: unknown }>;

function Answered({ answer: { cost, question }, bank }: { answer: Answer; bank: Source }) {
  const language = useLanguage();
  const texts = useTexts(capitalTexts);
  const styles = useStyles();
  const table = useTableStyles();
  const arrows = useArrowNavigationGroup({ axis: "grid" });
  const { economics } = cost;
  const { currency } = question.pool;
  const { costOfEquity } = question.bank;
  if (economics === null) return <Section title={texts.costNone}>{null}</Section>;
  const title = texts.costTitle(percentText(economics.grossCostOfCapital), percentText(costOfEquity));
  return (
    <>
      <Section title={title} aside={<DefinitionBadge />}>
        <table className={table.table} {...arrows}>
          <thead>
            <tr>
              {texts.costHeadings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {costLines(economics, currency, language).map((line) => (
              <Line key={line.name} line={line} />
            ))}
          </tbody>
        </table>
        <Caption1 className={table.line}>{texts.bankFrom(placeOf(bank))}</Caption1>
      </Section>
      <div className={styles.block}>
        <LifeChart cost={cost} costOfEquity={costOfEquity} currency={currency} />
        <Caption1 className={table.line}>{texts.runOff}</Caption1>
      </div>
    </>
  );
}

function Line({ line: { name, text, exact, formula } }: { line: CostLine }) {
  const texts = useTexts(capitalTexts);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Figure text={text} exact={exact} method={texts.costMethod(exact, formula)} />
      </td>
    </tr>
  );
}

function placeOf({ content, named }: Source): string {
  return named?.name ?? rangeText(content.address).replaceAll("$", "");
}
