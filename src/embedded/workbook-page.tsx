import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent } from "react";
import { webEngine } from "../engine/web.ts";
import { workedFunctions } from "../functions/gallery.ts";
import { linkedDemoTape, poolInMemory, runInMemory } from "../functions/index.ts";
import type { LanguageChoice } from "../language/language-choice.ts";
import { Taskpane } from "../taskpane/index.ts";
import type { Theme } from "../workbook/host.ts";
import { CellStatus } from "./cell-status.tsx";
import { openFile } from "./files.ts";
import { Notice, type NoticeContent } from "./notice.tsx";
import { PageLanguage, usePageLanguage, usePageTexts } from "./page-language.tsx";
import { PaneDivider } from "./pane-divider.tsx";
import { useRegionKeys } from "./region-keys.ts";
import type { PageTheme } from "./theme.ts";
import { TopBar } from "./top-bar.tsx";
import { startWorkbook, type WorkbookSession } from "./workbook-session.ts";

const DEMO_TAPE = linkedDemoTape();
const SHEET = "sheet";
const NARROW = "(max-width: 719px)";
const THEMES = { light: webLightTheme, dark: webDarkTheme, "high-contrast": teamsHighContrastTheme };

type PageProps = { readonly theme: PageTheme; readonly language: LanguageChoice };

/** The spreadsheet, the pane beside it, and the bar above both. */
export function WorkbookPage({ theme, language }: PageProps) {
  return (
    <PageLanguage choice={language}>
      <Workbook theme={theme} language={language} />
    </PageLanguage>
  );
}

function Workbook({ theme, language }: PageProps) {
  const texts = usePageTexts();
  const session = useSession(theme, language);
  useRegionKeys(session);
  const fluent = THEMES[useCurrent(theme)];
  const [paneOpen, setPaneOpen] = useState(() => !matchMedia(NARROW).matches);
  const [paneWidth, setPaneWidth] = useState(360);
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const open = (file: File) => session && void openFile(session, file, setNotice);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    [...event.dataTransfer.files].forEach(open);
  };
  return (
    <FluentProvider
      theme={fluent}
      lang={usePageLanguage()}
      className="page"
      style={{ "--pane-width": `${paneWidth}px` } as object}
    >
      <TopBar
        session={session}
        theme={theme}
        paneOpen={paneOpen}
        onPane={() => setPaneOpen(!paneOpen)}
        onOpen={open}
        onNotice={setNotice}
      />
      {notice && <Notice content={notice} onClose={() => setNotice(null)} />}
      <div className="work">
        <main
          className="sheet-side"
          aria-label={texts.sheetSide}
          onDragOver={(event) => event.preventDefault()}
          onDropCapture={drop}
        >
          <div id={SHEET} className="sheet" />
          {session && <CellStatus session={session} />}
        </main>
        {paneOpen && <PaneDivider width={paneWidth} onWidth={setPaneWidth} />}
        <aside className="pane" hidden={!paneOpen} aria-label={texts.paneSide}>
          {session && <PaneOfBook session={session} language={language} />}
        </aside>
      </div>
    </FluentProvider>
  );
}

/** A pane of its own for each workbook that is opened here. */
function PaneOfBook({ session, language }: { readonly session: WorkbookSession; readonly language: LanguageChoice }) {
  const [book, setBook] = useState(0);
  useEffect(() => session.onReplaced(() => setBook((number) => number + 1)), [session]);
  return (
    <Taskpane
      key={book}
      host={session.host}
      engine={webEngine}
      language={language}
      demoTape={DEMO_TAPE}
      poolOfCard={poolInMemory}
      runOfCell={runInMemory}
      gallery={workedFunctions}
    />
  );
}

/** Starts the workbook once the page has its element; asks before unsaved work is left. */
function useSession(theme: PageTheme, language: LanguageChoice): WorkbookSession | null {
  const [session, setSession] = useState<WorkbookSession | null>(null);
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void startWorkbook(SHEET, theme, language).then((begun) => {
      Object.assign(window, { srt: { host: begun.host } });
      addEventListener("beforeunload", (event) => {
        if (begun.autosave.current().state !== "kept") event.preventDefault();
      });
      setSession(begun);
    });
  }, [theme, language]);
  return session;
}

function useCurrent(theme: PageTheme): Theme {
  const [current, setCurrent] = useState(theme.current);
  useEffect(() => theme.subscribe(setCurrent), [theme]);
  return current;
}
