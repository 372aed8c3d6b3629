import { FluentProvider, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { Cell, Pool } from "../core/index.ts";
import type { Engine } from "../engine/engine.ts";
import { inBrowser, languageChoice, type Keeping, type LanguageChoice } from "../language/language-choice.ts";
import type { PaneCommands } from "../workbook/commands.ts";
import type { FormulaErrors } from "../workbook/formula-errors.ts";
import type { WorkedFunction } from "../workbook/gallery/worked-function.ts";
import type { WorkbookHost } from "../workbook/host.ts";
import { Pages } from "./frame/pages.tsx";
import { RunProvider } from "./frame/run-control.tsx";
import { StatusBar } from "./frame/status-bar.tsx";
import { frameTexts } from "./frame/texts.ts";
import { useTheme } from "./frame/theme.ts";
import { useKeptFocus } from "./frame/use-kept-focus.ts";
import { TopBar } from "./frame/top-bar.tsx";
import { openSelection, rereadPool } from "./pool/pool-steps.ts";
import { followLanguage } from "./state/follow-language.ts";
import { keepInputs } from "./state/kept-inputs.ts";
import { initialPane, paneTransition, type PaneState } from "./state/pane-state.ts";
import { useLanguage, useTexts } from "./state/pane-texts.ts";
import { PaneProvider, usePane, usePaneState, type Pane, type RunOfCell } from "./state/pane.tsx";
import { inEach } from "../language/messages.ts";
import { createStore } from "./state/store.ts";
import { presetsIn } from "./structure/presets.ts";
import { structureOf } from "./structure/structure-state.ts";
import { CarePanel } from "./workbook-care/care-panel.tsx";
import { tellColleagueChanges } from "./workbook-care/colleague-changes.ts";
import { TOUR_KEY, wasAnswered } from "./tour/kept-tour.ts";
import { TourBar } from "./tour/tour-bar.tsx";
import { pressInTour } from "./tour/tour-steps.ts";
import { useTourMark } from "./tour/tour-mark.ts";
import { NAME_KEY } from "./workbook-care/kept-name.ts";
import { tellOtherEngines } from "./workbook-care/other-engines.ts";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, minWidth: 0 },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export type TaskpaneProps = {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  /** The tape that Load demo puts on a sheet, heading row first; without it there is no such button. */
  readonly demoTape?: readonly (readonly Cell[])[];
  /** The language of the page; without it the pane follows its host, and keeps the user's choice in this browser. */
  readonly language?: LanguageChoice;
  /** Pools of the cards that cells show, by their keys. */
  readonly poolOfCard?: (key: string) => Pool | null;
  /** How cells of this page were computed. */
  readonly runOfCell?: RunOfCell;
  /** Where the user's name is kept; without it, in this browser. */
  readonly userName?: Keeping;
  /** Where it is kept that the tour was taken or declined; without it, in this browser. */
  readonly tourAnswered?: Keeping;
  /** Every function with its worked example, loaded when the page Functions is opened. */
  readonly gallery: () => Promise<readonly WorkedFunction[]>;
  /** Buttons of the host that reach the pane. */
  readonly commands?: PaneCommands;
  /** Errors of formulas; the last one stands in the bottom bar. */
  readonly formulaErrors?: FormulaErrors;
};

/** The pane beside a workbook: builds a pool, sets a structure, runs, shows, inserts. Fills its parent's height. */
export function Taskpane(props: TaskpaneProps) {
  const { host, engine, demoTape, poolOfCard, runOfCell, gallery, userName, tourAnswered } = props;
  const { language, commands, formulaErrors } = props;
  const choice = useMemo(() => language ?? languageChoice(host.language(), inBrowser()), [language, host]);
  const pane = useMemo<Pane>(() => {
    const answered = tourAnswered ?? inBrowser("", TOUR_KEY);
    return {
      host,
      engine,
      demoTape: demoTape ?? null,
      poolOfCard: poolOfCard ?? (() => null),
      ...(runOfCell && { runOfCell }),
      userName: userName ?? inBrowser("", NAME_KEY),
      tourAnswered: answered,
      gallery,
      store: createStore(paneTransition, firstPane(choice, answered)),
    };
  }, [host, engine, demoTape, poolOfCard, runOfCell, userName, tourAnswered, gallery, choice]);
  useFollowing(pane, commands, formulaErrors);
  useEffect(() => followLanguage(pane, choice), [pane, choice]);
  useEffect(() => keepInputs(pane), [pane]);
  useEffect(() => tellColleagueChanges(pane), [pane]);
  useEffect(() => void tellOtherEngines(pane), [pane]);
  return (
    <PaneProvider pane={pane}>
      <RunProvider>
        <Frame />
      </RunProvider>
    </PaneProvider>
  );
}

function firstPane(choice: LanguageChoice, tourAnswered: Keeping): PaneState {
  const language = choice.current();
  const tour = wasAnswered({ tourAnswered }) ? null : ({ at: "offered" } as const);
  return { ...initialPane, language, tour, structure: structureOf(presetsIn(language)[0]!.rows) };
}

/** All of the pane, in one theme and one language. */
function Frame() {
  const styles = useStyles();
  const pane = usePane();
  const theme = useTheme(pane.host);
  const frame = useRef<HTMLElement | null>(null);
  useKeptFocus(pane, frame);
  const mark = useTourMark(pane, frame);
  return (
    <FluentProvider theme={theme} lang={useLanguage()} style={{ height: "100%", position: "relative" }}>
      <section
        ref={frame}
        className={mergeClasses(styles.pane, mark.className)}
        data-tour-at={mark.at}
        aria-label={useTexts(frameTexts).pane}
        onKeyDown={(event) => pressInTour(pane, event)}
      >
        <TopBar />
        <CarePanel />
        <Pages />
        <TourBar />
        <StatusBar />
        <Announcement className={styles.spoken} />
      </section>
    </FluentProvider>
  );
}

const AFTER_A_CHANGE_MS = 400;

/** Follows the sheet under the pool, the buttons of the host, and the errors of formulas. */
function useFollowing(pane: Pane, commands: PaneCommands | undefined, formulaErrors: FormulaErrors | undefined): void {
  useEffect(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const unsubscribe = pane.host.onChanged((sheet) => {
      clearTimeout(timers.get(sheet));
      timers.set(
        sheet,
        setTimeout(() => void rereadPool(pane, sheet), AFTER_A_CHANGE_MS),
      );
    });
    return () => {
      unsubscribe();
      timers.forEach((timer) => clearTimeout(timer));
    };
  }, [pane]);
  useEffect(
    () =>
      commands?.subscribe((command) => {
        pane.store.dispatch({ type: "frame/page", page: command === "run" ? "run" : "pool" });
        if (command === "build-pool") void openSelection(pane);
      }),
    [pane, commands],
  );
  useEffect(
    () =>
      formulaErrors?.subscribe(({ said, address }) =>
        pane.store.dispatch({ type: "frame/failure", failure: { message: inEach(said), address } }),
      ),
    [pane, formulaErrors],
  );
}

function Announcement({ className }: { className: string }) {
  const text = usePaneState((state) => state.announcement);
  return (
    <div role="status" aria-live="polite" className={className}>
      {text}
    </div>
  );
}
