import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { textAlign: "right", padding: "1px 4px", whiteSpace: "nowrap" },
    "& thead th": {
      position: "sticky",
      top: 0,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
    },
    "& tbody th": { fontWeight: tokens.fontWeightRegular, whiteSpace: "normal" },
  },
});

type Props = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The data behind a chart; the first column names its row. */
export function DataTable({ headings, rows }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((cell, i) => (
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
