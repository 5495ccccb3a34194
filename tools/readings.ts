// How Chinese names are typed in Latin letters, worked out when the library is built.
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Reading, Readings } from '../src/cases/library';

// Words of medicine in which a general dictionary picks another sound, or none of the ward's.
customPinyin({
  血沉: 'xuè chén',
  血: 'xuè',
  椎: 'zhuī',
  增强: 'zēng qiáng',
  尿: 'niào',
  大便: 'dà biàn',
  便: 'biàn',
  降: 'jiàng',
  重: 'zhòng',
  行: 'xíng',
  间: 'jiān',
});

const LATIN = /[a-z0-9]/;

/** The readings of each word; a word without Chinese characters has none. */
export function readingsOf(words: readonly string[]): Readings {
  const readings: Record<string, readonly Reading[]> = {};
  for (const word of words) if (/\p{Script=Han}/u.test(word)) readings[word] ??= [read(word)];
  return readings;
}

/** Latin letters inside a Chinese word are typed as they stand: C反应蛋白 is cfydb. */
function read(word: string): Reading {
  const syllables: string[] = [];
  let initials = '';
  let latin = '';
  for (const { origin, pinyin: sound, isZh } of pinyin(word, { toneType: 'none', type: 'all', v: true })) {
    if (!isZh && LATIN.test(origin.toLowerCase())) latin += origin.toLowerCase();
    else if (latin !== '') {
      syllables.push(latin);
      initials += latin;
      latin = '';
    }
    if (!isZh) continue;
    syllables.push(sound);
    initials += sound.charAt(0);
  }
  return latin === ''
    ? { syllables, initials }
    : { syllables: [...syllables, latin], initials: initials + latin };
}
