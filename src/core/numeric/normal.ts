import { exp } from "./exp.ts";
import { log } from "./log.ts";

const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
const ROOT_32 = 5.656854249492381;

/**
 * Standard normal density.
 *
 * @param x any number
 * @returns density at x, error below 4 ulp
 * @source definition; the square in the exponent carries its own rounding error
 */
export function normalPdf(x: number): number {
  return INVERSE_ROOT_TWO_PI * expMinusHalfSquare(x < 0 ? -x : x);
}

/**
 * Standard normal distribution function.
 *
 * @param x any number, infinities included
 * @returns P(X <= x), error below 5 ulp where the result is above 1e-300, then below 1e-312
 * @source W. J. Cody (1969), Rational Chebyshev approximations for the error function, in the form for the normal law
 */
export function normalCdf(x: number): number {
  const y = x < 0 ? -x : x;
  if (y <= 0.67448975) return 0.5 + x * centre(x * x);
  if (!(y < 39)) return x !== x ? NaN : x > 0 ? 1 : 0;
  const tail = expMinusHalfSquare(y) * (y <= ROOT_32 ? shoulderRatio(y) : scaledUpperTail(y));
  return x > 0 ? 1 - tail : tail;
}

/** exp(-y^2/2) for y >= 0. T. J. Dekker's (1971) split gives the rounding error of the square, which exp would multiply by 700. */
function expMinusHalfSquare(y: number): number {
  if (!(y < 39)) return y !== y ? NaN : 0;
  const square = y * y;
  const scaled = y * 134217729;
  const head = scaled - (scaled - y);
  const rest = y - head;
  const error = head * head - square + 2 * head * rest + rest * rest;
  return exp(-0.5 * square) * (1 - 0.5 * error);
}

/** (P(X <= x) - 1/2) / x as a function of x squared, |x| <= 0.67448975. */
function centre(square: number): number {
  const numerator =
    (((6.5682337918207449113e-2 * square + 2.2352520354606839287) * square + 1.6102823106855587881e2) * square +
      1.0676894854603709582e3) *
      square +
    1.8154981253343561249e4;
  const denominator =
    (((square + 4.720258190468824187e1) * square + 9.7609855173777669322e2) * square + 1.0260932208618978205e4) *
      square +
    4.5507789335026729956e4;
  return numerator / denominator;
}

/** P(X > y) exp(y^2/2) for 0.67448975 < y <= sqrt(32). */
function shoulderRatio(y: number): number {
  const numerator =
    (((((((1.0765576773720192317e-8 * y + 3.9894151208813466764e-1) * y + 8.8831497943883759412) * y +
      9.3506656132177855979e1) *
      y +
      5.9727027639480026226e2) *
      y +
      2.4945375852903726711e3) *
      y +
      6.8481904505362823326e3) *
      y +
      1.1602651437647350124e4) *
      y +
    9.8427148383839780218e3;
  const denominator =
    (((((((y + 2.2266688044328115691e1) * y + 2.3538790178262499861e2) * y + 1.519377599407554805e3) * y +
      6.485558298266760755e3) *
      y +
      1.8615571640885098091e4) *
      y +
      3.4900952721145977266e4) *
      y +
      3.8912003286093271411e4) *
      y +
    1.9685429676859990727e4;
  return numerator / denominator;
}

/**
 * P(X > y) exp(y^2/2), the upper tail of the normal law without its underflow.
 *
 * @param y above sqrt(32), 5.66
 */
export function scaledUpperTail(y: number): number {
  const s = 1 / (y * y);
  const numerator =
    ((((2.307344176494017303e-2 * s + 2.1589853405795699e-1) * s + 1.274011611602473639e-1) * s +
      2.2235277870649807e-2) *
      s +
      1.421619193227893466e-3) *
      s +
    2.9112874951168792e-5;
  const denominator =
    ((((s + 1.28426009614491121) * s + 4.68238212480865118e-1) * s + 6.59881378689285515e-2) * s +
      3.78239633202758244e-3) *
      s +
    7.29751555083966205e-5;
  return (INVERSE_ROOT_TWO_PI - (s * numerator) / denominator) / y;
}

/**
 * Quantile of the standard normal law.
 *
 * @param p probability; 0 and 1 give the infinities, outside [0, 1] NaN
 * @returns x with P(X <= x) = p, error below 6 ulp
 * @source M. J. Wichura (1988), Algorithm AS 241: the percentage points of the normal distribution, PPND16
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) return q * quantileCentre(0.180625 - q * q);
  const tail = q < 0 ? p : 1 - p;
  if (!(tail > 0)) return tail === 0 ? (q < 0 ? -Infinity : Infinity) : NaN;
  const r = Math.sqrt(-log(tail));
  const x = r <= 5 ? quantileShoulder(r - 1.6) : quantileFar(r - 5);
  return q < 0 ? -x : x;
}

function quantileCentre(r: number): number {
  const numerator =
    ((((((2.5090809287301226727e3 * r + 3.3430575583588128105e4) * r + 6.7265770927008700853e4) * r +
      4.5921953931549871457e4) *
      r +
      1.3731693765509461125e4) *
      r +
      1.9715909503065514427e3) *
      r +
      1.3314166789178437745e2) *
      r +
    3.387132872796366608;
  const denominator =
    ((((((5.226495278852854561e3 * r + 2.8729085735721942674e4) * r + 3.930789580009271061e4) * r +
      2.1213794301586595867e4) *
      r +
      5.3941960214247511077e3) *
      r +
      6.871870074920579083e2) *
      r +
      4.2313330701600911252e1) *
      r +
    1;
  return numerator / denominator;
}

function quantileShoulder(r: number): number {
  const numerator =
    ((((((7.7454501427834140764e-4 * r + 2.27238449892691845833e-2) * r + 2.4178072517745061177e-1) * r +
      1.27045825245236838258) *
      r +
      3.64784832476320460504) *
      r +
      5.7694972214606914055) *
      r +
      4.6303378461565452959) *
      r +
    1.42343711074968357734;
  const denominator =
    ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 1.51986665636164571966e-2) * r +
      1.4810397642748007459e-1) *
      r +
      6.8976733498510000455e-1) *
      r +
      1.6763848301838038494) *
      r +
      2.05319162663775882187) *
      r +
    1;
  return numerator / denominator;
}

function quantileFar(r: number): number {
  const numerator =
    ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.2426609473880784386e-3) * r +
      2.6532189526576123093e-2) *
      r +
      2.9656057182850489123e-1) *
      r +
      1.7848265399172913358) *
      r +
      5.4637849111641143699) *
      r +
    6.6579046435011037772;
  const denominator =
    ((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
      7.868691311456132591e-4) *
      r +
      1.48753612908506148525e-2) *
      r +
      1.3692988092273580531e-1) *
      r +
      5.9983220655588793769e-1) *
      r +
    1;
  return numerator / denominator;
}
