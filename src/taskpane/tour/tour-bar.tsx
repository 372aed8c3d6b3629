import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { loadDemo } from "../pool/pool-steps.ts";
import { useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { tourTexts } from "./texts.ts";
import { useLacksPool } from "./tour-mark.ts";
import { stepAfter, TOUR_STEPS, type TourStep } from "./tour-state.ts";
import { endTour, goToStep, startTour } from "./tour-steps.ts";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    overflowWrap: "anywhere",
  },
  text: { display: "block", marginBottom: tokens.spacingVerticalXS },
  keys: { display: "block", marginBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  end: { marginLeft: "auto" },
});

/** Offers the tour at the first opening, and says its step while it is under way; it lies over nothing. */
export function TourBar() {
  const styles = useStyles();
  const texts = useTexts(tourTexts);
  const tour = usePaneState((state) => state.tour);
  if (tour === null) return null;
  return (
    <section className={styles.bar} aria-label={texts.tour}>
      {tour.at === "offered" ? <Offer /> : <Step key={tour.at} step={tour.at} />}
    </section>
  );
}

function Offer() {
  const styles = useStyles();
  const texts = useTexts(tourTexts);
  const pane = usePane();
  return (
    <>
      <Body1 className={styles.text}>{texts.offer}</Body1>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => startTour(pane)}>
          {texts.take}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => endTour(pane)}>
          {texts.decline}
        </Button>
      </div>
    </>
  );
}

function Step({ step }: { step: TourStep }) {
  const styles = useStyles();
  const texts = useTexts(tourTexts);
  const at = TOUR_STEPS.findIndex(({ id }) => id === step);
  const { title, text } = texts.steps[step];
  return (
    <>
      <Body1Strong as="h2" className={styles.text} style={{ marginTop: 0 }}>
        {texts.count(at + 1, TOUR_STEPS.length)} {title}
      </Body1Strong>
      <Body1 className={styles.text}>{text}</Body1>
      {at === 0 && <Caption1 className={styles.keys}>{texts.keys}</Caption1>}
      <Lacking step={step} />
      <Buttons step={step} />
    </>
  );
}

/** Offers the demo where a step needs a pool and there is none. */
function Lacking({ step }: { step: TourStep }) {
  const styles = useStyles();
  const texts = useTexts(tourTexts);
  const pane = usePane();
  if (!useLacksPool(step)) return null;
  return (
    <Body1 className={styles.text}>
      {texts.noPool}{" "}
      {pane.demoTape && (
        <Button size="small" onClick={() => void loadDemo(pane)}>
          {texts.load}
        </Button>
      )}
    </Body1>
  );
}

function Buttons({ step }: { step: TourStep }) {
  const styles = useStyles();
  const texts = useTexts(tourTexts);
  const pane = usePane();
  const [before, after] = [stepAfter(step, -1), stepAfter(step, 1)];
  return (
    <div className={styles.buttons}>
      <Button size="small" disabledFocusable={before === null} onClick={() => before && goToStep(pane, before)}>
        {texts.back}
      </Button>
      <Button size="small" onClick={() => (after === null ? endTour(pane) : goToStep(pane, after))}>
        {after === null ? texts.finish : texts.next}
      </Button>
      {after !== null && (
        <Button size="small" appearance="subtle" className={styles.end} onClick={() => endTour(pane)}>
          {texts.end}
        </Button>
      )}
    </div>
  );
}
