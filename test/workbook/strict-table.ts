import type { RangeAddress } from "../../src/workbook/plan.ts";
import { codedError, strictObject } from "./strict-objects.ts";
import { standingRange, type Standing } from "./strict-range.ts";

/** A table that stands in the workbook, known by its name. */
export function strictTable(standing: Standing, name: string): any {
  const { context, host } = standing;
  const found = () => host.tableRanges().find((table) => table.name.toLowerCase() === name.toLowerCase());
  const address = (): RangeAddress => {
    const table = found();
    if (table === undefined) throw codedError("ItemNotFound", "No such table.");
    return table.address;
  };
  const part = (cut: (whole: RangeAddress) => RangeAddress) => () => standingRange(standing, () => cut(address()));
  return strictObject(context, {
    exists: () => found() !== undefined,
    properties: { name: () => found()!.name, showHeaders: () => true, showTotals: () => false },
    members: {
      getRange: part((whole) => whole),
      getHeaderRowRange: part((whole) => ({ ...whole, rows: 1 })),
      getDataBodyRange: part((whole) => ({ ...whole, row: whole.row + 1, rows: whole.rows - 1 })),
      convertToRange: () => context.enqueue(() => host.removeName(name)),
      resize: (range: { place: () => RangeAddress }) =>
        context.enqueue(() => {
          const [old, next] = [address(), range.place()];
          if (next.row !== old.row || next.sheet !== old.sheet || next.rows < 2)
            throw codedError("InvalidArgument", "The heading row must stay where it is.");
          host.moveTable(found()!.name, next);
        }),
    },
  });
}
