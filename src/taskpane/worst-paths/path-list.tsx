import { makeStyles, mergeClasses, Radio, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { WorstPath } from "../../core/index.ts";
import { countText, decimalText, percentCell, plainPercent } from "../numbers/format.ts";
import { useTexts } from "../state/pane-texts.ts";
import { infections } from "./path-summary.ts";
import { worstTexts } from "./texts.ts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    marginBottom: tokens.spacingVerticalL,
    "& th, & td": { padding: "3px 2px", textAlign: "right", whiteSpace: "nowrap" },
    "& td:first-child": { width: "32px", padding: 0 },
    "& thead th": {
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
      fontSize: tokens.fontSizeBase100,
      lineHeight: tokens.lineHeightBase100,
      verticalAlign: "bottom",
    },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, cursor: "pointer" },
    "& tbody tr:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "& tbody th": { fontWeight: tokens.fontWeightSemibold },
  },
  line: { display: "block" },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  tranche: { maxWidth: "84px", overflow: "hidden", textOverflow: "ellipsis" },
});

type Props = {
  readonly paths: readonly WorstPath[];
  readonly tranche: string;
  /** True where hubs infect. */
  readonly contagious: boolean;
  readonly place: number;
  readonly onChoose: (place: number) => void;
};

/** The worst paths of a tranche, one of them chosen. */
export function PathList({ paths, tranche, contagious, place, onChoose }: Props) {
  const texts = useTexts(worstTexts);
  const styles = useStyles();
  const group = useId();
  const headings = [texts.which, texts.losses(tranche), texts.years, contagious ? texts.counts : texts.countsAlone];
  return (
    <table className={styles.table} aria-label={texts.listLabel(tranche)}>
      <thead>
        <tr>
          <td />
          {headings.map((lines) => (
            <th key={lines[0]} scope="col">
              <Stack lines={lines} className={styles.tranche} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {paths.map((path, i) => (
          <tr key={path.index} className={i === place ? styles.chosen : undefined} onClick={() => onChoose(i)}>
            <td>
              <Radio
                name={group}
                value={String(i)}
                checked={i === place}
                aria-label={texts.choose(countText(path.index + 1), i + 1)}
                onChange={() => onChoose(i)}
              />
            </td>
            <Cells path={path} rank={i + 1} contagious={contagious} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellsProps = { readonly path: WorstPath; readonly rank: number; readonly contagious: boolean };

function Cells({ path, rank, contagious }: CellsProps) {
  const { index, loss, trancheLoss, hitAt, exhaustedAt, defaults } = path;
  const infected = Math.round((100 * infections(path)) / defaults.length) / 100;
  return (
    <>
      <th scope="row">
        <Stack lines={[String(rank), countText(index + 1)]} />
      </th>
      <td>
        <Stack lines={[percentCell(loss, 0), percentCell(trancheLoss, 0)]} />
      </td>
      <td>
        <Stack lines={[decimalText(hitAt, 2), decimalText(exhaustedAt, 2)]} />
      </td>
      <td>
        <Stack lines={[countText(defaults.length), ...(contagious ? [plainPercent(infected)] : [])]} />
      </td>
    </>
  );
}

/** Figures one above the other. */
function Stack({ lines, className }: { lines: readonly string[]; className?: string }) {
  const styles = useStyles();
  return lines.map((line, i) => (
    <span key={i} className={mergeClasses(styles.line, className)}>
      {line}
    </span>
  ));
}
