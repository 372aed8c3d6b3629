import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CHART_COLOURS } from "../../workbook/look.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { PercentField } from "./percent-field.tsx";
import { colourOf } from "./stack-parts.ts";
import type { Holder, TrancheDraft, TrancheRow } from "./structure-state.ts";
import { structureTexts } from "./texts.ts";

const FIRST_SHARE = 0.5;

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "4px solid",
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    margin: 0,
    minWidth: 0,
  },
  top: { display: "flex", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalXS },
  name: { flexGrow: 1, minWidth: 0, "& input": { minWidth: 0, fontWeight: tokens.fontWeightSemibold } },
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr 1.25fr 1fr", gap: "6px", alignItems: "start" },
  select: { minWidth: 0, "& select": { minWidth: 0, paddingLeft: "6px", paddingRight: "22px" } },
  share: { marginTop: tokens.spacingVerticalXS, maxWidth: "50%" },
});

/** One tranche of the grid. */
export function TrancheCard({ row }: { row: TrancheRow }) {
  const texts = useTexts(structureTexts);
  const styles = useStyles();
  const { store } = usePane();
  const rows = usePaneState((state) => state.structure.rows);
  const label = row.name.trim() || texts.unnamed;
  const edit = (change: Partial<TrancheDraft>) => store.dispatch({ type: "structure/edited", id: row.id, change });
  const remove = () => {
    store.dispatch({ type: "structure/removed", id: row.id });
    store.dispatch({ type: "frame/announced", text: texts.removed(label) });
  };
  const percent = (field: "attach" | "detach" | "spread") => (
    <PercentField
      label={texts[field]}
      accessibleLabel={texts.fieldLabel(texts[field], label)}
      value={row[field]}
      onChange={(value) => edit({ [field]: value })}
      {...(field === "spread" ? { opens: "leftward" as const } : {})}
    />
  );
  return (
    <div
      role="group"
      aria-label={texts.groupLabel(label)}
      className={styles.card}
      style={{ borderLeftColor: CHART_COLOURS[colourOf(rows, row.id)] }}
    >
      <div className={styles.top}>
        <Input
          size="small"
          className={styles.name}
          aria-label={texts.fieldLabel(texts.name, label)}
          value={row.name}
          onChange={(_, data) => edit({ name: data.value })}
        />
        <Button size="small" appearance="subtle" aria-label={texts.remove(label)} onClick={remove}>
          {texts.removeShort}
        </Button>
      </div>
      <div className={styles.fields}>
        {percent("attach")}
        {percent("detach")}
        <HolderField holder={row.holder} label={label} onChange={(holder) => edit({ holder })} />
        {percent("spread")}
      </div>
      {typeof row.holder === "number" && (
        <div className={styles.share}>
          <PercentField
            label={texts.share}
            accessibleLabel={texts.fieldLabel(texts.share, label)}
            value={row.holder}
            onChange={(share) => edit({ holder: share ?? FIRST_SHARE })}
          />
        </div>
      )}
    </div>
  );
}

type HolderProps = {
  readonly holder: Holder;
  readonly label: string;
  readonly onChange: (holder: Holder) => void;
};

function HolderField({ holder, label, onChange }: HolderProps) {
  const texts = useTexts(structureTexts);
  const styles = useStyles();
  const choose = (value: string) => onChange(value === "shared" ? FIRST_SHARE : (value as "bank" | "investor"));
  return (
    <Field size="small" label={texts.holder}>
      <Select
        size="small"
        className={styles.select}
        aria-label={texts.fieldLabel(texts.holder, label)}
        value={typeof holder === "number" ? "shared" : holder}
        onChange={(_, data) => choose(data.value)}
      >
        {(["bank", "investor", "shared"] as const).map((name) => (
          <option key={name} value={name}>
            {texts.holders[name]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
