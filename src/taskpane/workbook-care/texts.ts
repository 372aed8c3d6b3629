/** Texts about the workbook that a team shares. */
export const careTexts = {
  changedByColleague: (sheet: string, rows: readonly [number, number] | null) => {
    if (rows === null) return `Changed by a colleague: cells of ${sheet}.`;
    const [first, last] = rows;
    return `Changed by a colleague: ${first === last ? `row ${first}` : `rows ${first} to ${last}`} of ${sheet}.`;
  },
};
