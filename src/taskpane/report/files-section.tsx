import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { said } from "../../language/catalogue.ts";
import { InsertSheet } from "../frame/insert-sheet.tsx";
import { Section } from "../frame/section.tsx";
import { attempt } from "../state/attempt.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { download } from "./download.ts";
import { reportHtml } from "./report-html.ts";
import { reportPictures } from "./report-pictures.ts";
import { reportSheetPlan } from "./report-sheet.ts";
import { REPORT_THEMES, type ReportTheme } from "./report-state.ts";
import { reportTexts } from "./texts.ts";
import type { ShownReport } from "./use-report.ts";

const PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const useStyles = makeStyles({
  theme: { maxWidth: "200px", marginBottom: tokens.spacingVerticalM },
  file: { marginBottom: tokens.spacingVerticalM },
  hint: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** The report as a sheet, and as files that the user saves. */
export function FilesSection({ shown }: { shown: ShownReport }) {
  const texts = useTexts(reportTexts);
  const styles = useStyles();
  const { store } = usePane();
  const { theme } = usePaneState((state) => state.report.inputs);
  const choose = (value: string) => store.dispatch({ type: "report/changed", change: { theme: value as ReportTheme } });
  const page = async () =>
    download(
      `${texts.fileName}.html`,
      reportHtml(shown, theme, reportPictures(shown.report)),
      "text/html;charset=utf-8",
    );
  const slides = async () => {
    // What writes slides is large, and comes when it is asked for.
    const { reportPptx } = await import("./report-pptx.ts");
    download(`${texts.fileName}.pptx`, (await reportPptx(shown.report, theme)) as BlobPart, PPTX_TYPE);
  };
  return (
    <Section title={texts.filesTitle}>
      <InsertSheet
        label={texts.insert}
        sheet={texts.sheet}
        hint={texts.insertHint}
        problem={null}
        plan={(name) => reportSheetPlan({ name, ...shown })}
      />
      <Field label={texts.theme} className={styles.theme}>
        <Select value={theme} onChange={(_, data) => choose(data.value)}>
          {REPORT_THEMES.map((name) => (
            <option key={name} value={name}>
              {texts.themes[name]}
            </option>
          ))}
        </Select>
      </Field>
      <FileButton label={texts.html} hint={texts.htmlHint} ending="html" save={page} />
      <FileButton label={texts.slides} hint={texts.slidesHint} ending="pptx" save={slides} />
    </Section>
  );
}

type FileProps = {
  readonly label: string;
  readonly hint: string;
  readonly ending: string;
  readonly save: () => Promise<void>;
};

/** Saves a file, and says so. */
function FileButton({ label, hint, ending, save }: FileProps) {
  const styles = useStyles();
  const pane = usePane();
  const id = useId();
  const press = () =>
    attempt(pane, async () => {
      await save();
      const text = said(reportTexts, (texts) => texts.saved(`${texts.fileName}.${ending}`));
      pane.store.dispatch({ type: "frame/notice", notice: { text, undo: null } });
    });
  return (
    <div className={styles.file}>
      <Button aria-describedby={id} onClick={() => void press()}>
        {label}
      </Button>
      <Caption1 id={id} className={styles.hint}>
        {hint}
      </Caption1>
    </div>
  );
}
