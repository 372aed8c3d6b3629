import { Badge, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Framework } from "../../core/index.ts";
import { Section } from "../frame/section.tsx";
import { useLanguage, useTexts } from "../state/pane-texts.ts";
import type { CapitalFound } from "./capital-question.ts";
import type { CapitalInputs } from "./capital-state.ts";
import { DefinitionBadge, LawBadge, ProposalBadge, UkAloneBadge } from "./standing-badge.tsx";
import { testLines, type TestLine } from "./test-lines.ts";
import { capitalTexts } from "./texts.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    "& > *": { flexShrink: 0 },
  },
  // Badges stand beside a name where there is room for both, else under it.
  name: { flexGrow: 1, flexBasis: "136px", "&&": { flexShrink: 1, minWidth: 0 } },
  badges: { display: "flex", gap: tokens.spacingHorizontalXS },
  why: { display: "block", color: tokens.colorNeutralForeground2 },
});

const COLOURS = { pass: "success", fail: "danger", none: "informative" } as const;

type Props = { readonly found: CapitalFound; readonly inputs: CapitalInputs };

/** Each test with its result, the reason, and how the test itself stands. */
export function TestsSection({ found, inputs }: Props) {
  const language = useLanguage();
  const texts = useTexts(capitalTexts);
  const styles = useStyles();
  const lines = testLines(found, inputs, language);
  const judged = lines.filter(({ result }) => result !== "none");
  return (
    <Section
      title={texts.testsTitle(judged.filter(({ result }) => result === "pass").length, judged.length)}
      tour="capital"
    >
      <ul className={styles.list}>
        {lines.map((line) => (
          <Line key={line.name} line={line} inputs={inputs} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ line, inputs }: { line: TestLine; inputs: CapitalInputs }) {
  const styles = useStyles();
  return (
    <li>
      <div className={styles.head}>
        <Text className={styles.name} size={200} weight="semibold">
          {line.name}
        </Text>
        <span className={styles.badges}>
          <TestBadge standing={line.standing} framework={inputs.framework} />
          <Badge appearance={line.result === "none" ? "outline" : "tint"} color={COLOURS[line.result]} shape="rounded">
            {line.word}
          </Badge>
        </span>
      </div>
      <Caption1 className={styles.why}>{line.why}</Caption1>
    </li>
  );
}

type BadgeProps = { readonly standing: TestLine["standing"]; readonly framework: Framework };

/** How a test itself stands. */
function TestBadge({ standing, framework }: BadgeProps) {
  if (standing === "law") return <LawBadge framework={framework} />;
  if (standing === "proposal") return <ProposalBadge />;
  return standing === "uk alone" ? <UkAloneBadge /> : <DefinitionBadge />;
}
