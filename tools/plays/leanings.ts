/** Kinds of trainee: what each is inclined to do next. None of them is meant to be good at it. */

/** What an intent may be drawn from. */
export type Inclination =
  /** Something that a way out of the stage reads. */
  | 'way'
  | 'ask'
  | 'examine'
  | 'order'
  | 'treat'
  | 'consult'
  | 'decide'
  | 'judge'
  | 'step'
  | 'wait'
  | 'decline'
  | 'read'
  | 'note'
  /** What somebody would refuse just now. */
  | 'forbidden'
  /** Any act of the whole catalogue, here or not. */
  | 'anything'
  /** Nothing that a page would send. */
  | 'hostile';

export interface Leaning {
  readonly name: string;
  readonly weights: Readonly<Record<Inclination, number>>;
  /** Minutes that this trainee waits when waiting; 0 stands for "until something happens". */
  readonly waits: readonly number[];
  /** Acts done whenever one of them is possible, before anything else is thought of. */
  readonly seeks: readonly string[];
}

const EVEN: Leaning['weights'] = {
  way: 5,
  ask: 2,
  examine: 2,
  order: 3,
  treat: 2,
  consult: 2,
  decide: 2,
  judge: 3,
  step: 8,
  wait: 4,
  decline: 0.5,
  read: 0.5,
  note: 0.3,
  forbidden: 0.7,
  anything: 1.5,
  hostile: 1.5,
};

const HOUR = 60;
const DAY = 1440;
const SOON = [0, 0, 0, HOUR, HOUR, 3 * HOUR, 12 * HOUR];

export const LEANINGS: readonly Leaning[] = [
  { name: 'wandering', weights: EVEN, waits: SOON, seeks: [] },
  {
    name: 'hasty',
    weights: { ...EVEN, way: 14, ask: 0.5, examine: 0.5, order: 0.5, wait: 6 },
    waits: [0, 0, HOUR, DAY, DAY, 7 * DAY],
    seeks: [],
  },
  {
    name: 'thorough',
    weights: { ...EVEN, way: 3, ask: 6, examine: 5, order: 8, consult: 4, judge: 5, wait: 5 },
    waits: SOON,
    seeks: [],
  },
  {
    name: 'cementing',
    weights: { ...EVEN, step: 20, wait: 3, order: 1 },
    waits: [0, 0, HOUR, DAY],
    seeks: [
      'decide:see-patient',
      'decide:admit-for-pvp',
      'decide:keep-slot',
      'treat:pvp',
      'treat:pkp',
      'step:sign',
      'step:mix-cement',
      'step:inject',
    ],
  },
  {
    name: 'biopsying',
    weights: { ...EVEN, step: 20, order: 5 },
    waits: SOON,
    seeks: [
      'decide:see-patient',
      'decide:admit-for-workup',
      'order:coagulation',
      'order:ct-guided-biopsy',
      'step:biopsy',
      'order:tissue-culture',
    ],
  },
  {
    name: 'opening',
    weights: { ...EVEN, treat: 8, consult: 4 },
    waits: [0, 0, HOUR, DAY],
    seeks: [
      'treat:posterior-debridement',
      'treat:anterior-corpectomy',
      'treat:redebridement',
      'treat:decompression',
    ],
  },
  {
    name: 'drugging',
    weights: { ...EVEN, treat: 10, way: 6, decide: 4 },
    waits: [0, 0, DAY, 3 * DAY, 7 * DAY],
    seeks: [],
  },
  {
    name: 'waiting',
    weights: { ...EVEN, wait: 24, way: 4, decide: 3 },
    waits: [0, 0, HOUR, DAY, DAY, 3 * DAY, 7 * DAY, 28 * DAY],
    seeks: [],
  },
  { name: 'malicious', weights: { ...EVEN, hostile: 24, anything: 10 }, waits: SOON, seeks: [] },
];
