/** Moments and facts that wait for each other, or for themselves, and so never come. */

import type { Condition } from './condition';
import { type Fault, faultAt, type Locate, type Path } from './fault';
import type { CaseFile } from './schema';

interface Awaited {
  readonly name: string;
  readonly when: Condition;
  readonly path: Path;
}

export function checkLoops(of: CaseFile, locate: Locate): readonly Fault[] {
  const told = new Set([
    ...of.findings.flatMap((finding) => finding.reveals ?? []),
    ...of.stages.flatMap((stage) => stage.events.flatMap((event) => event.reveals ?? [])),
  ]);
  const awaited = new Map<string, Awaited>([
    ...of.moments.map(({ id, when }, at): [string, Awaited] => [
      `moment ${id}`,
      { name: id, when, path: ['moments', at, 'when'] },
    ]),
    ...of.facts.flatMap(({ id, when }, at): [string, Awaited][] =>
      when && !told.has(id) ? [[`fact ${id}`, { name: id, when, path: ['facts', at, 'when'] }]] : [],
    ),
  ]);
  const stuck = stuckIn(awaited);
  return roundsIn(awaited, stuck).flatMap((round) => {
    const [one, ...others] = round.map((key) => awaited.get(key)).filter((each) => each !== undefined);
    if (!one) return [];
    const between = others.slice(0, MOST_NAMED).map(({ name }) => `"${name}"`);
    if (others.length > MOST_NAMED) between.push(`${others.length - MOST_NAMED} more`);
    return [
      faultAt(
        locate,
        one.path,
        others.length === 0
          ? `"${one.name}" waits for itself and never comes.`
          : `"${one.name}" waits for ${between.join(', which waits for ')}, which waits for "${one.name}": none of them ever comes.`,
        'Let one of them depend on something that is done or measured.',
      ),
    ];
  });
}

const MOST_NAMED = 5;

/** What can never come true, however long one waits: what is left when everything that can has been taken away. */
function stuckIn(awaited: ReadonlyMap<string, Awaited>): ReadonlySet<string> {
  const stuck = new Set(awaited.keys());
  const waiters = new Map<string, string[]>();
  for (const [key, { when }] of awaited)
    for (const name of namedIn(when)) {
      const waiting = waiters.get(name);
      if (waiting) waiting.push(key);
      else waiters.set(name, [key]);
    }
  const ahead = [...stuck];
  for (let key = ahead.pop(); key !== undefined; key = ahead.pop()) {
    const one = awaited.get(key);
    if (!one || !stuck.has(key) || !canHold(one.when, stuck)) continue;
    stuck.delete(key);
    ahead.push(...(waiters.get(key) ?? []));
  }
  return stuck;
}

function canHold(of: Condition, stuck: ReadonlySet<string>): boolean {
  const can = (part: Condition): boolean => canHold(part, stuck);
  if ('moment' in of) return !stuck.has(`moment ${of.moment}`);
  if ('known' in of) return !stuck.has(`fact ${of.known}`);
  if ('minutesSince' in of) return !stuck.has(`moment ${of.minutesSince.of}`);
  if ('all' in of) return of.all.every(can);
  if ('any' in of) return of.any.some(can);
  if ('count' in of) return of.count.of.filter(can).length >= of.count.atLeast;
  if ('before' in of) return can(of.before[0]);
  if ('within' in of) return can(of.within.of) && can(of.within.is);
  return true;
}

/** Rounds of stuck things that wait for each other; what only waits for others that are in a round is left out. */
function roundsIn(
  awaited: ReadonlyMap<string, Awaited>,
  stuck: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const rounds: (readonly string[])[] = [];
  const done = new Set<string>();
  for (const start of awaited.keys()) {
    const way: string[] = [];
    const places = new Map<string, number>();
    // Somebody stuck always waits for somebody stuck: so the way ends in a round, or where one was before.
    for (let key: string | undefined = start; key !== undefined && stuck.has(key) && !done.has(key); ) {
      const place = places.get(key);
      if (place !== undefined) {
        rounds.push(way.slice(place));
        break;
      }
      places.set(key, way.length);
      way.push(key);
      key = namedIn(awaited.get(key)?.when ?? { always: true }).find((name) => stuck.has(name));
    }
    for (const key of way) done.add(key);
  }
  return rounds;
}

function namedIn(of: Condition): readonly string[] {
  if ('moment' in of) return [`moment ${of.moment}`];
  if ('known' in of) return [`fact ${of.known}`];
  if ('minutesSince' in of) return [`moment ${of.minutesSince.of}`];
  if ('all' in of) return of.all.flatMap(namedIn);
  if ('any' in of) return of.any.flatMap(namedIn);
  if ('count' in of) return of.count.of.flatMap(namedIn);
  if ('before' in of) return namedIn(of.before[0]);
  if ('within' in of) return [...namedIn(of.within.of), ...namedIn(of.within.is)];
  return [];
}
