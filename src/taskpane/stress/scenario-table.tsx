import { makeStyles, Text, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import type { Language } from "../../language/language.ts";
import { Figure } from "../numbers/figure.tsx";
import { countText, percentCell, percentText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { PercentField } from "../structure/percent-field.tsx";
import type { ChosenScenario } from "../own-ranges/chosen-scenario.ts";
import { shockText } from "../reach/shock-text.ts";
import { weightsOf, weightsProblem, type StressLine } from "./stress-figures.ts";
import { stressTexts } from "./texts.ts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "3px 0 3px 4px", textAlign: "right", verticalAlign: "top" },
    "& th:first-child": { textAlign: "left", paddingLeft: 0 },
    "& thead th": {
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
      fontSize: tokens.fontSizeBase100,
      verticalAlign: "bottom",
      overflowWrap: "anywhere",
    },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    "& tbody th": { fontWeight: tokens.fontWeightSemibold },
  },
  first: { width: "37%" },
  weight: { width: "17%" },
  rarity: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground1, minHeight: "20px" },
});

type Props = { readonly lines: readonly StressLine[] };

/** A row per scenario with its probability, which can be changed, and the mixture of all below. */
export function ScenarioTable({ lines }: Props) {
  const language = useLanguage();
  const texts = useTexts(stressTexts);
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "grid" });
  const set = usePaneState((pane) => pane.stress.inputs.weights);
  const scenarios = lines.flatMap(({ scenario }) => scenario ?? []);
  const [first, weight, ...rest] = texts.headings;
  return (
    <>
      <table className={styles.table} {...arrows}>
        <thead>
          <tr>
            <th scope="col" className={styles.first}>
              {first}
            </th>
            <th scope="col" className={styles.weight}>
              {weight}
            </th>
            {rest.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.scenario?.key ?? line.name} line={line} />
          ))}
        </tbody>
      </table>
      <Text size={200} block role="status" className={styles.wrong}>
        {weightsProblem(weightsOf(scenarios, set), language)}
      </Text>
    </>
  );
}

function Line({ line }: { line: StressLine }) {
  const language = useLanguage();
  const texts = useTexts(stressTexts);
  const styles = useStyles();
  const { above, oneIn } = line.rarity;
  const rarity = Number.isFinite(oneIn) ? texts.oneIn(oneIn < 10 ? oneIn.toFixed(1) : countText(oneIn)) : texts.beyond;
  return (
    <tr>
      <th scope="row">
        {line.name}
        <span className={styles.rarity} title={texts.oneInTip(percentText(above))}>
          {rarity}
        </span>
        {line.reach !== null && <span className={styles.rarity}>{shockText(line.reach, language)}</span>}
      </th>
      <td>{line.scenario !== null && <Weight scenario={line.scenario} name={line.name} />}</td>
      <td>{expected(line.pool, line.poolError, language)}</td>
      <td>{expected(line.loss, line.error, language)}</td>
      <td>
        <Figure text={percentCell(line.tail, 0)} exact={String(line.tail)} method={texts.figureOfQuantile(String(line.tail))} />
      </td>
    </tr>
  ); // prettier-ignore
}

function expected(value: number, error: number, language: Language) {
  const texts = stressTexts[language];
  const method = texts.figure(String(value), percentText(error));
  return <Figure text={percentCell(value, error)} exact={String(value)} method={method} />;
}

function Weight({ scenario, name }: { scenario: ChosenScenario; name: string }) {
  const texts = useTexts(stressTexts);
  const { store } = usePane();
  const weights = usePaneState((pane) => pane.stress.inputs.weights);
  const change = (value: number | null) =>
    store.dispatch({ type: "stress/changed", change: { weights: { ...weights, [scenario.key]: value } } });
  return (
    <PercentField
      label=""
      accessibleLabel={texts.weightOf(name)}
      value={weightsOf([scenario], weights)[0]!}
      onChange={change}
    />
  );
}
