import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useState } from "react";
import { freeSheetName } from "../../workbook/names.ts";
import type { SheetPlan } from "../../workbook/plan.ts";
import { formulasAgree } from "../pool/formula-view.ts";
import { tellInserted } from "../pool/pool-steps.ts";
import { attempt } from "../state/attempt.ts";
import { usePane, usePaneState, type Pane } from "../state/pane.tsx";

const useStyles = makeStyles({
  insert: { marginBottom: tokens.spacingVerticalXL },
  hint: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly label: string;
  /** The name that the sheet would like to have. */
  readonly sheet: string;
  readonly hint: (sheet: string) => string;
  /** Why nothing can be inserted now; null where it can. */
  readonly problem: string | null;
  /** The sheet under its name; null where what it is made from is gone. */
  readonly plan: (name: string) => SheetPlan | null;
};

/** Says which sheet it will make, then makes it; one undo takes it back. */
export function InsertSheet({ label, sheet, hint, problem, plan }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const id = useId();
  const notice = usePaneState((state) => state.notice);
  const [free, setFree] = useState("");
  useEffect(() => void freeName(pane, sheet).then(setFree), [pane, sheet, notice]);
  const insert = () =>
    attempt(pane, async () => {
      const planned = plan(await freeName(pane, sheet));
      if (planned === null) return;
      const made = await pane.host.insertSheet(planned);
      tellInserted(pane, made);
    });
  return (
    <div className={styles.insert}>
      <Button disabledFocusable={problem !== null} aria-describedby={id} onClick={() => void insert()}>
        {label}
      </Button>
      <Caption1 id={id} className={styles.hint}>
        {problem ?? hint(free)}
      </Caption1>
    </div>
  );
}

async function freeName({ host }: Pane, sheet: string): Promise<string> {
  return freeSheetName(sheet, await host.sheetNames());
}

/** True where formulas read the pool as the pane does. The whole tape is read for this. */
export function useFormulasAgree(): boolean {
  const pool = usePaneState((state) => state.pool);
  return useMemo(() => formulasAgree(pool), [pool]);
}
