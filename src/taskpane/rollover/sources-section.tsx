import {
  Badge,
  Body1,
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { looksLikeDeals, type RolloverDeal } from "../../core/index.ts";
import type { Language } from "../../language/language.ts";
import { byCommas } from "../../language/lists.ts";
import { rangeText } from "../../workbook/reference.ts";
import { Section } from "../frame/section.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import { usePane, usePaneState } from "../state/pane.tsx";
import { isSynthetic } from "./rollover-figures.ts";
import { loadDemoDeals, takeSelection } from "./rollover-sources.ts";
import type { Source } from "./rollover-state.ts";
import { rolloverTexts } from "./texts.ts";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: `${tokens.spacingVerticalM} 0 0` },
  example: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** Before there are deals or a bank: what the tables look like, and two ways to them. */
export function EmptyRollover() {
  const language = useLanguage();
  const texts = useTexts(rolloverTexts);
  const styles = useStyles();
  const { deals, bank } = usePaneState((state) => state.rollover);
  return (
    <div className={styles.stack}>
      <Subtitle2 as="h2" className={styles.title}>
        {texts.emptyTitle}
      </Subtitle2>
      <Body1>{texts.emptyBody}</Body1>
      <ul className={styles.example} aria-label={texts.exampleLabel}>
        <li>
          <Caption1>{texts.dealsExample}</Caption1>
        </li>
        <li>
          <Caption1>{texts.bankExample}</Caption1>
        </li>
      </ul>
      <Gone />
      {deals !== null && <Caption1>{told(deals, language)}</Caption1>}
      {bank !== null && <Caption1>{told(bank, language)}</Caption1>}
      <Body1>{deals === null ? texts.needsDeals : texts.needsBank}</Body1>
      <Choices />
      <Caption1>{texts.demoHint}</Caption1>
    </div>
  );
}

/** Deals as they were read; none where they cannot be. */
type SourcesProps = { readonly deals: Source; readonly bank: Source; readonly read: readonly RolloverDeal[] };

/** Which deals and which bank are looked at. */
export function SourcesSection({ deals, bank, read }: SourcesProps) {
  const language = useLanguage();
  const texts = useTexts(rolloverTexts);
  const styles = useStyles();
  const pools = toldPools(read, language);
  return (
    <Section title={texts.title} aside={(isSynthetic(deals) || isSynthetic(bank)) && <Synthetic />}>
      <div className={styles.stack}>
        <Caption1 className={styles.line}>{told(deals, language)}</Caption1>
        {pools !== null && <Caption1 className={styles.line}>{pools}</Caption1>}
        <Caption1 className={styles.line}>{told(bank, language)}</Caption1>
        <Gone />
        <Choices />
      </div>
    </Section>
  );
}

/** Chosen ranges that were not found again. */
function Gone() {
  const gone = usePaneState((state) => state.rollover.gone);
  return gone.map((sentence) => (
    <Text key={sentence} size={200} role="status">
      {sentence}
    </Text>
  ));
}

function Choices() {
  const texts = useTexts(rolloverTexts);
  const styles = useStyles();
  const pane = usePane();
  const { deals, bank } = usePaneState((state) => state.rollover);
  return (
    <div className={styles.buttons}>
      <Button onClick={() => void takeSelection(pane)}>{texts.useSelection}</Button>
      {(deals === null || bank === null) && <Button onClick={() => void loadDemoDeals(pane)}>{texts.loadDemo}</Button>}
    </div>
  );
}

/** Marks what is made up. */
export function Synthetic() {
  const texts = useTexts(rolloverTexts);
  return (
    <Tooltip content={texts.syntheticTip} relationship="description" withArrow>
      <Badge appearance="tint" color="informative" shape="rounded" tabIndex={0}>
        {texts.synthetic}
      </Badge>
    </Tooltip>
  );
}

/** Which deals lose with a pool; null where none does. */
function toldPools(deals: readonly RolloverDeal[], language: Language): string | null {
  const owners = deals.filter(({ pool }) => pool !== null);
  if (owners.length === 0) return null;
  const names = byCommas(
    owners.map(({ name }) => name),
    language,
  );
  return rolloverTexts[language].withPool(owners.length, deals.length, names);
}

function told({ content, named }: Source, language: Language): string {
  const texts = rolloverTexts[language];
  const place = named?.name ?? rangeText(content.address).replaceAll("$", "");
  if (!looksLikeDeals(content.values)) return texts.bank(place);
  const count = content.values.slice(1).filter((row) => row.some((cell) => cell !== null && cell !== "")).length;
  return texts.deals(count, place);
}
