import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { withFullStop } from "../../language/lists.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { defaultLines } from "./default-lines.ts";
import { DefaultsTable } from "./defaults-table.tsx";
import { insertPath, pathSheetName } from "./insert-path.ts";
import { PathChart } from "./path-chart.tsx";
import { pathSummary } from "./path-summary.ts";
import { worstTexts } from "./texts.ts";
import type { FoundPaths } from "./worst-state.ts";

const useStyles = makeStyles({
  summary: { margin: `0 0 ${tokens.spacingVerticalL}` },
  insert: { marginBottom: tokens.spacingVerticalXL },
  hint: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

type Props = { readonly found: FoundPaths; readonly place: number };

/** One path explained: a sentence, its loss over time, and every default with its cause. */
export function PathDetail({ found, place }: Props) {
  const language = useLanguage();
  const styles = useStyles();
  const path = found.worst.paths[place]!;
  const { pool, tranche } = found;
  const lines = useMemo(() => defaultLines(path, pool, tranche, language), [path, pool, tranche, language]);
  return (
    <>
      <Body1 as="p" block className={styles.summary}>
        {withFullStop(pathSummary(path, found, language), language)}
      </Body1>
      <PathChart path={path} found={found} lines={lines} />
      <DefaultsTable lines={lines} />
      <InsertPath found={found} place={place} />
    </>
  );
}

function InsertPath({ found, place }: Props) {
  const texts = useTexts(worstTexts);
  const styles = useStyles();
  const pane = usePane();
  const path = found.worst.paths[place]!;
  const notice = usePaneState((state) => state.notice);
  const [sheet, setSheet] = useState("");
  useEffect(() => void pathSheetName(pane, path).then(setSheet), [pane, path, notice]);
  return (
    <div className={styles.insert}>
      <Button aria-describedby="srt-insert-path-hint" onClick={() => void insertPath(pane, found, path)}>
        {texts.insert}
      </Button>
      <Caption1 id="srt-insert-path-hint" className={styles.hint}>
        {texts.insertHint(sheet)}
      </Caption1>
    </div>
  );
}
