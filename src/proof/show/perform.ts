/** The wish to do an act, here or elsewhere: where it is possible, who refuses it, and what would change that. */

import { holds } from '../../cases/condition-meaning';
import type { Act, Stage } from '../../cases/schema';
import type { ActVerb, Intent } from '../../session/door';
import { beginProcedure } from '../../machines/step';
import { isUnderWay } from '../../session/ordering';
import { refusalOf } from '../../session/permission';
import type { Standing } from './standing';
import { after, either, HOPELESS, type Wish, waiting, wish } from './wish';

/** Of a class of acts no more than these are tried. */
const CANDIDATES = 4;
/** What a refusal that nobody can talk away costs: another way will be shorter. */
const REFUSED = 6;

export function perform(standing: Standing, key: string, at: Stage): Wish {
  const { deeds, forbids } = standing;
  if (forbids(key)) return HOPELESS;
  if (key.startsWith('step:')) return stepping(standing, key.slice('step:'.length), at);
  if (key.startsWith('commit:')) return committing(standing, key.slice('commit:'.length), undefined, at);
  if (key.startsWith('read:'))
    return reading(standing, key.slice('read:'.length), 'more-than-a-fracture', at);
  const acts = (deeds.byKey.get(key) ?? [])
    .filter((act) => !deeds.keysOf(act).some(forbids))
    .slice(0, CANDIDATES);
  return either(acts.map((act) => doing(standing, act, key, at)));
}

function doing(standing: Standing, act: Act, key: string, at: Stage): Wish {
  const { deeds, here } = standing;
  if (!deeds.allows(act, at))
    return at.id !== here.id && deeds.allows(act, here)
      ? doing(standing, act, key, here)
      : after(elsewhere(standing, act), 1);
  if (at.id !== here.id) return wish(1);
  const intent = { act: act.act, id: act.id } as Extract<Intent, { readonly act: ActVerb }>;
  const asked = key === 'treat:any-oral-antibiotic' ? { ...intent, route: 'oral' as const } : intent;
  return refusalOf(deeds.table, standing.now, asked, act) ? talkedAway(standing, act) : wish(1, asked);
}

/** To the nearest stage where the act is possible. */
function elsewhere(standing: Standing, act: Act): Wish {
  return either(standing.deeds.places(act).map(({ id }) => standing.reach(id)));
}

/** What has to change before a refused act may be done. */
function talkedAway(standing: Standing, act: Act): Wish {
  const { deeds, now, here, facts } = standing;
  const { caseFile } = deeds.table;
  const keys = [`${act.act}:${act.id}`, ...(act.countsAs ?? [])];
  const said = keys
    .flatMap((key) => caseFile.refusals.filter((one) => one.act === key))
    .find((one) => holds(one.when, facts));
  if (said) return after(standing.avoid(said.when, here), 1);
  const pending = now.pending.find((one) => one.order === act.id);
  if (act.act === 'order' && isUnderWay(now, act))
    return wish(2, waiting((pending?.dueAt ?? now.minute) - now.minute));
  if (act.specimen === 'tissue' && !now.specimen)
    return after(
      either([standing.perform('step:biopsy', here), standing.perform('treat:any-operation', here)]),
      1,
    );
  if (act.act === 'treat' && act.exposure && 'drug' in act.exposure)
    return wish(2, { act: 'decline', id: act.id, because: 'stopped' });
  return wish(REFUSED);
}

function stepping(standing: Standing, id: string, at: Stage): Wish {
  const { now, here, deeds } = standing;
  if (at.id === here.id && now.procedure) {
    const way = deeds.approach(now.procedure, id);
    return way ? wish(way.steps, way.first) : HOPELESS;
  }
  if (at.procedure !== undefined) return wish(1);
  const theatres = deeds.operating.flatMap((stage) => {
    const kind = stage.setting === 'needle' ? 'biopsy' : 'pvp';
    const isStart = [stage.procedure].flat().some((state) => state === 'time-out' || state === 'ct-needle');
    const steps = isStart ? deeds.approach(beginProcedure(kind), id)?.steps : undefined;
    return steps === undefined ? [] : [after(standing.reach(stage.id), steps)];
  });
  return either(theatres);
}

/** A commitment, with this choice or any. */
export function committing(standing: Standing, id: string, choice: string | undefined, at: Stage): Wish {
  const { deeds, facts, here } = standing;
  const asked = deeds.table.caseFile.commitments.find((one) => one.id === id);
  const chosen = choice ?? asked?.choices[0]?.id;
  if (!asked || chosen === undefined || !asked.choices.some((one) => one.id === chosen)) return HOPELESS;
  const open = at.id === here.id && holds(asked.opens, facts);
  return open ? wish(1, { act: 'commit', id, choice: chosen }) : after(standing.want(asked.opens, at), 1);
}

/** The trainee's own reading of a film that lies there, or of a picture that has come. */
export function reading(standing: Standing, id: string | undefined, call: string, at: Stage): Wish {
  const { deeds, now, here } = standing;
  const film = id ?? deeds.table.caseFile.films[0]?.id;
  if (film === undefined) return HOPELESS;
  const intent: Intent = { act: 'read', id: film, call, confidence: 50 };
  const brought = deeds.table.caseFile.films.some((one) => one.id === film);
  if (brought || now.resulted[film] !== undefined) return at.id === here.id ? wish(1, intent) : wish(1);
  return after(standing.want({ resulted: film }, at), 1);
}
