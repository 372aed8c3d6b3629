import { Body1, Button, Caption1, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { MOST_SETS } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { Figure } from "../numbers/figure.tsx";
import { countText, percentText } from "../numbers/format.ts";
import { chosenScenario } from "../own-ranges/chosen-scenario.ts";
import { ScenarioSelect } from "../own-ranges/scenario-select.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { hubTexts } from "./hub-texts.ts";
import { PairMap } from "./pair-map.tsx";
import { Assumption } from "./scenarios-section.tsx";
import { isOldOfScenario, type PairsFound, type StressInputs, type StressRequest } from "./stress-state.ts";

const useStyles = makeStyles({
  line: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
  ask: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 110px", minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  told: { minHeight: "20px", marginTop: tokens.spacingVerticalXS },
  bets: { marginBottom: tokens.spacingVerticalM },
});

/** In which sectors obligors default together, and how many independent bets the pool is. */
export function PairSection({ request }: { request: StressRequest }) {
  const language = useLanguage();
  const texts = useTexts(hubTexts);
  const styles = useStyles();
  const { pairs: control } = useRunControl();
  const state = usePaneState((pane) => pane.stress);
  const own = usePaneState((pane) => pane.own);
  const working = state.progress?.work === "pairs";
  const chosen = chosenScenario(state.inputs.pairScenario, own);
  const asked = "problem" in chosen ? null : { ...request, scenario: chosen };
  const current = state.pairs !== null && asked !== null && !isOldOfScenario(state.pairs, asked);
  const failed = state.failure?.work === "pairs" ? state.failure.message[language] : null;
  const failure = "problem" in chosen ? chosen.problem[language] : failed;
  const press = () => {
    if (working) control.cancel();
    else if (asked !== null) control.start(asked);
  };
  const problem = sectorProblem(request, language);
  return (
    <>
      <Section title={texts.pairsTitle} aside={<Assumption />}>
        <Caption1 className={styles.line}>{problem ?? texts.pairsHint}</Caption1>
        {problem === null && (
          <div className={styles.ask}>
            <Choices theme={request.pool.theme.name} />
            <Button disabledFocusable={asked === null && !working} onClick={press}>
              {working ? texts.cancel : texts.count}
            </Button>
          </div>
        )}
        <div className={styles.told}>
          {failure !== null && (
            <Text size={200} role="alert">
              {failure}
            </Text>
          )}
        </div>
        {current && <Found pairs={state.pairs!} />}
      </Section>
      {current && <PairMap pairs={state.pairs!} />}
    </>
  );
}

/** Why sectors cannot be told apart, in a sentence; null where they can. */
export function sectorProblem({ pool: { sector } }: StressRequest, language: Language): string | null {
  const texts = hubTexts[language];
  if (sector.index.includes(-1)) return texts.noSectors;
  return sector.names.length > MOST_SETS ? texts.tooManySectors(sector.names.length, MOST_SETS) : null;
}

function Choices({ theme }: { theme: string }) {
  const texts = useTexts(hubTexts);
  const styles = useStyles();
  const { store } = usePane();
  const { pairScenario, map } = usePaneState((pane) => pane.stress.inputs);
  const change = (part: Partial<StressInputs>) => store.dispatch({ type: "stress/changed", change: part });
  return (
    <>
      <ScenarioSelect
        label={texts.scenario}
        value={pairScenario}
        theme={theme}
        className={styles.field}
        onChange={(key) => change({ pairScenario: key })}
      />
      <Field label={texts.map} className={styles.field}>
        <Select value={map} onChange={(_, data) => change({ map: data.value as StressInputs["map"] })}>
          {Object.entries(texts.maps).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function Found({ pairs: { found } }: { pairs: PairsFound }) {
  const texts = useTexts(hubTexts);
  const styles = useStyles();
  const { effective, apart } = found.bets;
  const lost = percentText(1 - effective.value / apart).replace(/\.\d+/, "");
  const error = found.joint.reduce((most, one) => (one.error > most ? one.error : most), 0);
  return (
    <>
      <Body1 as="p" block className={styles.bets}>
        {texts.betsBefore}
        <Figure
          text={effective.value.toFixed(1)}
          exact={String(effective.value)}
          method={`${texts.betsTip} ${texts.figure(String(effective.value), effective.error.toFixed(2))}`}
        />
        {texts.betsAfter(apart.toFixed(0), lost)}
      </Body1>
      <Caption1 className={styles.line}>{texts.pairMethod(countText(found.points), percentText(error))}</Caption1>
    </>
  );
}
