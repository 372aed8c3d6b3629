import { makeStyles, tokens } from "@fluentui/react-components";
import { Figure } from "../numbers/figure.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import type { ReportNumber } from "./report-model.ts";
import { traceText } from "./report-text.ts";
import { reportTexts } from "./texts.ts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { textAlign: "right", padding: "1px 4px", verticalAlign: "top" },
    "& th:first-child": { textAlign: "left" },
    "& thead th": { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
  },
});

/** Numbers of a section: each can be copied, and tells where it comes from on hover and focus. */
export function NumbersTable({ numbers }: { numbers: readonly ReportNumber[] }) {
  const language = useLanguage();
  const texts = useTexts(reportTexts);
  const styles = useStyles();
  const [number, value, , standing] = texts.headings;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[number, value, standing].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {numbers.map((one) => (
          <tr key={one.id}>
            <th scope="row">{one.label}</th>
            <td>
              <Figure text={one.text} exact={String(one.value)} method={traceText(one.origin, language)} />
            </td>
            <td>{texts.standings[one.standing]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
