/** The lumbar score that a densitometer would give now: T or Z, as the case counts. */

import { round } from '../../kernel/arithmetic';
import type { Course } from '../course';

export const boneScore = (course: Course): number => round(course.bone, 2);
