/** Waiting: for a time, for a result, for whatever comes first. */

import { HOUR, type Minute, nextAt } from '../kernel/time';
import { CEMENT_PHASES } from '../machines/pvp';
import type { Intent, Refusal, WaitView } from './door';
import type { Encounter, Table } from './encounter';
import { age, operate } from './operating';
import { pass, type Passed, type StopsAt } from './passing';
import { refuse } from './permission';

type Wait = Extract<Intent, { readonly act: 'wait' }>;
type Waited = Pick<Passed, 'now' | 'shown'>;

/** When an evening round and a morning round begin. */
const EVENING = 20 * HOUR;
const MORNING = 7 * HOUR;
/** "Until something happens" gives up after four weeks: then nothing was due. At home the next visit always is. */
const PATIENCE = 28 * 24 * HOUR;
const PATIENCE_AT_HOME = 190 * 24 * HOUR;

export function wait(table: Table, before: Encounter, intent: Wait): Waited | Refusal {
  if ('minutes' in intent) return stay(table, before, before.minute + intent.minutes, 'emergency');
  if (intent.until === 'evening' || intent.until === 'morning')
    return stay(table, before, roundAt(table, before, intent.until), 'emergency');
  if (intent.until === 'result' && before.pending.length === 0)
    return refuse('not-now', 'No result is awaited.', '没有待回的结果。');
  const patience = before.setting === 'home' ? PATIENCE_AT_HOME : PATIENCE;
  const stayed = stay(table, before, before.minute + patience, intent.until);
  const days = patience / (24 * HOUR);
  return stayed.stopped
    ? stayed
    : refuse('not-now', `Nothing is due within ${days} days.`, `${days}天之内没有要发生的事。`);
}

/** Time passes; but cement in the bowl sets by the minute, and nobody leaves a needle in it. */
function stay(table: Table, before: Encounter, until: Minute, stopsAt: StopsAt): Passed {
  const { procedure } = before;
  if (procedure?.kind !== 'pvp' || procedure.state !== 'cement') return pass(table, before, until, stopsAt);
  const left = CEMENT_PHASES.settingFrom - (procedure.context.mixedSeconds ?? 0);
  const setAt = before.minute + Math.max(0, Math.ceil(left / 60));
  const waited = pass(table, before, Math.min(until, setAt), stopsAt);
  const seconds = (waited.now.minute - before.minute) * 60;
  const now = { ...waited.now, procedure: waited.now.procedure && age(waited.now.procedure, seconds) };
  const needleOut = table.acts.get('step:needle-out');
  if (now.minute < setAt || !needleOut || now.procedure?.kind !== 'pvp') return { ...waited, now };
  const out = operate(table, now, { act: 'step', id: 'needle-out' }, needleOut);
  return 'code' in out
    ? { ...waited, now }
    : { now: out.now, shown: [...waited.shown, ...out.shown], stopped: true };
}

const roundAt = (table: Table, now: Encounter, until: 'evening' | 'morning'): Minute =>
  nextAt(table.start, now.minute, until === 'evening' ? EVENING : MORNING);

/** What the wait card offers, each with the clock it leads to where anybody could know it. */
export function waitsFor(table: Table, now: Encounter): readonly WaitView[] {
  if (now.ending) return [];
  const promised = now.pending.map((one) => one.promisedAt).filter((minute) => minute > now.minute);
  const first = promised.length ? Math.min(...promised) : undefined;
  return [
    // With nothing awaited, whatever comes next is an event.
    ...(now.pending.length
      ? [
          { until: 'result' as const, ...(first === undefined ? {} : { minute: first }) },
          { until: 'event' as const },
        ]
      : []),
    { until: 'next' },
    { until: 'evening', minute: roundAt(table, now, 'evening') },
    { until: 'morning', minute: roundAt(table, now, 'morning') },
  ];
}
