/** What an author reads of a line is the case’s own sentence, and the id by which to find it. */

import { expect, test } from 'vitest';
import { linesOf } from '../../src/proof/lines';
import { namesOf } from '../../src/proof/names';
import { library } from '../support/library';

test.each(library.cases)('every line of $id is told in words of the case, with its id in brackets', (of) => {
  const { line } = namesOf(library, of);
  const told = linesOf(of).map((one) => ({ ...one, words: line(one) }));
  const silent = told.filter(({ id, words }) => !words.includes('“') || !words.includes(`(${id})`));
  expect(silent).toEqual([]);
  expect(new Set(told.map(({ words }) => words)).size).toBe(told.length);
});

test('a refusal is told with who says it, what was asked for and what is said', () => {
  const [of] = library.cases.filter(({ id }) => id === 'pvp-misdiagnosis');
  const [first] = of?.refusals ?? [];
  if (!of || !first) throw new Error('no refusal');
  const words = namesOf(library, of).line({ kind: 'refusal', id: `${first.act}/1` });
  const by = of.people.find(({ id }) => id === first.by)?.name.en;
  expect(words).toBe(
    `the refusal by ${by} when asked for “${library.catalogue.find(({ act, id }) => `${act}:${id}` === first.act)?.name.en}”: “${first.reason.en.replace(/\.$/, '')}” (${first.act}/1)`,
  );
});

test('a fact that somebody is stuck with is told in words too', () => {
  const [of] = library.cases;
  const fact = of && namesOf(library, of).fact;
  expect(fact?.('done order:crp')).toMatch(/^“[^”]+” done \(order:crp\)$/);
  expect(fact?.(`been ${of?.firstStage}`)).toMatch(/^has been in “[^”]+” \(\S+\)$/);
  expect(fact?.('resulted crp')).toMatch(/^“[^”]+” back \(order:crp\)$/);
});
