import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { poolParts, type Pool } from "../../core/index.ts";
import { Section } from "../frame/section.tsx";
import { shareText } from "../numbers/format.ts";
import { useTexts } from "../state/pane-texts.ts";
import { poolTexts } from "./texts.ts";

const MOST_SHOWN = 15;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th": { textAlign: "left", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap", padding: "1px 8px 1px 0" },
    "& td": { padding: "1px 0" },
  },
  head: { color: tokens.colorNeutralForeground3 },
  track: { width: "99%" },
  bar: {
    height: "12px",
    minWidth: "1px",
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
  },
  share: {
    textAlign: "right",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    paddingLeft: "8px !important",
  },
});

/** A bar per sector, largest first. */
export function SectorsSection({ pool }: { pool: Pool }) {
  const texts = useTexts(poolTexts);
  const styles = useStyles();
  const parts = useMemo(() => poolParts(pool, "sector"), [pool]);
  const largest = parts[0]!;
  const rest = parts.length - MOST_SHOWN;
  return (
    <Section title={texts.sectorsTitle(largest.label, shareText(largest.share))}>
      <table className={styles.table} aria-label={texts.sectorsTable}>
        <tbody>
          {parts.slice(0, MOST_SHOWN).map((part) => (
            <tr key={part.label}>
              <th scope="row">{part.label}</th>
              <td className={styles.track}>
                <div className={styles.bar} style={{ width: `${(100 * part.share) / largest.share}%` }} />
              </td>
              <td className={styles.share}>{shareText(part.share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <span className={styles.head}>{texts.otherSectors(rest)}</span>}
    </Section>
  );
}
