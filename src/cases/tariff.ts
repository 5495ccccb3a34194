/** A hospital's own prices for what is done: a small file, laid over the relative costs of the catalogue. */

import { z } from './zod';
import { type Fault, faultAt, type Locate } from './fault';
import type { Act } from './schema';
import { id, localized } from './schema-parts';

export const tariffFile = z.strictObject({
  /** The form of the file; there is one so far. */
  format: z.literal(1),
  /** Whose prices, and of when. */
  name: localized,
  /** What is counted: a currency, points, staff minutes. */
  unit: localized,
  /** For an act without a price of its own: its relative cost times this. One CRP is 1. */
  multiplier: z.number().positive(),
  /** A day in hospital; without it 300 relative units times the multiplier. */
  day: z.number().min(0).optional(),
  /** Prices by the id of an act. */
  costs: z.record(id, z.number().min(0)).default({}),
});

export type Tariff = z.output<typeof tariffFile>;

/** Relative units for a day in hospital. Constructed: see the table of costs that the catalogue names. */
export const DAY_COST = 300;

/** The price of an act once, in the tariff's unit. */
export const priceOf = (tariff: Tariff, { id: of, cost = 0 }: Pick<Act, 'id' | 'cost'>): number =>
  (Object.hasOwn(tariff.costs, of) ? tariff.costs[of] : undefined) ?? cost * tariff.multiplier;

export const priceOfDay = ({ day, multiplier }: Tariff): number => day ?? DAY_COST * multiplier;

/** Prices of acts that there are not: most often an id that was mistyped. */
export function checkTariff(of: Tariff, acts: ReadonlySet<string>, locate: Locate): readonly Fault[] {
  return Object.keys(of.costs)
    .filter((one) => !acts.has(one))
    .map((one) =>
      faultAt(
        locate,
        ['costs', one],
        `There is no act "${one}".`,
        'Correct the id, or take the line out; `dx acts CASE` lists the ids.',
      ),
    );
}
