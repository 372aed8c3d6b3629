import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Section } from "../frame/section.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { CapitalStack } from "./capital-stack.tsx";
import { matchingPreset, presetsIn } from "./presets.ts";
import { Remarks } from "./remarks.tsx";
import { structureTexts } from "./texts.ts";
import { TrancheCard } from "./tranche-card.tsx";

const OWN = "";

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

function PresetPicker() {
  const texts = useTexts(structureTexts);
  const { store } = usePane();
  const { rows } = usePaneState((state) => state.structure);
  const presets = presetsIn(useLanguage());
  const id = matchingPreset(rows);
  const current = presets.find((preset) => preset.id === id) ?? null;
  const choose = (chosen: string) => {
    const preset = presets.find((candidate) => candidate.id === chosen);
    if (preset) store.dispatch({ type: "structure/replaced", rows: preset.rows });
  };
  return (
    <Section title={texts.title}>
      <Field label={texts.preset} hint={current ? current.source : texts.ownHint}>
        <Select value={current?.id ?? OWN} onChange={(_, data) => choose(data.value)}>
          {current === null && <option value={OWN}>{texts.own}</option>}
          {presets.map((preset) => (
            <option key={preset.id} value={preset.id}>
              {preset.name}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
