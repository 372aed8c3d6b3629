import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ColumnRecognition, DayOrder, DecimalSign, Finding, TapeReading, Unit } from "../../core/index.ts";
import { said } from "../../language/catalogue.ts";
import { rememberLayout } from "../layouts/layout-steps.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { answerTexts } from "./answer-texts.ts";
import { AsOfField } from "./as-of-field.tsx";
import { askedColumn, dateReadings, signReadings, unitReadings, type DateReading } from "./asked-units.ts";
import { answer } from "./kept-answers.ts";
import { recognitionOf, tapesOf } from "./pool-state.ts";
import { poolTexts } from "./texts.ts";

const MOST_BUTTONS = 4;

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, margin: "4px 0" },
  label: { fontSize: tokens.fontSizeBase200 },
});

type Props = { readonly finding: Finding; readonly reading: TapeReading; readonly tape: number };

/** What answers a finding in place: a date, a unit, a decimal sign, an order of day and month; nothing for one that is mended on the sheet. */
export function FindingAnswer({ finding, reading, tape }: Props) {
  if (finding.kind === "noAsOf") return <AsOfField key={reading.suggestedAsOf} suggested={reading.suggestedAsOf} />;
  const column = askedColumn(finding, recognitionOf(reading, tape));
  if (column === null) return null;
  const signs = signReadings(finding);
  if (signs !== null) return <SignButtons column={column} readings={signs} />;
  const dates = dateReadings(finding);
  if (dates !== null) return <DateButtons column={column} readings={dates} />;
  const units = unitReadings(finding, column);
  return units.length < 2 ? null : <UnitAnswer column={column} tape={tape} units={units} />;
}

type UnitProps = { readonly column: ColumnRecognition; readonly tape: number; readonly units: readonly Unit[] };

function UnitAnswer({ column, tape, units }: UnitProps) {
  const texts = useTexts(answerTexts);
  const words = useTexts(poolTexts).units;
  const styles = useStyles();
  const pane = usePane();
  const { heading, index } = column;
  const take = (unit: Unit) => {
    const { choices } = tapesOf(pane.store.get().pool)[tape]!;
    const choose = (next: typeof choices) => {
      pane.store.dispatch({ type: "pool/chosen", tape, choices: next });
      rememberLayout(pane, tape);
    };
    choose({ ...choices, units: { ...choices.units, [index]: unit } });
    const text = {
      en: answerTexts.en.unitTaken(heading, poolTexts.en.units[unit]),
      "zh-Hant": answerTexts["zh-Hant"].unitTaken(heading, poolTexts["zh-Hant"].units[unit]),
    };
    const undo = () => Promise.resolve(choose(choices));
    pane.store.dispatch({ type: "frame/notice", notice: { text, undo } });
  };
  const label = texts.readAs(heading);
  if (units.length > MOST_BUTTONS) {
    return (
      <div className={styles.row}>
        <Select size="small" aria-label={label} value="" onChange={(_, data) => take(data.value as Unit)}>
          <option value="">{label}</option>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {words[unit]}
            </option>
          ))}
        </Select>
      </div>
    );
  }
  return (
    <div className={styles.row} role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      {units.map((unit) => (
        <Button key={unit} size="small" onClick={() => take(unit)}>
          {words[unit]}
        </Button>
      ))}
    </div>
  );
}

type SignProps = {
  readonly column: ColumnRecognition;
  readonly readings: NonNullable<ReturnType<typeof signReadings>>;
};

function SignButtons({ column, readings }: SignProps) {
  const texts = useTexts(answerTexts);
  const styles = useStyles();
  const pane = usePane();
  const take = (sign: DecimalSign) =>
    answer(
      pane,
      { sign },
      said(answerTexts, ({ signTaken }) => signTaken(sign)),
    );
  const label = texts.readAs(column.heading);
  return (
    <div className={styles.row} role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      <Button size="small" onClick={() => take(readings.thousands.sign)}>
        {texts.thousandsSign(readings.thousands.digits)}
      </Button>
      <Button size="small" onClick={() => take(readings.decimals.sign)}>
        {texts.decimalSign(readings.decimals.digits)}
      </Button>
    </div>
  );
}

type DateProps = { readonly column: ColumnRecognition; readonly readings: readonly DateReading[] };

/** Both days that a date may be, in words; the answer holds for every date of the tape that does not tell its order. */
function DateButtons({ column, readings }: DateProps) {
  const texts = useTexts(answerTexts);
  const styles = useStyles();
  const pane = usePane();
  const take = (dates: DayOrder) =>
    answer(
      pane,
      { dates },
      said(answerTexts, ({ datesTaken }) => datesTaken[dates]),
    );
  const label = texts.readAs(column.heading);
  return (
    <div className={styles.row} role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      {readings.map(({ order, year, month, day }) => (
        <Button key={order} size="small" onClick={() => take(order)}>
          {texts.longDate(day, texts.months[month - 1]!, year)}
        </Button>
      ))}
    </div>
  );
}
