/** Cases of a few stages, for charts that one can walk by hand: of a case of the library only the person is left. */

import { asFileCase } from '../../../src/cases/file-case';
import type { CaseFile, Exit, Stage } from '../../../src/cases/schema';
import { library } from '../../support/library';

type Parts = Partial<Omit<CaseFile, 'stages'>> & { readonly stages: readonly StageParts[] };
type StageParts = Pick<Stage, 'id' | 'setting'> &
  Partial<Omit<Stage, 'exits'>> & { readonly exits?: readonly Exit[] };

const words = (text: string) => ({ en: text, zh: text });

export const refusal = (
  act: string,
  when: CaseFile['refusals'][number]['when'],
): CaseFile['refusals'][number] => ({
  act,
  when,
  by: 'nurse',
  reason: words('No.'),
});

export const entry = (
  id: string,
  when: CaseFile['ledger'][number]['when'],
  because: CaseFile['ledger'][number]['because'],
): CaseFile['ledger'][number] => ({
  id,
  when,
  because,
  kind: 'harm',
  what: words(id),
  mechanism: words(id),
  source: 'x',
});

type Feature = CaseFile['rubric']['keyFeatures'][number];

export const feature = (
  id: string,
  when: Feature['grades'][number]['when'],
  more: Partial<Feature> = {},
): Feature => ({
  id,
  title: words(id),
  points: 10,
  applies: { always: true },
  opens: { always: true },
  grades: [{ credit: 1, when, after: 0, why: words('done') }],
  none: words('not done'),
  erring: words('erring'),
  sources: ['x'],
  ...more,
});

/** Every stage is entered, stayed in and left as written; nothing else of the case says anything. */
export function smallCase({ stages, ...parts }: Parts): CaseFile {
  const [base] = library.cases;
  if (!base) throw new Error('no case in the library');
  return asFileCase({
    ...base,
    id: 'small',
    acts: [],
    findings: [],
    refusals: [],
    consents: [],
    facts: [],
    moments: [],
    tallies: [],
    commitments: [],
    ledger: [],
    endings: [
      { id: 'over', title: words('Over'), when: { always: true }, text: words('Over.'), alive: true },
    ],
    rubric: {
      version: '1',
      keyFeatures: [feature('any', { done: 'decide:home' })],
      safety: [],
      stewardship: [],
    },
    firstStage: stages[0]?.id ?? '',
    ...parts,
    stages: stages.map((stage) => ({
      title: words(stage.id),
      events: [],
      ...stage,
      exits: [...(stage.exits ?? [])],
    })),
  });
}

export const ended = { id: 'end', setting: 'ended' } as const;
