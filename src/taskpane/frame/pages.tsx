import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PoolPage } from "../pool/pool-page.tsx";
import { RunPage } from "../run/run-page.tsx";
import { PAGES, type Page } from "../state/pane-state.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { StructurePage } from "../structure/structure-page.tsx";
import { frameTexts as texts } from "./texts.ts";

const CONTENT: Readonly<Record<Page, () => ReactNode>> = { pool: PoolPage, structure: StructurePage, run: RunPage };

const useStyles = makeStyles({
  tabs: { padding: `0 ${tokens.spacingHorizontalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  page: {
    flexGrow: 1,
    minHeight: 0,
    outlineStyle: "none",
    overflowY: "auto",
    scrollbarGutter: "stable",
    padding: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXXL,
  },
});

/** The tabs and the page that is chosen. */
export function Pages() {
  const styles = useStyles();
  const { store } = usePane();
  const page = usePaneState((state) => state.page);
  const Content = CONTENT[page];
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={texts.pagesLabel}
        selectedValue={page}
        onTabSelect={(_, data) => store.dispatch({ type: "frame/page", page: data.value as Page })}
      >
        {PAGES.map((name) => (
          <Tab key={name} value={name} id={`srt-tab-${name}`} aria-controls="srt-page">
            {texts.pages[name]}
          </Tab>
        ))}
      </TabList>
      <div
        key={page}
        id="srt-page"
        role="tabpanel"
        aria-labelledby={`srt-tab-${page}`}
        tabIndex={-1}
        className={styles.page}
      >
        <Content />
      </div>
    </>
  );
}
