/** The library as the commands use it: only cases whose form is right, and a word when there are others. */

import type { Library } from '../../src/cases/library';
import { readLibrary } from '../read-cases';
import { CallError } from './call';

export function soundLibrary(): Library {
  const { library, faults } = readLibrary();
  const [first] = faults;
  if (library.cases.length === 0 && first)
    throw new CallError(`no case can be read (${first.file}:${first.line} ${first.what}); run dx check`);
  return library;
}
