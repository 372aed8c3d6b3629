import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { PRODUCT_SECTORS, type ThemeRow } from "../../core/index.ts";
import { said } from "../../language/catalogue.ts";
import { byCommas } from "../../language/lists.ts";
import { plainPercent, shareText } from "../numbers/format.ts";
import { parsePercent } from "../numbers/parse.ts";
import { SettledField } from "../numbers/settled-field.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, type Pane } from "../state/pane.tsx";
import { answer } from "./kept-answers.ts";
import { withSector, type ThemeEdits } from "./theme-edits.ts";
import type { OwnOfSector } from "./theme-own.ts";
import { themeTexts } from "./theme-texts.ts";

const useStyles = makeStyles({
  row: { "& td, & th": { padding: "3px 4px 3px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: "top" } }, // prettier-ignore
  name: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  evidence: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  field: { width: "100%", minWidth: 0, "& select, & input": { minWidth: 0, width: "100%" } },
});

type Props = {
  readonly row: ThemeRow;
  readonly theme: string;
  /** Of EAD, fraction. */
  readonly share: number;
  /** What the tape gives itself, which no field changes. */
  readonly own: OwnOfSector;
};

/** One sector of the tape: what it counts as, its share of the theme, and what that rests on. */
export function ThemeRowFields({ row, theme, share, own }: Props) {
  const texts = useTexts(themeTexts);
  const styles = useStyles();
  const language = useLanguage();
  const name = row.sector || texts.none;
  const { by, match } = row.evidence;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        {name} {shareText(share)}
        <span className={styles.evidence}>{texts.evidence[by](match)}</span>
      </th>
      <td>
        {own.products.length > 0 ? (
          texts.tapeProducts(byCommas(own.products, language))
        ) : (
          <ProductPicker row={row} name={name} theme={theme} />
        )}
      </td>
      <td>
        {own.share === null ? (
          <ShareField row={row} name={name} theme={theme} />
        ) : (
          texts.tapeShare(shareText(own.share))
        )}
      </td>
    </tr>
  );
}

/** Takes what is said of a sector, and tells what the sector counts as now, with its undo. */
function sayRow(pane: Pane, themes: ThemeEdits, sector: string): void {
  answer(pane, { themes }, () => {
    const { name, rows } = pane.store.get().pool.reading!.pool!.theme;
    const { product, share } = rows.find((row) => row.sector === sector)!;
    return said(themeTexts, ({ sectorNow, none }) => sectorNow(sector || none, product, plainPercent(share), name));
  });
}

type FieldProps = { readonly row: ThemeRow; readonly name: string; readonly theme: string };

function ProductPicker({ row, name, theme }: FieldProps) {
  const texts = useTexts(themeTexts);
  const styles = useStyles();
  const language = useLanguage();
  const pane = usePane();
  const choose = (product: string) => {
    const themes = withSector(pane.store.get().pool.answers.themes, row.sector, { product, share: null }, theme);
    sayRow(pane, themes, row.sector);
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
  const pane = usePane();
  const take = (share: number | null) =>
    sayRow(pane, withSector(pane.store.get().pool.answers.themes, row.sector, { share }, theme), row.sector);
  return (
    <SettledField
      label={texts.shareOf(name, theme)}
      hidesLabel
      shown={`${Number((100 * row.share).toPrecision(6))}%`}
      read={parsePercent}
      problemOf={(text, { value, problem }) =>
        problem === "not a number" || (value !== null && !(value >= 0 && value <= 1))
          ? texts.shareProblem(text.trim())
          : null
      }
      onSettled={take}
    />
  );
}
