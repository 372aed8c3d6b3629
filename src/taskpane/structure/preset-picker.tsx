import { Field, Select } from "@fluentui/react-components";
import { Section } from "../frame/section.tsx";
import { OwnList } from "../own-ranges/own-list.tsx";
import { ownTexts } from "../own-ranges/texts.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState, type Pane } from "../state/pane.tsx";
import { equalRows, matchingPreset, presetsIn } from "./presets.ts";
import { structureTexts } from "./texts.ts";

/** The choice of a structure that was typed here. */
const TYPED = "";

/** Starts from a preset, or from a structure of the workbook. */
export function PresetPicker() {
  const texts = useTexts(structureTexts);
  const ownWords = useTexts(ownTexts);
  const pane = usePane();
  const rows = usePaneState((state) => state.structure.rows);
  const presets = presetsIn(useLanguage());
  const own = usePaneState((state) => state.own.structures).flatMap(({ key, name, read }) =>
    "tranches" in read ? [{ key, name, tranches: read.tranches }] : [],
  );
  const preset = presets.find(({ id }) => id === matchingPreset(rows));
  const current = preset?.id ?? own.find(({ tranches }) => equalRows(tranches, rows))?.key ?? TYPED;
  const offered = presets.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
  return (
    <Section title={texts.title}>
      <Field label={texts.preset} hint={preset?.source ?? texts.ownHint}>
        <Select value={current} onChange={(_, data) => startFrom(pane, data.value)}>
          {current === TYPED && <option value={TYPED}>{texts.own}</option>}
          {own.length === 0 ? offered : <optgroup label={ownWords.product}>{offered}</optgroup>}
          {own.length > 0 && (
            <optgroup label={ownWords.group}>
              {own.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </Field>
      <OwnList kind="structure" onAdded={(key) => startFrom(pane, key)} />
    </Section>
  );
}

/** Takes the tranches of a preset, or of a range of the workbook. */
function startFrom({ store }: Pane, chosen: string): void {
  const { own, language } = store.get();
  const range = own.structures.find(({ key }) => key === chosen);
  const read = range !== undefined && "tranches" in range.read ? range.read.tranches : undefined;
  const rows = read ?? presetsIn(language).find(({ id }) => id === chosen)?.rows;
  if (rows !== undefined) store.dispatch({ type: "structure/replaced", rows });
}
