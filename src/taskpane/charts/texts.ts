/** Texts that every chart of the pane shares. */
export const chartTexts = {
  log: "Log",
  table: "Table",
  tableOf: (title: string) => `Table: ${title}`,
};
