/** What would move a quantity of the body across a limit: an act that it answers to, and time. */

import type { Stage } from '../../cases/schema';
import type { Act } from '../../cases/schema';
import type { Intent } from '../../session/door';
import { killing } from '../../patient/drugs/antibiotics';
import type { Encounter } from '../../session/encounter';
import { type Mover, moversOf, SELDOM } from './quantities';
import type { Standing } from './standing';
import { after, either, FULFILLED, HOPELESS, postponed, reworded, type Wish, waiting, wish } from './wish';

const HOUR = 60;
const DAY = 24 * HOUR;
/** What nobody can steer costs at least this, and more the further off it is. */
const UNSTEERED = 2;
const FURTHEST = 4;

/** How long one waits for a body, by where one waits. */
const WAITS: Readonly<Partial<Record<Stage['setting'], readonly number[]>>> = {
  theatre: [0.5 * HOUR],
  needle: [0.5 * HOUR],
  operation: [4 * HOUR],
  clinic: [4 * HOUR],
  talk: [HOUR],
};
const LONG = [DAY, 7 * DAY, 28 * DAY];

export function moving(standing: Standing, comparison: string, at: Stage): Wish {
  const { name, sign, limit } = parts(comparison);
  const value = standing.facts.course(name);
  if (met(value, sign, limit)) return FULFILLED;
  return moved(standing, name, value, limit, sign === '=' ? value < limit : sign.startsWith('>'), at);
}

export function movingAway(standing: Standing, comparison: string, at: Stage): Wish {
  const { name, sign, limit } = parts(comparison);
  const value = standing.facts.course(name);
  if (!met(value, sign, limit)) return FULFILLED;
  return moved(standing, name, value, limit, !sign.startsWith('>'), at);
}

function moved(
  standing: Standing,
  name: string,
  value: number,
  limit: number,
  larger: boolean,
  at: Stage,
): Wish {
  const scale = Math.max(Math.abs(limit), Math.abs(value), 1e-6);
  const far = UNSTEERED + Math.min(FURTHEST, (FURTHEST * Math.abs(value - limit)) / scale);
  if (name === 't0-day' && isTooLate(standing, value, limit, larger)) return HOPELESS;
  if (name.startsWith('hours-')) return tallying(standing, name, at);
  const ways = moversOf(name, larger).map((mover) => by(standing, mover, at));
  const open = ways.filter(({ cost }) => cost < Number.POSITIVE_INFINITY);
  if (open.length === 0) return HOPELESS;
  const [first] = open;
  return {
    cost: far + (larger ? (SELDOM[name] ?? 0) : 0) + (first?.cost ?? 0),
    hints: open.flatMap(({ hints }) => hints),
  };
}

const waits = ({ setting }: Stage): readonly Intent[] => (WAITS[setting] ?? LONG).map(waiting);
/** What a body has to be like elsewhere may come while one is still here. */
const BEFORE_GOING = 1.5;

/** No day of the first effective drug: 999 stands for it. */
const NOT_YET = 999;

/** The day of the first effective drug is settled with the drug, and the days until then go by. */
const isTooLate = ({ now }: Standing, value: number, limit: number, larger: boolean): boolean =>
  value < NOT_YET || (!larger && now.minute / DAY + 1 > limit);

function by(standing: Standing, mover: Mover, at: Stage): Wish {
  const { now, here, deeds } = standing;
  const running = antibioticsNow(deeds.table.byId, now);
  switch (mover) {
    case 'time':
      return at.id === here.id ? wish(0, ...waits(here)) : postponed(wish(0, ...waits(here)), BEFORE_GOING);
    case 'antibiotic':
      return curing(standing, running, at);
    case 'no-antibiotic':
      return running.length > 0 ? stopping(running) : FULFILLED;
    case 'ended-antibiotic':
      if (running.length > 0) return stopping(running);
      return now.done['treat:any-antibiotic'] ? FULFILLED : standing.perform('treat:any-antibiotic', at);
    case 'operation':
      return standing.perform('treat:any-operation', at);
    case 'cement':
      return now.done['step:inject'] ? FULFILLED : standing.perform('step:inject', at);
    case 'needle-out':
      return now.procedure ? standing.perform('step:needle-out', at) : FULFILLED;
    case 'review':
      return booking(standing, at);
    case 'thermometer':
      return wish(1, { act: 'examine', id: 'temperature' }, waiting(4 * HOUR));
    case 'vancomycin':
      return now.done['treat:vancomycin'] ? FULFILLED : standing.perform('treat:vancomycin', at);
  }
}

export const antibioticsNow = (byId: ReadonlyMap<string, Act>, now: Encounter): readonly string[] =>
  now.exposures.flatMap((one) =>
    one.kind === 'drug' &&
    byId.get(one.drug)?.antibiotic === true &&
    (one.until === null || one.until > now.minute)
      ? [one.drug]
      : [],
  );

/** More than half of what a good drug does; what does less is as good as none. */
const GOOD = 0.5;
const DRUGS = 3;

/** One of the drugs that kill this germ best, unless one of them runs. */
function curing({ deeds, now, perform }: Standing, running: readonly string[], at: Stage): Wish {
  const kills = (id: string): number => {
    const exposure = deeds.table.byId.get(id)?.exposure;
    const oral = exposure !== undefined && 'route' in exposure && exposure.route === 'oral';
    return killing(id, oral, now.course.fate.organism);
  };
  if (running.some((id) => kills(id) >= GOOD)) return FULFILLED;
  const good = (deeds.byKey.get('treat:any-antibiotic') ?? [])
    .filter(({ id }) => kills(id) >= GOOD)
    .toSorted((a, b) => kills(b.id) - kills(a.id));
  if (good.length === 0) return running.length > 0 ? FULFILLED : perform('treat:any-antibiotic', at);
  return either(good.slice(0, DRUGS).map(({ id }) => perform(`treat:${id}`, at)));
}

/** Declining a drug that runs ends it. */
const stopping = (running: readonly string[]): Wish =>
  wish(
    running.length,
    ...running.slice(0, 1).map((id): Intent => ({ act: 'decline', id, because: 'enough' })),
  );

/** A visit booked with a decision that takes a date, or the way to the booked one. */
function booking(standing: Standing, at: Stage): Wish {
  const { deeds, now } = standing;
  if (now.reviewAt !== null) return wish(1, waiting(now.reviewAt - now.minute));
  return either(
    deeds.dated.slice(0, 6).map((act) => {
      const done = standing.perform(`decide:${act.id}`, at);
      return after(
        reworded(done, (intent) =>
          intent.act === 'decide' && intent.id === act.id && act.plans === 'review'
            ? { ...intent, review: 7 }
            : intent,
        ),
        1,
      );
    }),
  );
}

function tallying(standing: Standing, name: string, at: Stage): Wish {
  const tally = standing.deeds.table.caseFile.tallies.find((one) => `hours-${one.id}` === name);
  if (!tally) return HOPELESS;
  const begun = standing.want(tally.while, at);
  return begun.cost === 0 ? wish(1, waiting(DAY), waiting(7 * DAY)) : { ...begun, cost: begun.cost + 1 };
}

function parts(comparison: string): { readonly name: string; readonly sign: string; readonly limit: number } {
  const match = /^([a-z][a-z0-9-]*)\s*(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?)$/.exec(comparison.trim());
  if (!match) throw new Error(`no comparison: ${comparison}`);
  const [, name = '', sign = '', limit = '0'] = match;
  return { name, sign, limit: Number(limit) };
}

function met(value: number, sign: string, limit: number): boolean {
  if (sign === '>=') return value >= limit;
  if (sign === '<=') return value <= limit;
  if (sign === '>') return value > limit;
  if (sign === '<') return value < limit;
  return value === limit;
}
