import { bivariateNormalCdf } from "../../src/core/numeric/bivariate-normal.ts";
import { normalCdf, normalPdf, normalQuantile } from "../../src/core/numeric/normal.ts";
import { studentTCdf, studentTQuantile } from "../../src/core/numeric/student-t.ts";
import special from "../reference/f_special.json";
import { ulpError } from "./ulp.ts";

const relative = (got: number, value: number) => (got === value ? 0 : Math.abs(got - value) / Math.abs(value));

/** Function, measure of error, and what the product promises. */
const promises: Record<string, [(...args: number[]) => number, typeof relative, number]> = {
  norm_cdf: [normalCdf as (...args: number[]) => number, ulpError, 8],
  norm_pdf: [normalPdf as (...args: number[]) => number, ulpError, 8],
  norm_inv: [normalQuantile as (...args: number[]) => number, ulpError, 8],
  bvn_cdf: [bivariateNormalCdf as (...args: number[]) => number, relative, 1e-12],
  t_cdf: [studentTCdf as (...args: number[]) => number, relative, 1e-13],
  t_inv: [studentTQuantile as (...args: number[]) => number, relative, 1e-12],
};

for (const [name, [f, measure, accepted]] of Object.entries(promises)) {
  const cases = special.cases.filter(({ fn }) => fn === name);
  test(`${name} agrees with forty-digit values in ${cases.length} cases`, () => {
    expect(cases.length).toBeGreaterThan(20);
    for (const { id, args, value } of cases) {
      const got = f(...args);
      const small = Math.abs(value) < 1e-300 && value !== 0;
      const fits = small || value === 0 ? Math.abs(got - value) <= 1e-312 : measure(got, value) <= accepted;
      expect({ id, args, fits: fits || got }).toEqual({ id, args, fits: true });
    }
  });
}
