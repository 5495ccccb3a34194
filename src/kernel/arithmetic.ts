/**
 * exp, log, pow and sin that give the same bits in every engine: built from + − × ÷ only, because the built-in
 * ones differ between Node and Chromium in the last place. Accurate to 1e-12 relative over the ranges of medicine.
 */

const LN2 = 0.6931471805599453;
const PI = 3.141592653589793;

/** e^x for −700 ≤ x ≤ 700; 0 below, and the value at 700 above. */
export function exp(x: number): number {
  if (x < -700) return 0;
  const capped = x > 700 ? 700 : x;
  const twos = Math.round(capped / LN2);
  const rest = capped - twos * LN2;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 18; n++) {
    term = (term * rest) / n;
    sum += term;
  }
  return sum * powerOfTwo(twos);
}

/** Natural logarithm of a positive number; −Infinity at 0 or below. */
export function log(x: number): number {
  if (x <= 0) return -Infinity;
  let mantissa = x;
  let twos = 0;
  while (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    twos++;
  }
  while (mantissa < 0.7071067811865476) {
    mantissa *= 2;
    twos--;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let power = ratio;
  let sum = 0;
  for (let n = 1; n <= 31; n += 2) {
    sum += power / n;
    power *= square;
  }
  return 2 * sum + twos * LN2;
}

/** base^exponent for a base of 0 or more. */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  return base <= 0 ? 0 : exp(exponent * log(base));
}

/** sin of an angle in radians. */
export function sin(radians: number): number {
  const turns = Math.round(radians / (2 * PI));
  let angle = radians - turns * 2 * PI;
  if (angle > PI / 2) angle = PI - angle;
  else if (angle < -PI / 2) angle = -PI - angle;
  const square = angle * angle;
  let term = angle;
  let sum = angle;
  for (let n = 2; n <= 22; n += 2) {
    term = (-term * square) / (n * (n + 1));
    sum += term;
  }
  return sum;
}

/** What is left of 1 after `time`, when it halves every `halfLife` (same unit). */
export const halving = (time: number, halfLife: number): number => exp((-LN2 * time) / halfLife);

/** `value` held between `low` and `high`. */
export const within = (low: number, value: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** Rounds half away from zero to `digits` decimals. */
export function round(value: number, digits = 0): number {
  let scale = 1;
  for (let n = 0; n < digits; n++) scale *= 10;
  const scaled = value * scale;
  return (scaled < 0 ? -Math.floor(-scaled + 0.5) : Math.floor(scaled + 0.5)) / scale;
}

/** Straight line through points `[x, y]` sorted by x; flat beyond both ends. */
export function between(points: readonly (readonly [number, number])[], x: number): number {
  let before = points[0];
  if (!before) return 0;
  for (const point of points) {
    if (x <= point[0]) {
      const width = point[0] - before[0];
      return width <= 0 ? point[1] : before[1] + ((point[1] - before[1]) * (x - before[0])) / width;
    }
    before = point;
  }
  return before[1];
}

function powerOfTwo(exponent: number): number {
  let result = 1;
  const step = exponent < 0 ? 0.5 : 2;
  for (let n = exponent < 0 ? -exponent : exponent; n > 0; n--) result *= step;
  return result;
}
