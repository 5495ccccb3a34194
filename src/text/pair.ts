/** The words around two cases side by side: a comparison, never a ranking. */

import type { Localized } from '../kernel/text';

const say = (en: string, zh: string): Localized => ({ en, zh });

export const PAIR_WORDS = {
  /** On the desk and in the debrief: it names no diagnosis. */
  link: say('Two cases, side by side', '两个病例，放在一起看'),
  yours: say('Your two plays', '你的两次接诊'),
  yoursHint: say(
    'Read out of the latest play of each case that you finished on this device.',
    '取自本机上每个病例最近一次做完的记录。',
  ),
  stories: say('The two true stories', '两个真实的故事'),
  same: say('What looked the same', '哪里一样'),
  differed: say('What differed', '哪里不同'),
  decided: say('What decided', '什么起了决定作用'),
  cannot: say('What two cases cannot prove', '两个病例证明不了什么'),
  unread: say(
    'This play was made by another version of the game and cannot be read here.',
    '这次记录由另一版本的游戏生成，这里读不出来。',
  ),
  sure: (percent: number): Localized =>
    say(`How sure of the next step: ${percent} of 100`, `对下一步的把握：${percent}/100`),
  print: say('Print', '打印'),
  debrief: (of: Localized): Localized => say(`Debrief of ${of.en}`, `“${of.zh}”的复盘`),
  notYet: {
    title: say('Not yet', '还不到时候'),
    why: say(
      'This page opens when both of its cases have been played to the end on this device. Before that it would give both away.',
      '两个病例都在本机做完以后，这一页才会打开；在那之前看，两个病例就都说穿了。',
    ),
  },
} as const;
