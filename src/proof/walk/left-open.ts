/** What the walk does not decide, said plainly: so much is not proved. */

import type { Condition } from '../../cases/condition';
import { inWords, lastingName, partsOf } from './conditions';
import type { Ground } from './ground';

export function leftOpen({ caseFile, kept, settling }: Ground): readonly string[] {
  const read = [...caseFile.stages.flatMap(({ exits }) => exits), ...settling].flatMap(({ when }) =>
    partsOf(when),
  );
  const texts = (which: (part: Condition) => boolean): readonly string[] => [
    ...new Set(read.filter(which).map(inWords)),
  ];
  const cement = (part: Condition): boolean =>
    'course' in part && /^cement-volume (>|=|<=) 0$/.test(part.course);
  const lasting = texts((part) => {
    const name = lastingName(part, caseFile);
    if (name === undefined || 'minutesSince' in part || 'planned' in part || 'chose' in part) return false;
    return !kept.has(name) && name !== `been ${caseFile.firstStage}`;
  });
  return [
    ...said(
      'readings of the course may be true or false whenever somebody looks',
      texts((part) => 'course' in part && !cement(part)),
    ),
    ...said(
      'readings of the clock likewise, once what they count from has happened',
      texts((part) => 'minutesSince' in part),
    ),
    ...said(
      'readings of the month',
      texts((part) => 'season' in part),
    ),
    ...said(
      'readings of a planned length',
      texts((part) => 'planned' in part),
    ),
    ...said(
      'choices, of which none is remembered',
      texts((part) => 'chose' in part),
    ),
    ...said(
      'comparisons of which of two came first',
      texts((part) => 'before' in part || 'within' in part),
    ),
    ...said('of the lasting facts, behind a moment, free to be either way when it is judged', lasting),
    'Readings within one look do not contradict each other; between two looks any time may have passed.',
    'What an order brings back, and which fact it brings to light, may come at any time after it can have been sent.',
    'Of a procedure the chart’s own states are walked; of millimetres, millilitres and seconds only what its guards read.',
    'The pharmacy’s cautions are not asked; of the case’s own refusals only what a state decides.',
    'Marks, ledger and refusals are asked of the states reached; what no way out reads is open there if it can have come true.',
  ];
}

const said = (what: string, texts: readonly string[]): readonly string[] =>
  texts.length === 0 ? [] : [`${texts.length} ${what}: ${texts.join('; ')}.`];
