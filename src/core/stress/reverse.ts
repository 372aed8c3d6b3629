/** What a reverse stress turns: its value today, how far it goes both ways, and at how many points in between it is looked at
 * before a root is sought: 1 for a lever along which losses rise or fall all the way. */
export type LeverRange = {
  readonly today: number;
  readonly low: number;
  readonly high: number;
  readonly looks: number;
};

/** Where the lever must stand, what the measure is there, and what was seen on the way. */
export type Reversal = {
  /** null where no value within the range reaches the target. */
  readonly value: number | null;
  readonly reached: number;
  readonly today: number;
  readonly least: number;
  readonly most: number;
};

/** A value of the lever and of the measure there. */
type Point = { readonly x: number; readonly y: number };

/** The search ends within this share of the target. */
const TOLERANCE = 1e-5;
/** Or where the bracket is this share of the first one: simulated measures have steps, which no lever splits. */
const NARROW = 1e-6;
const MOST_STEPS = 60;
/** From here on every second step halves the bracket. */
const HALVING_FROM = 8;

/**
 * Reverse stress: the value of a lever nearest to today's, upwards first, at which a measure hits a target. The search asks
 * for the measure by yielding values of the lever, so that its caller may take them from cells, workers or memory.
 *
 * @param range of the lever, low <= today <= high
 * @param target value of the measure
 * @yields a value of the lever; to be answered with the measure there
 * @source bisection with the Illinois step: M. Dowell, P. Jarratt (1971), A modified regula falsi method
 */
export function* reverseStress(range: LeverRange, target: number): Generator<number, Reversal, number> {
  const seen: Point[] = [];
  const look = function* (x: number): Generator<number, Point, number> {
    const known = seen.find((point) => point.x === x);
    if (known !== undefined) return known;
    const point = { x, y: yield x };
    seen.push(point);
    return point;
  };
  const start = yield* look(range.today);
  const ends = range.looks > 1 || start.y < target ? [range.high, range.low] : [range.low, range.high];
  for (const end of ends) {
    let before = start;
    for (let k = 1; k <= range.looks && end !== range.today; k++) {
      const next = yield* look(range.today + ((end - range.today) * k) / range.looks);
      if (encloses(before, next, target)) return summary(yield* root(look, before, next, target), seen);
      before = next;
    }
  }
  return summary(null, seen);
}

function encloses(a: Point, b: Point, target: number): boolean {
  return (a.y - target) * (b.y - target) <= 0;
}

/** Between two points on both sides of the target; simulated measures step, so the nearer end may be all there is. */
function* root(
  look: (x: number) => Generator<number, Point, number>,
  from: Point,
  to: Point,
  target: number,
): Generator<number, Point, number> {
  let [a, b] = [from, to];
  let [weightA, weightB] = [1, 1];
  let moved: "a" | "b" | null = null;
  for (let i = 0; i < MOST_STEPS; i++) {
    const best = Math.abs(a.y - target) < Math.abs(b.y - target) ? a : b;
    if (Math.abs(best.y - target) <= TOLERANCE * target || Math.abs(b.x - a.x) <= NARROW * Math.abs(to.x - from.x))
      return best;
    const [ga, gb] = [weightA * (a.y - target), weightB * (b.y - target)];
    const step = i >= HALVING_FROM && i % 2 === 0 ? 0.5 : ga / (ga - gb);
    const middle = yield* look(a.x + (b.x - a.x) * step);
    const onFirstSide = (middle.y - target) * (a.y - target) > 0;
    if (onFirstSide) [a, weightA, weightB, moved] = [middle, 1, moved === "a" ? weightB / 2 : 1, "a"];
    else [b, weightA, weightB, moved] = [middle, moved === "b" ? weightA / 2 : 1, 1, "b"];
  }
  return Math.abs(a.y - target) < Math.abs(b.y - target) ? a : b;
}

function summary(found: Point | null, seen: readonly Point[]): Reversal {
  const values = seen.map(({ y }) => y);
  return {
    value: found?.x ?? null,
    reached: found?.y ?? NaN,
    today: seen[0]!.y,
    least: Math.min(...values),
    most: Math.max(...values),
  };
}
