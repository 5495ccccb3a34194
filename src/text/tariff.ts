/** The words about a hospital's own prices. */

import type { Localized } from '../kernel/text';

const say = (en: string, zh: string): Localized => ({ en, zh });

export const TARIFF_WORDS = {
  title: say('Prices', '价目'),
  relative: say(
    'Costs are told in relative units: one CRP is 1. A hospital can open its own price list.',
    '费用按相对单位计：一次CRP为1。可以打开医院自己的价目表。',
  ),
  own: (name: Localized): Localized =>
    say(
      `The debrief also tells the cost by “${name.en}”. Marks and records do not change.`,
      `复盘中另按“${name.zh}”计费。评分和记录不受影响。`,
    ),
  open: say('Open a price list…', '打开价目表……'),
  hint: say('A YAML or JSON file. It stays on this device.', 'YAML 或 JSON 文件，只存在本机。'),
  drop: say('Relative units only', '只用相对单位'),
  notKept: say(
    'This browser keeps nothing: the prices hold until the page is closed.',
    '这个浏览器不保存任何内容：价目用到关闭页面为止。',
  ),
  tooLarge: say('This file is far too large for a price list.', '文件太大，不可能是价目表。'),
  unreadable: say('The file could not be read. Try again.', '文件读不了，请再试一次。'),
  fault: (line: number, column: number, what: string, remedy: string): Localized =>
    say(`Line ${line}, column ${column}: ${what} ${remedy}`, `第${line}行第${column}列：${what} ${remedy}`),
  faulty: say('The price list was not taken:', '价目表没有采用：'),
  inDebrief: (name: Localized): Localized => say(`By ${name.en}`, `按${name.zh}`),
  days: (n: number): Localized =>
    say(`${n} ${n === 1 ? 'day' : 'days'} in hospital included`, `含住院${n}天`),
} as const;
