import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../frame/section.tsx";
import { useOwnRanges } from "../own-ranges/use-own-ranges.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { CapitalStack } from "./capital-stack.tsx";
import { PresetPicker } from "./preset-picker.tsx";
import { Remarks } from "./remarks.tsx";
import { structureTexts } from "./texts.ts";
import { TrancheCard } from "./tranche-card.tsx";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  add: { marginTop: tokens.spacingVerticalS },
});

/** Who loses what: the tranches, drawn to scale. */
export function StructurePage() {
  const texts = useTexts(structureTexts);
  const styles = useStyles();
  const { store } = usePane();
  const { rows } = usePaneState((state) => state.structure);
  useOwnRanges();
  return (
    <>
      <PresetPicker />
      <CapitalStack />
      <Section title={texts.tranches}>
        <div className={styles.cards}>
          {rows.map((row) => (
            <TrancheCard key={row.id} row={row} />
          ))}
        </div>
        <Button
          className={styles.add}
          onClick={() => store.dispatch({ type: "structure/added", name: texts.numbered(rows.length + 1) })}
        >
          {texts.add}
        </Button>
        <Remarks />
      </Section>
    </>
  );
}
