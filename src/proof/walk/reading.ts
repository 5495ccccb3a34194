/** A condition as the set of states in which it may hold, read from one place of the walk. */

import type { Condition } from '../../cases/condition';
import type { CaseFile } from '../../cases/schema';
import { beginningOf, insideOf, inWords, lastingName } from './conditions';
import { ALL, type Diagram, NONE } from './diagrams';
import { comparisonIn, type Questions } from './questions';

/** Where a condition is read: the stage, which acts may have been done in it, and what can have come true by then. */
export interface Standpoint {
  readonly stage: string;
  readonly here: (act: string) => 'kept' | 'open' | 'never';
  /** Whether the walk keeps this fact here; else it may be either way. */
  readonly keeps: (name: string) => boolean;
  /** Whether a lasting fact is surely so, surely not, or open at this place. */
  readonly surely: (name: string) => boolean | undefined;
}

/** Whether there is cement in her is a state of the procedure, and so kept. */
export const CEMENT = { name: 'cement-volume', question: 'course cement-volume beyond 0+' } as const;

/** Whether a question is kept from step to step; the others may be answered anew at each look. */
export const isHeld = (question: string, kept: ReadonlySet<string>): boolean =>
  question.startsWith('here ') || kept.has(question) || question === CEMENT.question;

export interface Reading {
  readonly of: (condition: Condition, from: Standpoint) => Diagram;
  readonly lasting: (name: string, from: Standpoint) => Diagram;
}

export function readingOf(of: CaseFile, questions: Questions): Reading {
  const { diagrams, ask, beyond } = questions;

  const lasting = (name: string, { stage, keeps, surely }: Standpoint): Diagram => {
    if (name === `been ${stage}` || name === `been ${of.firstStage}`) return ALL;
    const sure = surely(name);
    if (sure !== undefined) return sure ? ALL : NONE;
    return ask(keeps(name) ? name : `perhaps ${name}`);
  };

  const span = (
    quantity: string,
    { atLeast = 0, below }: { atLeast?: number | undefined; below?: number | undefined },
  ) =>
    diagrams.and(
      atLeast > 0 ? beyond(quantity, atLeast, false) : ALL,
      below === undefined ? ALL : below > 0 ? diagrams.not(beyond(quantity, below, false)) : NONE,
    );

  const read = (part: Condition, from: Standpoint): Diagram => {
    if ('always' in part) return ALL;
    if ('stage' in part) return part.stage === from.stage ? ALL : NONE;
    if ('doneHere' in part) {
      const here = from.here(part.doneHere);
      return here === 'never' ? NONE : ask(`${here === 'kept' ? 'here' : 'perhaps here'} ${part.doneHere}`);
    }
    if ('course' in part) return compare(part.course);
    if ('season' in part)
      return diagrams.or(
        ...part.season.map((month) => diagrams.minus(monthFrom(month), monthFrom(month + 1))),
      );
    if ('minutesSince' in part) {
      const { of: what } = part.minutesSince;
      return diagrams.and(
        lasting(beginningOf(what, of.stages), from),
        span(`since ${what}`, part.minutesSince),
      );
    }
    if ('planned' in part)
      return diagrams.and(
        lasting(`done ${part.planned.of}`, from),
        span(`planned ${part.planned.of}`, part.planned),
      );
    if ('chose' in part)
      return diagrams.and(lasting(lastingName(part, of) ?? '', from), ask(`chose ${part.chose}`));
    if ('all' in part) return diagrams.and(...insideOf(part).map((one) => read(one, from)));
    if ('any' in part) return diagrams.or(...insideOf(part).map((one) => read(one, from)));
    if ('not' in part) return diagrams.not(read(part.not, from));
    if ('count' in part)
      return atLeast(
        part.count.atLeast,
        part.count.of.map((one) => read(one, from)),
      );
    // Which of two came first is not kept: where both have come, either order is allowed.
    if ('before' in part) {
      const [first, second] = part.before.map((one) => read(one, from));
      return diagrams.and(
        first ?? NONE,
        diagrams.or(diagrams.not(second ?? NONE), ask(`order ${inWords(part)}`)),
      );
    }
    if ('within' in part)
      return diagrams.and(
        read(part.within.of, from),
        read(part.within.is, from),
        ask(`order ${inWords(part)}`),
      );
    return lasting(lastingName(part, of) ?? '', from);
  };

  const compare = (text: string): Diagram => {
    const { name, sign, value } = comparisonIn(text);
    const from = (above: boolean): Diagram =>
      name === CEMENT.name && value <= 0 && !above ? ALL : beyond(`course ${name}`, value, above);
    if (sign === '>=') return from(false);
    if (sign === '>') return from(true);
    if (sign === '<') return diagrams.not(from(false));
    if (sign === '<=') return diagrams.not(from(true));
    return diagrams.minus(from(false), from(true));
  };

  const monthFrom = (month: number): Diagram =>
    month <= 1 ? ALL : month > 12 ? NONE : beyond('month', month, false);

  const atLeast = (wanted: number, parts: readonly Diagram[]): Diagram => {
    // met[n]: at least n of the parts seen so far.
    let met: readonly Diagram[] = [ALL, ...Array.from({ length: wanted }, () => NONE)];
    for (const part of parts)
      met = met.map((before, n) => (n === 0 ? ALL : diagrams.either(part, met[n - 1] ?? NONE, before)));
    return met[wanted] ?? NONE;
  };

  return { of: read, lasting };
}
