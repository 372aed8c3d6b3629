import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkedExample, WorkedFunction } from "../../workbook/gallery/worked-function.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { InsertActions } from "./insert-actions.tsx";
import { galleryTexts } from "./texts.ts";

const useStyles = makeStyles({
  panel: { margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}` },
  says: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    "& dt": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** One function: its example with the expected value and its source, and the buttons that insert it. */
export function FunctionItem({ worked }: { worked: WorkedFunction }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(galleryTexts);
  const { id, example, says } = worked;
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h4" size="small" data-function={id}>
        {`SRT.${id}`}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <p className={styles.says}>{says[language]}</p>
        <dl className={styles.list}>
          <dt>{texts.formula}</dt>
          <dd className={styles.formula}>{example.formula}</dd>
          <dt>{texts.shows}</dt>
          <dd>{example.shows[language]}</dd>
          <dt>{texts.expected}</dt>
          <dd>{expectation(example, texts)}</dd>
          <dt>{texts.source}</dt>
          <dd>{example.source[language]}</dd>
        </dl>
        <InsertActions worked={worked} />
      </AccordionPanel>
    </AccordionItem>
  );
}

/** The expected value in words: how near it is, how it begins, and where in a table it stands. */
function expectation({ expected, match, tolerance, cell }: WorkedExample, texts: typeof galleryTexts.en): string {
  const value = String(expected);
  const near = tolerance === undefined || tolerance === 0 ? value : texts.within(value, String(tolerance));
  const told = match === "begins" ? texts.begins(value) : near;
  return cell === undefined ? told : texts.cell(...cell, told);
}
