import { makeStyles, tokens } from "@fluentui/react-components";

/** How the page's tables look: first column left, figures right, a line between rows. */
export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "3px 0 3px 4px", textAlign: "right", verticalAlign: "top" },
    "& th:first-child": { textAlign: "left", paddingLeft: 0 },
    "& thead th": { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  line: { display: "block", color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
});
