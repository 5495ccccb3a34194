/** The interface words of an encounter: one form, filled once in English and once in Chinese. */

import type { ActWords } from './act-words';
import type { MinutesWords } from './minutes-words';
import type { PaperWords } from './paper-words';

export type Words = ActWords & PaperWords & MinutesWords;
