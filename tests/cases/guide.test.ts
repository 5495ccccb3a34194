/** The guide says what is so: every example in it is read as an author's file is read, every list is the whole list. */

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SESSION_NAMES } from '../../src/cases/check-names';
import { condition } from '../../src/cases/condition';
import { faultText } from '../../src/cases/fault';
import { KINDS } from '../../src/cases/kinds';
import { loadCase } from '../../src/cases/loader';
import { PERSON_NAMES } from '../../src/cases/person-names';
import { caseFile, SETTINGS } from '../../src/cases/schema';
import { WAYS } from '../../src/cases/ways';
import { assess } from '../../src/assessment/assess';
import { possible } from '../../src/machines/step';
import { HIDDEN, LABORATORY, NEUROLOGY, VITALS } from '../../src/patient/quantities';
import { explore } from '../../src/proof/explore';
import { beginPlay, submit } from '../../src/session/play';
import { library } from '../support/library';
import { blocksOf, GUIDE, namesUnder, SMALLEST, tableOf } from './support/guide';
import { SLIPS } from './support/slips';
import { catalogue } from './support/small-case';

const lines = (files: Parameters<typeof loadCase>[0]): readonly string[] =>
  loadCase(files, catalogue).faults.map(faultText);
const small = { path: 'case.yaml', text: SMALLEST };

describe('the smallest case of the guide', () => {
  test('has no fault', () => {
    expect(SMALLEST).not.toBe('');
    expect(lines([small])).toEqual([]);
  });

  test('is played to its good end by the play that the guide shows', () => {
    const { case: of } = loadCase([small], catalogue);
    if (!of) throw new Error('the smallest case cannot be read');
    const begun = beginPlay({ ...library, cases: [of] }, of.id, 1);
    if (!begun.ok) throw new Error(begun.fault.en);
    const acts: unknown = JSON.parse(blocksOf('json')[0] ?? '[]');
    let play = begun.value;
    for (const act of acts as readonly unknown[]) {
      const next = submit(play, act);
      if (!next.ok) throw new Error(`${JSON.stringify(act)}: ${next.refusal.reason.en}`);
      play = next.play;
    }
    expect(play.now.ending).toBe('well');
    expect(assess(play).process.points).toBe(10);
  });
});

test('every ending, mark and entry of the smallest case can be met', () => {
  const { case: of } = loadCase([small], catalogue);
  if (!of) throw new Error('the smallest case cannot be read');
  const found = explore({ ...library, cases: [of] }, of, { now: () => performance.now(), seconds: 20 });
  expect(found).toMatchObject({ complete: true, faults: [], deadEnds: [], unreachable: [] });
  expect(found.endings.map(({ id }) => id)).toEqual(['well', 'well-by-luck']);
});

describe('the examples of the guide', () => {
  const examples = blocksOf('yaml').filter((text) => text !== SMALLEST);
  const listsOnly = examples.filter((text) =>
    Object.entries(parse(text) as object).every(([name, part]) => Array.isArray(part) && name !== 'stages'),
  );

  test('most of them may be laid beside the smallest case as they stand', () => {
    expect(listsOnly.length).toBeGreaterThanOrEqual(8);
  });

  test.each(listsOnly)('beside the smallest case no fault: %s', (text) => {
    expect(lines([small, { path: 'more.yaml', text }])).toEqual([]);
  });

  const fragments = [...examples.filter((text) => !listsOnly.includes(text)), ...blocksOf('yaml fragment')];
  test.each(fragments)('is in the form of a case: %s', (text) => {
    expect(caseFile.partial().safeParse(parse(text)).error?.issues).toBeUndefined();
  });

  test('every condition parses, and every kind of condition is shown', () => {
    const shown = blocksOf('yaml conditions').flatMap((text) => parse(text) as readonly object[]);
    for (const one of shown) expect(condition.safeParse(one).success, JSON.stringify(one)).toBe(true);
    const kinds = new Set(shown.flatMap((one) => Object.keys(one)));
    expect([...kinds].sort((a, b) => (a < b ? -1 : 1))).toEqual(
      conditionKinds().sort((a, b) => (a < b ? -1 : 1)),
    );
  });
});

/** The names by which the schema tells one kind of condition from another. */
function conditionKinds(): string[] {
  const wrong = condition.safeParse({});
  const issue = wrong.error?.issues[0];
  if (issue?.code !== 'invalid_union') throw new Error('a condition is no union');
  return issue.errors.map(([first]) => String(first?.path[0]));
}

describe('the messages of the guide', () => {
  const told = tableOf('message').flatMap(([cell = '']) => cell.split(/(?<=[.…]), /));
  const form = (message: string): RegExp =>
    new RegExp(
      message
        .split('…')
        .map((part) => part.replaceAll(/[^\w\s]/g, '\\$&'))
        .join('.*'),
    );
  const heard = [
    ...SLIPS.flatMap(([from, to]) => {
      expect(SMALLEST).toContain(from);
      const text = SMALLEST.replace(from, () => to);
      return loadCase([{ ...small, text }], catalogue).faults.map(({ what }) => what.replaceAll('`', ''));
    }),
    ...loadCase([small, { path: 'second.yaml', text: 'format: 1' }], catalogue).faults.map(
      ({ what }) => what,
    ),
  ];

  test.each(told)('an author hears: %s', (message) => {
    expect(
      heard.some((what) => form(message).test(what)),
      heard.join('\n'),
    ).toBe(true);
  });

  test('every slip that is tried here is told in the guide', () => {
    const forms = told.map(form);
    const untold = SLIPS.filter(([from, to]) => {
      const text = SMALLEST.replace(from, () => to);
      const { faults } = loadCase([{ ...small, text }], catalogue);
      return !faults.some(({ what }) => forms.some((one) => one.test(what.replaceAll('`', ''))));
    });
    expect(untold).toEqual([]);
  });
});

describe('the lists of the guide', () => {
  test('settings lead where the chart of care leads, in its order, and allow what it allows', () => {
    const doings = ['ask', 'examine', 'order', 'treat', 'consult', 'decide', 'step'] as const;
    const chart = SETTINGS.map((setting) => {
      const to: string[] = [...WAYS[setting], ...(setting === 'talk' ? ['back'] : [])];
      const can = doings.filter((doing) => possible(setting, doing));
      return [setting, can.join(', ') || '–', to.join(' ') || '–'];
    });
    expect(tableOf('setting')).toEqual(chart);
  });

  test('every part of a case and of the body has its word', () => {
    for (const name of Object.keys(caseFile.shape)) expect(GUIDE, name).toMatch(new RegExp(`\\b${name}\\b`));
    const told = tableOf('part').flatMap(([names = '']) => names.split(', '));
    expect(new Set(told)).toEqual(new Set(Object.keys(caseFile.shape.course.shape)));
  });

  test.each([
    ['Measured in blood and urine', LABORATORY],
    ['At the bedside', VITALS],
    ['Hidden in the body', ['course', ...HIDDEN]],
    ['From the encounter', ['course', ...SESSION_NAMES, 'hours-']],
    ['Of the person', ['course', ...PERSON_NAMES]],
  ])('%s: all of them', (title, names) => {
    expect(namesUnder(title)).toEqual(names);
  });

  test('what the hands find, the kinds of treatment, and the headings of the sheet', () => {
    for (const name of [...NEUROLOGY, ...Object.keys(KINDS)]) expect(GUIDE).toContain(`\`${name}\``);
    expect(namesUnder('Headings').filter((name) => name !== 'group')).toEqual(
      catalogue.groups.map(({ id }) => id).filter((id) => id !== 'step'),
    );
  });
});
