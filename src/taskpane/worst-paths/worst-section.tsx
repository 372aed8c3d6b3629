import { Button, Caption1, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useRunControl } from "../frame/run-control.tsx";
import { Section } from "../frame/section.tsx";
import { countText } from "../numbers/format.ts";
import type { SoundInputs } from "../run/run-question.ts";
import type { RunResult } from "../run/run-state.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { ordered } from "../structure/structure-check.ts";
import type { TrancheRow } from "../structure/structure-state.ts";
import { PathDetail } from "./path-detail.tsx";
import { PathList } from "./path-list.tsx";
import { worstTexts } from "./texts.ts";
import { chosenTranche, foundFor, type FoundPaths } from "./worst-state.ts";

const useStyles = makeStyles({
  ask: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  tranche: { flex: "1 1 130px", minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  line: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
});

type Props = { readonly result: RunResult; readonly rows: readonly TrancheRow[] };

/** Finds the paths in which a tranche loses most, and explains one of them. */
export function WorstSection({ result, rows }: Props) {
  const language = useLanguage();
  const texts = useTexts(worstTexts);
  const styles = useStyles();
  const worst = usePaneState((state) => state.worst);
  const tranche = chosenTranche(rows, worst.trancheId);
  const found = foundFor(worst, result, tranche);
  return (
    <>
      <Section title={texts.title}>
        <Ask result={result} rows={rows} />
        {worst.failure !== null && (
          <Text size={200} role="alert" className={styles.line}>
            {worst.failure[language]}
          </Text>
        )}
        {found === null ? <Caption1 className={styles.line}>{texts.hint}</Caption1> : <Found found={found} />}
      </Section>
      {found !== null && found.worst.hits > 0 && <PathDetail found={found} place={worst.place} />}
    </>
  );
}

/** The tranche, and the button that starts or stops the search. */
function Ask({ result, rows }: Props) {
  const texts = useTexts(worstTexts);
  const styles = useStyles();
  const { store } = usePane();
  const { worst: control } = useRunControl();
  const { trancheId, searching } = usePaneState((state) => state.worst);
  const tranche = chosenTranche(rows, trancheId);
  const { pool, inputs } = result;
  const press = () => {
    if (searching) return control.cancel();
    if (tranche !== null) control.start({ pool, inputs: inputs as SoundInputs, tranche });
  };
  return (
    <div className={styles.ask}>
      <Field label={texts.tranche} className={styles.tranche}>
        <Select
          value={String(tranche?.id)}
          disabled={searching}
          onChange={(_, data) => store.dispatch({ type: "worst/tranche", id: Number(data.value) })}
        >
          {ordered(rows).map((row) => (
            <option key={row.id} value={row.id}>
              {row.name}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={press}>{searching ? texts.cancel : texts.find}</Button>
    </div>
  );
}

function Found({ found }: { found: FoundPaths }) {
  const texts = useTexts(worstTexts);
  const styles = useStyles();
  const { store } = usePane();
  const place = usePaneState((state) => state.worst.place);
  const { worst, tranche } = found;
  const [hits, points] = [countText(worst.hits), countText(worst.points)];
  if (worst.hits === 0) return <Caption1 className={styles.line}>{texts.noHit(points, tranche.name)}</Caption1>;
  return (
    <>
      <Caption1 className={styles.line}>{texts.hits(hits, points, tranche.name, String(worst.seed))}</Caption1>
      <PathList
        paths={worst.paths}
        tranche={tranche.name}
        contagious={found.simulation.contagion !== null}
        place={place}
        onChoose={(chosen) => store.dispatch({ type: "worst/place", place: chosen })}
      />
    </>
  );
}
