/** What moves a quantity of the course: time, and the acts that a body answers to. Names as in patient/quantities. */

import type { Quantity } from '../../patient/quantities';

export type Mover =
  /** Time and nothing else. */
  | 'time'
  /** An antibiotic, then time; or none, and time. */
  | 'antibiotic'
  | 'no-antibiotic'
  /** One that is begun and ended. */
  | 'ended-antibiotic'
  | 'operation'
  | 'cement'
  | 'needle-out'
  | 'review'
  | 'thermometer'
  | 'vancomycin';

/** What to try so that the quantity becomes larger, or smaller, most promising first. */
interface Moved {
  readonly larger: readonly Mover[];
  readonly smaller: readonly Mover[];
}

const either = (...movers: readonly Mover[]): Moved => ({ larger: movers, smaller: movers });

/** Rises while an infection is left alone and falls when it is treated. */
const ILLNESS: Moved = { larger: ['no-antibiotic', 'time'], smaller: ['antibiotic', 'time'] };
/** Falls while it is left alone. */
const STRENGTH: Moved = { larger: ['antibiotic', 'operation', 'time'], smaller: ['no-antibiotic', 'time'] };
const TREATED: Moved = either('antibiotic', 'time');
const UNTREATED: Moved = { larger: ['ended-antibiotic', 'time'], smaller: ['antibiotic', 'time'] };
const CEMENT: Moved = { larger: ['cement', 'needle-out'], smaller: ['operation'] };
const OPERATED: Moved = either('operation');
/** Nothing that the search knows of moves it. */
const TIME: Moved = either('time');

/** A new quantity does not pass the type check before it is sorted here. */
const OF_THE_BODY = {
  crp: ILLNESS,
  esr: ILLNESS,
  wbc: ILLNESS,
  neutrophils: ILLNESS,
  hb: STRENGTH,
  mcv: TIME,
  platelets: ILLNESS,
  procalcitonin: ILLNESS,
  'il-6': ILLNESS,
  saa: ILLNESS,
  glucose: ILLNESS,
  hba1c: TIME,
  creatinine: ILLNESS,
  egfr: STRENGTH,
  urea: ILLNESS,
  sodium: TIME,
  potassium: TIME,
  albumin: STRENGTH,
  alt: TIME,
  ast: TIME,
  alp: TIME,
  bilirubin: TIME,
  calcium: TIME,
  phosphate: TIME,
  'vitamin-d': TIME,
  pth: TIME,
  lactate: ILLNESS,
  'd-dimer': TIME,
  inr: TIME,
  'vancomycin-trough': { larger: ['vancomycin', 'time'], smaller: ['time'] },
  p1np: TIME,
  'beta-ctx': TIME,
  prolactin: TIME,
  oestradiol: TIME,
  ferritin: TIME,
  temperature: ILLNESS,
  pulse: ILLNESS,
  systolic: STRENGTH,
  diastolic: STRENGTH,
  respiration: ILLNESS,
  saturation: STRENGTH,
  pain: ILLNESS,
  'pain-rest': ILLNESS,
  power: STRENGTH,
  'power-hip-left': STRENGTH,
  'power-hip-right': STRENGTH,
  'power-knee-left': STRENGTH,
  'power-knee-right': STRENGTH,
  'power-ankle-left': STRENGTH,
  'power-ankle-right': STRENGTH,
  'residual-urine': ILLNESS,
  saddle: ILLNESS,
  'numb-foot': ILLNESS,
  temp: ILLNESS,
  burden: ILLNESS,
  biofilm: ILLNESS,
  paravertebral: ILLNESS,
  'psoas-left': ILLNESS,
  'psoas-right': ILLNESS,
  epidural: ILLNESS,
  canal: ILLNESS,
  sofa: ILLNESS,
  'sofa-free-hours': TIME,
  sepsis: ILLNESS,
  neuro: ILLNESS,
  'deficit-hours': ILLNESS,
  dead: ILLNESS,
  relapse: UNTREATED,
  'new-collection-mm': ILLNESS,
  'crp-of-peak': ILLNESS,
  'crp-rise': ILLNESS,
  'afebrile-days': TREATED,
  'effective-days': TREATED,
  't0-day': TREATED,
  'antibiotic-days': TREATED,
  'antibiotic-free-days': UNTREATED,
  'cement-in': CEMENT,
  'cement-ml': CEMENT,
  'metal-in': OPERATED,
  operations: OPERATED,
  'walk-metres': STRENGTH,
  kyphosis: ILLNESS,
  stability: STRENGTH,
  fluid: TIME,
  cured: TREATED,
  'bone-score': TIME,
  'bone-score-focus': TIME,
  'bone-score-printed': TIME,
  'fragility-fracture': TIME,
  'weaned-days': TIME,
  'breast-hot': TIME,
  'breast-fluid': TIME,
  'leg-thrombus': TIME,
} satisfies Readonly<Record<Quantity, Moved>>;

/** Names that the session answers itself. */
const OF_THE_CHART = {
  'cement-volume': { larger: ['cement'], smaller: ['operation'] },
  'fever-confirmed': { larger: ['thermometer', 'time'], smaller: ['antibiotic', 'time'] },
  'review-due': either('review'),
} satisfies Readonly<Record<string, Moved>>;

const MOVED: Readonly<Partial<Record<string, Moved>>> = { ...OF_THE_BODY, ...OF_THE_CHART };

/** Who she is, and hours that a case counts, go by time. */
export function moversOf(name: string, larger: boolean): readonly Mover[] {
  const moved = MOVED[name] ?? TIME;
  return larger ? moved.larger : moved.smaller;
}

/** What is settled once and for all by what is done. */
const LASTING = /^(t0-day|operations|cement-ml|cement-volume) /;
export const isLasting = (comparison: string): boolean => LASTING.test(`${comparison} `);

/** What comes seldom, and late, is far off whatever its value says. */
export const SELDOM: Readonly<Record<string, number>> = { dead: 8, relapse: 2 };
