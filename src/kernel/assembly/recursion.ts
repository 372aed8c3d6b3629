/** Zero cells below point 0, as in the plain kernel. */
const PAD: i32 = 4;

/**
 * Adds weight times the law of the loss at one factor node to sum. Every lane does the plain kernel's operations in the
 * plain kernel's order, so the bits agree.
 *
 * @param law scratch of size + 8 doubles, zeros on entry and on return
 * @param shift n whole numbers of 32 bits
 * @param taps 4 n doubles, or a null pointer on a lattice
 * @param grade n whole numbers of 32 bits: the place of each name's default probability
 * @param pd doubles, one a grade
 * @param cut mass below which the ends of the law are dropped
 */
export function addNode(
  law: usize,
  size: i32,
  n: i32,
  shift: usize,
  taps: usize,
  grade: usize,
  pd: usize,
  weight: f64,
  cut: f64,
  sum: usize,
): void {
  let low: i32 = 0;
  let high: i32 = 0;
  store<f64>(law + (PAD << 3), 1);
  for (let i: i32 = 0; i < n; i++) {
    const p = load<f64>(pd + (load<i32>(grade + (i << 2)) << 3));
    if (p == 0) continue;
    const step = load<i32>(shift + (i << 2));
    high =
      taps == 0 ? moveWhole(law, low, high, size, step, p) : moveMass(law, low, high, size, step, p, taps + (i << 5));
    while (low <= high && abs(load<f64>(law + ((low + PAD) << 3))) < cut) {
      store<f64>(law + ((low + PAD) << 3), 0);
      low++;
    }
    while (high >= low && abs(load<f64>(law + ((high + PAD) << 3))) < cut) {
      store<f64>(law + ((high + PAD) << 3), 0);
      high--;
    }
    if (low > high) return;
  }
  for (let k = low; k <= high; k++) {
    const at = sum + (k << 3);
    store<f64>(at, load<f64>(at) + weight * load<f64>(law + ((k + PAD) << 3)));
    store<f64>(law + ((k + PAD) << 3), 0);
  }
}

/** One name's step, four or two points at a time from the top down; returns the new highest point. */
function moveMass(law: usize, low: i32, high: i32, size: i32, shift: i32, p: f64, taps: usize): i32 {
  const stay = 1 - p;
  const a = p * load<f64>(taps);
  const b = p * load<f64>(taps, 8);
  const c = p * load<f64>(taps, 16);
  const d = p * load<f64>(taps, 24);
  const top = min(high + shift + 2, size - 1);
  const reached = low + shift - 1 + PAD;
  let k = top + PAD;
  const back: usize = (<usize>(shift - 1)) << 3;
  const stays = f64x2.splat(stay);
  const as = f64x2.splat(a);
  const bs = f64x2.splat(b);
  const cs = f64x2.splat(c);
  const ds = f64x2.splat(d);
  for (; k > reached + 2; k -= 4) {
    const at = law + ((<usize>(k - 1)) << 3);
    const from = at - back;
    const third = v128.load(from - 16);
    const fourth = v128.load(from - 24);
    let v = f64x2.mul(stays, v128.load(at));
    let w = f64x2.mul(stays, v128.load(at - 16));
    v = f64x2.add(v, f64x2.mul(as, v128.load(from)));
    w = f64x2.add(w, f64x2.mul(as, third));
    v = f64x2.add(v, f64x2.mul(bs, v128.load(from - 8)));
    w = f64x2.add(w, f64x2.mul(bs, fourth));
    v = f64x2.add(v, f64x2.mul(cs, third));
    w = f64x2.add(w, f64x2.mul(cs, v128.load(from - 32)));
    v = f64x2.add(v, f64x2.mul(ds, fourth));
    w = f64x2.add(w, f64x2.mul(ds, v128.load(from - 40)));
    v128.store(at, v);
    v128.store(at - 16, w);
  }
  for (; k > reached; k -= 2) {
    const at = law + ((<usize>(k - 1)) << 3);
    const from = at - back;
    let v = f64x2.mul(stays, v128.load(at));
    v = f64x2.add(v, f64x2.mul(as, v128.load(from)));
    v = f64x2.add(v, f64x2.mul(bs, v128.load(from - 8)));
    v = f64x2.add(v, f64x2.mul(cs, v128.load(from - 16)));
    v = f64x2.add(v, f64x2.mul(ds, v128.load(from - 24)));
    v128.store(at, v);
  }
  for (; k >= reached; k--) {
    const at = law + ((<usize>k) << 3);
    const from = at - back;
    let v = stay * load<f64>(at) + a * load<f64>(from);
    v = v + b * load<f64>(from - 8);
    v = v + c * load<f64>(from - 16);
    store<f64>(at, v + d * load<f64>(from - 24));
  }
  for (; k >= low + PAD; k--) {
    const at = law + ((<usize>k) << 3);
    store<f64>(at, stay * load<f64>(at));
  }
  return top;
}

/** The step of a name whose loss is a whole number of grid steps. */
function moveWhole(law: usize, low: i32, high: i32, size: i32, shift: i32, p: f64): i32 {
  const stay = 1 - p;
  const top = min(high + shift, size - 1);
  const reached = low + shift + PAD;
  const back: usize = (<usize>shift) << 3;
  const stays = f64x2.splat(stay);
  const moves = f64x2.splat(p);
  let k = top + PAD;
  for (; k > reached + 2; k -= 4) {
    const at = law + ((<usize>(k - 1)) << 3);
    v128.store(at, f64x2.add(f64x2.mul(stays, v128.load(at)), f64x2.mul(moves, v128.load(at - back))));
    const next = at - 16;
    v128.store(next, f64x2.add(f64x2.mul(stays, v128.load(next)), f64x2.mul(moves, v128.load(next - back))));
  }
  for (; k > reached; k -= 2) {
    const at = law + ((<usize>(k - 1)) << 3);
    v128.store(at, f64x2.add(f64x2.mul(stays, v128.load(at)), f64x2.mul(moves, v128.load(at - back))));
  }
  for (; k >= reached; k--) {
    const at = law + ((<usize>k) << 3);
    store<f64>(at, stay * load<f64>(at) + p * load<f64>(at - back));
  }
  for (; k >= low + PAD; k--) {
    const at = law + ((<usize>k) << 3);
    store<f64>(at, stay * load<f64>(at));
  }
  return top;
}
