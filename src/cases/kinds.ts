/** Acts that stand for several: conditions may ask for any of a kind, and the session records it beside the act itself. */

import type { Localized } from '../kernel/text';

export const KINDS: Readonly<Record<string, Localized>> = {
  'treat:any-antibiotic': { en: 'an antibiotic', zh: '抗菌药' },
  'treat:any-oral-antibiotic': { en: 'an antibiotic by mouth', zh: '口服抗菌药' },
  'treat:any-operation': { en: 'an open operation', zh: '开放手术' },
  /** What keeps or builds bone; calcium and vitamin D are given beside it. */
  'treat:any-bone-drug': { en: 'a drug for osteoporosis', zh: '抗骨质疏松药' },
};
