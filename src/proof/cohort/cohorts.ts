/** The cohorts that anyone can run, by name. */

import { bernard } from './bernard';
import { cement } from './cement';
import type { Cohort } from './cohort';
import { park } from './park';
import { zarrouk } from './zarrouk';

export const COHORTS: readonly Cohort[] = [zarrouk, bernard, park, cement];
