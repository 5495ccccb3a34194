/** The next thing that a trainee of some leaning would do: mostly sensible for the moment, often wrong, sometimes absurd. */

import { holds } from '../../src/cases/condition-meaning';
import type { Act } from '../../src/cases/schema';
import { openSteps, possible } from '../../src/machines/step';
import type { Intent } from '../../src/session/door';
import type { Table } from '../../src/session/encounter';
import { factsOf } from '../../src/session/facts';
import type { Play } from '../../src/session/play';
import type { Dice } from './dice';
import { hostileIntent } from './hostile';
import type { Inclination, Leaning } from './leanings';
import { intentOf, leversOf } from './levers';

type Verb = Act['act'];

interface Written {
  /** Acts that the case says something about, by verb. */
  readonly own: Readonly<Partial<Record<Verb, readonly Act[]>>>;
  readonly all: readonly Act[];
}

const read = new WeakMap<Table, Written>();

function writtenIn(table: Table): Written {
  const before = read.get(table);
  if (before) return before;
  const { caseFile } = table;
  const keys = new Set([
    ...caseFile.findings.map(({ act }) => act),
    ...caseFile.refusals.map(({ act }) => act),
    ...caseFile.acts.map(({ act, id }) => `${act}:${id}`),
  ]);
  const all = [...table.acts.values()];
  const own: Partial<Record<Verb, Act[]>> = {};
  for (const act of all) {
    const isOurs = keys.has(`${act.act}:${act.id}`) || act.act === 'decide' || act.antibiotic === true;
    if (isOurs || act.act === 'examine') (own[act.act] ??= []).push(act);
  }
  const written = { own, all };
  read.set(table, written);
  return written;
}

const WAYS_TO_WAIT = ['next', 'next', 'event', 'result', 'evening', 'morning'] as const;
const REASONS = ['not needed', 'tomorrow', 'nobody asked', '不需要'];

export function nextIntent(play: Play, leaning: Leaning, dice: Dice): unknown {
  const { now } = play;
  const inclination = dice.weighed(leaning.weights);
  if (inclination === 'hostile') return hostileIntent(play, dice);
  const sought = dice.chance(0.5) ? soughtNow(play, leaning) : [];
  if (sought.length > 0) return dressed(dice.pick(sought), dice);
  if (now.procedure && inclination !== 'wait' && dice.chance(0.75))
    return step(play, dice) ?? wait(leaning, dice);
  return inclined(play, inclination, leaning, dice) ?? wait(leaning, dice);
}

/** What this trainee is after, as far as it is possible here and has not just been done. */
function soughtNow({ table, now }: Play, { seeks }: Leaning): readonly Intent[] {
  const steps = now.procedure ? openSteps(now.procedure) : [];
  return seeks.flatMap((key) => {
    const act = table.acts.get(key);
    if (!act || (act.act !== 'step' && now.here.includes(key))) return [];
    const open = act.act === 'step' ? steps.includes(act.id) : possible(now.setting, act.act);
    return open && (!act.settings || act.settings.includes(now.setting)) ? [intentOf(act)] : [];
  });
}

function inclined(play: Play, to: Inclination, leaning: Leaning, dice: Dice): Intent | undefined {
  const { table } = play;
  const { own, all } = writtenIn(table);
  switch (to) {
    case 'way': {
      const ways = leversOf(table, play.now.stage);
      return ways.length > 0 ? dressed(dice.pick(dice.pick(ways)), dice) : undefined;
    }
    case 'judge':
      return judge(play, dice);
    case 'step':
      return step(play, dice);
    case 'wait':
      return wait(leaning, dice);
    case 'decline':
      return { act: 'decline', id: dice.pick(all).id, because: dice.pick(REASONS) };
    case 'read':
      return look(table, dice);
    case 'note':
      return {
        act: 'note',
        kind: dice.pick(['own-account', 'contest', 'next-time']),
        text: dice.pick(REASONS),
      };
    case 'forbidden':
      return forbidden(play, dice);
    case 'anything':
    case 'hostile':
      return dressed(intentOf(dice.pick(all)), dice);
    case 'ask':
    case 'examine':
    case 'order':
    case 'treat':
    case 'consult':
    case 'decide': {
      const acts = own[to] ?? [];
      return acts.length > 0 ? dressed(intentOf(dice.pick(acts)), dice) : undefined;
    }
  }
}

/** An act that a person of the case says no to as things stand. */
function forbidden({ table, now }: Play, dice: Dice): Intent | undefined {
  const facts = factsOf(table, now);
  const keys = table.caseFile.refusals.filter(({ when }) => holds(when, facts)).map(({ act }) => act);
  const acts = keys.flatMap((key) => table.acts.get(key) ?? []);
  return acts.length > 0 ? dressed(intentOf(dice.pick(acts)), dice) : undefined;
}

/** With a length, a route or a date now and then, as the order sheet lets one write it. */
function dressed(intent: Intent, dice: Dice): Intent {
  if (intent.act === 'treat')
    return {
      ...intent,
      ...(dice.chance(0.1) ? { route: dice.pick(['iv', 'oral'] as const) } : {}),
      weeks: intent.weeks ?? 1 + dice.below(dice.chance(0.2) ? 104 : 12),
    };
  if (intent.act === 'decide' && dice.chance(0.6)) return { ...intent, review: 1 + dice.below(60) };
  if (intent.act === 'step' && intent.id === 'advance') return { ...intent, mm: 5 + dice.below(50) };
  if (intent.act === 'step' && intent.id === 'inject') return { ...intent, ml: (1 + dice.below(20)) / 10 };
  return intent;
}

function step({ now }: Play, dice: Dice): Intent | undefined {
  const steps = now.procedure ? openSteps(now.procedure) : [];
  return steps.length > 0 ? dressed({ act: 'step', id: dice.pick(steps) }, dice) : undefined;
}

function wait({ waits }: Leaning, dice: Dice): Intent {
  const minutes = dice.pick(waits);
  return minutes === 0
    ? { act: 'wait', until: dice.pick(WAYS_TO_WAIT) }
    : { act: 'wait', minutes: Math.max(1, Math.round(minutes * (0.5 + dice.roll()))) };
}

/** A judgement that is asked for now, with odds that add up. */
function judge({ table, now }: Play, dice: Dice): Intent | undefined {
  const facts = factsOf(table, now);
  const open = table.caseFile.commitments.filter(({ opens }) => holds(opens, facts));
  if (open.length === 0) return undefined;
  const { id, choices, differential, openLine } = dice.pick(open);
  return {
    act: 'commit',
    id,
    choice: dice.pick(choices).id,
    confidence: dice.below(101),
    ...(differential ? { differential: odds(table, dice) } : {}),
    ...(openLine && dice.chance(0.7) ? { line: dice.pick([...REASONS, '']) } : {}),
  };
}

function odds({ caseFile }: Table, dice: Dice): Readonly<Record<string, number>> {
  let left = 100;
  const shares: Record<string, number> = {};
  for (const { id } of caseFile.hypotheses) {
    const share = dice.below(left + 1);
    shares[id] = share;
    left -= share;
  }
  const first = caseFile.hypotheses[0]?.id ?? '';
  return { ...shares, [first]: (shares[first] ?? 0) + left };
}

function look({ caseFile, acts }: Table, dice: Dice): Intent {
  const brought = caseFile.films.map(({ id }) => id);
  const taken = [...acts.values()].filter(({ observes }) => observes === 'imaging').map(({ id }) => id);
  const calls = caseFile.facts
    .filter(({ id }) => id.startsWith('own-reading-'))
    .map(({ id }) => id.slice('own-reading-'.length));
  return {
    act: 'read',
    id: dice.pick([...brought, ...taken]),
    call: dice.pick(['normal', 'fracture', ...calls]),
    confidence: dice.below(101),
  };
}
