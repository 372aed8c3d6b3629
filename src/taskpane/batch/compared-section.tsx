import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { drawDecomposition, type DecompositionStep } from "../../charts/decomposition.ts";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { percentCell, percentText } from "../numbers/format.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePaneState } from "../state/pane.tsx";
import type { ComparedRuns, ToldApart } from "./batch-state.ts";
import { lineOf, sharedTranches } from "./compare-steps.ts";
import { differingInputs, type InputName } from "./differences.ts";
import { rhoText } from "./planned-runs.ts";
import type { RunAsked } from "./run-asked.ts";
import { POOL_ROW } from "./solve-run.ts";
import { batchTexts, type BatchTexts } from "./texts.ts";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  ask: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  tranche: { flex: "1 1 130px", minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
});

/** Two runs of the log side by side: results, the inputs that differ, and what each of them adds. */
export function ComparedSection() {
  const compared = usePaneState((state) => state.batch.compared);
  return compared === null ? null : <Compared compared={compared} />;
}

function Compared({ compared: { from, to, told } }: { compared: ComparedRuns }) {
  const styles = useStyles();
  const texts = useTexts(batchTexts);
  const { compare } = useRunControl();
  const work = usePaneState((state) => state.batch.work);
  const shared = sharedTranches(from.answer!, to.answer!);
  const [chosen, choose] = useState<string | null>(null);
  const tranche = chosen !== null && shared.includes(chosen) ? chosen : (firstSold(from.asked, shared) ?? POOL_ROW);
  const inputs = differingInputs(from.asked, to.asked);
  return (
    <>
      <Section title={texts.comparedTitle(tranche, from.id, to.id)}>
        <div className={styles.stack}>
          <Results compared={{ from, to, told }} names={shared} />
          {inputs.length === 0 && <Text size={200}>{texts.comparedSame}</Text>}
          {inputs.length > 0 && <Inputs from={from.asked} to={to.asked} inputs={inputs} />}
          {inputs.length > 0 && (
            <div className={styles.ask}>
              <Field label={texts.tranche} className={styles.tranche}>
                <Select value={tranche} onChange={(_, data) => choose(data.value)}>
                  {shared.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </Select>
              </Field>
              <Button disabledFocusable={work !== null} onClick={() => compare.start({ from, to, tranche })}>
                {texts.explain}
              </Button>
            </div>
          )}
        </div>
      </Section>
      {told !== null && <Apart told={told} />}
    </>
  );
}

/** The most junior tranche that investors hold. */
function firstSold({ structure }: RunAsked, shared: readonly string[]): string | undefined {
  return structure.tranches.find(({ name, holder }) => holder !== "bank" && shared.includes(name))?.name;
}

function Results({ compared: { from, to }, names }: { compared: ComparedRuns; names: readonly string[] }) {
  const texts = useTexts(batchTexts);
  const rows = names.map((name) => {
    const [before, after] = [lineOf(from.answer!, name), lineOf(to.answer!, name)];
    const error = Math.sqrt(before.error * before.error + after.error * after.error);
    return [name, percentCell(before.el, before.error), percentCell(after.el, after.error), signedPoints(after.el - before.el, error)]; // prettier-ignore
  });
  return <DataTable headings={[texts.tranche, ...texts.columns]} rows={rows} />;
}

type InputsProps = { readonly from: RunAsked; readonly to: RunAsked; readonly inputs: readonly InputName[] };

function Inputs({ from, to, inputs }: InputsProps) {
  const texts = useTexts(batchTexts);
  const rows = inputs.map((input) => [texts.inputs[input], inputText(from, input, texts), inputText(to, input, texts)]);
  return <DataTable headings={[texts.input, texts.before, texts.after]} rows={rows} />;
}

/** An input of a run in a few words. */
function inputText({ pool, structure, scenario, rho, model }: RunAsked, input: InputName, texts: BatchTexts): string {
  switch (input) {
    case "pool":
      return pool.name;
    case "structure":
      return structure.name;
    case "scenario":
      return scenario.name || texts.noScenario;
    case "correlation":
      return rhoText(rho);
    case "copula":
      return model.copula === "t" ? `t(${model.df})` : model.copula;
    case "contagion":
      return model.contagion ?? texts.asScenario;
    case "drawing":
      return [model.method, model.paths ?? "–", model.seed].join(", ");
    case "horizon":
    case "curve":
    case "lgd":
      return String(model[input]);
  }
}

function Apart({ told }: { told: ToldApart }) {
  const texts = useTexts(batchTexts);
  const { title, description } = finding(told, texts);
  const steps = stepsOf(told, texts);
  return (
    <ChartFigure
      title={title}
      scales="linear"
      draw={(size) =>
        drawDecomposition({
          steps,
          colours: { level: CHART_COLOURS.pool, more: CHART_COLOURS["first-loss"], less: CHART_COLOURS.accent },
          title,
          description,
          words: { axis: texts.apartAxis(told.tranche) },
          size,
        })
      }
      table={
        <DataTable
          headings={[texts.input, texts.added, texts.share]}
          rows={told.parts.map(({ input, step, share }) => [texts.inputs[input], signedPoints(step), signedPoints(share)])} // prettier-ignore
        />
      }
    />
  );
}

function stepsOf({ parts, start, end }: ToldApart, texts: BatchTexts): readonly DecompositionStep[] {
  let at = start;
  const between = parts.map(({ input, step }): DecompositionStep => {
    const from = at;
    at += step;
    const label = texts.points(signedPoints(step));
    return { name: texts.inputs[input], from, to: at, kind: step < 0 ? "less" : "more", label };
  });
  return [
    { name: texts.before, from: 0, to: start, kind: "level", label: percentText(start) },
    ...between,
    { name: texts.after, from: 0, to: end, kind: "level", label: percentText(end) },
  ];
}

function finding({ tranche, parts, start, end }: ToldApart, texts: BatchTexts) {
  const most = [...parts].sort((a, b) => Math.abs(b.step) - Math.abs(a.step))[0];
  const told = parts.map(({ input, step }) => `${texts.inputs[input]} ${signedPoints(step)}`).join("; ");
  const title =
    most === undefined || start === end
      ? texts.apartSame(tranche, percentText(start))
      : texts.apartTitle(tranche, percentText(start), percentText(end), texts.inputs[most.input]);
  return { title, description: texts.apartDescription(tranche, told) };
}

/** A change in percentage points with its sign; blank where there is none to tell. */
function signedPoints(change: number, error = 0): string {
  if (change !== change) return "";
  return `${change < 0 ? "−" : "+"}${percentText(Math.abs(change), error).replace(/\u00a0?%$/, "")}`;
}
