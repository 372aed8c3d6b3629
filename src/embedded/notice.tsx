import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

/** A refusal, or a question with the steps that answer it. */
export type NoticeContent = {
  readonly intent: "info" | "warning" | "error";
  readonly text: string;
  readonly actions?: readonly { readonly label: string; readonly act: () => void }[];
};

/** One line between the bar and the sheet; it stays until it is answered or closed. */
export function Notice({ content, onClose }: { readonly content: NoticeContent; readonly onClose: () => void }) {
  return (
    <MessageBar intent={content.intent} layout={content.actions ? "multiline" : "auto"} className="notice">
      <MessageBarBody>{content.text}</MessageBarBody>
      <MessageBarActions>
        {content.actions?.map(({ label, act }) => (
          <Button
            key={label}
            size="small"
            onClick={() => {
              onClose();
              act();
            }}
          >
            {label}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {content.actions ? "Cancel" : "Close"}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
