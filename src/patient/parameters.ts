/** What a case says of its patient's body and disease. Placeholder form until the course is written. */
import { z } from 'zod';
export const courseParameters = z.looseObject({});
export type CourseParameters = z.output<typeof courseParameters>;
