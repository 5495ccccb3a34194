import { describe, expect, test } from 'vitest';
import { SESSION_NAMES } from '../../src/cases/check-names';
import { faultText } from '../../src/cases/fault';
import { loadCatalogue } from '../../src/cases/loader';
import { SESSION_QUANTITIES } from '../../src/session/facts';
import { caseIds, CATALOGUE, readCase, readSources } from '../../tools/read-cases';
import { broken, catalogue, placeOf, SMALL } from './support/small-case';

describe('a case whose parts do not hang together', () => {
  test.each([
    ['an exit to nowhere', 'stages.yaml', 'to: over', 'to: heaven', 'There is no stage "heaven"'],
    [
      'a first stage out of which one can only go back',
      'stages.yaml',
      'to: over',
      'to: back',
      'one can only go back',
    ],
    [
      'a first stage that is not there',
      'stages.yaml',
      'firstStage: clinic',
      'firstStage: ward',
      'There is no stage "ward"',
    ],
    [
      'a stage without a way out',
      'stages.yaml',
      "- { to: over, when: { doneHere: 'decide:home' } }",
      '[]',
      'no way out',
    ],
    ['no end', 'stages.yaml', 'setting: ended', 'setting: ward', 'no way out of this stage'],
    [
      'a theatre without a procedure',
      'stages.yaml',
      'setting: clinic',
      'setting: theatre',
      'needs a `procedure`',
    ],
    [
      'an act that nobody knows',
      'findings-1.yaml',
      'ask:fever',
      'ask:feever',
      'There is no act "ask:feever"',
    ],
    [
      'an act under the wrong verb',
      'stages.yaml',
      'decide:home',
      'treat:home',
      'There is no act "treat:home"',
    ],
    ['a speaker who is not there', 'findings-1.yaml', 'by: ann', 'by: bob', 'There is nobody called "bob"'],
    ['a fact that nobody wrote', 'findings-1.yaml', '[warm]', '[cold]', 'There is no fact "cold"'],
    [
      'a fact that nothing reveals',
      'findings-1.yaml',
      'reveals: [warm]',
      'minutes: 2',
      'Nothing ever reveals "warm"',
    ],
    [
      'a component that the test does not have',
      'findings-2.yaml',
      '{ crp: 74 }',
      '{ esr: 74 }',
      'has no component "esr"',
    ],
    ['a finding that says nothing', 'findings-2.yaml', 'values: { crp: 74 }', 'by: ann', 'says nothing'],
    [
      'a finding that is never reached',
      'findings-2.yaml',
      '- act: order:crp',
      "- { act: 'ask:fever', text: { en: 'Later.', zh: '后来。' } }\n  - act: order:crp",
      'This finding of ask:fever is never reached',
    ],
    [
      'a quantity that no body has',
      'case.yaml',
      'temp >= 38',
      'happiness >= 38',
      'quantity of the course "happiness"',
    ],
    [
      'a moment that nobody named',
      'case.yaml',
      '{ moment: hot }',
      '{ moment: cold }',
      'There is no moment "cold"',
    ],
    [
      'a choice that is not offered',
      'case.yaml',
      '{ moment: hot }',
      '{ chose: K1=fly }',
      'There is no choice "K1=fly"',
    ],
    [
      'a result of what is no order',
      'case.yaml',
      '{ moment: hot }',
      '{ resulted: fever }',
      'There is no order "fever"',
    ],
    [
      'a measurement that nobody makes',
      'case.yaml',
      '{ moment: hot }',
      "{ measured: 'luck > 1' }",
      'measurement "luck"',
    ],
    [
      'a name deep inside a condition',
      'case.yaml',
      '{ moment: hot }',
      "{ all: [{ not: { any: [{ done: 'ask:x' }] } }] }",
      'no act "ask:x"',
    ],
    [
      'a count beyond its list',
      'case.yaml',
      '{ moment: hot }',
      '{ count: { atLeast: 3, of: [{ moment: hot }] } }',
      '3 are wanted and 1 listed',
    ],
    ['a choice given twice', 'case.yaml', 'id: go,', 'id: stay,', 'The id "stay" is given twice'],
    ['an ending given twice', 'case.yaml', 'id: E2', 'id: E1', 'The id "E1" is given twice'],
    [
      'no ending for the rest',
      'case.yaml',
      "id: E2, title: { en: 'Over', zh: '结束' }, when: { always: true }",
      "id: E2, title: { en: 'Over', zh: '结束' }, when: { moment: hot }",
      'The last ending',
    ],
    [
      'a source that is not listed',
      'rubric.yaml',
      'sources: [made-up]\n  safety',
      'sources: [rumour]\n  safety',
      'There is no source "rumour"',
    ],
    [
      'a constructed source that says nothing',
      'case.yaml',
      "{ basis: constructed, note: { en: 'A test.', zh: '测试。' } }",
      '{ basis: constructed }',
      'on what it rests',
    ],
    [
      'a note on a source that a Chinese reader cannot read',
      'case.yaml',
      "note: { en: 'A test.', zh: '测试。' }",
      "note: 'A test.'",
      'in one language only',
    ],
    [
      'a published source without publication',
      'case.yaml',
      'basis: constructed',
      'basis: published',
      'names no publication',
    ],
    [
      'safety resting on hearsay',
      'case.yaml',
      'basis: constructed,',
      "basis: recalled, citation: 'Somebody, 1990',",
      'Only recalled publications',
    ],
    ['markup in a text', 'findings-1.yaml', 'Once, at', '<b>Once</b> at', 'holds markup'],
    [
      'a script in a text',
      'findings-1.yaml',
      'Once, at',
      'javascript:alert(1) at',
      'a link that runs a script',
    ],
    ['a hidden character', 'findings-1.yaml', 'Once,', 'Once\u202e,', 'cannot be seen'],
    ['a blank that nothing fills', 'findings-1.yaml', '{time}', '{mood}', 'Nothing fills the blank {mood}'],
    [
      'English where Chinese belongs',
      'findings-1.yaml',
      '{time}有过一次。',
      'once at {time}',
      'not in Chinese',
    ],
  ])('%s is found', (_what, file, from, to, says) => {
    const { faults } = broken(file, from, to);
    expect(faults.map(faultText).join('\n')).toContain(says);
  });

  test('is shown at its line', () => {
    const { faults } = broken('stages.yaml', 'to: over', 'to: nope');
    const [fault] = faults.filter((one) => one.what.includes('nope'));
    expect(`${fault?.file}:${fault?.line}:${fault?.column}`).toBe(placeOf('stages.yaml', 'to: over'));
    expect(fault?.path).toBe('stages[0].exits[0].to');
  });
});

describe('what is allowed', () => {
  test('the small case hangs together', () => {
    expect(broken('stages.yaml', 'over', 'over').faults).toEqual([]);
    expect(SMALL.length).toBe(5);
  });

  test('several acts may be meant at once, and the session’s own readings may be compared', () => {
    expect(broken('stages.yaml', 'decide:home', 'treat:any-antibiotic').faults).toEqual([]);
    expect(broken('case.yaml', 'temp >= 38', 'fever-confirmed >= 1').faults).toEqual([]);
    const filled = broken(
      'findings-1.yaml',
      "'Once, at {time}.', zh: '{time}有过一次。'",
      "'At {seen-crp}.', zh: '{seen-crp}时有过一次。'",
    );
    expect(filled.faults).toEqual([]);
  });

  test('the checks and the session know the same names', () => {
    expect([...SESSION_NAMES].sort((a, b) => (a < b ? -1 : 1))).toEqual(
      [...SESSION_QUANTITIES].sort((a, b) => (a < b ? -1 : 1)),
    );
  });
});

describe('a catalogue that does not hang together', () => {
  const sources = readSources(CATALOGUE);
  const changed = (from: string, to: string): string =>
    loadCatalogue(sources.map((one) => ({ ...one, text: one.text.replace(from, () => to) })))
      .faults.map(faultText)
      .join('\n');

  test.each([
    ['an act given twice', 'id: crp\n', 'id: esr\n', 'The id "esr" is given twice'],
    [
      'a heading that is not there',
      'group: lab-inflammation',
      'group: lab-luck',
      'There is no group "lab-luck"',
    ],
    [
      'an order set with a stranger in it',
      'includes: [blood-count',
      'includes: [blood-luck',
      'There is no act "blood-luck"',
    ],
    ['a component that no body decides', 'observes: crp', 'observes: charm', 'The course has no "charm"'],
    ['a source that is not listed', 'source: crp-fee', 'source: hearsay', 'There is no source "hearsay"'],
  ])('%s is found', (_what, from, to, says) => {
    expect(changed(from, to)).toContain(says);
  });
});

describe('the cases of the library', () => {
  test.each([...caseIds()])('%s has no fault', (id) => {
    expect(readCase(id, catalogue).faults.map(faultText)).toEqual([]);
  });
});
