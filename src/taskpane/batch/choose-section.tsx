import { Button, Caption1, Checkbox, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, type ReactNode } from "react";
import { stressScenario } from "../../core/index.ts";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { listPools } from "../pool/pool-steps.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { Assumption } from "../stress/scenarios-section.tsx";
import { presetsIn } from "../structure/presets.ts";
import { batchOffer, batchParts, countOf, PAGE_STRUCTURE } from "./batch-parts.ts";
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
  const saved = usePaneState((state) => state.pool.saved);
  if (saved.length === 0) return <Text size={200}>{texts.noPools}</Text>;
  const names = saved.map(({ name }) => ({ value: name, label: name }));
  return <Boxes legend={texts.pools} offered={names} chosen={inputs.pools} onChoose={(pools) => change({ pools })} />;
}

function Structures({ inputs, change }: Part) {
  const texts = useTexts(batchTexts);
  const language = useLanguage();
  const rows = usePaneState((state) => state.structure.rows);
  const offer = useMemo(() => batchOffer(rows, language), [rows, language]);
  const label = (name: string) =>
    name === PAGE_STRUCTURE ? texts.pageStructure : (presetsIn(language).find(({ id }) => id === name)?.name ?? name);
  return (
    <Boxes
      legend={texts.structures}
      offered={offer.structures.map(({ name }) => ({ value: name, label: label(name) }))}
      chosen={inputs.structures}
      onChoose={(structures) => change({ structures })}
    />
  );
}

function Scenarios({ inputs, change }: Part) {
  const texts = useTexts(batchTexts);
  const language = useLanguage();
  const label = (name: string) => {
    const known = stressScenario(name);
    if (known === null) return texts.noScenario;
    return language === "en" ? known.english : known.chinese;
  };
  const offered = batchOffer([], language).scenarios.map(({ name }) => ({ value: name, label: label(name) }));
  return (
    <Boxes
      legend={texts.scenarios}
      offered={offered}
      chosen={inputs.scenarios}
      onChoose={(scenarios) => change({ scenarios })}
    />
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
};

/** A box for each thing that may be chosen. */
function Boxes({ legend, offered, chosen, onChoose }: BoxesProps) {
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
  const { parts, problem } = batchParts(inputs, run, batchOffer(rows, language), language);
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
