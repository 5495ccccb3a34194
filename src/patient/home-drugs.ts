/** The drugs that a patient brings along, as exposures with their times of day: the first entries of an encounter's list. */

import { clockOf, DAY } from '../kernel/time';
import type { Exposure } from './exposure';
import type { CourseParameters } from './parameters';

export function exposuresAtStart(parameters: CourseParameters): readonly Exposure[] {
  return parameters.homeDrugs.map((drug) => ({
    kind: 'drug',
    drug: drug.drug,
    route: drug.route,
    from: -drug.sinceDays * DAY,
    until: null,
    times: drug.times.map((time) => clockOf(time) ?? 0),
    slowRelease: drug.slowRelease,
  }));
}
