/** Whether the marks of a rubric can be earned, and taken away, at all. */

import { type Fault, faultAt, type Locate } from './fault';
import type { CaseFile } from './schema';

export function checkMarks(of: CaseFile, locate: Locate): readonly Fault[] {
  const { keyFeatures } = of.rubric;
  return keyFeatures.flatMap(({ grades, harm }, index) => {
    const at = ['rubric', 'keyFeatures', index];
    return [
      ...(grades.every(({ credit }) => credit === 0)
        ? [
            faultAt(
              locate,
              [...at, 'grades'],
              'Nobody can earn this.',
              'Give the best grade a credit above 0.',
            ),
          ]
        : []),
      ...grades.flatMap(({ credit, by, after }, which) => {
        const grade = [...at, 'grades', which];
        const above = grades[which - 1];
        return [
          ...(above && above.credit < credit
            ? [
                faultAt(
                  locate,
                  [...grade, 'credit'],
                  `A credit of ${credit} stands below one of ${above.credit}: the first grade that fits is taken.`,
                  'Write the best grade first.',
                ),
              ]
            : []),
          ...(after > 0 && !by
            ? [
                faultAt(
                  locate,
                  [...grade, 'after'],
                  'Minutes are added to a moment that is not named.',
                  'Name it with `by`, or take `after` out.',
                ),
              ]
            : []),
        ];
      }),
      ...(harm && grades.some(({ when }) => JSON.stringify(when) === JSON.stringify(harm.when))
        ? [
            faultAt(
              locate,
              [...at, 'harm', 'when'],
              'The same that earns points takes all of them away.',
              'Correct one of the two conditions.',
            ),
          ]
        : []),
    ];
  });
}
