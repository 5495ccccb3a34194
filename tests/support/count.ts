// How many random plays a property is tried on: few in every run, many in `npm run test:long`.

const BASE = 100;

/**
 * The number of runs for a property whose everyday number is `everyday`. With COUNT=1000 in the environment every
 * property runs ten times as often as with the default of COUNT=100, and at least once.
 */
export const count = (everyday: number): number => {
  const scale = Number(process.env['COUNT'] ?? BASE) / BASE;
  if (!Number.isFinite(scale) || scale <= 0)
    throw new Error(`COUNT is ${process.env['COUNT']}, not a number above 0`);
  return Math.max(1, Math.round(everyday * scale));
};
