import { makeStyles, Radio, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useId } from "react";
import type { Estimate, Pool } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { Figure } from "../numbers/figure.tsx";
import { decimalText } from "../numbers/format.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { pointsText, type RankedHub } from "./hub-figures.ts";
import { hubTexts } from "./hub-texts.ts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    marginBottom: tokens.spacingVerticalS,
    "& th, & td": { padding: "2px 2px", textAlign: "right", whiteSpace: "nowrap" },
    "& td:first-child": { width: "32px", padding: 0 },
    "& thead th": {
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
      fontSize: tokens.fontSizeBase100,
      lineHeight: tokens.lineHeightBase100,
      verticalAlign: "bottom",
    },
    "& th:nth-child(2)": { textAlign: "left" },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, cursor: "pointer" },
    "& tbody tr:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "& tbody th": { fontWeight: tokens.fontWeightSemibold },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  second: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  heading: { display: "block", maxWidth: "84px", overflow: "hidden", textOverflow: "ellipsis", marginLeft: "auto" },
  left: { marginLeft: 0 },
});

type Props = {
  readonly pool: Pool;
  readonly ranked: readonly RankedHub[];
  readonly place: number;
  readonly tranche: string;
  readonly onChoose: (place: number) => void;
};

/** The hubs, the worst for the tranche first, one of them chosen. */
export function HubList({ pool, ranked, place, tranche, onChoose }: Props) {
  const texts = useTexts(hubTexts);
  const styles = useStyles();
  const group = useId();
  const arrows = useArrowNavigationGroup({ axis: "grid" });
  return (
    <table className={styles.table} aria-label={texts.listLabel(tranche)} {...arrows}>
      <thead>
        <tr>
          <td />
          {texts.headings(tranche).map((lines) => (
            <th key={lines[0]} scope="col">
              {lines.map((line) => (
                <span key={line} className={styles.heading}>
                  {line}
                </span>
              ))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ranked.map((hub, i) => {
          const name = pool.ids[hub.impact.obligor]!;
          return (
            <tr key={name} className={i === place ? styles.chosen : undefined} onClick={() => onChoose(i)}>
              <td>
                <Radio
                  name={group}
                  value={name}
                  checked={i === place}
                  aria-label={texts.choose(name)}
                  onChange={() => onChoose(i)}
                />
              </td>
              <Cells name={name} hub={hub} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cells({ name, hub: { impact, tranche } }: { name: string; hub: RankedHub }) {
  const language = useLanguage();
  const styles = useStyles();
  const { infected, pool, own, spokes } = impact;
  return (
    <>
      <th scope="row">
        {name}
        <span className={styles.second}>{spokes.length}</span>
      </th>
      <td>
        <Figure
          text={decimalText(infected.value, 2)}
          exact={String(infected.value)}
          method={methodOf(infected, 1, language)}
        />
      </td>
      <td>
        <Points of={pool} />
        <span className={styles.second}>{pointsText(own.value, own.error)}</span>
      </td>
      <td>
        <Points of={tranche} />
      </td>
    </>
  );
}

function Points({ of }: { of: Estimate }) {
  const language = useLanguage();
  return <Figure text={pointsText(of.value, of.error)} exact={String(of.value)} method={methodOf(of, 100, language)} />;
}

function methodOf({ value, error }: Estimate, scale: number, language: Language): string {
  const texts = hubTexts[language];
  return texts.figure(String(value), `${Number((scale * error).toPrecision(2))}${scale === 100 ? " pts" : ""}`);
}
