/** Names of what a case says of its person; conditions, ranges and sentences ask for them beside the body's. */

/** What a wristband warns of, right or wrong. */
export const ALLERGY_LABELS = ['penicillin', 'cephalosporin', 'sulfonamide', 'nsaid', 'contrast'] as const;

export type AllergyLabel = (typeof ALLERGY_LABELS)[number];

const OWN = [
  'age',
  'female',
  'lactating',
  'pregnant',
  'weeks-pregnant',
  'weeks-postpartum',
  'height-cm',
  'weight-kg',
] as const;

export type PersonName = (typeof OWN)[number] | `label-${AllergyLabel}`;

export const PERSON_NAMES: readonly PersonName[] = [
  ...OWN,
  ...ALLERGY_LABELS.map((label) => `label-${label}` as const),
];
