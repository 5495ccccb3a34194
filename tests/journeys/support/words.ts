// The words in which a road is written down for a journey: shorter to read than a list of intents.
import type { Intent } from '../../../src/session/door';

const MINUTES: Readonly<Record<string, number>> = {
  hours: 60,
  hour: 60,
  days: 1440,
  day: 1440,
  weeks: 10_080,
  week: 10_080,
};

/** One act in words: `ask chills`, `treat cefazolin 6`, `wait 2 weeks`, `commit K1 postpone 60 infection:70 other:30`. */
function intentOf(words: string): Intent {
  const [act = '', id = '', ...rest] = words.split(' ');
  const [first] = rest;
  switch (act) {
    case 'treat':
      return { act, id, ...(first === undefined ? {} : { weeks: Number(first) }) };
    case 'decide':
      return { act, id, ...(first === undefined ? {} : { review: Number(first) }) };
    case 'decline':
      return { act, id, because: rest.join(' ') };
    case 'wait':
      return first === undefined
        ? { act, until: id as 'evening' | 'morning' | 'next' | 'result' }
        : { act, minutes: Number(id) * (MINUTES[first] ?? Number.NaN) };
    case 'step':
      return {
        act,
        id,
        ...(id === 'advance' ? { mm: Number(first) } : {}),
        ...(id === 'inject' ? { ml: Number(first) } : {}),
      };
    case 'commit': {
      const [choice = '', sure = '', ...shares] = rest;
      const differential = Object.fromEntries(
        shares.map((share) => share.split(':')).map(([of, part]) => [of, Number(part)]),
      );
      return { act, id, choice, confidence: Number(sure), ...(shares.length === 0 ? {} : { differential }) };
    }
    case 'ask':
    case 'examine':
    case 'order':
    case 'consult':
      return { act, id };
    default:
      throw new Error(`no one says ${words}`);
  }
}

/** Acts in words, by commas and lines. */
export const road = (words: string): readonly Intent[] =>
  words
    .split('\n')
    .flatMap((line) => line.split(','))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(intentOf);
