/** One accepted act, done: recorded, given to the body, answered, and paid for in minutes. */

import type { Act } from '../cases/schema';
import type { Minute } from '../kernel/time';
import type { Exposure } from '../patient/exposure';
import { answerNow } from './answer';
import { remindersOf } from './cautions';
import { settle } from './consequence';
import type { ActVerb, Intent, Refusal, Shown } from './door';
import type { Encounter, Table } from './encounter';
import { chartVitals, file, reveal } from './learning';
import { paid, placeOrder, record } from './ordering';
import { consented } from './papers';
import { pass } from './passing';
import { refuse, routeOf } from './permission';

export interface Acted {
  readonly now: Encounter;
  readonly shown: readonly Shown[];
}

type Doable = Extract<Intent, { readonly act: ActVerb }>;

export function act(table: Table, before: Encounter, intent: Doable, what: Act): Acted | Refusal {
  const key = `${what.act}:${what.id}`;
  const startedAt = before.minute;
  let now = record(before, [key, ...alsoCountsAs(what, intent)]);
  now = paid(now, what);
  if (intent.act === 'treat' && intent.weeks !== undefined)
    now = { ...now, planned: plannedBy(now.planned, [key, ...alsoCountsAs(what, intent)], intent.weeks) };
  const review = intent.act === 'decide' ? (intent.review ?? what.reviewDays) : undefined;
  if (review !== undefined) now = { ...now, reviewAt: startedAt + review * 1440 };

  const isOperation = what.exposure !== undefined && 'operation' in what.exposure;
  if (!isOperation && what.act !== 'order') now = expose(table, now, what, intent, startedAt);

  // A booking is written before anybody is moved by it; a sample is drawn when the minutes it takes are over.
  const isBooking =
    what.act === 'order' && !what.observes && !what.components && !what.lines && !what.includes;
  if (isBooking) now = placeOrder(table, now, what, startedAt);

  const passed = pass(table, now, startedAt + what.minutes, 'nothing');
  now = passed.now;
  const isOpen = isOperation && opensTheBody(what);
  if (isOpen && (now.setting !== 'operation' || now.stage === before.stage))
    return refuse(
      'not-now',
      'No theatre from here. First a bed, and a place on the list.',
      '从这儿上不了台。先收到病房，排上台再说。',
    );
  if (isOperation) now = expose(table, now, what, intent, now.minute);

  const shown: Shown[] = [];
  if (what.act === 'order') {
    if (!isBooking) now = placeOrder(table, now, what, startedAt);
  } else {
    const answer = answerNow(table, now, what, key);
    shown.push(...answer.shown);
    now = answer.minutes
      ? { ...now, meetings: [...now.meetings, answer.minutes] }
      : file(now, answer.shown, what.question ?? what.name);
    if (answer.vitals) now = chartVitals(now, answer.vitals);
    now = reveal(now, answer.reveals);
  }
  const reminders = remindersOf(table, before, what, routeOf(intent, what));
  shown.push(...reminders);
  now = file(now, reminders, what.name);
  const sheet = consented(table, now, key);
  now = settle(table, sheet.now);
  shown.push(...sheet.shown);
  // What the answer made known may open a way at once.
  const after = pass(table, now, now.minute, 'nothing');
  // What an operation finds is told after she has been brought to theatre; other answers come before the time they take.
  const told = isOperation ? [...passed.shown, ...shown] : [...shown, ...passed.shown];
  return { now: after.now, shown: [...told, ...after.shown] };
}

/** The classes of act that conditions ask for beside the act itself. */
function alsoCountsAs(what: Act, intent: Doable): readonly string[] {
  const also: string[] = [...(what.countsAs ?? [])];
  if (what.antibiotic) {
    also.push('treat:any-antibiotic');
    if (routeOf(intent, what) === 'oral') also.push('treat:any-oral-antibiotic');
  }
  if (opensTheBody(what)) also.push('treat:any-operation');
  return also;
}

const opensTheBody = ({ exposure }: Act): boolean =>
  exposure !== undefined && 'operation' in exposure && exposure.operation !== 'percutaneous-drain';

function plannedBy(
  planned: Encounter['planned'],
  keys: readonly string[],
  weeks: number,
): Encounter['planned'] {
  const next = { ...planned };
  for (const key of keys) next[key] = weeks;
  return next;
}

/** What the act does to the body from `at` on. */
function expose(table: Table, now: Encounter, what: Act, intent: Doable, at: Minute): Encounter {
  const { exposure } = what;
  if (!exposure) return now;
  if ('stops' in exposure)
    return {
      ...now,
      exposures: stopped(now.exposures, at, (drug) => belongsTo(table, exposure.stops, drug)),
    };
  if ('operation' in exposure)
    return {
      ...now,
      exposures: [...now.exposures, { kind: 'operation', operation: exposure.operation, at }],
      operations: now.operations + (exposure.operation === 'percutaneous-drain' ? 0 : 1),
      specimen: { takenAt: at, kind: 'open-tissue' },
    };
  if ('support' in exposure)
    return {
      ...now,
      exposures: [...now.exposures, { kind: 'support', support: exposure.support, from: at, until: null }],
    };
  const weeks = intent.act === 'treat' ? intent.weeks : undefined;
  const length = weeks === undefined ? exposure.days : weeks * 7;
  return {
    ...now,
    exposures: [
      ...now.exposures,
      {
        kind: 'drug',
        drug: exposure.drug,
        route: routeOf(intent, what) ?? exposure.route,
        from: at,
        until: length === undefined ? null : at + length * 1440,
      },
    ],
  };
}

/** Ends every running drug that `which` names. */
export function stopped(
  exposures: readonly Exposure[],
  at: Minute,
  which: (drug: string) => boolean,
): readonly Exposure[] {
  return exposures.map((one) =>
    one.kind === 'drug' && which(one.drug) && (one.until === null || one.until > at)
      ? { ...one, until: at }
      : one,
  );
}

/** Whether a drug is one of those that a stop order means. Analgesics by ATC: M01 anti-inflammatory, N02 analgesic. */
function belongsTo(table: Table, what: 'antibiotics' | 'analgesics', drug: string): boolean {
  const given = table.acts.get(`treat:${drug}`) ?? table.byId.get(drug);
  return what === 'antibiotics' ? given?.antibiotic === true : /^(M01|N02)/.test(given?.atc ?? '');
}
