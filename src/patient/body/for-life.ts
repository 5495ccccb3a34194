/** What follows from a patient's parameters alone, worked out once: the body asks for it every hour of years. */

import type { CourseParameters } from '../parameters';

export function forLife<Part>(work: (parameters: CourseParameters) => Part): (of: CourseParameters) => Part {
  const known = new WeakMap<CourseParameters, Part>();
  // The one asked for last is asked for next, thousands of times.
  let lastOf: CourseParameters | undefined;
  let last: Part;
  return (of) => {
    if (of === lastOf) return last;
    const kept = known.get(of);
    last = kept ?? work(of);
    if (kept === undefined) known.set(of, last);
    lastOf = of;
    return last;
  };
}
