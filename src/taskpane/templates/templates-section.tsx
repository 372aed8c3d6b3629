import { Button, Caption1, Field, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { LANGUAGES, type Language } from "../../language/language.ts";
import { TEMPLATES, type Template } from "../../workbook/templates/template-tables.ts";
import { Section } from "../frame/section.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { insertTemplate } from "./template-steps.ts";
import { templateTexts } from "./texts.ts";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  hint: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** Workbooks that come with the product, beside the page; the argument is in English alone. */
const SHIPPED = [
  ["firstSteps", (language: Language) => `srt-first-steps${suffix(language)}.xlsx`],
  ["templates", (language: Language) => `srt-templates${suffix(language)}.xlsx`],
  ["foundingCase", () => "srt-founding-case.xlsx"],
] as const;

function suffix(language: Language): string {
  return language === "en" ? "" : `.${language}`;
}

/** New sheets to type a tape, a structure, deals and the other tables into. */
export function TemplatesSection() {
  const texts = useTexts(templateTexts);
  const styles = useStyles();
  const pane = usePane();
  const [template, setTemplate] = useState<Template>("tape");
  const onScreen = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? onScreen;
  return (
    <Section title={texts.title}>
      <div className={styles.fields}>
        <Field label={texts.kind} size="small">
          <Select
            className={styles.select}
            value={template}
            onChange={(_, { value }) => setTemplate(value as Template)}
          >
            {TEMPLATES.map((kind) => (
              <option key={kind} value={kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.language} size="small">
          <Select className={styles.select} value={language} onChange={(_, { value }) => setChosen(value as Language)}>
            {Object.entries(LANGUAGES).map(([tag, name]) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Button onClick={() => void insertTemplate(pane, template, language)}>{texts.insert}</Button>
      <Caption1 className={styles.hint}>{texts.hint}</Caption1>
      <Caption1 className={styles.hint}>
        {texts.files}{" "}
        {SHIPPED.map(([key, file], i) => (
          <span key={key}>
            {i > 0 && " · "}
            <Link inline href={`assets/samples/${file(language)}`} download>
              {texts.shipped[key]}
            </Link>
          </span>
        ))}
      </Caption1>
    </Section>
  );
}
