/** The words of the page "What is kept", and of what a check comes to wherever it is said. */

import type { Localized } from '../kernel/text';

const say = (en: string, zh: string): Localized => ({ en, zh });

export const RECORD_WORDS = {
  title: say('What is kept', '保存了什么'),
  where: say(
    'Everything is on this device, in this browser. Nothing is sent anywhere; nobody else can see it.',
    '所有内容都只存在本机的这个浏览器里，不上传，别人看不到。',
  ),
  what: say(
    'Kept are the acts of each play in order, your choices of language, seal, motion and contrast, and a price list if you opened one. No name, no address, no measure of you.',
    '保存的是每次接诊的操作顺序，语言、印章、动画和对比度的选择，以及您打开过的价目表。不记姓名，不记地址，不跟踪你。',
  ),
  memory: say(
    'This browser keeps nothing: the plays below go when the page is closed. Export what you want to have.',
    '这个浏览器不保存任何内容：下面的记录关闭页面后就没有了，需要的请先导出。',
  ),
  none: say('No play is kept yet.', '还没有保存的记录。'),
  plays: say('Plays', '接诊记录'),
  fromFile: say('From a file', '来自文件'),
  at: (day: number, clock: string): Localized => say(`day ${day}, ${clock}`, `第${day}天 ${clock}`),
  ended: say('ended', '已结束'),
  running: say('under way', '进行中'),
  acts: (n: number): Localized => say(`${n} ${n === 1 ? 'act' : 'acts'}`, `${n}步`),
  seed: (n: number): Localized => say(`seed ${n}`, `随机种子 ${n}`),
  unknownCase: (id: string): Localized =>
    say(`A case this version does not have (${id})`, `本版本没有的病例（${id}）`),

  go: say('Continue', '继续'),
  debrief: say('Debrief', '复盘'),
  exportOne: say('Export', '导出'),
  check: say('Check', '核验'),
  remove: say('Delete', '删除'),
  removeSure: say('Delete this play for good?', '确定永久删除这次记录？'),
  removeYes: say('Delete for good', '永久删除'),
  keepIt: say('Keep it', '保留'),
  removeAll: say('Delete everything', '全部删除'),
  removeAllSure: say('Delete all plays and all choices from this device?', '确定从本机删除全部记录和设置？'),
  removed: say('Deleted.', '已删除。'),
  removedAll: say('Nothing is kept any more.', '已全部删除。'),
  notRemoved: say(
    'The device did not let go of it. Try again, or clear the page’s data in the browser.',
    '没能删除。请再试一次，或在浏览器里清除本页数据。',
  ),

  file: say('Open a record file…', '打开记录文件……'),
  fileHint: say(
    'A .json file that was exported here or elsewhere. It is checked by playing it again.',
    '在这里或别处导出的 .json 文件。会通过重放来核验。',
  ),
  opening: say('Checking by playing it again…', '正在重放核验……'),
  added: say('The record is whole and was added to the plays.', '记录完整，已加入列表。'),
  known: say('This record is already among the plays.', '列表里已有这份记录。'),

  whole: say('Whole: played again, every entry gives the same.', '完整：重放一遍，每一步都一致。'),
  differs: (seq: number): Localized =>
    seq === 0
      ? say(
          'Its head says something other than the case does. It was edited or damaged.',
          '记录开头与病例不符，被改动或损坏过。',
        )
      : say(
          `It differs from entry ${seq} on: that entry was edited or damaged, or does not follow from what stands before it.`,
          `从第${seq}步起不一致：这一步被改动或损坏过，或与前面接不上。`,
        ),
  otherEngine: say(
    'Made by another version of the game: not comparable, and it cannot be continued.',
    '由另一版本的游戏生成：不能比较，也不能续玩。',
  ),
  noCase: say('It is of a case that this version of the game does not have.', '这是本版本没有的病例。'),

  print: say('Print', '打印'),
} as const;

/** What a check came to, as far as it is said. */
interface Checked {
  readonly ok: boolean;
  readonly engine: 'same' | 'other';
  readonly first?: { readonly seq: number; readonly what: string };
}

/** A check in words: the same on the page and on the command line. */
export function verdictWords({ ok, engine, first }: Checked): Localized {
  if (first?.what === 'case') return RECORD_WORDS.noCase;
  if (engine === 'other') return RECORD_WORDS.otherEngine;
  return ok ? RECORD_WORDS.whole : RECORD_WORDS.differs(first?.seq ?? 0);
}
