import { Button, Caption1, Checkbox, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, type ReactNode } from "react";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { PRODUCT_SCENARIOS } from "../own-ranges/chosen-scenario.ts";
import { OwnBoxes } from "../own-ranges/own-boxes.tsx";
import { OwnList } from "../own-ranges/own-list.tsx";
import { useOwnRanges } from "../own-ranges/use-own-ranges.ts";
import { listPools } from "../pool/pool-steps.ts";
import { byCommas } from "../../language/lists.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { Assumption } from "../stress/scenarios-section.tsx";
import { isSound } from "../structure/structure-check.ts";
import { presetsIn } from "../structure/presets.ts";
import { batchParts, countOf, PAGE_STRUCTURE } from "./batch-parts.ts";
import { unfinished, type BatchInputs } from "./batch-state.ts";
import { plannedRuns } from "./planned-runs.ts";
import { newBatchId } from "./run-id.ts";
import { batchTexts } from "./texts.ts";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  boxes: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(136px, 1fr))", alignItems: "start" },
  box: { minWidth: 0 },
  hint: { display: "block", color: tokens.colorNeutralForeground2 },
  halves: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** What a batch is made of, how many runs that is, and the button that runs it. */
export function ChooseSection() {
  const styles = useStyles();
  const texts = useTexts(batchTexts);
  const pane = usePane();
  const inputs = usePaneState((state) => state.batch.inputs);
  const change = (part: Partial<BatchInputs>) => pane.store.dispatch({ type: "batch/changed", change: part });
  const run = usePaneState((state) => state.run.inputs);
  useEffect(() => void listPools(pane), [pane]);
  useOwnRanges();
  return (
    <Section title={texts.title} aside={<Assumption />}>
      <div className={styles.stack}>
        <Pools inputs={inputs} change={change} />
        <Structures inputs={inputs} change={change} />
        <Scenarios inputs={inputs} change={change} />
        <Field label={texts.rhos} hint={texts.rhosHint}>
          <Input className={styles.input} value={inputs.rhos} onChange={(_, data) => change({ rhos: data.value })} />
        </Field>
        <Models inputs={inputs} change={change} />
        <Caption1 className={styles.hint}>{texts.modelHint(String(run.horizon ?? "–"), run.curve)}</Caption1>
        <div className={styles.halves}>
          <Field label={texts.by}>
            <Input className={styles.input} value={inputs.by} onChange={(_, data) => change({ by: data.value })} />
          </Field>
          <Field label={texts.note}>
            <Input className={styles.input} value={inputs.note} onChange={(_, data) => change({ note: data.value })} />
          </Field>
        </div>
        <RunButtons />
      </div>
    </Section>
  );
}

type Part = { readonly inputs: BatchInputs; readonly change: (part: Partial<BatchInputs>) => void };

function Pools({ inputs, change }: Part) {
  const texts = useTexts(batchTexts);
  const styles = useStyles();
  const saved = usePaneState((state) => state.pool.saved);
  if (saved.length === 0) return <Text size={200}>{texts.noPools}</Text>;
  const names = saved.map(({ name }) => ({ value: name, label: name }));
  return (
    <Boxes legend={texts.pools} offered={names} chosen={inputs.pools} onChoose={(pools) => change({ pools })}>
      <Caption1 className={styles.hint}>{texts.poolsAsAnswered}</Caption1>
    </Boxes>
  );
}

function Structures({ inputs, change }: Part) {
  const texts = useTexts(batchTexts);
  const language = useLanguage();
  const styles = useStyles();
  const sound = usePaneState((state) => isSound(state.structure.rows));
  const own = usePaneState((state) => state.own.structures);
  const page = sound ? [{ value: PAGE_STRUCTURE, label: texts.pageStructure }] : [];
  const presets = presetsIn(language).map(({ id, name }) => ({ value: id, label: name }));
  const choose = (structures: readonly string[]) => change({ structures });
  const timed = own.filter(({ key, read }) => inputs.structures.includes(key) && "timed" in read && read.timed);
  return (
    <Boxes legend={texts.structures} offered={[...page, ...presets]} chosen={inputs.structures} onChoose={choose}>
      <OwnBoxes ranges={own} chosen={inputs.structures} onChoose={choose} />
      {timed.length > 0 && (
        <Caption1 className={styles.hint}>
          {texts.timed(
            byCommas(
              timed.map(({ name }) => name),
              language,
            ),
          )}
        </Caption1>
      )}
      <OwnList kind="structure" onAdded={(key) => choose(withKey(inputs.structures, key))} />
    </Boxes>
  );
}

function withKey(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys : [...keys, key];
}

function Scenarios({ inputs, change }: Part) {
  const texts = useTexts(batchTexts);
  const language = useLanguage();
  const own = usePaneState((state) => state.own.scenarios);
  const product = PRODUCT_SCENARIOS.map(({ key, words }) => ({ value: key, label: words[language] }));
  const choose = (scenarios: readonly string[]) => change({ scenarios });
  return (
    <Boxes
      legend={texts.scenarios}
      offered={[{ value: "", label: texts.noScenario }, ...product]}
      chosen={inputs.scenarios}
      onChoose={choose}
    >
      <OwnBoxes ranges={own} chosen={inputs.scenarios} onChoose={choose} />
      <OwnList kind="scenario" onAdded={(key) => choose(withKey(inputs.scenarios, key))} />
    </Boxes>
  );
}

function Models({ inputs, change }: Part) {
  const texts = useTexts(batchTexts);
  const copulas = Object.entries(texts.copulas).map(([value, label]) => ({ value, label }));
  const lgds = Object.entries(texts.lgds).map(([value, label]) => ({ value, label }));
  return (
    <Boxes
      legend={texts.models}
      offered={[...copulas, ...lgds]}
      chosen={[...inputs.copulas, ...inputs.lgds]}
      onChoose={(chosen) =>
        change({
          copulas: copulas.map(({ value }) => value as "gaussian" | "t").filter((value) => chosen.includes(value)),
          lgds: lgds.map(({ value }) => value as BatchInputs["lgds"][number]).filter((value) => chosen.includes(value)),
        })
      }
    />
  );
}

type BoxesProps = {
  readonly legend: string;
  readonly offered: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly children?: ReactNode;
};

/** A box for each thing that may be chosen. */
function Boxes({ legend, offered, chosen, onChoose, children }: BoxesProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.boxes}>
        {offered.map(({ value, label }) => (
          <Checkbox
            key={value}
            className={styles.box}
            label={label}
            checked={chosen.includes(value)}
            onChange={(_, data) =>
              onChoose(data.checked === true ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
        ))}
      </div>
      {children}
    </fieldset>
  );
}

function RunButtons() {
  const styles = useStyles();
  const texts = useTexts(batchTexts);
  const language = useLanguage();
  const id = useId();
  const { batch: control } = useRunControl();
  const { inputs, batch, running } = usePaneState((state) => state.batch);
  const run = usePaneState((state) => state.run.inputs);
  const rows = usePaneState((state) => state.structure.rows);
  const own = usePaneState((state) => state.own);
  const { parts, problem } = batchParts({ inputs, run, rows, own }, language);
  const { pools, structures, scenarios, rhos, models } = parts;
  const total = countOf(parts);
  const counted = texts.count(pools.length, structures.length, scenarios.length, rhos.length, models.length, total);
  const left = batch === null || running ? [] : unfinished(batch);
  const who = { by: inputs.by.trim(), note: inputs.note.trim() };
  const start = () => control.start({ kind: "new", id: newBatchId(new Date()), planned: plannedRuns(parts), ...who });
  return (
    <div>
      <Told id={id}>{problem ?? counted}</Told>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          aria-describedby={id}
          disabledFocusable={!running && problem !== null}
          onClick={running ? control.cancel : start}
        >
          {running ? texts.cancel : texts.run(problem === null ? total : 0)}
        </Button>
        {left.length > 0 && (
          <Button onClick={() => control.start({ kind: "resume", batch: batch!, ...who })}>
            {texts.resume(left.length)}
          </Button>
        )}
      </div>
    </div>
  );
}

function Told({ id, children }: { id: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Caption1 id={id} className={styles.hint}>
      {children}
    </Caption1>
  );
}
