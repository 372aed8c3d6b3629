import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { largestObligors, poolStatistics, type Pool } from "../../core/index.ts";
import { Section } from "../frame/section.tsx";
import { Figure } from "../numbers/figure.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { statisticsLines } from "./statistics-lines.ts";
import { poolTexts } from "./texts.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    rowGap: "2px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    "& dd": { margin: 0, textAlign: "right" },
    "& dt": { color: tokens.colorNeutralForeground2, padding: "1px 0" },
  },
});

/** The pool in ten numbers. */
export function StatisticsSection({ pool }: { pool: Pool }) {
  const language = useLanguage();
  const texts = useTexts(poolTexts);
  const styles = useStyles();
  const lines = useMemo(
    () => statisticsLines(pool, poolStatistics(pool), largestObligors(pool, 10), language),
    [pool, language],
  );
  return (
    <Section title={texts.statisticsTitle}>
      <dl className={styles.list}>
        {lines.map(({ label, text, exact, method }) => (
          <Line key={label} label={label}>
            <Figure text={text} exact={exact} method={method} />
          </Line>
        ))}
      </dl>
    </Section>
  );
}

function Line({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
