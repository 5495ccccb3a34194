/** What anybody can do in a case, each deed with the keys that the encounter records for it and where it can be done. */

import type { Condition } from '../../cases/condition';
import { actsOf, keyOf, type Library } from '../../cases/library';
import type { Act, CaseFile, Stage } from '../../cases/schema';
import { possible } from '../../machines/step';

export interface Deed {
  /** As the encounter keeps them: the act itself first. */
  readonly keys: readonly string[];
  readonly act: Act | null;
  /** Under which keys the case may refuse it. */
  readonly refusedAs: readonly string[];
  /** A judgement is asked for only while this holds. */
  readonly opens?: Condition;
  /** An open operation is refused unless it brings her to theatre. */
  readonly operation: boolean;
  readonly at: (stage: Stage) => boolean;
}

const opensTheBody = ({ exposure }: Act): boolean =>
  exposure !== undefined && 'operation' in exposure && exposure.operation !== 'percutaneous-drain';

/** Everything but the steps of a procedure, which its own chart allows. */
export function deedsOf(library: Pick<Library, 'catalogue'>, of: CaseFile): readonly Deed[] {
  const acts = [...actsOf(library, of).values()];
  const done = acts.filter(({ act }) => act !== 'step').flatMap((act) => deedsOfAct(act));
  const judged = of.commitments.map(({ id, opens }) => ({ ...plain(`commit:${id}`), opens }));
  const pictures = [
    ...of.films,
    ...acts.filter(({ act, observes }) => act === 'order' && observes === 'imaging'),
  ];
  return [...done, ...judged, ...pictures.map(({ id }) => plain(`read:${id}`))];
}

/** An antibiotic counts as one, and as a tablet if it is asked for by mouth. */
function deedsOfAct(act: Act): readonly Deed[] {
  const operation = opensTheBody(act);
  const keys = [
    keyOf(act),
    ...(act.countsAs ?? []),
    ...(act.antibiotic ? ['treat:any-antibiotic'] : []),
    ...(operation ? ['treat:any-operation'] : []),
  ];
  const verb = act.act as Exclude<Act['act'], 'step'>;
  const at = ({ setting }: Stage): boolean =>
    (!act.settings || act.settings.includes(setting)) && isPossible(setting, verb);
  const refusedAs = [keyOf(act), ...(act.countsAs ?? [])];
  const deed = { keys, act, refusedAs, operation, at };
  return act.antibiotic ? [deed, { ...deed, keys: [...keys, 'treat:any-oral-antibiotic'] }] : [deed];
}

const asked = new Map<string, boolean>();

/** The chart is asked once for each verb in each setting. */
function isPossible(setting: Stage['setting'], verb: Exclude<Act['act'], 'step'>): boolean {
  const key = `${setting} ${verb}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const answer = possible(setting, verb);
  asked.set(key, answer);
  return answer;
}

const plain = (key: string): Deed => ({
  keys: [key],
  act: null,
  refusedAs: [],
  operation: false,
  at: ({ setting }) => setting !== 'ended',
});

/** Orders that are sent with another act of the stage or by the ward itself. */
export function sentAlong(
  of: CaseFile,
  deeds: readonly Deed[],
): readonly { readonly key: string; readonly at: (stage: Stage) => boolean }[] {
  const bySet = deeds.flatMap((deed) =>
    (deed.act?.includes ?? []).map((id) => ({ key: `order:${id}`, at: deed.at })),
  );
  const sets = new Map(deeds.flatMap(({ act }) => (act?.includes ? [[act.id, act.includes] as const] : [])));
  const byWard = of.stages.flatMap((stage) =>
    stage.events
      .flatMap((event) => event.orders ?? [])
      .flatMap((id) => [id, ...(sets.get(id) ?? [])])
      .map((id) => ({ key: `order:${id}`, at: (one: Stage) => one.id === stage.id })),
  );
  return [...bySet, ...byWard];
}
