import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { AI, meaningNames, type ColumnRecognition, type Meaning } from "../../core/index.ts";
import { columnLetters } from "../../workbook/reference.ts";
import { rememberLayout } from "../layouts/layout-steps.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { inTheme } from "../stress/scenario-name.ts";
import { evidenceText } from "./column-evidence.ts";
import { recognitionOf, tapesOf } from "./pool-state.ts";
import { poolTexts } from "./texts.ts";

const NOT_USED = "";
const MEANINGS = Object.keys(meaningNames) as Meaning[];

const useStyles = makeStyles({
  row: { "& td, & th": { padding: "1px 4px 1px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  why: {
    padding: "0 0 3px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  unused: { color: tokens.colorNeutralForeground3 },
  clipped: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  heading: { fontWeight: tokens.fontWeightSemibold, textAlign: "left" },
  sample: { textAlign: "right", fontVariantNumeric: "tabular-nums", paddingRight: 0, fontSize: tokens.fontSizeBase100 },
  select: { width: "100%", minWidth: 0, "& select": { minWidth: 0, paddingLeft: "4px", paddingRight: "20px" } },
  pill: { minWidth: 0, maxWidth: "100%", padding: "0 8px", borderRadius: tokens.borderRadiusCircular },
  doubtful: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorStatusWarningForeground3 },
});

/** One column of the tape: its heading, what it means, its unit, and what stands in it. */
export function ColumnRow({ column, tape }: { column: ColumnRecognition; tape: number }) {
  const texts = useTexts(poolTexts);
  const styles = useStyles();
  const language = useLanguage();
  const { address, values } = usePaneState((state) => tapesOf(state.pool)[tape]!.content);
  const why = useMemo(
    () => evidenceText(column, values.map((row) => row[column.index] ?? null), language), // prettier-ignore
    [column, values, language],
  );
  const heading = column.heading || texts.noHeading(columnLetters(address.column + column.index));
  const muted = column.meaning === null ? styles.unused : "";
  return (
    <>
      <tr className={mergeClasses(styles.row, muted)}>
        <th scope="row" className={mergeClasses(styles.clipped, styles.heading, muted)} title={heading}>
          {heading}
        </th>
        <td>
          <MeaningPicker column={column} heading={heading} tape={tape} />
        </td>
        <td>
          <UnitPill column={column} heading={heading} tape={tape} />
        </td>
        <td className={mergeClasses(styles.clipped, styles.sample)} title={column.sample}>
          {column.sample}
        </td>
      </tr>
      {why !== "" && (
        <tr>
          <td colSpan={4} className={styles.why}>
            {why}
          </td>
        </tr>
      )}
    </>
  );
}

type PickerProps = { readonly column: ColumnRecognition; readonly heading: string; readonly tape: number };

function MeaningPicker({ column, heading, tape }: PickerProps) {
  const texts = useTexts(poolTexts);
  const styles = useStyles();
  const pane = usePane();
  const { meaning, suggestion } = column;
  const place = { en: 0, "zh-Hant": 1 }[useLanguage()];
  const theme = usePaneState((state) => state.pool.reading?.pool?.theme.name ?? AI);
  // Shares are those of the pool's theme, whichever it is.
  const named = (one: Meaning) =>
    one === "theta" ? inTheme(meaningNames[one][place]!, theme) : meaningNames[one][place]!;
  const choose = (value: string) => {
    pane.store.dispatch({
      type: "pool/meaningChosen",
      tape,
      column: column.index,
      meaning: value === NOT_USED ? null : (value as Meaning),
    });
    rememberLayout(pane, tape);
  };
  return (
    <Select
      size="small"
      appearance="filled-lighter"
      className={styles.select}
      aria-label={texts.meaningOf(heading)}
      value={meaning ?? NOT_USED}
      onChange={(_, data) => choose(data.value)}
    >
      <option value={NOT_USED}>{suggestion === null ? texts.notUsed : texts.maybe(named(suggestion))}</option>
      {MEANINGS.map((name) => (
        <option key={name} value={name}>
          {named(name)}
        </option>
      ))}
    </Select>
  );
}

function UnitPill({ column, heading, tape }: PickerProps) {
  const texts = useTexts(poolTexts);
  const styles = useStyles();
  const pane = usePane();
  const { store } = pane;
  if (column.meaning === null || column.unitChoices.length < 2) return null;
  const unit = texts.units[column.unit];
  const flip = () => {
    store.dispatch({ type: "pool/unitFlipped", tape, column: column.index });
    rememberLayout(pane, tape);
    const now = recognitionOf(store.get().pool.reading!, tape)[column.index]!.unit;
    store.dispatch({ type: "frame/announced", text: texts.unitNow(heading, texts.units[now]) });
  };
  return (
    <Button
      size="small"
      className={column.ambiguous ? mergeClasses(styles.pill, styles.doubtful) : styles.pill}
      aria-label={texts.unitFlip(heading, unit)}
      onClick={flip}
    >
      {column.ambiguous ? texts.doubtful(unit) : unit}
    </Button>
  );
}
