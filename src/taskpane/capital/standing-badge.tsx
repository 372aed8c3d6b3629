import { Badge, Tooltip } from "@fluentui/react-components";
import { FRAMEWORK_RULES, isAssumed, type Framework, type PoolCapital } from "../../core/index.ts";
import { useTexts } from "../state/pane-texts.ts";
import { capitalTexts } from "./texts.ts";

type Props = { readonly text: string; readonly tip: string; readonly colour: "informative" | "success" | "warning" };

/** How a figure stands: law, definition or assumption. */
export function StandingBadge({ text, tip, colour }: Props) {
  return (
    <Tooltip content={tip} relationship="description" withArrow>
      <Badge appearance="tint" color={colour} shape="rounded" tabIndex={0}>
        {text}
      </Badge>
    </Tooltip>
  );
}

/** How a framework's rules stand. */
export function LawBadge({ framework }: { framework: Framework }) {
  const texts = useTexts(capitalTexts);
  const { standing } = FRAMEWORK_RULES[framework];
  const colour = standing === "in force" ? "informative" : "warning";
  return (
    <StandingBadge
      text={texts.standing[standing]}
      tip={texts.standingTip(texts.frameworks[framework])}
      colour={colour}
    />
  );
}

/** Marks what is our definition and no law. */
export function DefinitionBadge() {
  const texts = useTexts(capitalTexts);
  return <StandingBadge text={texts.definition} tip={texts.definitionTip} colour="warning" />;
}

/** Marks what asks for more than the law does, or is not read at its source. */
export function ProposalBadge() {
  const texts = useTexts(capitalTexts);
  return <StandingBadge text={texts.proposal} tip={texts.proposalTip} colour="warning" />;
}

/** Marks a gate of another country than the regime's. */
export function UkAloneBadge() {
  const texts = useTexts(capitalTexts);
  return <StandingBadge text={texts.ukAlone} tip={texts.ukAloneTip} colour="warning" />;
}

/** How standardised weights of a pool stand. */
export function StandardisedBadge({ capital }: { capital: PoolCapital }) {
  const texts = useTexts(capitalTexts);
  if (!isAssumed(capital)) return <LawBadge framework={capital.framework} />;
  return <StandingBadge text={texts.assumption} tip={texts.assumedTip} colour="warning" />;
}
