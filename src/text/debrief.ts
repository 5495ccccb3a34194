/** The words of the debrief: plain, without praise or scolding. */

import type { Localized } from '../kernel/text';
import { OTHERWISE_WORDS } from './otherwise';

const say = (en: string, zh: string): Localized => ({ en, zh });

export const DEBRIEF_WORDS = {
  title: say('Debrief', '复盘'),
  tabs: {
    account: say('Your account', '你的说法'),
    process: say('Process', '过程'),
    outcome: say('Outcome', '结局'),
    team: say('What the real team did', '真实的团队怎么做'),
    next: say('Next time', '下一次'),
  },
  opensAfter: (tab: Localized): Localized => say(`Opens after “${tab.en}”.`, `看过“${tab.zh}”之后打开。`),
  onTo: (tab: Localized): Localized => say(`On to: ${tab.en}`, `接着看：${tab.zh}`),
  print: say('Print', '打印'),
  menu: say('Menu', '菜单'),
  otherLanguage: say('中文', 'EN'),
  toOtherLanguage: say('改用中文', 'EN, switch to English'),
  readOnly: say(
    'This play was made by another version of the game. Its report is shown as it was kept; nothing can be added.',
    '这次记录由另一版本的游戏生成。复盘按当时保存的内容显示，不能再补充。',
  ),

  account: {
    lead: say(
      'Before anything is judged: your side. Nothing here is marked.',
      '先听你说，还没有任何评判。这里写的不计分。',
    ),
    reactions: say('How are you, after this?', '做完这一例，你感觉怎么样？'),
    reactionsHint: say(
      'For you alone. It is not kept and not part of the record; you may leave it empty.',
      '只给你自己看，不保存，也不进记录，可以不写。',
    ),
    own: say(
      'What was wrong with her, and what would you do the same or differently?',
      '她得的是什么病？哪些你会照样做，哪些会换个做法？',
    ),
    ownHint: say(
      'A few sentences. It stands beside the report and can be read again later.',
      '写几句就行。会和复盘放在一起，以后还能看。',
    ),
    predicted: say(
      'What do you expect of your process, from 0 to 100?',
      '你估计自己的过程能得多少分（0到100）？',
    ),
    predictedHint: say('How sound your route was, not how it ended.', '评的是路走得稳不稳，不是结局好不好。'),
    keep: say('Keep it and go on', '保存，继续'),
    skip: say('Go on without', '跳过'),
    kept: say('Kept.', '已保存。'),
    wrongNumber: say(
      'A whole number from 0 to 100, please, or leave it empty.',
      '请填0到100的整数，或者留空。',
    ),
  },

  process: {
    road: say('The road you took', '你走过的路'),
    roadHint: say(
      'Numbered bodies are your decisions; the line below them is her true temperature. Time is stretched where much happened.',
      '带编号的椎体是你的决定，下面的曲线是她真实的体温。事情多的地方时间拉长。',
    ),
    roadLabel: (decisions: number, peak: string): Localized =>
      say(
        `Your road with ${decisions} ${decisions === 1 ? 'decision' : 'decisions'}; her temperature peaked at ${peak}. The same stands in the list below.`,
        `你走过的路，共${decisions}个决定；体温最高${peak}。下面的清单是同样的内容。`,
      ),
    legendDecision: say('your decision', '你的决定'),
    legendCurve: say('her temperature', '她的体温'),
    list: say('The same as a list', '同样内容的清单'),
    when: say('When', '时间'),
    what: say('What', '内容'),
    kind: say('Kind', '类别'),
    kinds: {
      decision: say('act', '操作'),
      commitment: say('decision', '决定'),
      stage: say('place', '场景'),
      event: say('event', '事件'),
      result: say('result', '结果'),
    },
    decision: (n: number): Localized => say(`Decision ${n}`, `决定${n}`),
    you: say('You', '你'),
    known: say('Known then', '当时已知'),
    knownNone: say('Nothing beyond the letter.', '除转诊信外什么都没有。'),
    knownAll: (n: number): Localized => say(`All ${n}`, `全部${n}条`),
    awaited: say('Ordered, not yet back', '已开，未回'),
    window: say('Window', '时间窗'),
    sources: say('Sources', '依据'),
    sure: (percent: number): Localized => say(`${percent} % sure`, `把握${percent}%`),
    noChoice: say('No choice was recorded.', '没有记录选择。'),
    openLine: say('On the open line:', '空白行上写的：'),
    openLineEmpty: say('The open line stayed empty.', '空白行没有填。'),
    noItem: say('No window was open at this moment.', '这一刻没有打开的时间窗。'),
    from: (from: string, to: string | null): Localized =>
      to === null ? say(`from ${from} on`, `从${from}起`) : say(`${from} to ${to}`, `${from}至${to}`),
    at: (when: string): Localized => say(`yours: ${when}`, `你：${when}`),
    features: say('Where trainees err', '容易出错的几处'),
    points: (points: number, max: number): Localized => say(`${points} of ${max}`, `${points}/${max}`),
    sum: (points: number, max: number, reached: number): Localized =>
      say(
        `${points} of ${max} points over ${reached} ${reached === 1 ? 'feature' : 'features'} that came up on this road.`,
        `这条路上遇到${reached}项，得${points}分，满分${max}分。`,
      ),
    predicted: (predicted: number, actual: number): Localized =>
      say(
        `You expected ${predicted} of 100; it came to ${actual}.`,
        `你估计${predicted}分（满分100），实际折合${actual}分。`,
      ),
    more: say('Window, reasons and sources', '时间窗、缘由和依据'),
    why: say('Why trainees err here', '为什么容易在这里出错'),
    disagreement: say('Where experts differ', '专家也有分歧'),
    questions: say('Questions', '想一想'),
    notReached: say('did not come up', '没有遇到'),
    noDecisions: say('No decision was committed on this road.', '这条路上没有拍板的决定。'),
  },

  status: {
    earned: say('earned', '做到'),
    partial: say('partly', '部分做到'),
    missed: say('missed', '没做到'),
    harmed: say('did harm', '造成伤害'),
    open: say('open', '未定'),
  },

  outcome: {
    title: say('How it ended', '结局'),
    unfinished: say('The encounter has not come to an end.', '本次接诊还没有结局。'),
    verdict: say('Process and outcome, side by side', '过程与结局分开看'),
    verdictHint: say(
      'A good end does not make a route safe, and a bad end does not make it wrong.',
      '结局好不等于路走得稳，结局差也不等于路走错了。',
    ),
    figures: {
      alive: say('Life', '生命'),
      aliveYes: say('alive', '存活'),
      aliveNo: say('died', '死亡'),
      power: say('Power, weakest group', '最弱肌群肌力'),
      powerOf: (grade: number): Localized => say(`${grade} of 5`, `${grade}级（共5级）`),
      pain: say('Pain', '疼痛'),
      painOf: (grade: number): Localized => say(`${grade} of 10`, `${grade}分（0–10）`),
      function: say('Walking', '行走'),
      operations: say('Open operations', '开放手术'),
      operationsOf: (n: number): Localized => say(`${n}`, `${n}次`),
      hospital: say('In hospital', '住院'),
      antibiotic: say('On antibiotics', '抗菌药'),
      days: (n: number): Localized => say(`${n} ${n === 1 ? 'day' : 'days'}`, `${n}天`),
    },
    ledger: say('Cause ledger', '因果账'),
    ledgerHint: say('Each effect stands above its cause.', '上面是结果，下面是原因。'),
    ledgerNone: say('Nothing was entered in the ledger on this road.', '这条路上没有记账。'),
    kinds: {
      harm: say('harm', '伤害'),
      'missed-chance': say('missed chance', '错过的机会'),
      good: say('did good', '获益'),
    },
    later: (length: string): Localized => say(`${length} later`, `${length}后`),
    because: say('because', '因为'),
    without: say('Without it:', '若没有：'),
    ...OTHERWISE_WORDS,
    safety: say('Safety', '安全'),
    safetyNone: say('No safety flag was raised on this road.', '这条路上没有安全警示。'),
    severity: {
      1: say('slight', '轻'),
      2: say('serious', '重'),
      3: say('grave', '严重'),
    },
    curve: say('Temperature, CRP and pain, as they truly were', '真实的体温、CRP和疼痛'),
    curveHint: say('Time is stretched at the beginning.', '开头的时间轴拉长了。'),
    temperature: say('Temperature, °C', '体温，°C'),
    crp: say('CRP, mg/L', 'CRP，mg/L'),
    painScale: say('Pain, 0 to 10', '疼痛，0–10'),
    table: say('The same as a table', '同样内容的表格'),
    when: say('When', '时间'),
    spent: say('What it cost', '代价'),
    cost: say('Money', '费用'),
    costOf: (units: string): Localized => say(`${units} relative units`, `${units} 相对单位`),
    costHint: say('One CRP is 1.', '一次CRP为1。'),
    radiation: say('Radiation', '辐射'),
    radiationOf: (mSv: number): Localized => say(`${mSv} mSv`, `${mSv} mSv`),
    time: say('Hospital days', '住院天数'),
    delay: say('Longest from a cause to its harm', '从起因到伤害，最长相隔'),
  },

  team: {
    lead: say(
      'What the publication tells of the real patient, and what it does not tell. Our patient is not that patient.',
      '文献对真实病人写了什么、没写什么。我们的病人不是那位病人。',
    ),
    unknown: say('Not known of the real case', '真实病例中不知道的'),
  },

  next: {
    lessons: say('What to take away', '带走什么'),
    own: say('Next time I will…', '下一次，我会……'),
    ownHint: say('One sentence, kept with this play.', '写一句，和这次记录一起保存。'),
    keep: say('Keep it', '保存'),
    kept: say('Kept with this play.', '已保存。'),
    field: say('Not known by anyone yet', '目前没人知道的'),
    proves: say('What one or two cases cannot prove', '一两个病例说明不了什么'),
    again: say('Play it again', '再做一次'),
    exportPlay: say('Export the record', '导出记录'),
    desk: say('Back to the desk', '回到桌前'),
  },

  contest: {
    open: say('I disagree…', '我不同意……'),
    label: say('What is wrong here, and on what ground?', '哪里不对？依据是什么？'),
    send: say('Put it on record', '记入记录'),
    kept: say(
      'On record. It stands with the play for whoever reads it.',
      '已记入，以后查看这份记录的人都能看到。',
    ),
    list: say('Contested', '已提出异议'),
    where: say(
      'It is kept on this device with the play; nothing is sent.',
      '保存在本机的这份记录里，不上传。',
    ),
  },

  time: {
    day: (n: number): Localized => say(`Day ${n}`, `第${n}天`),
    week: (n: number): Localized => say(`Week ${n}`, `第${n}周`),
    month: (n: number): Localized => say(`Month ${n}`, `第${n}个月`),
    moment: (day: number, clock: string): Localized => say(`day ${day}, ${clock}`, `第${day}天 ${clock}`),
  },
} as const;
