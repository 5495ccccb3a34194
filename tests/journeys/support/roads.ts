// The roads that are walked on the page, case by case: a new case adds its own here, and nothing else.
import type { Intent } from '../../../src/session/door';
import type { Play } from '../../../src/session/play';
import { begin, playOn } from '../../support/library';
import { storedPlay } from '../../support/stored-plays';
import { road } from './words';

export type Hand = 'mouse' | 'keyboard';

export interface Road {
  readonly name: string;
  readonly caseId: string;
  readonly seed: number;
  readonly intents: readonly Intent[];
  /** Stages that make it this road, in the order in which they are come to. */
  readonly through: readonly string[];
  readonly ending: string;
  /** Who walks it in every run; in the long one every hand does in every language. */
  readonly everyday: readonly (readonly [lang: 'en' | 'zh', hand: Hand])[];
  /** Who of them walks it from the first act to the last. */
  readonly whole: readonly (readonly [lang: 'en' | 'zh', hand: Hand])[];
  /** What the others walk: from a stage to a stage, or to the end; between them the play is brought as a file. */
  readonly stretches: readonly (readonly [from: string, to: string | null])[];
}

const CASE_A = 'pvp-misdiagnosis';

/** Both hands in both languages. */
export const ALL_HANDS: Road['everyday'] = [
  ['en', 'mouse'],
  ['en', 'keyboard'],
  ['zh', 'mouse'],
  ['zh', 'keyboard'],
];

/** Samples before a drug, a needle before cement, the list given up: to the visit at six months. */
export const model = road(`
  decide see-patient
  ask onset, ask before-fall, ask night-pain, ask chills, ask skin, ask antibiotics, ask diabetes, ask daughter-any
  examine temperature, examine feet, examine power, examine perianal
  order crp, order esr, order blood-count
  commit K1 admit-gd-cultures 75 infection:50 fracture-alone:35 tumour:10 other:5
  consult radiology-reread
  wait 2 hours
  consult consultant
  consult talk-no-cement, consult say-not-tomorrow, consult say-what-matters, decide leave-talk
  decide admit-for-workup
  order blood-culture-2, order mri-gad, order coagulation, treat brace
  consult infectious-disease
  wait morning, wait 1 hour
  order ct-guided-biopsy
  step advance 60, step advance 20, step biopsy
  order tissue-culture, order tb-culture-pcr, order histology
  step needle-out
  commit K5 cultures-then-pair 80 infection:90 fracture-alone:5 tumour:5
  treat vancomycin 1, treat ceftriaxone 1
  wait 3 days
  treat stop-antibiotics, treat cefazolin 6
  wait 2 weeks
  order crp, order esr
  wait evening
  treat cefuroxime-oral 6
  decide home 28
  wait next
  order crp, order esr, wait 2 hours
  decide home
  wait next, wait next
  commit K7 finish 80
  decide home
  wait next
  ask pain-elsewhere, examine percussion, order crp, order esr
  wait 2 hours
  decide discharge-from-clinic
`);

/** A stored play as hands can walk it: the page hands over films in words, so nothing is marked on them. */
function stored(caseId: string, name: string): Pick<Road, 'caseId' | 'seed' | 'intents' | 'ending'> {
  const { seed, acts, ending } = storedPlay(name, caseId);
  return { caseId, seed, ending, intents: acts.filter(({ act }) => act !== 'read') };
}

const published = stored(CASE_A, 'published');

/** The road that harmed her, as the published play has it. */
export const harmed = published.intents;

const CASE_B = 'plo-spondylitis';

export const ROADS: readonly Road[] = [
  {
    name: 'the road without cement',
    caseId: CASE_A,
    seed: 1,
    intents: model,
    through: [
      'clinic',
      'bad-news',
      'ward-workup',
      'biopsy-ct',
      'iv-course',
      'oral-course',
      'fu-6m',
      'ending',
    ],
    ending: 'E1',
    everyday: [['en', 'keyboard']],
    whole: [['en', 'keyboard']],
    stretches: [
      ['letter', 'iv-course'],
      ['fu-6m', null],
    ],
  },
  {
    name: 'the road that harmed her',
    ...published,
    through: [
      'theatre-timeout',
      'theatre-needle',
      'theatre-cement',
      'recovery',
      'fever',
      'bad-news',
      'or-posterior',
      'or-anterior',
      'or-redebride',
      'fu-6m',
      'ending',
    ],
    everyday: [['en', 'mouse']],
    whole: [['en', 'mouse']],
    stretches: [
      ['ward-eve', 'or-posterior'],
      ['fu-6m', null],
    ],
  },
  {
    name: 'what the real team did for her and her bones',
    ...stored(CASE_B, 'published'),
    through: ['home-one', 'clinic-return', 'ward', 'biopsy', 'treatment', 'fu-week4', 'fu-month5', 'ending'],
    everyday: [
      ['en', 'keyboard'],
      ['zh', 'mouse'],
    ],
    whole: [['en', 'keyboard']],
    stretches: [
      ['clinic-first', 'treatment'],
      ['fu-month5', null],
    ],
  },
  {
    name: 'sent home twice, and opened in the night',
    ...stored(CASE_B, 'missed-twice'),
    through: ['home-one', 'clinic-return', 'home-two', 'emergency', 'theatre', 'fu-month5', 'ending'],
    everyday: [
      ['zh', 'keyboard'],
      ['en', 'mouse'],
    ],
    whole: [['zh', 'keyboard']],
    stretches: [
      ['clinic-first', 'treatment'],
      ['fu-month5', null],
    ],
  },
];

const walked = new Map<readonly Intent[], readonly Play[]>();

/** The play at the beginning of a road and after each of its acts: what everyone who walks it must come to. */
export function steps({ caseId, seed, intents }: Pick<Road, 'caseId' | 'seed' | 'intents'>): readonly Play[] {
  const before = walked.get(intents);
  if (before) return before;
  const plays = [begin(caseId, seed)];
  for (const intent of intents) plays.push(playOn(plays.at(-1) ?? begin(caseId, seed), [intent]));
  walked.set(intents, plays);
  return plays;
}

/** As far as the first minute in a stage of case A. */
export function until(stage: string, intents: readonly Intent[]): readonly Intent[] {
  const there = steps({ caseId: CASE_A, seed: 1, intents }).findIndex(({ now }) => now.stage === stage);
  if (there < 0) throw new Error(`this road never comes to ${stage}`);
  return intents.slice(0, there);
}
