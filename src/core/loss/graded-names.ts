/** Powers of losses, summed over the names of each grade: six a grade, first to sixth, shape [6 g]. */
export type PowerSums = Float64Array;

/**
 * Names that may default, in g grades whose names share their conditional default probability: n entries, each a name or
 * some equal ones.
 */
export type GradedNames = {
  /** Grade of each entry, shape [n], and number of names in each grade, shape [g]. */
  readonly grade: Int32Array;
  readonly size: Int32Array;
  /** Names of each entry, shape [n]; null where each is one. */
  readonly counts: Float64Array | null;
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

/** Names with their grades, numbers and losses. */
export function gradedNames(
  { grade, size: entries }: Grades,
  { counts, severity }: { readonly counts: Float64Array | null; readonly severity: Float64Array },
): GradedNames {
  const size = counts === null ? entries : namesOf(grade, counts, entries.length);
  return { grade, size, counts, severity, powers: powerSums({ grade, size, counts }, severity, 1) };
}

/** Number of names in each grade. */
function namesOf(grade: Int32Array, counts: Float64Array, grades: number): Int32Array {
  const size = new Int32Array(grades);
  grade.forEach((g, i) => (size[g] = size[g]! + counts[i]!));
  return size;
}

/** Number of names in all. */
export function nameCount({ size }: Pick<GradedNames, "size">): number {
  return size.reduce((sum, n) => sum + n, 0);
}

/**
 * Sums the powers of the names' losses by grade; cumulants of the pool's conditional loss are cut from them.
 *
 * @param losses of the names, shape [n]
 * @param unit that the losses are measured in
 */
export function powerSums(
  { grade, size, counts }: Pick<GradedNames, "grade" | "size" | "counts">,
  losses: Float64Array,
  unit: number,
): PowerSums {
  const sums = new Float64Array(6 * size.length);
  for (let i = 0; i < losses.length; i++) {
    const s = losses[i]! / unit;
    const first = 6 * grade[i]!;
    let power = counts === null ? 1 : counts[i]!;
    for (let k = first; k < first + 6; k++) {
      power *= s;
      sums[k] = sums[k]! + power;
    }
  }
  return sums;
}
