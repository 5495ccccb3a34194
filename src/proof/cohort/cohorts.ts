/** The cohorts that anyone can run, by name. */

import type { Cohort } from './cohort';
import { zarrouk } from './zarrouk';

export const COHORTS: readonly Cohort[] = [zarrouk];
