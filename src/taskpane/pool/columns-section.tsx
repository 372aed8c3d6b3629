import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnRecognition } from "../../core/index.ts";
import { Section } from "../frame/section.tsx";
import { byCommas } from "../../language/lists.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { ColumnRow } from "./column-row.tsx";
import { columnTexts } from "./column-texts.ts";
import { poolTexts } from "./texts.ts";

const useStyles = makeStyles({
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
    "& thead th:last-child": { textAlign: "right", paddingRight: 0 },
  },
  heading: { width: "26%" },
  meaning: { width: "29%" },
  unit: { width: "23%" },
  unread: {
    display: "block",
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

type Props = {
  readonly recognition: readonly ColumnRecognition[];
  /** Which tape of the pool, from 0, and its name where there are several. */
  readonly tape: number;
  readonly name: string | null;
};

/** What was recognised: a row per column; those without a meaning are folded away until asked for. */
export function ColumnsSection({ recognition, tape, name }: Props) {
  const texts = useTexts(poolTexts);
  const styles = useStyles();
  const needed = recognition.some((column) => column.suggestion !== null);
  const [all, setAll] = useState(needed);
  // A column stays where it is when it is mapped, so the order is the tape's.
  const [first] = useState(() => new Set(recognition.filter((c) => c.meaning !== null).map((c) => c.index)));
  const used = recognition.filter((column) => column.meaning !== null);
  const shown = recognition.filter((column) => all || column.meaning !== null || first.has(column.index));
  const hidden = recognition.length - shown.length;
  const title = texts.columnsTitle(used.length, recognition.length);
  const toggle = (hidden > 0 || all) && used.length < recognition.length && (
    <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
      {all ? texts.fewerColumns : texts.columnsHidden(hidden)}
    </Button>
  );
  return (
    <Section title={name === null ? title : texts.titleOf(name, title)} aside={toggle || undefined}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {texts.heading}
            </th>
            <th scope="col" className={styles.meaning}>
              {texts.meaning}
            </th>
            <th scope="col" className={styles.unit}>
              {texts.unit}
            </th>
            <th scope="col">{texts.sample}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((column) => (
            <ColumnRow key={column.index} column={column} tape={tape} />
          ))}
        </tbody>
      </table>
      {hidden > 0 && <Unread columns={recognition.filter((column) => !shown.includes(column))} />}
    </Section>
  );
}

/** Headings that are named; more are counted. */
const MOST_NAMED = 6;

/** Which columns nothing is read from, while they are folded away. */
function Unread({ columns }: { columns: readonly ColumnRecognition[] }) {
  const language = useLanguage();
  const texts = useTexts(columnTexts);
  const styles = useStyles();
  const named = columns.filter(({ heading }) => heading !== "").slice(0, MOST_NAMED);
  const words = byCommas(
    named.map(({ heading }) => heading.slice(0, MOST_LETTERS)),
    language,
  );
  if (named.length === 0) return null;
  return <Caption1 className={styles.unread}>{texts.notRead(words, columns.length - named.length)}</Caption1>;
}

const MOST_LETTERS = 40;
