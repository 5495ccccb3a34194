/** The cohorts that anyone can run, by name. */

import { bernard } from './bernard';
import { cement } from './cement';
import type { Cohort } from './cohort';
import { kinetics } from './kinetics';
import { ovcf } from './ovcf';
import { park } from './park';
import { plo } from './plo';
import { zarrouk } from './zarrouk';

export const COHORTS: readonly Cohort[] = [zarrouk, bernard, park, cement, kinetics, ovcf, plo];
