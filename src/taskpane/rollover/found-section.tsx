import { Caption1, makeStyles, Text, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../../language/language.ts";
import { Section } from "../frame/section.tsx";
import { Figure } from "../numbers/figure.tsx";
import { countText, percentText } from "../numbers/format.ts";
import { ReachNotes } from "../reach/reach-notes.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { chosenName, themeOfAll } from "../stress/scenario-name.ts";
import { Assumption } from "../stress/scenarios-section.tsx";
import { OutcomeChart } from "./outcome-chart.tsx";
import { RatioChart } from "./ratio-chart.tsx";
import { RatioStepsChart } from "./ratio-steps-chart.tsx";
import { correlationText, finding, keyFigures, lossFinding, type KeyFigure } from "./rollover-figures.ts";
import type { Rolled } from "./rollover-state.ts";
import { rolloverTexts } from "./texts.ts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "3px 0 3px 4px", textAlign: "right" },
    "& th:first-child": { textAlign: "left", paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
    "& thead th": { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  line: { display: "block", color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
});

type Props = { readonly found: Rolled; readonly unit: string };

/** What the simulation says: its key figures with lambda 0 beside them, and three charts. */
export function FoundSection({ found, unit }: Props) {
  const language = useLanguage();
  const texts = useTexts(rolloverTexts);
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "grid" });
  const figures = useMemo(() => keyFigures(found, language), [found, language]);
  const { bank, paths, seed } = found.question;
  const scenario = chosenName(found.scenario, language, themeOfAll(found.pools.map(({ pool }) => pool)));
  const losses = lossFinding(found, unit, language);
  return (
    <>
      <Section title={finding(found, scenario, language)} aside={<Assumption />}>
        <table className={styles.table} {...arrows}>
          <thead>
            <tr>
              {texts.headings(String(bank.lambda), unit).map((heading, k) => (
                <th key={k} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <Line key={figure.name} figure={figure} />
            ))}
          </tbody>
        </table>
        {losses !== null && (
          <Text size={200} className={styles.line}>
            {losses}
          </Text>
        )}
        <Caption1 className={styles.line}>{texts.method(countText(paths), String(seed))}</Caption1>
        <Caption1 className={styles.line}>{losses === null ? texts.noLosses : texts.lossAssumption}</Caption1>
        {found.pools.map(({ deals, pool }) => (
          <ReachNotes key={deals} pool={pool} scenarios={[found.scenario]} of={deals} />
        ))}
      </Section>
      <OutcomeChart found={found} />
      <RatioChart found={found} />
      <RatioStepsChart found={found} />
    </>
  );
}

function Line({ figure: { name, kind, linked, alone } }: { figure: KeyFigure }) {
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">{name}</th>
      {[linked, alone].map(({ value, error }, k) => (
        <td key={k}>
          <Figure
            text={shownAs(kind, value, error)}
            exact={String(value)}
            method={methodOf(kind, value, error, language)}
          />
        </td>
      ))}
    </tr>
  );
}

function shownAs(kind: KeyFigure["kind"], value: number, error: number): string {
  if (kind === "correlation") return correlationText(value, error);
  return kind === "share" ? percentText(value, error) : countText(value);
}

function methodOf(kind: KeyFigure["kind"], value: number, error: number, language: Language): string {
  const texts = rolloverTexts[language];
  if (error === 0) return texts.figureOfQuantile(String(value));
  return texts.figure(String(value), kind === "share" ? percentText(error) : error.toPrecision(2));
}
