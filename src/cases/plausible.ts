/**
 * Beyond these bounds a slip of the pen is likelier than a patient. Wide on purpose and constructed: they are no
 * reference ranges and no limits of survival, and say nothing of what is normal. Units as in the catalogue.
 */

import type { Quantity } from '../patient/quantities';

type Bounds = readonly [least: number, most: number];

const BOUNDS: Partial<Readonly<Record<Quantity, Bounds>>> = {
  crp: [0, 1000],
  esr: [0, 200],
  wbc: [0, 500],
  neutrophils: [0, 100],
  hb: [10, 250],
  mcv: [40, 160],
  platelets: [0, 3000],
  procalcitonin: [0, 1000],
  'il-6': [0, 1_000_000],
  saa: [0, 5000],
  glucose: [0.1, 120],
  hba1c: [2, 25],
  creatinine: [5, 4000],
  egfr: [0, 250],
  urea: [0, 150],
  sodium: [90, 210],
  potassium: [0.5, 15],
  albumin: [3, 80],
  alt: [0, 50_000],
  ast: [0, 50_000],
  alp: [0, 10_000],
  bilirubin: [0, 1500],
  calcium: [0.5, 7],
  phosphate: [0.05, 8],
  'vitamin-d': [0, 500],
  pth: [0, 10_000],
  lactate: [0, 50],
  'd-dimer': [0, 500],
  inr: [0.3, 50],
  'vancomycin-trough': [0, 250],
  p1np: [0, 5000],
  'beta-ctx': [0, 30],
  prolactin: [0, 50_000],
  oestradiol: [0, 50_000],
  ferritin: [0, 200_000],
  temperature: [25, 45],
  temp: [25, 45],
  pulse: [0, 300],
  systolic: [0, 320],
  diastolic: [0, 220],
  respiration: [0, 90],
  saturation: [0, 100],
  pain: [0, 10],
  'pain-rest': [0, 10],
  power: [0, 5],
  'power-hip-left': [0, 5],
  'power-hip-right': [0, 5],
  'power-knee-left': [0, 5],
  'power-knee-right': [0, 5],
  'power-ankle-left': [0, 5],
  'power-ankle-right': [0, 5],
  'residual-urine': [0, 5000],
};

/** What is said of a value that nobody ever had; undefined when it can be believed, or nothing is known of the quantity. */
export function implausible(quantity: string, value: number): string | undefined {
  const bounds = Object.hasOwn(BOUNDS, quantity) ? BOUNDS[quantity as Quantity] : undefined;
  if (!bounds || (value >= bounds[0] && value <= bounds[1])) return undefined;
  return `${quantity} ${value} lies beyond anything that is measured in a patient (${bounds[0]} to ${bounds[1]}).`;
}

export const MIND_THE_POINT = 'Look at the decimal point and at the unit.';
