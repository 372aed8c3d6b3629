import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { TourStep } from "../tour/tour-state.ts";

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalXL, minWidth: 0 },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  aside: { flexShrink: 0 },
  title: { margin: 0, minWidth: 0, lineHeight: tokens.lineHeightBase300, textWrap: "balance" },
});

type Props = {
  readonly title: string;
  readonly aside?: ReactNode;
  /** The step of the tour that shows this part, which can take the focus then. */
  readonly tour?: TourStep;
  readonly children: ReactNode;
};

/** A titled part of a page; the title is its finding where there is one. */
export function Section({ title, aside, tour, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} data-tour={tour} tabIndex={tour && -1}>
      <div className={styles.head}>
        <Body1Strong as="h2" id={id} className={styles.title}>
          {title}
        </Body1Strong>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
