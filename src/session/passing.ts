/**
 * Time passes: the body goes on by itself, results come back, the ward lives its hours, and the care chart looks
 * whether she should be somewhere else.
 */

import { holds } from '../cases/condition-meaning';
import type { Exit, Setting, Stage } from '../cases/schema';
import { clockOf, type Minute, nextAt } from '../kernel/time';
import { look } from '../machines/step';
import { advance } from '../patient/advance';
import { arrive, comeBack, stageOf } from './arriving';
import { settle } from './consequence';
import type { Shown } from './door';
import type { Encounter, Table } from './encounter';
import { factsOf } from './facts';
import { chartVitals, deliver, file, nurseReading, reveal } from './learning';
import { paid, placeOrder, record } from './ordering';
import { dueAt, wardsDay } from './wards-day';
import { filled } from './wording';

/** What ends a stretch of time before its end. */
export type StopsAt = 'nothing' | 'emergency' | 'result' | 'event' | 'next';

export interface Passed {
  readonly now: Encounter;
  readonly shown: readonly Shown[];
  /** Whether it stopped at what was waited for. */
  readonly stopped: boolean;
}

const INPATIENT: readonly Setting[] = [
  'ward',
  'needle',
  'theatre',
  'recovery',
  'rescue',
  'operation',
  'intensive-care',
];
/** Nobody sleeps through being taken to one of these. */
const CALLS_FOR_YOU: readonly Setting[] = [
  'clinic',
  'theatre',
  'needle',
  'rescue',
  'intensive-care',
  'follow-up',
  'talk',
  'ended',
];

/** Lets time run to `until`, or to the first thing it stops at. Looks at the ways once even if no time passes. */
export function pass(table: Table, before: Encounter, until: Minute, stopsAt: StopsAt): Passed {
  let { now, shown, stopped } = turn(table, before, stopsAt);
  while (!stopped && now.minute < until && !now.ending) {
    const next = Math.min(until, nextMinute(table, now));
    now = live(table, now, next);
    const after = turn(table, now, stopsAt);
    now = after.now;
    shown = [...shown, ...after.shown];
    stopped = after.stopped;
  }
  return { now, shown, stopped };
}

/** The body and the counters, `next` being the minute up to which nothing else happens. */
function live(table: Table, now: Encounter, next: Minute): Encounter {
  const minutes = next - now.minute;
  const course = advance(now.course, minutes, now.exposures, table.world);
  const inpatient = INPATIENT.includes(now.setting) ? minutes : 0;
  return {
    ...now,
    course,
    minute: next,
    hospitalMinutes: now.hospitalMinutes + inpatient,
    tallies: tallied(table, now, minutes),
  };
}

/** Counted for a stretch if it was so when the stretch began. */
function tallied(table: Table, now: Encounter, minutes: number): Encounter['tallies'] {
  const { tallies } = table.caseFile;
  if (tallies.length === 0) return now.tallies;
  const facts = factsOf(table, now);
  return Object.fromEntries(
    tallies.map((one) => [one.id, (now.tallies[one.id] ?? 0) + (holds(one.while, facts) ? minutes : 0)]),
  );
}

/** One look around at this minute. */
function turn(table: Table, before: Encounter, stopsAt: StopsAt): Passed {
  const delivered = deliver(table, before);
  let now = settle(table, delivered.now);
  const shown: Shown[] = [...delivered.shown];
  const happened = happen(table, now);
  now = settle(table, happened.now);
  shown.push(...happened.shown);
  const moved = moveOn(table, now);
  shown.push(...moved.shown);
  const called = moved.now.stage !== now.stage && CALLS_FOR_YOU.includes(moved.now.setting);
  const event = happened.stops || moved.now.stage !== now.stage;
  const result = delivered.shown.length > 0;
  now = moved.now;
  const stopped =
    now.ending !== null ||
    (stopsAt !== 'nothing' && (happened.emergency || called)) ||
    (stopsAt === 'result' && result) ||
    (stopsAt === 'event' && event) ||
    (stopsAt === 'next' && (result || event));
  return { now, shown, stopped };
}

/** The next minute at which anything can be different: the hour, a result, an entry of the ward's day. */
function nextMinute(table: Table, now: Encounter): Minute {
  const pace = now.setting === 'home' ? 240 : 60;
  let next = now.minute - (now.minute % pace) + pace;
  for (const one of now.pending) if (one.dueAt > now.minute && one.dueAt < next) next = one.dueAt;
  if (now.reviewAt !== null && now.reviewAt > now.minute && now.reviewAt < next) next = now.reviewAt;
  for (const event of wardsDay(stageOf(table, now.stage))) {
    const due = dueAt(table, now, event);
    if (due !== undefined && due > now.minute && due < next) next = due;
  }
  return next;
}

/** The ward's own day: what is due now and, where a condition is named, fits. */
function happen(
  table: Table,
  before: Encounter,
): {
  readonly now: Encounter;
  readonly shown: readonly Shown[];
  readonly stops: boolean;
  readonly emergency: boolean;
} {
  let now = before;
  const shown: Shown[] = [];
  let stops = false;
  let emergency = false;
  const stage = stageOf(table, now.stage);
  for (const entry of wardsDay(stage)) {
    const { event, key } = entry;
    const due = dueAt(table, now, entry);
    const timed = event.at !== undefined || event.after !== undefined || event.every !== undefined;
    const last = now.happened[key];
    if (
      timed
        ? due === undefined || due > now.minute
        : last !== undefined && (event.once || last >= now.enteredAt)
    )
      continue;
    const fits = !event.when || holds(event.when, factsOf(table, now));
    if (!fits && !timed) continue;
    now = { ...now, happened: { ...now.happened, [key]: now.minute } };
    if (!fits) continue;
    const again = event.once && now.told.includes(key);
    if (!again) now = { ...now, told: [...now.told, key] };
    for (const id of again ? [] : (event.orders ?? [])) {
      const what = table.acts.get(`order:${id}`);
      if (what) now = placeOrder(table, paid(record(now, [`order:${id}`]), what), what, now.minute);
    }
    const by = event.voice?.by ?? 'nurse';
    if (event.takes?.length) {
      const taken = nurseReading(table, now, event.takes, by);
      now = chartVitals(now, taken.reading);
      shown.push(...taken.shown);
    }
    const words = again ? undefined : (event.voice?.text ?? event.text);
    if (words) {
      const said: Shown = {
        kind: event.voice ? 'voice' : 'event',
        id: key,
        text: filled(table, now, words),
        takenAt: now.minute,
        ...(event.voice ? { by: event.voice.by } : {}),
      };
      shown.push(said);
      now = file(now, [said], stage.title);
    }
    now = reveal(now, event.reveals ?? []);
    stops ||= event.stops && words !== undefined;
    emergency ||= event.emergency;
  }
  return { now, shown, stops, emergency };
}

/** Asks the care chart where she goes, given the exits that are open; at most a few doors at one minute. */
function moveOn(
  table: Table,
  before: Encounter,
): { readonly now: Encounter; readonly shown: readonly Shown[] } {
  let now = before;
  const shown: Shown[] = [];
  for (let doors = 0; doors < 4 && !now.ending; doors++) {
    const open = openExits(table, now);
    const to = look(
      { setting: now.setting, stage: now.stage },
      open.map(({ stage }) => ({ stage: stage.id, setting: stage.setting })),
    );
    const taken = open.find(({ stage }) => stage.id === to.stage);
    if (!taken) break;
    if (taken.exit.voice) {
      const said: Shown = {
        kind: 'voice',
        id: taken.stage.id,
        by: taken.exit.voice.by,
        text: filled(table, now, taken.exit.voice.text),
        takenAt: now.minute,
      };
      shown.push(said);
      now = file(now, [said], taken.stage.title);
    }
    const onTheWay = travel(table, now, taken.exit);
    shown.push(...onTheWay.shown);
    if (taken.exit.to === 'back') now = settle(table, comeBack(onTheWay.now, taken.stage));
    else {
      const arrived = arrive(table, onTheWay.now, taken.stage);
      shown.push(...arrived.shown);
      now = settle(table, arrived.now);
    }
  }
  return { now, shown };
}

function openExits(table: Table, now: Encounter): readonly { readonly exit: Exit; readonly stage: Stage }[] {
  const facts = factsOf(table, now);
  return stageOf(table, now.stage)
    .exits.filter((exit) => holds(exit.when, facts))
    .flatMap((exit) => {
      const id = exit.to === 'back' ? now.from : exit.to;
      return id && id !== now.stage ? [{ exit, stage: stageOf(table, id) }] : [];
    });
}

/** Between two stages: until a time of day, or so many minutes. A ward goes on with its day; results come back. */
function travel(
  table: Table,
  before: Encounter,
  exit: Exit,
): { readonly now: Encounter; readonly shown: readonly Shown[] } {
  let now = before;
  const shown: Shown[] = [];
  const until =
    exit.at === undefined
      ? now.minute + (exit.takes ?? 0)
      : nextAt(table.start, now.minute - 1, clockOf(exit.at) ?? 0);
  const inpatient = INPATIENT.includes(now.setting);
  while (now.minute < until) {
    const next = inpatient ? Math.min(until, nextMinute(table, now)) : until;
    const delivered = deliver(table, live(table, now, next));
    now = settle(table, delivered.now);
    shown.push(...delivered.shown);
    if (next === until) break;
    const happened = happen(table, now);
    now = settle(table, happened.now);
    shown.push(...happened.shown);
  }
  return { now, shown };
}
