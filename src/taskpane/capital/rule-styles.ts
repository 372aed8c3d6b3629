import { makeStyles, tokens } from "@fluentui/react-components";

/** How fields of rules stand: two in a row, aligned at their boxes. */
export const useRuleStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  wide: { gridColumnEnd: "span 2" },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  line: { display: "block", color: tokens.colorNeutralForeground2 },
  hint: { marginTop: tokens.spacingVerticalXS },
  panel: { margin: 0 },
});
