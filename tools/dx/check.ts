/** `dx check [PATH…]`: all faults of the case folders at once, one line each: file, line, column, what, remedy. */

import type { Fault } from '../../src/cases/fault';
import type { Answer } from '../dx';
import { checkFolders } from '../read-cases';
import type { Call } from './call';

export function check(call: Call): Answer {
  const faults: readonly Fault[] = checkFolders(call.words);
  const text = faults
    .map((one) => `${one.file}:${one.line}:${one.column}  ${one.path}  ${one.what}  ${one.remedy}`)
    .join('\n');
  return { json: faults, text: text || 'no faults', faulty: faults.length > 0 };
}
