/** Every drug and measure that this body knows by name: those that do something to it, and those that are known to do nothing. */

import { KNOWN_ANALGESICS } from './antipyretics';
import { KNOWN_ANTIBIOTICS } from './antibiotics';
import { KNOWN_BONE_DRUGS } from './bone-drugs';

/** Read by name in `care.ts` and beside the bed. */
const OTHER_DRUGS = [
  'bromocriptine',
  'cabergoline',
  'calcitriol',
  'calcium',
  'heparin-infusion',
  'insulin',
  'iron-tablets',
  'thromboprophylaxis',
  'vitamin-d',
] as const;
/** Given for what this model leaves out: viruses and fungi, sleep, stomach, bowels, pressure, mood of muscles, sugar by mouth. */
const WITHOUT_EFFECT = [
  'aciclovir',
  'amlodipine',
  'chinese-medicine',
  'eperisone',
  'fluconazole',
  'lactulose',
  'metformin',
  'omeprazole',
  'ondansetron',
  'oseltamivir',
  'zopiclone',
] as const;

export const KNOWN_DRUGS: ReadonlySet<string> = new Set([
  ...KNOWN_ANTIBIOTICS,
  ...KNOWN_ANALGESICS,
  ...KNOWN_BONE_DRUGS,
  ...OTHER_DRUGS,
  ...WITHOUT_EFFECT,
]);

export const KNOWN_SUPPORTS: ReadonlySet<string> = new Set([
  'bed-rest',
  'brace',
  'breast-pump',
  'breast-relief',
  'calcium-apart',
  'compression-stockings',
  'cooling',
  'fluids-30',
  'insulin',
  'massage',
  'mobilise',
  'noradrenaline',
  'nutrition',
  'oxygen',
  'vancomycin-level',
  'wean',
  'wean-gradually',
  // Done for the skin and the bladder, which this model leaves out.
  'catheter',
  'dressing-vacuum',
  'maintenance-fluids',
  'pressure-care',
  'wound-care',
]);
