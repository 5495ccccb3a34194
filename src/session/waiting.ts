/** Waiting: for a time, for a result, for whatever comes first. */

import { HOUR, type Minute, nextAt } from '../kernel/time';
import type { Intent, Refusal, Shown, WaitView } from './door';
import type { Encounter, Table } from './encounter';
import { pass, type StopsAt } from './passing';
import { refuse } from './permission';

type Wait = Extract<Intent, { readonly act: 'wait' }>;

/** When an evening round and a morning round begin. */
const EVENING = 20 * HOUR;
const MORNING = 7 * HOUR;
/** "Until something happens" gives up after four weeks: then nothing was due. At home the next visit always is. */
const PATIENCE = 28 * 24 * HOUR;
const PATIENCE_AT_HOME = 190 * 24 * HOUR;

export function wait(
  table: Table,
  before: Encounter,
  intent: Wait,
): { readonly now: Encounter; readonly shown: readonly Shown[] } | Refusal {
  if ('minutes' in intent) return pass(table, before, before.minute + intent.minutes, 'emergency');
  if (intent.until === 'evening' || intent.until === 'morning')
    return pass(table, before, roundAt(table, before, intent.until), 'emergency');
  if (intent.until === 'result' && before.pending.length === 0)
    return refuse('not-now', 'No result is awaited.', '没有待回的结果。');
  const stopsAt: StopsAt = intent.until;
  const patience = before.setting === 'home' ? PATIENCE_AT_HOME : PATIENCE;
  const passed = pass(table, before, before.minute + patience, stopsAt);
  return passed.stopped ? passed : refuse('not-now', 'Nothing is due.', '近期没有要发生的事。');
}

const roundAt = (table: Table, now: Encounter, until: 'evening' | 'morning'): Minute =>
  nextAt(table.start, now.minute, until === 'evening' ? EVENING : MORNING);

/** What the wait card offers, each with the clock it leads to where anybody could know it. */
export function waitsFor(table: Table, now: Encounter): readonly WaitView[] {
  if (now.ending) return [];
  const promised = now.pending.map((one) => one.promisedAt).filter((minute) => minute > now.minute);
  const first = promised.length ? Math.min(...promised) : undefined;
  return [
    ...(now.pending.length
      ? [{ until: 'result' as const, ...(first === undefined ? {} : { minute: first }) }]
      : []),
    { until: 'next' },
    { until: 'evening', minute: roundAt(table, now, 'evening') },
    { until: 'morning', minute: roundAt(table, now, 'morning') },
  ];
}
