import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Pool } from "../../core/index.ts";
import { said } from "../../language/catalogue.ts";
import { Section } from "../frame/section.tsx";
import { shareText } from "../numbers/format.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { answer } from "./kept-answers.ts";
import { NO_EDITS, saysNothing } from "./theme-edits.ts";
import { ProposeLinks } from "./propose-links.tsx";
import { measuredThemes, ownOfSectors } from "./theme-own.ts";
import { ThemeName } from "./theme-name.tsx";
import { ThemeRowFields } from "./theme-row.tsx";
import { themeTexts } from "./theme-texts.ts";

const MOST_SHOWN = 12;

const useStyles = makeStyles({
  ask: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalXS} 0` },
  line: { display: "block", color: tokens.colorNeutralForeground2 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    "& thead th": {
      textAlign: "left",
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground3,
      padding: "2px 4px 2px 0",
    },
  },
  counts: { width: "33%" },
  share: { width: "19%" },
});

/** What the pool's sectors count as and what share of the theme they have, each row to be changed. */
export function ThemesSection({ pool }: { pool: Pool }) {
  const texts = useTexts(themeTexts);
  const styles = useStyles();
  const pane = usePane();
  const edits = usePaneState((state) => state.pool.answers.themes);
  const [all, setAll] = useState(false);
  const { theme } = pool;
  const { rows, shares, tied, own } = useMemo(() => measuredThemes(pool), [pool]);
  const given = useMemo(() => ownOfSectors(pool), [pool]);
  const shown = all ? rows : rows.slice(0, MOST_SHOWN);
  const reset = () =>
    answer(
      pane,
      { themes: NO_EDITS },
      said(themeTexts, (words) => words.wasReset),
    );
  return (
    <Section title={texts.title(theme.name, shareText(tied))}>
      <Caption1 className={styles.line}>{texts.hint}</Caption1>
      <div className={styles.ask}>
        <ThemeName name={theme.name} />
        <Button size="small" disabled={saysNothing(edits)} onClick={reset}>
          {texts.reset}
        </Button>
      </div>
      {own > 0 && <Caption1 className={styles.line}>{texts.ownShares(shareText(own))}</Caption1>}
      <table className={styles.table} aria-label={texts.table}>
        <thead>
          <tr>
            <th scope="col">{texts.sector}</th>
            <th scope="col" className={styles.counts}>
              {texts.counts}
            </th>
            <th scope="col" className={styles.share}>
              {texts.share(theme.name)}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <ThemeRowFields
              key={row.sector}
              row={row}
              theme={theme.name}
              share={shares.get(row.sector)!}
              own={given.get(row.sector)!}
            />
          ))}
        </tbody>
      </table>
      {rows.length > MOST_SHOWN && (
        <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.fewer : texts.more(rows.length - MOST_SHOWN)}
        </Button>
      )}
      <ProposeLinks pool={pool} />
    </Section>
  );
}
