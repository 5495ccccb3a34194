/** Following the exits: which stages can be reached, from which one can reach an end, and where one is passed round. */

import { type Fault, faultAt, type Locate } from './fault';
import type { CaseFile, Stage } from './schema';
import { WAYS } from './ways';

/** Only of a case whose exits all lead to a stage. */
export function checkWays(of: CaseFile, locate: Locate): readonly Fault[] {
  const places = new Map(of.stages.map((stage, index) => [stage.id, index]));
  const at = (id: string): readonly (string | number)[] => ['stages', places.get(id) ?? 0, 'id'];
  const reached = reachedFrom(of);
  const lost = of.stages.filter(({ id }) => !reached.has(id));
  const trapped = trappedIn(of.stages).filter(({ id }) => reached.has(id));
  const passed = passedRound(of.stages);
  const home = of.stages.find(({ id }) => id === of.firstStage);
  const led = of.stages.some((stage) => stage.exits.some(({ to }) => to === of.firstStage));
  if (home && !led && home.exits.length > 0 && home.exits.every(({ to }) => to === 'back'))
    return [
      faultAt(
        locate,
        at(home.id),
        'Out of the first stage one can only go back.',
        'Add an exit that leads on.',
      ),
    ];
  return [
    ...firstOf(lost, of.stages).map(({ id }) =>
      faultAt(
        locate,
        at(id),
        `No way leads to the stage "${id}".`,
        'Add an exit that leads here, or take the stage out.',
      ),
    ),
    ...trapped
      .slice(0, 1)
      .map(({ id }) =>
        faultAt(
          locate,
          at(id),
          `From the stage "${id}" no way leads to an end${trapped.length > 1 ? `: one goes round in ${listed(trapped.map((one) => one.id))}` : ''}.`,
          'Add an exit that leads on.',
        ),
      ),
    ...(passed
      ? [
          faultAt(
            locate,
            at(passed[0] ?? ''),
            `The stages ${listed(passed)} pass her round without a minute between.`,
            'Let one of the exits depend on something, or take time.',
          ),
        ]
      : []),
  ];
}

const listed = (ids: readonly string[]): string =>
  ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', ');

/** Exits from one setting of care to another to which nothing leads from there: they are never taken. */
export function checkSettings(stages: readonly Stage[], locate: Locate): readonly Fault[] {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  return stages.flatMap(({ id, setting, exits }, index) =>
    exits.flatMap(({ to }, way) => {
      const there =
        to === 'back'
          ? stages.filter((stage) => stage.exits.some((exit) => exit.to === id))
          : [byId.get(to)].filter((stage) => stage !== undefined && stage.id !== id);
      const beyond = there.find((stage) => stage && !WAYS[setting].includes(stage.setting));
      return beyond && setting !== 'ended'
        ? [
            faultAt(
              locate,
              ['stages', index, 'exits', way, 'to'],
              `Nothing leads from ${setting} ${to === 'back' ? 'back ' : ''}to ${beyond.setting} ("${beyond.id}"): this exit is never taken.`,
              `From ${setting} one comes to ${[...new Set(WAYS[setting])].join(', ')}.`,
            ),
          ]
        : [];
    }),
  );
}

/** Stages that some chain of exits leads to; `back` leads only to where one has been. */
function reachedFrom(of: CaseFile): ReadonlySet<string> {
  const byId = new Map(of.stages.map((stage) => [stage.id, stage]));
  const reached = new Set<string>();
  const ahead = [of.firstStage];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const { to } of byId.get(id)?.exits ?? []) if (to !== 'back') ahead.push(to);
  }
  return reached;
}

/** Of stages that nobody reaches, those that would open the way to the others; all when they only lead to each other. */
function firstOf(lost: readonly Stage[], stages: readonly Stage[]): readonly Stage[] {
  const led = new Set(
    stages.flatMap((stage) => stage.exits.flatMap(({ to }) => (to === stage.id ? [] : [to]))),
  );
  const first = lost.filter(({ id }) => !led.has(id));
  return first.length > 0 ? first : lost.slice(0, 1);
}

/** Stages with exits from which no chain of exits comes to an end. */
function trappedIn(stages: readonly Stage[]): readonly Stage[] {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const before = new Map<string, string[]>();
  const leads = (from: string, to: string): void => {
    before.set(to, [...(before.get(to) ?? []), from]);
  };
  for (const { id, exits } of stages)
    for (const { to } of exits) {
      leads(id, to);
      // One who can come back can go wherever one came from.
      if (byId.get(to)?.exits.some((exit) => exit.to === 'back')) leads(to, id);
    }
  const safe = new Set<string>();
  const ahead = stages.filter(({ setting }) => setting === 'ended').map(({ id }) => id);
  if (ahead.length === 0) return [];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (safe.has(id)) continue;
    safe.add(id);
    ahead.push(...(before.get(id) ?? []));
  }
  return stages.filter(({ id, exits }) => !safe.has(id) && exits.length > 0);
}

/** A round of exits that always hold and take no time; undefined when there is none. */
function passedRound(stages: readonly Stage[]): readonly string[] | undefined {
  const next = new Map(
    stages.flatMap(({ id, exits }) => {
      const exit = exits.find(({ when, at, takes }) => 'always' in when && at === undefined && !takes);
      return exit && exit.to !== id ? [[id, exit.to] as const] : [];
    }),
  );
  const done = new Set<string>();
  for (const start of next.keys()) {
    const places = new Map<string, number>();
    for (let id: string | undefined = start; id !== undefined && !done.has(id); id = next.get(id)) {
      const place = places.get(id);
      if (place !== undefined) return [...places.keys()].slice(place);
      places.set(id, places.size);
    }
    for (const id of places.keys()) done.add(id);
  }
  return undefined;
}
