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
    'Kept are the acts of each play in order, your choices of language, seal, motion and contrast, a price list if you opened one, and the text of a case that you opened from a file. No name, no address, no measure of you.',
    '保存的是每次接诊的操作顺序，语言、印章、动画和对比度的选择，您打开过的价目表，以及您从文件打开的病例。不记姓名，不记地址，不跟踪你。',
  ),
  memory: say(
    'This browser keeps nothing: the plays below go when the page is closed. Export what you want to have.',
    '这个浏览器不保存任何内容：下面的记录关闭页面后就没有了，需要的请先导出。',
  ),
  memoryNewer: say(
    'What is kept here belongs to a newer version of the game by now; this older one cannot read it. Load the page again to get the newer one. The plays below go when the page is closed.',
    '这里保存的内容已由新版本的游戏接管，当前的旧版本读不了。请重新载入，换成新版本。下面的记录关闭页面后就没有了。',
  ),
  memorySilent: say(
    'The device does not answer when asked for what is kept; often another tab of the game holds it. Close the other tabs of the game, then load this page again. The plays below go when the page is closed.',
    '本机的存储没有响应，多半是被游戏的另一个标签页占着。请先关闭游戏的其他标签页，再重新载入本页。下面的记录关闭页面后就没有了。',
  ),
  unreachable: say(
    'The device does not hand over what it keeps just now. Nothing is lost: load the page again.',
    '本机的存储暂时读不出来。内容没有丢：请重新载入本页。',
  ),
  unreadable: {
    newer: say('A play kept by a newer version of the game', '由新版本游戏保存的记录'),
    damaged: say('A play that is damaged', '已损坏的记录'),
  },
  unreadableWhy: {
    newer: say('Load the page again to get the newer version.', '请重新载入，换成新版本后再打开。'),
    damaged: say(
      'It cannot be read; it can be exported as it is, or deleted.',
      '读不出来；可以原样导出，也可以删除。',
    ),
  },
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
  addedForNow: say(
    'The record is whole and is among the plays until the page is closed: this browser keeps nothing.',
    '记录完整，已加入列表；但这个浏览器不保存内容，关闭页面后就没有了。',
  ),
  addedNot: say(
    'The record is whole, but the device did not take it: there is no room, or nothing is kept here. Delete old plays, then open it again.',
    '记录完整，但没能存进本机：存储已满，或这里不能保存。请删除旧记录后再打开。',
  ),
  readIt: say('Read what was done', '看看做过什么'),
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
