/**
 * The world of one patient: a case's values, fitted to the germ that this seed draws. A case is written for its
 * commonest germ; a seed with a milder or slower one begins with less and goes on more slowly.
 */

import type { World } from './course';
import { drawOrganism } from './fate';
import { type Germ, germOf, type Organism } from './germs';
import type { CourseParameters } from './parameters';

export function worldFor(parameters: CourseParameters, seed: number, declared?: ReadonlySet<string>): World {
  if (!Number.isFinite(seed)) throw new Error(`seed: a number, not ${seed}`);
  const usual = commonest(parameters);
  const drawn = drawOrganism(parameters, seed);
  if (usual === null || drawn === null) return { parameters, seed, declared };
  const [from, to] = [germOf(usual), germOf(drawn)];
  const alike = FITTED.every((part) => from[part] === to[part]);
  return { parameters: alike ? parameters : fitted(parameters, from, to), seed, declared };
}

/** The germ with the greatest share, the first of equals: the one whose figures the case gives. */
function commonest({ organisms }: CourseParameters): Organism | null {
  let most: CourseParameters['organisms'][number] | undefined;
  for (const one of organisms) if (!most || one.share > most.share) most = one;
  return most?.organism ?? null;
}

/** What a case gives in figures of its own, so that another germ changes them. */
const FITTED = ['crp', 'esr', 'fever', 'doubles', 'pus', 'blood'] as const;
/** Values that follow C-reactive protein. */
const INFLAMED = [
  'crp',
  'wbc',
  'neutrophils',
  'platelets',
  'procalcitonin',
  'il-6',
  'saa',
  'd-dimer',
] as const;

function fitted(of: CourseParameters, from: Germ, to: Germ): CourseParameters {
  const times = (part: (typeof FITTED)[number]): number => (from[part] > 0 ? to[part] / from[part] : 1);
  const { focus, afterCement, collections, labs } = of;
  const { growth } = collections;
  const fit: Partial<CourseParameters['labs']> = {};
  for (const [names, share] of [
    [INFLAMED, times('crp')],
    [['esr'] as const, times('esr')],
  ] as const)
    for (const name of names) {
      const lab = labs[name];
      const { start, well = lab?.start } = lab ?? {};
      if (start !== undefined && well !== undefined)
        fit[name] = { start: well + share * (start - well), well };
    }
  return {
    ...of,
    focus: {
      ...focus,
      doublingHours: focus.doublingHours * times('doubles'),
      crpPerDoubling: focus.crpPerDoubling * times('crp'),
      feverPerDoubling: focus.feverPerDoubling * times('fever'),
      bacteraemia: focus.bacteraemia && {
        share: Math.min(1, focus.bacteraemia.share * times('blood')),
        perDoubling: focus.bacteraemia.perDoubling * times('blood'),
      },
    },
    afterCement: { ...afterCement, doublingHours: afterCement.doublingHours * times('doubles') },
    collections: {
      ...collections,
      growth: {
        ...growth,
        soft: growth.soft * times('pus'),
        epidural: growth.epidural * times('pus'),
        paravertebral: growth.paravertebral === undefined ? undefined : growth.paravertebral * times('pus'),
      },
    },
    labs: { ...labs, ...fit },
    temperature: { ...of.temperature, fever: of.temperature.fever * times('fever') },
  };
}
