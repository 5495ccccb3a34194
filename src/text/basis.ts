/** Where a datum comes from, in words: the sign never stands alone. */

import type { Basis } from '../kernel/basis';
import type { Localized } from '../kernel/text';

export const BASIS_ORDER: readonly Basis[] = ['reported', 'published', 'recalled', 'constructed'];

/** Beside the sign. */
export const BASIS_WORD: Readonly<Record<Basis, Localized>> = {
  reported: { en: 'reported in the case', zh: '原病例报告' },
  published: { en: 'published elsewhere', zh: '其他文献' },
  recalled: { en: 'to be checked', zh: '待核对' },
  constructed: { en: 'constructed', zh: '拟设' },
};

/** What the sign means, in a sentence. */
export const BASIS_MEANING: Readonly<Record<Basis, Localized>> = {
  reported: { en: 'It stands in the publication of this very case.', zh: '出自这个病例本身的发表文献。' },
  published: {
    en: 'It stands in another publication, named with DOI, PMID or citation.',
    zh: '出自其他文献，列出 DOI、PMID 或引文。',
  },
  recalled: {
    en: 'A named publication that was not read again for this game: still to be checked.',
    zh: '有出处，但制作时没有重新核读，待核对。',
  },
  constructed: {
    en: 'Made for this game, with the reason; no publication reports it of this patient.',
    zh: '为本游戏设定，并说明依据；没有文献这样报告过这位病人。',
  },
};
