/** Names of what can be read off a course. The catalogue, the cases' placeholders and their conditions use these names. */

/** Measured in blood or urine, with assay and biological variation. Units as in the catalogue. */
export const LABORATORY = [
  'crp',
  'esr',
  'wbc',
  'neutrophils',
  'hb',
  'mcv',
  'platelets',
  'procalcitonin',
  'il-6',
  'saa',
  'glucose',
  'hba1c',
  'creatinine',
  'egfr',
  'urea',
  'sodium',
  'potassium',
  'albumin',
  'alt',
  'ast',
  'alp',
  'bilirubin',
  'calcium',
  'phosphate',
  'vitamin-d',
  'pth',
  'lactate',
  'd-dimer',
  'inr',
  'vancomycin-trough',
  'p1np',
  'beta-ctx',
  'prolactin',
  'oestradiol',
  'ferritin',
] as const;

/** What a nurse measures at the bedside. `pain` is on movement, `pain-rest` lying still, both NRS 0-10. */
export const VITALS = [
  'temperature',
  'pulse',
  'systolic',
  'diastolic',
  'respiration',
  'saturation',
  'pain',
  'pain-rest',
] as const;

/** What the hands find. MRC grades 0-5 (4.5 reads "5−"), residual urine in mL, numbness 0 or 1. */
export const NEUROLOGY = [
  'power',
  'power-hip-left',
  'power-hip-right',
  'power-knee-left',
  'power-knee-right',
  'power-ankle-left',
  'power-ankle-right',
  'residual-urine',
  'saddle',
  /** 1 where the outer shin and the top of the foot feel less. */
  'numb-foot',
] as const;

/** Hidden quantities that the conditions of a case may compare; never shown. Sizes in mm, `canal` in per cent. */
export const HIDDEN = [
  'temp',
  'burden',
  'biofilm',
  'paravertebral',
  'psoas-left',
  'psoas-right',
  'epidural',
  'canal',
  'sofa',
  'sofa-free-hours',
  /** 0 none, 1 inflamed, 2 organ strain of two points or more, 3 shock. */
  'sepsis',
  'neuro',
  'deficit-hours',
  'dead',
  'relapse',
  'new-collection-mm',
  'crp-of-peak',
  'crp-rise',
  'afebrile-days',
  'effective-days',
  /** Day of the first effective antibiotic that was gone on with, 1 at the first visit; 999 while there is none. */
  't0-day',
  'antibiotic-days',
  'antibiotic-free-days',
  'cement-in',
  'cement-ml',
  'metal-in',
  'operations',
  'walk-metres',
  'kyphosis',
  'stability',
  /** 1 where a needle draws cloudy fluid, 0 where it draws blood. */
  'fluid',
  'cured',
  /** Lumbar score of the sound bodies, of the infected one, and as a machine prints the mean of L1 to L4. */
  'bone-score',
  'bone-score-focus',
  'bone-score-printed',
  /** 1 once a vertebra has broken. */
  'fragility-fracture',
  /** Days since the milk began to be stopped; 0 while she feeds in full. */
  'weaned-days',
  /** 1 while milk stands in a hot breast; mm of fluid behind it. */
  'breast-hot',
  'breast-fluid',
  'leg-thrombus',
] as const;

export type Quantity =
  | (typeof LABORATORY)[number]
  | (typeof VITALS)[number]
  | (typeof NEUROLOGY)[number]
  | (typeof HIDDEN)[number];
