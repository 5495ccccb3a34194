/** Luck for plays: one stream of numbers from one seed, so that whoever has the seed has the play. */

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { digest } from '../../src/kernel/digest';

export interface Dice {
  /** A number in [0, 1). */
  readonly roll: () => number;
  /** A whole number from 0 to one less than `sides`. */
  readonly below: (sides: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(from: readonly Item[]) => Item;
  /** A name, each as likely as its weight says. */
  readonly weighed: <Name extends string>(weights: Readonly<Record<Name, number>>) => Name;
}

export function diceOf(seed: number | string): Dice {
  // Neighbouring seeds would begin alike.
  const stream = xoroshiro128plus(Number.parseInt(digest(seed).slice(0, 8), 16));
  const roll = (): number => (stream.next() >>> 0) / 4_294_967_296;
  const below = (sides: number): number => Math.floor(roll() * sides);
  return {
    roll,
    below,
    chance: (share) => roll() < share,
    pick<Item>(from: readonly Item[]): Item {
      if (from.length === 0) throw new Error('nothing to pick from');
      return from[below(from.length)] as Item;
    },
    weighed<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
      const names = Object.entries<number>(weights) as [Name, number][];
      let left = roll() * names.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [name, weight] of names) {
        left -= weight;
        if (left < 0) return name;
      }
      throw new Error('nothing weighs anything');
    },
  };
}
