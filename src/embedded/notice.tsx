import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { InEach } from "../language/language.ts";
import { usePageLanguage, usePageTexts } from "./page-language.tsx";

/** A refusal, or a question with the steps that answer it, said in every language. */
export type NoticeContent = {
  readonly intent: "info" | "warning" | "error";
  readonly text: InEach<string>;
  readonly actions?: readonly { readonly label: InEach<string>; readonly act: () => void }[];
};

/** One line between the bar and the sheet; it stays until it is answered or closed. */
export function Notice({ content, onClose }: { readonly content: NoticeContent; readonly onClose: () => void }) {
  const language = usePageLanguage();
  const texts = usePageTexts();
  return (
    <MessageBar intent={content.intent} layout={content.actions ? "multiline" : "auto"} className="notice">
      <MessageBarBody>{content.text[language]}</MessageBarBody>
      <MessageBarActions>
        {content.actions?.map(({ label, act }) => (
          <Button
            key={label.en}
            size="small"
            onClick={() => {
              onClose();
              act();
            }}
          >
            {label[language]}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {content.actions ? texts.cancel : texts.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
