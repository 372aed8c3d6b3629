import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { decimalText } from "../numbers/format.ts";
import { Section } from "../frame/section.tsx";
import { useTexts } from "../state/pane-texts.ts";
import { lossDecimals, type DefaultLine } from "./default-lines.ts";
import { worstTexts } from "./texts.ts";

const useStyles = makeStyles({
  // A path of many defaults scrolls in a place of its own, so that what follows stays within reach.
  frame: { maxHeight: "420px", overflowY: "auto", marginBottom: tokens.spacingVerticalS },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "4px 3px", textAlign: "right", verticalAlign: "top", whiteSpace: "nowrap" },
    "& thead th": {
      position: "sticky",
      top: 0,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
      fontSize: tokens.fontSizeBase100,
    },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    "& tbody th": { fontWeight: tokens.fontWeightSemibold },
    "& th.who": {
      width: "100%",
      textAlign: "left",
      whiteSpace: "normal",
      overflowWrap: "anywhere",
    },
  },
  why: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** Who defaults when in a path, what it costs, and why. */
export function DefaultsTable({ lines }: { lines: readonly DefaultLine[] }) {
  const texts = useTexts(worstTexts);
  const styles = useStyles();
  const decimals = lossDecimals(lines);
  return (
    <Section title={texts.tableTitle}>
      <div className={styles.frame} tabIndex={0} role="group" aria-label={texts.tableTitle}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.time}</th>
              <th scope="col" className="who">
                {texts.obligor}
              </th>
              <th scope="col">{texts.loss}</th>
              <th scope="col">{texts.running}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.number}>
                <td>{decimalText(line.time, 3)}</td>
                <th scope="row" className="who">
                  {line.name}
                  <span className={styles.why}>{[line.sector, line.cause].filter(Boolean).join(" · ")}</span>
                </th>
                <td>{decimalText(100 * line.loss, decimals)}</td>
                <td>{decimalText(100 * line.poolLoss, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Caption1 className={styles.note}>{texts.causeNote}</Caption1>
    </Section>
  );
}
