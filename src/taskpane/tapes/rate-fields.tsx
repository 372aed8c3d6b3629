import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { said } from "../../language/catalogue.ts";
import { parseNumber } from "../numbers/parse.ts";
import { SettledField } from "../numbers/settled-field.tsx";
import { answerTexts } from "../pool/answer-texts.ts";
import { answer } from "../pool/kept-answers.ts";
import { rebased, type TypedRates } from "../pool/pool-answers.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  hint: { display: "block", margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

/** A field for the rate of each currency that is not the pool's. */
export function RateFields({ rates }: { rates: TypedRates }) {
  const texts = useTexts(answerTexts);
  const styles = useStyles();
  const pane = usePane();
  const { base, of } = rates;
  const codes = Object.keys(of);
  return (
    <>
      <Caption1 className={styles.hint}>{texts.ratesTyped(base)}</Caption1>
      <div className={styles.fields}>
        <Field label={texts.base} size="small">
          <Select
            className={styles.select}
            value={base}
            onChange={(_, data) => answer(pane, { rates: rebased(rates, data.value) }, null)}
          >
            {[base, ...codes].sort().map((code) => (
              <option key={code}>{code}</option>
            ))}
          </Select>
        </Field>
        {codes.map((code) => (
          <RateField key={`${code}/${base}`} code={code} rates={rates} />
        ))}
      </div>
    </>
  );
}

function RateField({ code, rates }: { code: string; rates: TypedRates }) {
  const texts = useTexts(answerTexts);
  const pane = usePane();
  const { base, of } = rates;
  const take = (rate: number | null) => {
    const text = said(answerTexts, ({ rateTaken, rateGone }) =>
      rate === null ? rateGone(code, base) : rateTaken(code, String(rate), base),
    );
    answer(pane, { rates: { base, of: { ...of, [code]: rate } } }, text);
  };
  return (
    <SettledField
      label={texts.rate(code, base)}
      shown={String(of[code] ?? "")}
      read={parseNumber}
      problemOf={(text, { value, problem }) =>
        problem === "not a number" || (value !== null && !(value > 0)) ? texts.rateProblem(text.trim()) : null
      }
      onSettled={take}
    />
  );
}
