import { book, opened } from "./sheets.ts";

const ROWS = 1000;
const PD_COLUMNS = "ABCDEFGHIJ";
const WEIGHT_COLUMNS = "LMNOPQRSTU";

/** What an edit of 10,000 IRB weights took: seconds of the processor, and the weight of PD 1 % after it. */
export type IrbSheetEdit = { readonly seconds: number; readonly weight: number };

/** Opens a sheet of 10,000 weights over their PDs, and edits the LGD that they share. */
async function edits(lgds: readonly number[]): Promise<readonly IrbSheetEdit[]> {
  const cells: Record<string, string | number> = { W1: 0.4 };
  for (let r = 1; r <= ROWS; r++) {
    [...PD_COLUMNS].forEach((pd, k) => {
      cells[`${pd}${r}`] = 0.0005 * (k + 1) + r * 1e-5;
      cells[`${WEIGHT_COLUMNS[k]}${r}`] = `=SRT.IRBRW(${pd}${r},$W$1,2.5)`;
    });
  }
  const { read, type } = await opened(book({ Weights: cells }));
  const found: IrbSheetEdit[] = [];
  for (const lgd of lgds) {
    const start = process.cpuUsage();
    await type("W1", lgd);
    const { user, system } = process.cpuUsage(start);
    found.push({ seconds: (user + system) / 1e6, weight: read("L950") as number });
  }
  return found;
}

void edits([0.42, 0.43, 0.45]).then((found) => process.stdout.write(JSON.stringify(found), () => process.exit(0)));
