/** What moves a quantity of the course: time, and the acts that a body answers to. Names as in patient/quantities. */

/** Rise while an infection is left alone and fall when it is treated. */
const ILLNESS = new Set([
  'crp',
  'esr',
  'wbc',
  'neutrophils',
  'procalcitonin',
  'il-6',
  'saa',
  'lactate',
  'temp',
  'temperature',
  'pulse',
  'respiration',
  'pain',
  'pain-rest',
  'residual-urine',
  'saddle',
  'numb-foot',
  'burden',
  'biofilm',
  'paravertebral',
  'psoas-left',
  'psoas-right',
  'epidural',
  'canal',
  'sofa',
  'sepsis',
  'neuro',
  'deficit-hours',
  'dead',
  'new-collection-mm',
  'crp-of-peak',
  'crp-rise',
  'glucose',
  'creatinine',
  'urea',
  'kyphosis',
  'platelets',
]);
/** Fall while it is left alone. */
const STRENGTH = new Set([
  'power',
  'power-hip-left',
  'power-hip-right',
  'power-knee-left',
  'power-knee-right',
  'power-ankle-left',
  'power-ankle-right',
  'walk-metres',
  'stability',
  'albumin',
  'hb',
  'egfr',
  'saturation',
  'systolic',
  'diastolic',
]);

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

/** What is settled once and for all by what is done. */
const LASTING = /^(t0-day|operations|cement-ml|cement-volume) /;
export const isLasting = (comparison: string): boolean => LASTING.test(`${comparison} `);

/** What comes seldom, and late, is far off whatever its value says. */
export const SELDOM: Readonly<Record<string, number>> = { dead: 8, relapse: 2 };

/** What to try so that the quantity becomes larger, or smaller. */
export function moversOf(name: string, larger: boolean): readonly Mover[] {
  switch (name) {
    case 'cement-volume':
      return larger ? ['cement'] : ['operation'];
    case 'cement-in':
    case 'cement-ml':
      return larger ? ['cement', 'needle-out'] : ['operation'];
    case 'operations':
    case 'metal-in':
      return ['operation'];
    case 'fever-confirmed':
      return larger ? ['thermometer', 'time'] : ['antibiotic', 'time'];
    case 'review-due':
      return ['review'];
    case 'vancomycin-trough':
      return larger ? ['vancomycin', 'time'] : ['time'];
    case 'antibiotic-days':
    case 'effective-days':
    case 'afebrile-days':
    case 'cured':
    case 't0-day':
      return ['antibiotic', 'time'];
    case 'antibiotic-free-days':
      return larger ? ['ended-antibiotic', 'time'] : ['antibiotic', 'time'];
    case 'relapse':
      return larger ? ['ended-antibiotic', 'time'] : ['antibiotic', 'time'];
    default:
      if (ILLNESS.has(name)) return larger ? ['no-antibiotic', 'time'] : ['antibiotic', 'time'];
      if (STRENGTH.has(name)) return larger ? ['antibiotic', 'operation', 'time'] : ['no-antibiotic', 'time'];
      return ['time'];
  }
}
