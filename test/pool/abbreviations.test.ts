import { matchHeading } from "../../src/core/pool/headings.ts";
import { connectedFunctions, refusal } from "../functions/connected.ts";

const call = connectedFunctions();

test.each([
  ["Kd.-Nr.", "obligorId"],
  ["Kto.-Nr.", "loanId"],
  ["Kreditn.", "obligorName"],
  ["Ausfallw. (%)", "pd"],
  ["Ausfallwkt. in %", "pd"],
  ["Ausf.wahrsch.", "pd"],
  ["Verlustq. (%)", "lgd"],
  ["Restlfz.", "maturity"],
  ["Restlaufz. (J.)", "maturity"],
  ["Inanspr. TEUR", "ead"],
  ["Curr. Bal. ($000s)", "ead"],
  ["Outst. Bal.", "ead"],
  ["Exp. at def.", "ead"],
  ["Prob. of def. (%)", "pd"],
  ["Loss given def.", "lgd"],
  ["Cust. No.", "obligorId"],
  ["Acct. No.", "loanId"],
  ["Mat. Date", "maturity"],
  ["Enc. (k€)", "ead"],
  ["Cap. rest. dû", "ead"],
  ["Prob. déf.", "pd"],
  ["Éch.", "maturity"],
  ["Vto.", "maturity"],
  ["F. vto.", "maturity"],
  ["Sdo. pte.", "ead"],
  ["Nº préstamo", "loanId"],
  ["N° prêt", "loanId"],
  ["Prob. incumpl. (%)", "pd"],
  ["Scad.", "maturity"],
  ["Deb. res.", "ead"],
])("the shortened heading '%s' means %s", (heading, meaning) => {
  expect(matchHeading(heading)).toMatchObject({ meaning });
  expect(matchHeading(heading)!.confidence).not.toBe("similar");
});

test.each(["Orig. Bal.", "Avg. Bal.", "Int. Bal.", "Guar. PD", "Exp. loss", "Arr. Bal.", "Mkt. Val."])(
  "'%s' is no value that is needed",
  (heading) => {
    const match = matchHeading(heading);
    expect(match === null || match.confidence === "similar").toBe(true);
  },
);

const tape = (ead: string, pd: string, lgd: string) => [["Loan ID", ead, pd, lgd], ["A", 10, 1.25, 45], ["B", 20, 0.8, 40]]; // prettier-ignore

test.each([
  ["EAD", "Importe (miles de euros)", tape("Importe (miles de euros)", "PD (%)", "LGD (%)")],
  ["LGD", "Recov quota (%)", tape("EAD", "PD (%)", "Recov quota (%)")],
  ["PD", "Defaultiness (%)", tape("EAD", "Defaultiness (%)", "LGD (%)")],
])(
  "a missing %s is named with the heading '%s' that comes near, which the setting then reads",
  (name, heading, cells) => {
    expect(refusal(() => call("POOLSTATS", cells))).toBe(
      `#VALUE! No column found for ${name}; '${heading}' comes near. If it is meant, write the setting Column ${name} with this heading, or rename it.`,
    );
    // EL of the pool: (10 x .0125 x .45 + 20 x .008 x .4) / 30.
    expect(call("TRANCHELOSS", cells, 0.2, 0, 1, 1, null, [[`Column ${name}`, heading]])).toBeCloseTo(0.12025 / 30, 9);
  },
);

test("a missing column that no heading comes near is asked for plainly", () => {
  expect(refusal(() => call("POOLSTATS", tape("EAD", "PD (%)", "Colour")))).toBe("#VALUE! No column found for LGD. Map one or add it."); // prettier-ignore
});
