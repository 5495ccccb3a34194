/**
 * The questions that a walk asks of a state, each with its place in the order. Some are kept from step to step (what
 * was done, known, been); the others are free: each time somebody looks, they may be answered either way, as long as
 * no two readings of one quantity contradict each other.
 */

import type { Condition } from '../../cases/condition';
import { ALL, type Diagram, type Diagrams, NONE } from './diagrams';

/** A place on the line of one quantity: `value`, or just above it. */
interface Cut {
  readonly value: number;
  readonly above: boolean;
}

export interface Questions {
  readonly diagrams: Diagrams;
  /** The question of this name; a new name gets the next place. */
  readonly numbered: (name: string) => number;
  readonly nameOf: (question: number) => string;
  readonly ask: (name: string) => Diagram;
  /** States in which the quantity lies beyond the cut. */
  readonly beyond: (quantity: string, value: number, above: boolean) => Diagram;
  /** That no greater cut is passed before a smaller one, and no two choices stand, as far as the set asks for them. */
  readonly consistent: (of: Diagram) => Diagram;
}

export function questionsOf(diagrams: Diagrams, conditions: Iterable<Condition>): Questions {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const cuts = cutsIn(conditions);
  const chains = new Map<string, Diagram>();
  const numbered = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    names.push(name);
    numbers.set(name, names.length - 1);
    return names.length - 1;
  };
  const ask = (name: string): Diagram => diagrams.is(numbered(name));
  const chainOf = (quantity: string): Diagram => {
    const known = chains.get(quantity);
    if (known !== undefined) return known;
    const all = (cuts.get(quantity) ?? []).map((cut) => ask(cutName(quantity, cut)));
    const chain = all.reduceRight(
      (rest, one, index) => diagrams.and(rest, diagrams.either(one, all[index - 1] ?? ALL, ALL)),
      ALL,
    );
    chains.set(quantity, chain);
    return chain;
  };
  return {
    diagrams,
    numbered,
    nameOf: (question) => names[question] ?? '',
    ask,
    beyond: (quantity, value, above) => {
      // The cuts of one quantity stand side by side in the order.
      chainOf(quantity);
      return ask(cutName(quantity, { value, above }));
    },
    consistent: (of) => {
      const quantities = new Set<string>();
      const choices = new Map<string, Diagram>();
      let one = ALL;
      for (const question of diagrams.asks(of)) {
        const name = names[question] ?? '';
        const quantity = /^(.*) beyond .*$/.exec(name)?.[1];
        if (quantity !== undefined) quantities.add(quantity);
        const commitment = /^chose (.*)=/.exec(name)?.[1];
        if (commitment === undefined) continue;
        const others = choices.get(commitment) ?? NONE;
        one = diagrams.minus(one, diagrams.and(diagrams.is(question), others));
        choices.set(commitment, diagrams.or(diagrams.is(question), others));
      }
      return diagrams.and(one, ...[...quantities].map(chainOf));
    },
  };
}

export const cutName = (quantity: string, { value, above }: Cut): string =>
  `${quantity} beyond ${value}${above ? '+' : ''}`;

/** Every value at which a condition of the case divides a quantity, least first. */
function cutsIn(conditions: Iterable<Condition>): ReadonlyMap<string, readonly Cut[]> {
  const found = new Map<string, Map<string, Cut>>();
  for (const one of conditions)
    for (const { quantity, ...cut } of cutsOf(one)) {
      const known = found.get(quantity) ?? new Map<string, Cut>();
      found.set(quantity, known.set(cutName(quantity, cut), cut));
    }
  return new Map(
    [...found].map(([quantity, all]) => [
      quantity,
      [...all.values()].sort((a, b) => a.value - b.value || Number(a.above) - Number(b.above)),
    ]),
  );
}

export function cutsOf(of: Condition): readonly (Cut & { readonly quantity: string })[] {
  if ('course' in of) {
    const { name, sign, value } = comparisonIn(of.course);
    const at = { quantity: `course ${name}`, value };
    if (sign === '=') return [true, false].map((above) => ({ ...at, above }));
    return [{ ...at, above: sign === '>' || sign === '<=' }];
  }
  const span =
    'minutesSince' in of
      ? { quantity: `since ${of.minutesSince.of}`, ...of.minutesSince }
      : 'planned' in of
        ? { quantity: `planned ${of.planned.of}`, ...of.planned }
        : undefined;
  if (span)
    return [span.atLeast, span.below].flatMap((value) =>
      value === undefined || value <= 0 ? [] : [{ quantity: span.quantity, value, above: false }],
    );
  if ('season' in of) return MONTHS.map((value) => ({ quantity: 'month', value, above: false }));
  if ('all' in of) return of.all.flatMap(cutsOf);
  if ('any' in of) return of.any.flatMap(cutsOf);
  if ('not' in of) return cutsOf(of.not);
  if ('count' in of) return of.count.of.flatMap(cutsOf);
  if ('before' in of) return of.before.flatMap(cutsOf);
  if ('within' in of) return [...cutsOf(of.within.of), ...cutsOf(of.within.is)];
  return [];
}

/** The first of the months is beyond nothing. */
const MONTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export interface Comparison {
  readonly name: string;
  readonly sign: string;
  readonly value: number;
}

export function comparisonIn(text: string): Comparison {
  const [, name = '', sign = '', value] = /^([a-z][a-z0-9-]*)\s*(>=|<=|>|<|=)\s*(-?[\d.]+)$/.exec(text) ?? [];
  return { name, sign, value: Number(value) };
}
