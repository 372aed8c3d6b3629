import { Accordion, Body1Strong, Caption1, Field, makeStyles, SearchBox, Spinner, tokens } from "@fluentui/react-components"; // prettier-ignore
import { useEffect, useRef, useState } from "react";
import type { WorkedFunction } from "../../workbook/gallery/worked-function.ts";
import { Section } from "../frame/section.tsx";
import { attempt } from "../state/attempt.ts";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane } from "../state/pane.tsx";
import { FunctionItem } from "./function-item.tsx";
import { focusFunction, pressInField, stepThrough } from "./gallery-keys.ts";
import { bestOf, foundIn } from "./gallery-steps.ts";
import { galleryTexts } from "./texts.ts";

const useStyles = makeStyles({
  hint: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
  search: { maxWidth: "100%" },
  found: { display: "block", minHeight: "20px", marginTop: tokens.spacingVerticalXS },
  group: { display: "block", margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
});

/** Every function with its worked example, found by name or word, ready to be put on a sheet. */
export function GalleryPage() {
  const styles = useStyles();
  const texts = useTexts(galleryTexts);
  const gallery = useGallery();
  return (
    <Section title={texts.title} tour="functions">
      <Caption1 className={styles.hint}>{texts.hint}</Caption1>
      {gallery === null ? <Spinner size="tiny" label={texts.loading} /> : <Searched gallery={gallery} />}
    </Section>
  );
}

function useGallery(): readonly WorkedFunction[] | null {
  const pane = usePane();
  const [gallery, setGallery] = useState<readonly WorkedFunction[] | null>(null);
  useEffect(() => void attempt(pane, async () => setGallery((await pane.gallery?.()) ?? [])), [pane]);
  return gallery;
}

/** The search and what it finds. */
function Searched({ gallery }: { gallery: readonly WorkedFunction[] }) {
  const styles = useStyles();
  const texts = useTexts(galleryTexts);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<readonly string[]>([]);
  const frame = useRef<HTMLDivElement>(null);
  const found = foundIn(gallery, query);
  const shown = found.flatMap(([, functions]) => functions);
  const sentence = shown.length === 0 ? texts.none : texts.found(shown.length, gallery.length);
  const openBest = () => {
    const best = bestOf(shown, query);
    if (best === undefined) return;
    setOpen([...new Set([...open, best.id])]);
    focusFunction(frame.current, best.id);
  };
  return (
    <div ref={frame} onKeyDown={(event) => stepThrough(event, frame.current!)}>
      <Field label={texts.search} hint={texts.keys}>
        <SearchBox
          className={styles.search}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
          onKeyDown={(event) => pressInField(event, query, openBest, () => setQuery(""))}
          spellCheck={false}
        />
      </Field>
      <Caption1 role="status" className={styles.found}>
        {query.trim() === "" ? "" : sentence}
      </Caption1>
      <Accordion multiple collapsible openItems={[...open]} onToggle={(_, data) => setOpen(data.openItems as string[])}>
        <Groups found={found} />
      </Accordion>
    </div>
  );
}

function Groups({ found }: { found: ReturnType<typeof foundIn> }) {
  const styles = useStyles();
  const language = useLanguage();
  return found.map(([group, functions]) => (
    <div key={group.en}>
      <Body1Strong as="h3" className={styles.group}>
        {group[language]}
      </Body1Strong>
      {functions.map((worked) => (
        <FunctionItem key={worked.id} worked={worked} />
      ))}
    </div>
  ));
}
