/** A pair of the first case and its namesake, small enough to be broken in one place at a time. */

import type { CaseFile } from '../../../src/cases/schema';
import { type LoadedPair, loadPair } from '../../../src/cases/loader';
import { library } from '../../support/library';

const [first] = library.cases;
if (!first) throw new Error('the library is empty');
const ONE: CaseFile = { ...first, id: 'one' };
const OTHER: CaseFile = { ...first, id: 'other' };
export const CASES = [ONE, OTHER] as const;

const SMALL_PAIR = `
format: 1
id: small
version: '1'
title: { en: Two, zh: 两个 }
lead: { en: Two of them., zh: 两个病例。 }
cases: [one, other]
reviewed: unsigned
stories:
  - { name: { en: First, zh: 第一个 }, lines: [{ text: { en: So it was., zh: 原来如此。 }, sources: [one/abstract-a] }] }
  - { name: { en: Second, zh: 第二个 }, lines: [{ text: { en: So it was., zh: 原来如此。 }, sources: [other/abstract-a] }] }
yours:
  - id: thought
    what: { en: First thought, zh: 最初的想法 }
    each: [{ thought: K1 }, { thought: K1 }]
  - id: blood
    what: { en: Blood seen, zh: 看到化验 }
    each:
      - first: { measured: 'crp >= 0' }
        never: { en: Never., zh: 没有。 }
        remarks: [{ when: { before: [{ done: 'step:inject' }, { measured: 'crp >= 0' }] }, text: { en: After the cement., zh: 水泥之后。 } }]
      - { first: { measured: 'crp >= 0' }, never: { en: Never., zh: 没有。 } }
  - id: deeds
    what: { en: Done, zh: 做了 }
    each:
      - { deeds: [{ when: { done: 'step:inject' }, text: { en: Cement., zh: 骨水泥。 } }], none: { en: Nothing., zh: 没有。 } }
      - { deeds: [{ when: { done: 'step:inject' }, text: { en: Cement., zh: 骨水泥。 } }], none: { en: Nothing., zh: 没有。 } }
same: [{ id: letter, what: { en: A letter, zh: 一封信 }, each: [{ text: { en: One., zh: 一封。 }, sources: [one/idsa-07] }, { text: { en: Another., zh: 另一封。 }, sources: [other/idsa-07] }] }]
differed: [{ id: age, what: { en: Age, zh: 年龄 }, each: [{ text: { en: Old., zh: 老。 }, sources: [one/constructed-person] }, { text: { en: Young., zh: 年轻。 }, sources: [other/constructed-person] }] }]
decided: [{ id: tube, what: { en: A tube, zh: 一管血 }, each: [{ text: { en: Missing., zh: 没查。 }, sources: [one/abstract-a] }, { text: { en: Missing., zh: 没查。 }, sources: [other/abstract-a] }] }]
cannot: { text: { en: Much., zh: 很多。 }, sources: [one/constructed-design] }
`;

/** The small pair with one text in it replaced, read as a file is read. */
export function pairWith(from: string, to: string): LoadedPair {
  if (!SMALL_PAIR.includes(from)) throw new Error(`the small pair does not hold ${from}`);
  return loadPair({ path: 'pairs/small.yaml', text: SMALL_PAIR.replace(from, to) }, CASES, {
    acts: [...library.catalogue],
  });
}
