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
  const said = new Set<string>();
  return [...stuck].flatMap((key) => {
    const round = roundFrom(key, awaited, stuck);
    const one = awaited.get(key);
    if (!round || !one || round.some((other) => said.has(other))) return [];
    for (const other of round) said.add(other);
    const others = round.slice(1).map((other) => `"${awaited.get(other)?.name ?? other}"`);
    return [
      faultAt(
        locate,
        one.path,
        others.length === 0
          ? `"${one.name}" waits for itself and never comes.`
          : `"${one.name}" waits for ${others.join(', which waits for ')}, which waits for "${one.name}": none of them ever comes.`,
        'Let one of them depend on something that is done or measured.',
      ),
    ];
  });
}

/** What can never come true, however long one waits: the least set of what can, turned round. */
function stuckIn(awaited: ReadonlyMap<string, Awaited>): ReadonlySet<string> {
  const stuck = new Set(awaited.keys());
  for (let before = -1; before !== stuck.size; ) {
    before = stuck.size;
    for (const [key, { when }] of awaited) if (stuck.has(key) && canHold(when, stuck)) stuck.delete(key);
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

/** The way from one stuck thing back to itself; undefined when it only waits for others that are. */
function roundFrom(
  start: string,
  awaited: ReadonlyMap<string, Awaited>,
  stuck: ReadonlySet<string>,
): readonly string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = awaited.get(way.at(-1) ?? '');
    for (const next of last ? namedIn(last.when) : []) {
      if (next === start) return way;
      if (!stuck.has(next) || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
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
