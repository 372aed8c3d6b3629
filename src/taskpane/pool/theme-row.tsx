import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PRODUCT_SECTORS, type ThemeRow } from "../../core/index.ts";
import { shareText } from "../numbers/format.ts";
import { parsePercent } from "../numbers/parse.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { answer } from "./kept-answers.ts";
import { withSector } from "./theme-edits.ts";
import { themeTexts } from "./theme-texts.ts";

const useStyles = makeStyles({
  row: { "& td, & th": { padding: "3px 4px 3px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: "top" } }, // prettier-ignore
  name: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  evidence: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  field: { width: "100%", minWidth: 0, "& select, & input": { minWidth: 0, width: "100%" } },
  share: { "& input": { textAlign: "right" } },
});

type Props = { readonly row: ThemeRow; readonly theme: string; readonly share: number };

/** One sector of the tape: what it counts as, its share of the theme, and what that rests on. */
export function ThemeRowFields({ row, theme, share }: Props) {
  const texts = useTexts(themeTexts);
  const styles = useStyles();
  const name = row.sector || texts.none;
  const { by, match } = row.evidence;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        {name} {shareText(share)}
        <span className={styles.evidence}>{texts.evidence[by](match)}</span>
      </th>
      <td>
        <ProductPicker row={row} name={name} theme={theme} />
      </td>
      <td>
        <ShareField row={row} name={name} theme={theme} />
      </td>
    </tr>
  );
}

type FieldProps = { readonly row: ThemeRow; readonly name: string; readonly theme: string };

function ProductPicker({ row, name, theme }: FieldProps) {
  const texts = useTexts(themeTexts);
  const styles = useStyles();
  const language = useLanguage();
  const pane = usePane();
  const choose = (product: string) => {
    const themes = withSector(pane.store.get().pool.answers.themes, row.sector, { product, share: null }, theme);
    answer(pane, { themes }, null);
    pane.store.dispatch({ type: "frame/announced", text: texts.changed(name) });
  };
  return (
    <Select
      size="small"
      className={styles.field}
      aria-label={texts.productOf(name)}
      value={row.product}
      onChange={(_, data) => choose(data.value)}
    >
      {PRODUCT_SECTORS.map(({ code, english, chinese }) => (
        <option key={code} value={code}>
          {code} {language === "en" ? english : chinese}
        </option>
      ))}
    </Select>
  );
}

/** A share is taken when its field is left or Enter pressed: each change reads the tape anew. A blank is the proposal. */
function ShareField({ row, name, theme }: FieldProps) {
  const texts = useTexts(themeTexts);
  const styles = useStyles();
  const pane = usePane();
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? null : parsePercent(draft);
  const isBad = typed !== null && (typed.problem === "not a number" || (typed.value !== null && !(typed.value >= 0 && typed.value <= 1))); // prettier-ignore
  const take = () => {
    if (typed === null || isBad) return;
    setDraft(null);
    if (typed.value === row.share) return;
    const themes = withSector(pane.store.get().pool.answers.themes, row.sector, { share: typed.value }, theme);
    answer(pane, { themes }, null);
    pane.store.dispatch({ type: "frame/announced", text: texts.changed(name) });
  };
  return (
    <Field
      validationState={isBad ? "error" : "none"}
      validationMessage={isBad ? texts.shareProblem(draft!.trim()) : null}
    >
      <Input
        size="small"
        className={`${styles.field} ${styles.share}`}
        inputMode="decimal"
        aria-label={texts.shareOf(name, theme)}
        value={draft ?? `${Number((100 * row.share).toPrecision(6))}%`}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
          if (key === "Escape") setDraft(null);
        }}
      />
    </Field>
  );
}
