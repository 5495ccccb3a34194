/** The smallest case that hangs together, as files, for tests that break it in one place. */

import { loadCase, type LoadedCase, type SourceText } from '../../../src/cases/loader';
import { caseIds, readCase, soundCatalogue } from '../../../tools/read-cases';

export const catalogue = soundCatalogue();

/** Course parameters are the patient's own matter: borrowed from the first case of the library. */
const borrowed = readCase(caseIds()[0] ?? '', catalogue).case?.course;
const indented = JSON.stringify(borrowed);

export const SMALL: readonly SourceText[] = [
  {
    path: 'small/case.yaml',
    text: `format: 1
id: small
version: '1'
title: { en: 'A small case', zh: '小病例' }
folder: { tab: { en: 'Back', zh: '腰背' }, line: { en: 'Back pain', zh: '腰痛' }, title: { en: 'Back pain', zh: '腰痛' }, minutes: 20, place: 1 }
reviewed: 'not yet'
authors: { en: 'Nobody', zh: '无' }
sources:
  made-up: { basis: constructed, note: { en: 'A test.', zh: '测试。' } }
source: made-up
start: { weekday: tuesday, month: 5, date: 12, clock: '${borrowed?.clock}' }
patient: { person: ann, sex: ${borrowed?.person.sex}, age: ${borrowed?.person.age}, figure: elder-woman, summary: { en: 'A woman', zh: '一位女性' }, icd10: [M54.5] }
people:
  - { id: ann, name: { en: 'Ann', zh: '安' }, role: { en: 'patient', zh: '患者' } }
letter:
  from: { en: 'County', zh: '县医院' }
  to: { en: 'You', zh: '您' }
  date: { en: 'May', zh: '五月' }
  paragraphs: [{ en: 'Please see.', zh: '请诊治。' }]
  signature: { en: 'Dr', zh: '医生' }
films: []
briefing: [{ en: 'A clinic.', zh: '门诊。' }]
course: ${indented}
hypotheses:
  - { id: one, name: { en: 'One', zh: '一' } }
  - { id: two, name: { en: 'Two', zh: '二' } }
facts:
  - { id: warm, name: { en: 'She was warm', zh: '她发热' } }
moments:
  - { id: hot, when: { course: temp >= 38 } }
refusals: []
commitments:
  - id: K1
    title: { en: 'First', zh: '第一' }
    prompt: { en: 'What now?', zh: '怎么办？' }
    opens: { always: true }
    choices: [{ id: stay, name: { en: 'Stay', zh: '留' } }, { id: go, name: { en: 'Go', zh: '走' } }]
endings:
  - { id: E1, title: { en: 'Well', zh: '好' }, when: { moment: hot }, text: { en: 'Well.', zh: '好。' } }
  - { id: E2, title: { en: 'Over', zh: '结束' }, when: { always: true }, text: { en: 'Over.', zh: '结束。' } }
ledger: []
debrief:
  function: [{ when: { always: true }, text: { en: 'walks', zh: '能走' } }]
  questions: []
  realTeam: []
  unknownOfCase: { en: 'All', zh: '全部' }
  unknownOfField: { en: 'All', zh: '全部' }
  lessons: []
  proves: { en: 'Nothing', zh: '无' }
`,
  },
  {
    path: 'small/stages.yaml',
    text: `firstStage: clinic
stages:
  - id: clinic
    setting: clinic
    title: { en: 'Clinic', zh: '门诊' }
    exits:
      - { to: over, when: { doneHere: 'decide:home' } }
  - id: over
    setting: ended
    title: { en: 'Over', zh: '结束' }
    exits: []
`,
  },
  {
    path: 'small/findings-1.yaml',
    text: `findings:
  - act: ask:fever
    by: ann
    text: { en: 'Once, at {time}.', zh: '{time}有过一次。' }
    reveals: [warm]
`,
  },
  {
    path: 'small/findings-2.yaml',
    text: `findings:
  - act: order:crp
    values: { crp: 74 }
`,
  },
  {
    path: 'small/rubric.yaml',
    text: `rubric:
  version: '1'
  keyFeatures:
    - id: KF1
      title: { en: 'Ask', zh: '问' }
      points: 5
      applies: { always: true }
      opens: { always: true }
      grades: [{ credit: 1, when: { done: 'ask:fever' }, by: { done: 'decide:home' }, why: { en: 'Asked', zh: '问了' } }]
      none: { en: 'Not asked', zh: '没问' }
      erring: { en: 'Haste', zh: '急' }
      sources: [made-up]
  safety:
    - { id: S1, severity: 2, when: { declined: 'order:crp' }, why: { en: 'Why', zh: '为何' }, sources: [made-up] }
  stewardship: []
`,
  },
];

/** The small case with `from` replaced by `to` in the file of that name; throws when `from` is not there. */
export function broken(file: string, from: string, to: string): LoadedCase {
  const files = SMALL.map((one) => {
    if (one.path !== `small/${file}`) return one;
    if (!one.text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    return { ...one, text: one.text.replace(from, () => to) };
  });
  return loadCase(files, catalogue);
}

/** The line and column at which a text begins in a file of the small case, after the change. */
export function placeOf(file: string, text: string, within = SMALL): string {
  const found = within.find((one) => one.path === `small/${file}`)?.text ?? '';
  const before = found.slice(0, found.indexOf(text)).split('\n');
  return `small/${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
