/** Powers of losses, summed over the names of each grade: six a grade, first to sixth, shape [6 g]. */
export type PowerSums = Float64Array;

/** Names that may default, n of them, in g grades whose names share their conditional default probability. */
export type GradedNames = {
  /** Grade of each name, shape [n], and number of names in each grade, shape [g]. */
  readonly grade: Int32Array;
  readonly size: Int32Array;
  /** Losses of the names, fractions of pool EAD, shape [n], and their powers by grade. */
  readonly severity: Float64Array;
  readonly powers: PowerSums;
};

/** Grades of some items by a key: items of one key make a grade. */
export type Grades = {
  readonly grade: Int32Array;
  readonly size: Int32Array;
  /** An item of each grade, shape [g]. */
  readonly first: Int32Array;
};

/** Sorts items into grades, in the order in which their keys appear. */
export function gradesBy(items: Int32Array, keyOf: (item: number) => string): Grades {
  const known = new Map<string, number>();
  const first: number[] = [];
  const size: number[] = [];
  const grade = items.map((item) => {
    const key = keyOf(item);
    let g = known.get(key);
    if (g === undefined) {
      known.set(key, (g = first.push(item) - 1));
      size.push(0);
    }
    size[g] = size[g]! + 1;
    return g;
  });
  return { grade, size: Int32Array.from(size), first: Int32Array.from(first) };
}

/** Names with their grades and losses. */
export function gradedNames({ grade, size }: Grades, severity: Float64Array): GradedNames {
  return { grade, size, severity, powers: powerSums({ grade, size }, severity, 1) };
}

/**
 * Sums the powers of the names' losses by grade; cumulants of the pool's conditional loss are cut from them.
 *
 * @param losses of the names, shape [n]
 * @param unit that the losses are measured in
 */
export function powerSums(
  { grade, size }: Pick<GradedNames, "grade" | "size">,
  losses: Float64Array,
  unit: number,
): PowerSums {
  const sums = new Float64Array(6 * size.length);
  for (let i = 0; i < losses.length; i++) {
    const s = losses[i]! / unit;
    const first = 6 * grade[i]!;
    let power = 1;
    for (let k = first; k < first + 6; k++) {
      power *= s;
      sums[k] = sums[k]! + power;
    }
  }
  return sums;
}
