/** The words about a case that somebody opened from a file. */

import type { Localized } from '../kernel/text';

const say = (en: string, zh: string): Localized => ({ en, zh });

export const FILE_WORDS = {
  title: say('A case from a file', '文件里的病例'),
  /** On the folder, in the briefing, in lists and over the debrief: it did not come with the game. */
  mark: say('From a file, not reviewed', '来自文件，未经审阅'),
  marked: (title: Localized): Localized =>
    say(`${title.en} (From a file, not reviewed)`, `${title.zh}（来自文件，未经审阅）`),
  lead: say(
    'For teachers who wrote a case of their own. Choose its file, or all its files together. It stays on this device; nothing is sent.',
    '给自己写病例的老师用。选病例文件；分成几个文件的，一起选上。内容只存在本机，不上传。',
  ),
  hint: say(
    'Files that end in .yaml or .yml. How they are written stands in docs/authoring-a-case.md of the project.',
    '扩展名为 .yaml 或 .yml 的文件。写法见项目里的 docs/authoring-a-case.md。',
  ),
  open: say('Open a case from a file…', '打开文件里的病例……'),
  opening: say('Reading…', '正在读取……'),
  taken: (title: Localized): Localized =>
    say(`Taken: “${title.en}” lies on the desk.`, `已采用：“${title.zh}”放在桌上了。`),
  same: say('This very text is here already.', '这份内容已经在这里了。'),
  renewed: say(
    'Taken in place of the earlier text. Plays of the earlier text are kept; they can be read, not continued.',
    '已换成新的内容。用旧内容做的接诊仍保留，可以查看，不能续玩。',
  ),
  notKept: say(
    'This browser keeps nothing: the case is here until the page is closed.',
    '这个浏览器不保存任何内容：病例用到关闭页面为止。',
  ),
  unread: say('The file could not be read. Try again.', '文件读不了，请再试一次。'),
  tooMany: say(
    'These are far more files than a case has. Choose those of one case.',
    '文件太多了。请只选一个病例的文件。',
  ),
  faulty: (n: number): Localized =>
    say(
      `Not taken: ${n} ${n === 1 ? 'fault' : 'faults'}. Nothing was changed; mend the file and open it again.`,
      `没有采用：有${n}处问题。原有内容没有改动，改好后再打开即可。下面的说明是英文的。`,
    ),
  more: (n: number): Localized => say(`and ${n} more`, `还有${n}处`),

  here: say('Opened on this device', '本机已打开的病例'),
  none: say('No case from a file lies here.', '这里还没有来自文件的病例。'),
  version: (version: string): Localized => say(`version ${version}`, `版本 ${version}`),
  begin: say('Begin', '开始'),
  putAway: say('Put away', '收起'),
  putAwaySure: say(
    'Take this case off the desk? Its plays stay under “What is kept”, and go on when the file is opened again.',
    '把这个病例从桌上收起？做过的接诊留在“保存了什么”里，重新打开文件就能接着来。',
  ),
  putAwayYes: say('Put it away', '收起'),
  leaveIt: say('Leave it', '留着'),
  gone: say('Put away.', '已收起。'),

  missing: (id: string): Localized =>
    say(
      `This is of a case from a file (${id}) that is not here any more. Open the file again, then go on.`,
      `这是文件里的病例（${id}），现在不在本机。请重新打开那个文件，再接着来。`,
    ),
  otherText: say(
    'It was made with another text of this case, or by another version of the game: it cannot be compared or continued.',
    '它是用这个病例的另一份内容，或由另一版本的游戏生成的：不能比较，也不能续玩。',
  ),
} as const;
