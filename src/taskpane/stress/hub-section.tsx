import { Button, Caption1, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { eachObligor, type ObligorEvent } from "../../core/index.ts";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { countText } from "../numbers/format.ts";
import { chosenScenario } from "../own-ranges/chosen-scenario.ts";
import { ScenarioSelect } from "../own-ranges/scenario-select.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { MOST_HUBS, pointsText, rankedHubs } from "./hub-figures.ts";
import { HubList } from "./hub-list.tsx";
import { HubNetwork } from "./hub-network.tsx";
import { hubTexts } from "./hub-texts.ts";
import { Assumption } from "./scenarios-section.tsx";
import {
  isOldOfScenario,
  shownTranche,
  type HubsFound,
  type HubsRequest,
  type StressInputs,
  type StressRequest,
} from "./stress-state.ts";

const useStyles = makeStyles({
  line: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
  ask: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 110px", minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  told: { minHeight: "20px", marginTop: tokens.spacingVerticalXS },
});

/** What the default or distress of each hub by itself does. */
export function HubSection({ request }: { request: StressRequest }) {
  const language = useLanguage();
  const texts = useTexts(hubTexts);
  const styles = useStyles();
  const { hubs: control } = useRunControl();
  const state = usePaneState((pane) => pane.stress);
  const own = usePaneState((pane) => pane.own);
  const { hubScenario: scenario, event } = state.inputs;
  const working = state.progress?.work === "hubs";
  const chosen = chosenScenario(scenario, own);
  const asked = "problem" in chosen ? null : { ...request, scenario: chosen, event };
  const found = state.hubs !== null && asked !== null && answers(state.hubs, asked) ? state.hubs : null;
  const failed = state.failure?.work === "hubs" ? state.failure.message[language] : null;
  const failure = "problem" in chosen ? chosen.problem[language] : failed;
  const press = () => {
    if (working) control.cancel();
    else if (asked !== null) control.start(asked);
  };
  if (request.pool.links.length === 0) {
    return (
      <Section title={texts.title}>
        <Caption1 className={styles.line}>{texts.noLinks}</Caption1>
      </Section>
    );
  }
  return (
    <>
      <Section title={texts.title} aside={<Assumption />}>
        <Caption1 className={styles.line}>{texts.hint}</Caption1>
        <div className={styles.ask}>
          <Choices scenario={scenario} event={event} theme={request.pool.theme.name} />
          <Button disabledFocusable={asked === null && !working} onClick={press}>
            {working ? texts.cancel : texts.rank}
          </Button>
        </div>
        <div className={styles.told}>
          {failure !== null && (
            <Text size={200} role="alert">
              {failure}
            </Text>
          )}
          {failure === null && event === "distress" && <Text size={200}>{texts.distressHint}</Text>}
        </div>
      </Section>
      {found !== null && <Found found={found} />}
    </>
  );
}

function Choices({ scenario, event, theme }: { scenario: string; event: ObligorEvent; theme: string }) {
  const texts = useTexts(hubTexts);
  const styles = useStyles();
  const { store } = usePane();
  const change = (part: Partial<StressInputs>) => store.dispatch({ type: "stress/changed", change: part });
  return (
    <>
      <ScenarioSelect
        label={texts.scenario}
        value={scenario}
        theme={theme}
        className={styles.field}
        onChange={(key) => change({ hubScenario: key })}
      />
      <Field label={texts.event} className={styles.field}>
        <Select value={event} onChange={(_, data) => change({ event: data.value as ObligorEvent })}>
          {Object.entries(texts.events).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function answers(found: HubsFound, asked: HubsRequest): boolean {
  return found.event === asked.event && !isOldOfScenario(found, asked);
}

function Found({ found }: { found: HubsFound }) {
  const texts = useTexts(hubTexts);
  const styles = useStyles();
  const { store } = usePane();
  const { tranche: chosen, hub } = usePaneState((pane) => pane.stress.inputs);
  const shown = shownTranche(found.rows, chosen);
  const ranked = useMemo(() => rankedHubs(found, shown), [found, shown]);
  if (ranked.length === 0) return <Caption1 className={styles.line}>{texts.noHubs}</Caption1>;
  const place = Math.max(0, ranked.findIndex(({ impact }) => impact.obligor === hub)); // prettier-ignore
  const choose = (i: number) => store.dispatch({ type: "stress/changed", change: { hub: ranked[i]!.impact.obligor } });
  const error = ranked.reduce((most, { tranche }) => Math.max(most, tranche.error), 0);
  return (
    <>
      <HubNetwork found={found} ranked={ranked} place={place} tranche={shown.name} />
      <HubList pool={eachObligor(found.pool)} ranked={ranked} place={place} tranche={shown.name} onChoose={choose} />
      <Caption1 className={styles.line}>
        {found.impacts.length > MOST_HUBS && `${texts.andMore(ranked.length, found.impacts.length)} `}
        {texts.method(countText(found.paths), pointsText(error))}
      </Caption1>
    </>
  );
}
