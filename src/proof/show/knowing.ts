/** What would make a fact known, a value seen, a result come back. */

import { holds } from '../../cases/condition-meaning';
import type { Act, Stage } from '../../cases/schema';
import { findingFor } from '../../session/answer';
import type { Revealing } from './deeds';
import { antibioticsNow, moving } from './moving';
import { reading } from './perform';
import type { Standing } from './standing';
import { after, awaited, either, together, type Wish, waiting, wish } from './wish';

/** More sources than these of one fact are not looked at. */
const SOURCES = 8;
/** Of what grows, and of a value that no quantity of the body stands behind. */
const UNCERTAIN = 2;
const UNDER_A_DRUG = 4;
/** An earlier finding of the same act would speak first. */
const OVERHEARD = 3;

export function resulting(standing: Standing, order: string, at: Stage): Wish {
  const { now, deeds } = standing;
  const pending = now.pending.find((one) => one.order === order && one.final);
  if (pending) return awaited(pending.dueAt - now.minute);
  const sets = deeds.sets.get(order) ?? [];
  return after(
    either([
      standing.perform(`order:${order}`, at),
      ...sets.map((act) => standing.perform(`order:${act.id}`, at)),
    ]),
    1,
  );
}

const OWN_READING = 'own-reading-';

export function knowing(standing: Standing, fact: string, at: Stage): Wish {
  const { deeds, now } = standing;
  const pending = now.pending.find((one) => one.reveals.includes(fact));
  if (pending) return awaited(pending.dueAt - now.minute);
  const ways: Wish[] = [];
  const when = deeds.table.caseFile.facts.find((one) => one.id === fact)?.when;
  if (when) ways.push(standing.want(when, at));
  if (fact.startsWith(OWN_READING))
    ways.push(reading(standing, undefined, fact.slice(OWN_READING.length), at));
  for (const way of (deeds.revealing.get(fact) ?? []).slice(0, SOURCES)) ways.push(asking(standing, way, at));
  for (const { stage, when: fits, after: minutes } of deeds.happening.get(fact) ?? [])
    ways.push(
      together([
        standing.reach(stage.id),
        ...(fits ? [standing.want(fits, stage)] : []),
        wish(1, ...(stage.id === standing.here.id ? [waiting(minutes)] : [])),
      ]),
    );
  return either(ways);
}

/** What grows may not grow: less once it has not, and less under a drug. */
function unlikely({ now, deeds }: Standing, key: string): number {
  const tried = now.done[key]?.count ?? 0;
  return UNCERTAIN * (1 + tried) + (antibioticsNow(deeds.table.byId, now).length > 0 ? UNDER_A_DRUG : 0);
}

/** The act whose answer makes it known, once the answer would be that one. */
function asking(standing: Standing, { act, finding }: Revealing, at: Stage): Wish {
  const { deeds, now, facts, here } = standing;
  const key = `${act.act}:${act.id}`;
  const back = act.act === 'order' ? 1 : 0;
  if (!finding) return after(standing.perform(key, at), back + unlikely(standing, key));
  if (finding.when && !holds(finding.when, facts))
    return after(together([standing.want(finding.when, at)]), 1 + back);
  const speaks = at.id !== here.id || findingFor(deeds.table, now, finding.act) === finding;
  return after(standing.perform(key, at), back + (speaks ? 0 : OVERHEARD));
}

/** A value on the chart that fits: seen now if the body has it now, else once it has. */
export function measuring(standing: Standing, comparison: string, at: Stage): Wish {
  const { deeds, now } = standing;
  const name = /^[a-z][a-z0-9-]*/.exec(comparison)?.[0] ?? '';
  const pending = now.pending.find((one) => one.shown.some(({ id }) => id === name));
  const test = comparison.slice(name.length);
  if (pending && isTrivial(test)) return awaited(pending.dueAt - now.minute);
  const acts = (deeds.measuring.get(name) ?? []).slice(0, SOURCES);
  return either(acts.map((act) => measure(standing, act, name, test, at)));
}

function measure(standing: Standing, act: Act, name: string, test: string, at: Stage): Wish {
  const back = act.act === 'order' ? 1 : 0;
  const done = after(standing.perform(`${act.act}:${act.id}`, at), back);
  if (isTrivial(test)) return done;
  const observed = act.components?.find((one) => one.id === name)?.observes ?? (back ? undefined : name);
  if (observed === undefined) return after(done, UNCERTAIN);
  const body = moving(standing, `${observed}${test}`, at);
  return body.cost === 0 ? done : after(body, done.cost);
}

/** `>= 0`: any value will do. */
const isTrivial = (test: string): boolean => /^\s*>=\s*0$/.test(test);
