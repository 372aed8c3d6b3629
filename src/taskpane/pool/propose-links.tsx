import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { proposedLinks, type Pool } from "../../core/index.ts";
import { said } from "../../language/catalogue.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { answer } from "./kept-answers.ts";
import { themeTexts } from "./theme-texts.ts";

const useStyles = makeStyles({
  hint: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The choice of links that the chain of sectors proposes; not there for a pool with links of its own, or without a chain. */
export function ProposeLinks({ pool }: { pool: Pool }) {
  const texts = useTexts(themeTexts);
  const styles = useStyles();
  const pane = usePane();
  const links = usePaneState((state) => state.pool.answers.links);
  const count = useMemo(() => proposedLinks(pool).length, [pool]);
  const isOn = links === "proposed";
  if (!isOn && (count === 0 || pool.links.length > 0)) return null;
  const choose = (on: boolean) => {
    const text = said(themeTexts, ({ linksOn, linksOff }) => (on ? linksOn(count) : linksOff));
    answer(pane, { links: on ? "proposed" : "own" }, text);
  };
  return (
    <>
      <Checkbox label={texts.links(count)} checked={isOn} onChange={(_, { checked }) => choose(checked === true)} />
      <Caption1 className={styles.hint}>{texts.linksHint}</Caption1>
    </>
  );
}
