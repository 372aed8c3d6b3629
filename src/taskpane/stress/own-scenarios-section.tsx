import { Section } from "../frame/section.tsx";
import { OwnBoxes } from "../own-ranges/own-boxes.tsx";
import { OwnList } from "../own-ranges/own-list.tsx";
import { ownTexts } from "../own-ranges/texts.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";

/** The workbook's own scenarios: which of them are run beside the product's. */
export function OwnScenariosSection() {
  const texts = useTexts(ownTexts);
  const { store } = usePane();
  const scenarios = usePaneState((state) => state.own.scenarios);
  const chosen = usePaneState((state) => state.stress.inputs.own);
  const choose = (own: readonly string[]) => store.dispatch({ type: "stress/changed", change: { own } });
  return (
    <Section title={texts.title}>
      <OwnBoxes ranges={scenarios} chosen={chosen} onChoose={choose} />
      <OwnList kind="scenario" onAdded={(key) => choose([...chosen.filter((other) => other !== key), key])} />
    </Section>
  );
}
