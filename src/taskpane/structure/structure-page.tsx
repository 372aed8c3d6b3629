import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Section } from "../frame/section.tsx";
import { usePane, usePaneState } from "../state/pane.tsx";
import { CapitalStack } from "./capital-stack.tsx";
import { matchingPreset, presets } from "./presets.ts";
import { Remarks } from "./remarks.tsx";
import { structureTexts as texts } from "./texts.ts";
import { TrancheCard } from "./tranche-card.tsx";

const OWN = "";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  add: { marginTop: tokens.spacingVerticalS },
});

/** Who loses what: the tranches, drawn to scale. */
export function StructurePage() {
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
        <Button className={styles.add} onClick={() => store.dispatch({ type: "structure/added" })}>
          {texts.add}
        </Button>
        <Remarks />
      </Section>
    </>
  );
}

function PresetPicker() {
  const { store } = usePane();
  const { rows } = usePaneState((state) => state.structure);
  const current = matchingPreset(rows);
  const choose = (id: string) => {
    const preset = presets.find((candidate) => candidate.id === id);
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
