/** The interface words by language. */

import type { Language } from '../kernel/text';
import { en } from './en';
import type { Words } from './words';
import { zh } from './zh';

const WORDS: Readonly<Record<Language, Words>> = { en, zh };

export const wordsIn = (language: Language): Words => WORDS[language];
