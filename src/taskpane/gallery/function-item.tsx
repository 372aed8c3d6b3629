import { AccordionHeader, AccordionItem, AccordionPanel, Button, Link, makeStyles, tokens } from "@fluentui/react-components"; // prettier-ignore
import type { WorkedExample, WorkedFunction } from "../../workbook/gallery/worked-function.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { insertExample } from "./gallery-steps.ts";
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
  actions: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** One function: its example with the expected value and its source, and the button that inserts it. */
export function FunctionItem({ worked }: { worked: WorkedFunction }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(galleryTexts);
  const pane = usePane();
  const { id, example, says, help } = worked;
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
        <div className={styles.actions}>
          <Button aria-label={texts.insertOf(id)} onClick={() => void insertExample(pane, worked)}>
            {texts.insert}
          </Button>
          <Link href={`help/${help[language]}`} target="_blank" rel="noopener" aria-label={texts.helpOf(id)}>
            {texts.help}
          </Link>
        </div>
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
