/** The words around a play: menu, notices, sources, what to do when something cannot be done. */

import type { Localized } from '../kernel/text';

const say = (en: string, zh: string): Localized => ({ en, zh });

export const TITLE_WORDS = {
  game: say('Diagnosis First', '诊断先于治疗'),
  toDesk: say('Back to the desk', '回到桌前'),
  language: say('Language', '语言'),
  close: say('Close', '关闭'),

  continueFrom: (day: number, clock: string): Localized =>
    say(`Continue, day ${day}, ${clock}`, `继续：第${day}天 ${clock}`),
  beginAgain: say('Begin again', '重新开始'),

  sealWrong: say(
    'One Chinese character or two Latin letters, please. Until then 审 signs for you.',
    '请填一个汉字或两个英文字母；在此之前先用“审”。',
  ),

  menu: {
    title: say('Menu', '菜单'),
    motion: say('Reduced motion', '减少动画'),
    motionSystem: say(
      'This device asks for reduced motion; the game follows it.',
      '本设备要求减少动画，游戏已照办。',
    ),
    contrast: say('High contrast', '高对比度'),
    contrastSystem: say(
      'This device asks for more contrast; the game follows it.',
      '本设备要求高对比度，游戏已照办。',
    ),
    help: say('Keys and help', '按键与帮助'),
    kept: say('What is kept', '保存了什么'),
    sources: say('Sources', '资料来源'),
    leave: say('Leave for now', '先到这里'),
    leaveWhy: say(
      'The play is kept on this device. The desk offers to go on from here.',
      '进度已保存在本机，回到桌前可以接着来。',
    ),
    leaveLoses: say(
      'This browser keeps nothing: the play is there until this page is closed. Export it if you want to have it.',
      '这个浏览器不保存任何内容：关闭本页之前还能接着来。需要的话请先导出。',
    ),
    exportPlay: say('Export this play', '导出本次记录'),
    about: say('About', '关于'),
    aboutText: say(
      'Education, not medical advice. The patient, her family and her numbers are constructed after published cases; every figure says in the debrief where it comes from. Not yet reviewed by a clinician for teaching.',
      '用于教学，不是医疗建议。病人、家属和有关她的数字都是参照已发表病例拟设的；每个数字的出处在复盘里都能查到。尚未经临床专家审阅用于教学。',
    ),
    licence: say(
      'Program: MIT licence. Typefaces Source Serif 4 and IBM Plex Sans: SIL Open Font License.',
      '程序：MIT 许可。字体 Source Serif 4、IBM Plex Sans：SIL 开放字体许可。',
    ),
    licences: say('Licences', '许可文本'),
    noWorld: say(
      'The pictures could not be loaded. Nothing is lost: everything can be read and done on paper.',
      '画面没能载入。不影响进行：所有内容都可以在文书上看到、做到。',
    ),
  },

  notices: {
    refused: say(
      'This browser does not let the game keep anything. Play on; export the play before you close the page.',
      '浏览器不允许保存。可以继续进行，关闭页面之前请先导出。',
    ),
    full: say(
      'There is no room left on this device: what you do now is not kept. Play on and export it, or delete old plays.',
      '本机存储已满，接下来的操作没有保存。可以继续并导出，或删除旧记录。',
    ),
    newer: say(
      'What is kept on this device belongs to a newer version of the game by now. This older one cannot write to it, so what you do here is not kept. Nothing that was kept is lost: load the page again to get the newer one.',
      '本机保存的内容已由新版本的游戏接管，当前的旧版本不能写入，现在做的不会保存。已保存的都还在：请重新载入，换成新版本。',
    ),
    silent: say(
      'The device does not answer when asked for what is kept; often another tab of the game holds it. Nothing is lost, but what you do here is not kept: close the other tabs of the game, then load this page again.',
      '本机的存储没有响应，多半是被游戏的另一个标签页占着。已保存的都还在，但现在做的不会保存：请先关闭游戏的其他标签页，再重新载入本页。',
    ),
    dismiss: say('Understood', '知道了'),
    exportNow: say('Export', '导出'),
    fault: say(
      'Something went wrong here, and it is our fault. What you did up to now is kept.',
      '程序出错了，是我们的问题。到刚才为止的操作都已保存。',
    ),
    faultUnkept: say(
      'Something went wrong here, and it is our fault. This browser keeps nothing: export the play before you load the page again.',
      '程序出错了，是我们的问题。这个浏览器不保存内容：重新载入之前请先导出。',
    ),
    reload: say('Load the page again', '重新载入'),
    goOn: say('Go on', '继续'),
    notLoaded: say(
      'A part of the game could not be loaded. Check the connection and try again; nothing is lost.',
      '有一部分没能载入。请检查网络后再试，进度不会丢失。',
    ),
    notLoadedUnkept: say(
      'A part of the game could not be loaded. Check the connection and try again. This browser keeps nothing, so do not close the page before you have exported the play.',
      '有一部分没能载入。请检查网络后再试。这个浏览器不保存内容，导出之前请不要关闭本页。',
    ),
    stillNotLoaded: say(
      'It still cannot be loaded: the place the game comes from does not answer. Leave this page open and try again later; nothing is lost.',
      '还是没能载入：游戏所在的服务器没有响应。请让本页开着，过一会儿再试，进度不会丢失。',
    ),
    again: say('Try again', '再试一次'),
  },

  loading: say('One moment.', '请稍候。'),

  elsewhere: {
    title: say('This play is open in another tab', '这次接诊正在另一个标签页里进行'),
    text: say(
      'So that the two do not write over each other, only one of them can go on.',
      '为了不互相覆盖，同一时间只能在一个标签页里继续。',
    ),
    taken: say(
      'It was taken over by another tab and goes on there from what you did here. Only an act of the very last moment may not have come along; the export has everything as it stood here.',
      '它已被另一个标签页接手，从你在这里做到的地方接着进行。只有最后一瞬间的操作可能没带过去；导出的文件里有这里的全部内容。',
    ),
    exportRecord: say('Export what stood here', '导出这里的内容'),
    here: say('Play here instead', '改在这里继续'),
  },

  gone: {
    title: say('This play was deleted while it was open', '这次接诊在进行中被删除了'),
    text: say(
      'Another tab deleted it, or the browser’s data were cleared. Nothing was written back. Everything up to your last act is still here: keep it as a new play, take it as a file, or let it go.',
      '可能是在另一个标签页里删除的，也可能是清除了浏览器数据。没有写回去。到你最后一步为止的内容都还在这里：可以存成一次新的接诊，可以导出成文件，也可以就此放下。',
    ),
    keep: say('Keep it as a new play', '存成新的接诊'),
    exportRecord: say('Export this play', '导出这次记录'),
  },

  lost: {
    title: say('There is nothing here', '这里什么也没有'),
    address: (asked: string): Localized =>
      say(`The address “${asked}” leads nowhere in this game.`, `游戏里没有“${asked}”这个地址。`),
    noCase: (asked: string): Localized =>
      say(`There is no case called “${asked}” in this game.`, `游戏里没有名为“${asked}”的病例。`),
    noPlay: say(
      'This play is not kept on this device: it may have been deleted, or played in another browser.',
      '本机没有保存这次记录：可能已删除，或是在别的浏览器里进行的。',
    ),
    goOn: say('Go on with it', '继续这次接诊'),
    notEnded: say(
      'This play has not ended yet; its debrief opens when it has.',
      '这次接诊还没结束，结束后才能复盘。',
    ),
  },

  unresumable: {
    title: say('This play cannot go on', '这次接诊无法继续'),
    exportRecord: say('Export its record', '导出记录'),
    again: say('Start again', '重新开始'),
    list: say('What was done', '做过的事'),
    none: say('Nothing was done yet.', '还没有做什么。'),
    back: say('Back to what is kept', '回到“保存了什么”'),
  },

  unreadable: {
    title: say('This play cannot be opened', '这次接诊打不开'),
    newer: say(
      'A newer version of the game has kept it. It is left as it is: load the page again to get the newer version.',
      '它是由新版本的游戏保存的，这里不会改动它：请重新载入，换成新版本后再打开。',
    ),
    damaged: say(
      'What lies on this device under its name is damaged. It is left as it is: export it as it is, or delete it on the page “What is kept”.',
      '本机上的这份内容已损坏，这里不会改动它：可以原样导出，也可以在“保存了什么”里删除。',
    ),
    unreachable: say(
      'The device does not hand over what it keeps just now. Nothing is lost: try again, and if that does not help close the other tabs of the game.',
      '本机的存储暂时读不出来。内容没有丢：请再试一次；还不行的话，先关闭游戏的其他标签页。',
    ),
    exportRaw: say('Export it as it is', '原样导出'),
  },

  sources: {
    title: say('Sources', '资料来源'),
    lead: say(
      'Every number in a case carries one of four marks that say where it comes from.',
      '病例里的每个数字都带一个标记，说明它从哪里来。',
    ),
    spoiler: say(
      'The list of a case names what was wrong with the patient. Read it after you have played.',
      '病例的资料清单会说出病人得的是什么病，建议做完再看。',
    ),
    show: say('Show the sources of this case', '显示这个病例的资料'),
    reviewed: (when: string): Localized => say(`Last reviewed: ${when}`, `最近审阅：${when}`),
    unreviewed: say('Not yet reviewed by a clinician', '尚未经临床专家审阅'),
    note: say('Education, not medical advice.', '教学用途，不是医疗建议。'),
    count: (n: number): Localized => say(`${n} ${n === 1 ? 'entry' : 'entries'}`, `${n}条`),
    unavailable: say(
      'The list could not be loaded. Check the connection and load the page again.',
      '清单没能载入，请检查网络后重新载入。',
    ),
  },
} as const;
