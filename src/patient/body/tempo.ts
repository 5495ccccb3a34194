/** How fast things go around cement in an infected vertebra: 1 for a staphylococcus, a few hundredths for tuberculosis. */

import type { CourseParameters } from '../parameters';

/** Hours in which the germ doubles on cement where all other paces of a cemented focus were written for. Constructed. */
const WRITTEN_FOR = 20;

/**
 * A germ that doubles slowly on cement settles, spreads and fills space as slowly: weeks to months from cement to the
 * first sign in tuberculosis (Kang 2013, Ge 2016), a day in the fastest (Chen 2024).
 */
export const tempo = ({ afterCement }: CourseParameters): number => WRITTEN_FOR / afterCement.doublingHours;
