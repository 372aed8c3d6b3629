import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { RunsPage } from "../batch/runs-page.tsx";
import { CapitalPage } from "../capital/capital-page.tsx";
import { GalleryPage } from "../gallery/gallery-page.tsx";
import { PoolPage } from "../pool/pool-page.tsx";
import { ReportPage } from "../report/report-page.tsx";
import { RolloverPage } from "../rollover/rollover-page.tsx";
import { RunPage } from "../run/run-page.tsx";
import { ScalePage } from "../scale/scale-page.tsx";
import type { Page } from "../state/pane-state.ts";
import { usePaneState } from "../state/pane.tsx";
import { StressPage } from "../stress/stress-page.tsx";
import { StructurePage } from "../structure/structure-page.tsx";
import { PageTabs } from "./page-tabs.tsx";

const CONTENT: Readonly<Record<Page, () => ReactNode>> = {
  pool: PoolPage,
  structure: StructurePage,
  run: RunPage,
  stress: StressPage,
  rollover: RolloverPage,
  capital: CapitalPage,
  scale: ScalePage,
  runs: RunsPage,
  report: ReportPage,
  functions: GalleryPage,
};

const useStyles = makeStyles({
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
  const page = usePaneState((state) => state.page);
  const Content = CONTENT[page];
  return (
    <>
      <PageTabs />
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
