/** Names of what a case says of its person; conditions, ranges and sentences ask for them beside the body's. */

export const PERSON_NAMES = [
  'age',
  'female',
  'lactating',
  'pregnant',
  'weeks-postpartum',
  'height-cm',
  'weight-kg',
] as const;

export type PersonName = (typeof PERSON_NAMES)[number];
