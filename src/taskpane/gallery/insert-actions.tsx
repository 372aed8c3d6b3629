import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { WorkedFunction } from "../../workbook/gallery/worked-function.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { insertExample, overwriteExample, writeExample, type Filled } from "./gallery-steps.ts";
import { galleryTexts } from "./texts.ts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  asked: { display: "block", margin: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
});

/** Puts an example on a new sheet or at the selection, and asks before it writes over anything. */
export function InsertActions({ worked }: { worked: WorkedFunction }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(galleryTexts);
  const pane = usePane();
  const [filled, setFilled] = useState<Filled | null>(null);
  const here = useRef<HTMLElement | null>(null);
  const { id, help } = worked;
  const answered = () => {
    setFilled(null);
    here.current?.focus();
  };
  return (
    <>
      <div className={styles.actions}>
        <Button aria-label={texts.insertOf(id)} onClick={() => void insertExample(pane, worked)}>
          {texts.insert}
        </Button>
        <Button
          ref={(button: HTMLElement | null) => void (here.current = button)}
          aria-label={texts.hereOf(id)}
          onClick={() => void writeExample(pane, worked).then(setFilled)}
        >
          {texts.here}
        </Button>
        <Link href={`help/${help[language]}`} target="_blank" rel="noopener" aria-label={texts.helpOf(id)}>
          {texts.help}
        </Link>
      </div>
      {filled && <Question worked={worked} filled={filled} onAnswered={answered} />}
    </>
  );
}

type QuestionProps = {
  readonly worked: WorkedFunction;
  readonly filled: Filled;
  readonly onAnswered: () => void;
};

/** What stands in the way, and whether to write over it. */
function Question({ worked, filled, onAnswered }: QuestionProps) {
  const styles = useStyles();
  const texts = useTexts(galleryTexts);
  const pane = usePane();
  const overwrite = () => {
    onAnswered();
    void overwriteExample(pane, worked, filled.corner);
  };
  return (
    <>
      <Text size={200} role="alert" className={styles.asked}>
        {filled.refusal}
      </Text>
      <div className={styles.actions}>
        <Button size="small" onClick={overwrite}>
          {texts.over}
        </Button>
        <Button size="small" onClick={onAnswered}>
          {texts.leave}
        </Button>
      </div>
    </>
  );
}
