/** What a play would have cost by a hospital's own prices. Reckoned afterwards: no mark and no digest knows of it. */

import { priceOf, priceOfDay, type Tariff } from '../cases/tariff';
import { round } from '../kernel/arithmetic';
import type { Localized } from '../kernel/text';
import type { Encounter, Table } from './encounter';
import type { Play } from './play';

export interface BillLine {
  readonly id: string;
  readonly name: Localized;
  readonly times: number;
  readonly each: number;
  readonly sum: number;
}

export interface Bill {
  readonly name: Localized;
  readonly unit: Localized;
  /** The dearest first. */
  readonly lines: readonly BillLine[];
  readonly days: number;
  readonly daySum: number;
  readonly total: number;
}

export function billOf({ table, now, moments, log }: Play, tariff: Tariff): Bill {
  const lines: BillLine[] = [];
  for (const [key, times] of timesPaid(table, moments, log)) {
    const act = table.acts.get(key);
    if (!act) continue;
    const each = priceOf(tariff, act);
    if (each > 0) lines.push({ id: act.id, name: act.name, times, each, sum: money(times * each) });
  }
  const days = Math.floor(now.hospitalMinutes / 1440);
  const daySum = money(days * priceOfDay(tariff));
  return {
    name: tariff.name,
    unit: tariff.unit,
    lines: lines.sort((a, b) => b.sum - a.sum || (a.id < b.id ? -1 : 1)),
    days,
    daySum,
    total: money(lines.reduce((sum, one) => sum + one.sum, daySum)),
  };
}

/** How often each act was done and paid for: an act that counts as another is not that other's price. */
function timesPaid({ acts }: Table, moments: Play['moments'], log: Play['log']): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [at, { intent }] of log.entries()) {
    const [before, after] = [moments[at], moments[at + 1]];
    if (!before || !after) continue;
    const own = 'id' in intent ? `${intent.act}:${intent.id}` : '';
    const shadows = acts.get(own)?.countsAs ?? [];
    for (const key of Object.keys(after.done)) {
      const more = doneOf(after, key) - doneOf(before, key) - (shadows.includes(key) ? 1 : 0);
      if (more > 0) times.set(key, (times.get(key) ?? 0) + more);
    }
  }
  return times;
}

const doneOf = ({ done }: Encounter, key: string): number => done[key]?.count ?? 0;

/** To a hundredth of the unit. */
const money = (amount: number): number => round(amount, 2);
