/** Plays in a shorthand, and what their debrief says: for tests that hold the marks of a case against what trainees do. */

import { assess } from '../../../src/assessment/assess';
import type { ProcessItem, Report } from '../../../src/assessment/report';
import type { Intent } from '../../../src/session/door';
import { begin, playOn } from '../../support/library';

const VERBS = { a: 'ask', e: 'examine', o: 'order', t: 'treat', c: 'consult', d: 'decide' } as const;

const WAITS = ['evening', 'morning', 'result'] as const;

/**
 * `o:crp`, `t:vancomycin=2` (weeks), `no:crp`, `K:K3=stop`, `s:advance=40` (mm), `s:inject=1.4` (mL), `w:90` (minutes),
 * `w:evening`.
 */
function intent(short: string): Intent {
  const [kind = '', rest = ''] = short.split(':');
  const [id = '', value = ''] = rest.split('=');
  if (kind === 'K') return { act: 'commit', id, choice: value };
  if (kind === 'no') return { act: 'decline', id, because: 'not needed' };
  if (kind === 'w') {
    const until = WAITS.find((one) => one === id);
    return until ? { act: 'wait', until } : { act: 'wait', minutes: Number(id) };
  }
  if (kind === 's')
    return {
      act: 'step',
      id,
      ...(value === '' ? {} : id === 'inject' ? { ml: Number(value) } : { mm: Number(value) }),
    };
  if (!Object.hasOwn(VERBS, kind)) throw new Error(`no one says ${short}`);
  const verb = VERBS[kind as keyof typeof VERBS];
  return { act: verb, id, ...(verb === 'treat' && value !== '' ? { weeks: Number(value) } : {}) };
}

/** The debrief of a case after these acts, in shorthand; a refused one fails the test. */
export const debriefOf =
  (caseId: string) =>
  (words: string): Report =>
    assess(playOn(begin(caseId), words.trim().split(/\s+/).map(intent)));

export function item(report: Report, id: string): ProcessItem {
  const found = report.process.items.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

export const ledger = (report: Report): readonly string[] => report.ledger.map((one) => one.id);
export const flags = (report: Report): readonly string[] => report.safety.map((one) => one.id);
