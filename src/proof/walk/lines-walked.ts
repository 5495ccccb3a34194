/** Which lines of a case no walk can bring about: their conditions cannot hold wherever it comes. */

import type { Condition } from '../../cases/condition';
import type { Consequence, KeyFeature } from '../../cases/schema';
import { gradeId, harmId, type Line, type LineKind, linesOf, refusalId } from '../lines';
import { comeTrueIn } from './come-true';
import { ALL, type Diagram, NONE } from './diagrams';
import type { Walk, Walked } from './walk';

export interface LinesWalked {
  readonly reached: readonly Line[];
  readonly never: readonly Line[];
  /** How many there are. */
  readonly all: number;
}

export function linesWalked(walk: Walk): LinesWalked {
  const { caseFile, questions, reading, deeds } = walk.ground;
  const { diagrams } = questions;
  const { from, can, through } = comeTrueIn(walk);
  const all = [...walk.walked.values()];
  const ended = all.filter(({ place }) => place.location.stage.setting === 'ended');
  const reached = new Set<string>();
  const mark = (kind: LineKind, id: string): void => {
    reached.add(`${kind} ${id}`);
  };
  const read = (one: Walked, when: Condition): Diagram => reading.of(when, from(one));
  const somewhere = (places: readonly Walked[], made: (one: Walked) => Diagram): boolean =>
    places.some((one) => can(one, made(one)));
  /** The first of a list that holds is the one that is taken. */
  const firstOf = (one: Walked, list: readonly Condition[], index: number): Diagram =>
    diagrams.minus(
      read(one, list[index] ?? { always: true }),
      diagrams.or(...list.slice(0, index).map((when) => read(one, when))),
    );

  const endings = caseFile.endings.map(({ when }) => when);
  for (const [index, { id }] of caseFile.endings.entries())
    if (somewhere(ended, (one) => firstOf(one, endings, index))) mark('ending', id);

  const caused = (one: Walked, { when, because }: Consequence): Diagram =>
    diagrams.and(
      read(one, when),
      diagrams.or(
        ...because.map((cause) =>
          diagrams.and(
            cause.when ? read(one, cause.when) : ALL,
            'omitted' in cause
              ? diagrams.not(read(one, { done: cause.omitted }))
              : 'declined' in cause
                ? read(one, { declined: cause.declined })
                : read(one, { done: cause.act }),
          ),
        ),
      ),
    );
  for (const consequence of caseFile.ledger)
    if (somewhere(all, (one) => caused(one, consequence))) mark('ledger', consequence.id);

  const { refusals } = caseFile;
  for (const [index, { act }] of refusals.entries()) {
    const asked = act.startsWith('step:')
      ? [[act]]
      : deeds.flatMap((one) => (one.refusedAs.includes(act) ? [one] : []));
    const refused = (one: Walked): Diagram =>
      diagrams.or(
        ...asked.map((deed) => {
          const keys = Array.isArray(deed) ? deed : deed.at(one.place.location.stage) ? deed.refusedAs : [];
          if (Array.isArray(deed) && !one.place.steps.some(({ step }) => `step:${step}` === act)) return NONE;
          const list = keys.flatMap((key) => refusals.filter((other) => other.act === key));
          const at = list.findIndex((other) => other === refusals[index]);
          return at < 0
            ? NONE
            : firstOf(
                one,
                list.map(({ when }) => when),
                at,
              );
        }),
      );
    if (somewhere(all, refused)) mark('refusal', refusalId(refusals, index));
  }

  for (const feature of caseFile.rubric.keyFeatures) {
    const at = featureAt(feature, read, walk);
    for (const [index, { credit }] of feature.grades.entries())
      if (credit > 0 && somewhere(ended, (one) => at(one).grade(index)))
        mark('earned', gradeId(feature.id, index));
    if (somewhere(ended, (one) => at(one).none)) mark('lost', feature.id);
    if (feature.harm && somewhere(ended, (one) => at(one).harmed)) mark('lost', harmId(feature.id));
  }

  const onTheWay = new Set(ended.flatMap(({ place }) => [...through(place.location.stage.id)]));
  for (const { id, when } of caseFile.rubric.safety) {
    if (somewhere(all, (one) => read(one, when))) mark('lost', id);
    // A flag that stands in every state of a stage on every way cannot be kept clear of.
    const cannot = (stage: string): boolean =>
      !somewhere(
        all.filter(({ place }) => place.location.stage.id === stage),
        (one) => diagrams.not(read(one, when)),
      );
    if (ended.length > 0 && ![...onTheWay].some(cannot)) mark('earned', id);
  }
  for (const { id, when } of caseFile.rubric.stewardship) {
    if (somewhere(ended, (one) => read(one, when))) mark('lost', id);
    if (somewhere(ended, (one) => diagrams.not(read(one, when)))) mark('earned', id);
  }

  const lines = linesOf(caseFile);
  const isReached = ({ kind, id }: Line): boolean => reached.has(`${kind} ${id}`);
  return {
    reached: lines.filter(isReached),
    never: lines.filter((line) => !isReached(line)),
    all: lines.length,
  };
}

interface FeatureAt {
  readonly grade: (index: number) => Diagram;
  readonly none: Diagram;
  readonly harmed: Diagram;
}

/** How a key feature can stand at the end: which minute came first is left open. */
function featureAt(
  { id, applies, harm, grades }: KeyFeature,
  read: (one: Walked, when: Condition) => Diagram,
  { ground: { questions } }: Walk,
): (one: Walked) => FeatureAt {
  const { diagrams } = questions;
  return (one) => {
    const harmed = harm ? read(one, harm.when) : NONE;
    const counted = diagrams.minus(read(one, applies), harmed);
    const earned = grades.map(({ credit, when, by }, index) => {
      if (credit <= 0) return NONE;
      const inTime = by
        ? diagrams.or(diagrams.not(read(one, by)), questions.ask(`order of ${id}, grade ${index + 1}`))
        : ALL;
      return diagrams.and(read(one, when), inTime);
    });
    return {
      grade: (index) =>
        diagrams.and(counted, diagrams.minus(earned[index] ?? NONE, diagrams.or(...earned.slice(0, index)))),
      none: diagrams.minus(counted, diagrams.or(...earned)),
      harmed: diagrams.and(read(one, applies), harmed),
    };
  };
}
