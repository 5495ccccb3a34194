/** What can have come true by the time one is in a stage, whichever way one came; and what surely has. */

import { conditionsIn, lastingName, partsOf } from './conditions';
import { type Diagram, NONE } from './diagrams';
import { type Ground, settlingIn } from './ground';
import { standpointOf } from './location';
import { accepted } from './place';
import type { Standpoint } from './reading';
import type { Walk, Walked } from './walk';

export interface ComeTrue {
  readonly from: (here: Walked) => Standpoint;
  /** Whether a condition, read at a place, holds in some state there. */
  readonly can: (here: Walked, of: Diagram) => boolean;
  /** The stages through which every way to this one leads. */
  readonly through: (stage: string) => ReadonlySet<string>;
}

export function comeTrueIn(walk: Walk): ComeTrue {
  const { ground } = walk;
  const { diagrams } = ground.questions;
  const here = [...walk.walked.values()];
  const links = linksOf(walk);
  const through = throughOf(ground, links);
  const may = new Map(ground.caseFile.stages.map(({ id }) => [id, new Set<string>()]));
  const must = new Map<string, Set<string>>();

  const from = ({ place: { location } }: Walked): Standpoint => {
    const kept = ground.keptAt(location.stage);
    const { id } = location.stage;
    return standpointOf(ground, location, (name) => {
      if (must.get(id)?.has(name)) return true;
      if (kept.has(name)) return undefined;
      return may.get(id)?.has(name) ? undefined : false;
    });
  };
  const can = ({ states }: Walked, of: Diagram): boolean => {
    const alone = diagrams.and(of, ground.questions.consistent(of));
    return alone !== NONE && diagrams.and(states, alone) !== NONE;
  };

  const names = new Set(
    conditionsIn(ground.caseFile)
      .flatMap(partsOf)
      .flatMap((part) => lastingName(part, ground.caseFile) ?? []),
  );
  for (const { because } of ground.caseFile.ledger)
    for (const one of because)
      if ('declined' in one) names.add(`declined ${one.declined}`);
      else names.add(`done ${'act' in one ? one.act : one.omitted}`);
  for (const name of names)
    if (name.startsWith('resulted ')) names.add(`done order:${name.slice('resulted '.length)}`);
  const settling = new Map(settlingIn(ground.caseFile).map((one) => [one.name, one]));
  for (const name of settling.keys()) names.add(name);
  /** Whether it can come true in this very stage. */
  const comes = (name: string, one: Walked): boolean => {
    const { stage } = one.place.location;
    const known = may.get(stage.id);
    if (name === `been ${stage.id}`) return true;
    const settles = settling.get(name);
    if (settles && can(one, ground.reading.of(settles.when, from(one)))) return true;
    if (stage.setting === 'ended' || name.startsWith('been ') || name.startsWith('moment ')) return false;
    if (name.startsWith('resulted '))
      return known?.has(`done order:${name.slice('resulted '.length)}`) === true;
    if (!name.startsWith('done ')) return ground.sources(name)(stage);
    const key = name.slice('done '.length);
    if (key.startsWith('step:')) return one.place.steps.some(({ step }) => `step:${step}` === key);
    return (
      ground.sources(name)(stage) ||
      ground.deeds.some(
        (deed) => deed.keys.includes(key) && deed.at(stage) && can(one, accepted(ground, from(one), deed)),
      )
    );
  };
  /** How much was known of a stage when its place was last asked: with no more known nothing more can come. */
  const askedWith = new Map<Walked, number>();
  for (let again = true; again; ) {
    again = false;
    for (const one of here) {
      const known = may.get(one.place.location.stage.id);
      const fresh = askedWith.get(one) !== known?.size;
      askedWith.set(one, known?.size ?? 0);
      for (const name of fresh ? names : [])
        if (known && !known.has(name) && comes(name, one)) {
          known.add(name);
          again = true;
        }
      for (const to of links.get(one.place.location.stage.id) ?? [])
        for (const name of known ?? []) {
          const there = may.get(to);
          if (!there || there.has(name)) continue;
          there.add(name);
          again = true;
        }
    }
  }

  const surelyAt = (stage: string): ReadonlySet<string> => {
    const places = here.filter(({ place }) => place.location.stage.id === stage);
    const settled = [...settling.values()].filter(
      ({ prompt, when }) =>
        prompt && places.every((one) => !can(one, diagrams.not(ground.reading.of(when, from(one))))),
    );
    return new Set([`been ${stage}`, ...settled.map(({ name }) => name)]);
  };
  // What comes true on entering the very first stage has come true once anybody has done anything.
  const sure = new Map([...links.keys()].map((stage) => [stage, surelyAt(stage)]));
  for (const stage of links.keys())
    must.set(stage, new Set([...through(stage)].flatMap((one) => [...(sure.get(one) ?? [])])));
  return { from, can, through };
}

/** Stage to the stages that the walk comes to from it. */
function linksOf({ ground, walked }: Walk): ReadonlyMap<string, ReadonlySet<string>> {
  const { diagrams } = ground.questions;
  const links = new Map<string, Set<string>>();
  for (const { place, states } of walked.values()) {
    const to = links.get(place.location.stage.id) ?? new Set<string>();
    for (const way of place.ways) if (diagrams.and(states, way.when) !== NONE) to.add(way.to.stage.id);
    for (const step of place.steps) to.add(step.to.stage.id);
    links.set(place.location.stage.id, to);
  }
  return links;
}

/** The stages that cannot be walked round on the way from the first. */
function throughOf(
  { caseFile }: Ground,
  links: ReadonlyMap<string, ReadonlySet<string>>,
): (stage: string) => ReadonlySet<string> {
  const without = (avoided: string): ReadonlySet<string> => {
    const reached = new Set(avoided === caseFile.firstStage ? [] : [caseFile.firstStage]);
    for (const one of reached) for (const to of links.get(one) ?? []) if (to !== avoided) reached.add(to);
    return reached;
  };
  const reachedWithout = new Map([...links.keys()].map((stage) => [stage, without(stage)]));
  return (stage) =>
    new Set([...reachedWithout].flatMap(([avoided, reached]) => (reached.has(stage) ? [] : [avoided])));
}
