/** Views made by hand: a clinic afternoon, a ward in the third night, a table before and after the cement is mixed. */

import type { Localized } from '../../../src/kernel/text';
import { same } from '../../../src/kernel/text';
import { DAY, HOUR, wallClock } from '../../../src/kernel/time';
import type { CommitmentView, ProcedureView, ResultSeries, View } from '../../../src/session/door';

const both = (en: string, zh: string): Localized => ({ en, zh });
const START = { weekday: 'tuesday', month: 5, date: 12, clock: 14 * HOUR } as const;

const series = (
  id: string,
  name: Localized,
  unit: string,
  digits: number,
  bounds: { readonly low?: number; readonly high?: number },
  ...points: readonly (readonly [takenAt: number, value: number])[]
): ResultSeries => ({
  id,
  name,
  unit,
  digits,
  ...bounds,
  points: points.map(([takenAt, value]) => ({
    takenAt,
    value,
    flag:
      bounds.high !== undefined && value > bounds.high
        ? 'high'
        : bounds.low !== undefined && value < bounds.low
          ? 'low'
          : undefined,
  })),
});

const possible = { ask: null, examine: null, order: null, treat: null, consult: null, decide: null };

const JUDGEMENT: CommitmentView = {
  id: 'K1',
  title: both('Before she leaves the clinic', '门诊结束前'),
  prompt: both('What is wrong with her back, and what happens tomorrow?', '她的背是怎么回事？明天做什么？'),
  voices: [
    { by: 'zhao', text: both('Bed 12 is free. Shall I tell theatre yes?', '12床空着，明早这台定不定？') },
  ],
  choices: [
    { id: 'admit-for-pvp', name: both('Admit for vertebroplasty', '收住院做骨水泥') },
    {
      id: 'admit-no-cement',
      name: both('Admit, no cement until results are back', '收住院，结果回来前不打'),
    },
    { id: 'home-brace', name: both('Home with a brace and a review', '回家戴支具，约复诊') },
  ],
  hypotheses: [
    { id: 'fracture-alone', name: both('Fracture alone', '单纯骨折') },
    { id: 'infection', name: both('Infection', '感染') },
    { id: 'tumour', name: both('Tumour', '肿瘤') },
    { id: 'other', name: both('Something else', '其他') },
  ],
  differential: true,
  openLine: false,
};

const OPEN_LINE: CommitmentView = {
  ...JUDGEMENT,
  id: 'K3',
  title: both('Time out', '手术暂停'),
  prompt: both('What else could this be, and how do we know it is not?', '还可能是什么？凭什么说不是？'),
  voices: [{ by: 'wang', text: both('Powder is open. Forty seconds to mixing.', '粉剂拆了，可以调了吗？') }],
  choices: [
    { id: 'sign', name: both('Sign and go on', '签字，继续') },
    { id: 'core-no-cement', name: both('Core only, no cement today', '只取活检，今天不打骨水泥') },
    { id: 'stop', name: both('Stop', '停') },
  ],
  openLine: true,
};

/** Tuesday, 14:20: some questions asked, one test awaited, one judgement open. */
export const CLINIC: View = {
  caseId: 'pvp-misdiagnosis',
  title: both('The first case on the list', '明早第一台'),
  minute: 20,
  clock: wallClock(START, 20),
  seq: 4,
  stage: { id: 'clinic', setting: 'clinic', title: both('Orthopaedic clinic', '骨科门诊'), pose: 'seated' },
  ended: false,
  ending: null,
  patient: {
    name: both('Teacher Lin', '林老师'),
    age: 72,
    summary: both('72, back pain for 19 days', '72岁，腰背痛19天'),
    figure: 'elder-woman',
    appearance: {
      pain: 0.5,
      painMoving: 0.7,
      restless: 0.6,
      flush: 0.1,
      sweat: 0,
      lids: 0.2,
      pallor: 0.1,
      rigor: 0,
      blanket: 'none',
      breathsPerMinute: 18,
      pulse: 92,
      power: 5,
      footDrags: null,
      aid: 'stick',
      alive: true,
      text: both(
        'She leans forward, one hand on her back, and does not settle.',
        '她身子前倾，一只手撑着腰，坐不安稳。',
      ),
    },
  },
  people: [
    { id: 'zhao', name: both('Director Zhao', '赵主任'), role: both('Consultant', '主任医师') },
    { id: 'wang', name: both('Nurse Wang', '王护士'), role: both('Nurse', '护士') },
  ],
  letter: {
    from: both('County hospital, orthopaedics', '县医院骨科'),
    to: both('Director Zhao', '赵主任'),
    date: both('Tuesday 12 May', '5月12日 周二'),
    paragraphs: [
      both(
        'Dear Director Zhao, thank you for taking Mrs Lin, 72, for vertebroplasty of L1.',
        '赵主任：感谢收治林女士，72岁，拟行L1椎体成形术。',
      ),
      both(
        'She fell on the stairs 19 days ago and has had severe back pain since. X-ray and MRI: fresh compression fracture of L1, old one of T11. Typical OVCF.',
        '19天前下楼摔倒，此后腰背剧痛。X线及磁共振：L1新鲜压缩骨折，T11陈旧。典型OVCF。',
      ),
      both(
        'Bed rest, tablets, acupuncture and one local block without lasting effect. Afebrile, blood count normal. The family is very keen: as agreed by telephone, your list tomorrow 08:00.',
        '卧床、口服药、针灸、局部封闭一次，效果均不持久。无发热，血常规正常。家属意愿强烈，按电话所约，明早8点第一台。',
      ),
    ],
    signature: both('With respect,\nDr Sun', '孙医生 敬上'),
  },
  films: [
    {
      id: 'mri-county',
      name: both('MRI, plain', '磁共振平扫'),
      date: both('five days ago', '5天前'),
      report: both(
        'Fresh compression fracture of L1. Oedema of the body. Please correlate clinically.',
        'L1新鲜压缩骨折，椎体水肿。请结合临床。',
      ),
    },
    {
      id: 'xray-county',
      name: both('X-ray, two views', 'X线正侧位'),
      date: both('17 days ago', '17天前'),
      report: both('Wedge deformity of L1 and T11.', 'L1、T11楔形变。'),
    },
  ],
  briefing: [],
  latest: [
    {
      kind: 'answer',
      id: 'ask:night-pain',
      by: 'lin',
      text: both(
        'Lying down makes no difference. I sit up in the chair until it gets light.',
        '躺着也不管用。我就在椅子上坐到天亮。',
      ),
      takenAt: 20,
    },
  ],
  notes: [
    {
      id: 'ask:onset',
      name: both('How it began', '起病'),
      text: both('I missed the last stair with the rice in my arms.', '抱着一袋米，最后一级台阶踏空了。'),
      minute: 4,
    },
    {
      id: 'ask:night-pain',
      name: both('Night', '夜间'),
      text: both(
        'Lying down makes no difference. I sit up in the chair until it gets light.',
        '躺着也不管用。我就在椅子上坐到天亮。',
      ),
      minute: 20,
    },
    {
      id: 'examine:percussion',
      name: both('Percussion of the spine', '脊柱叩击'),
      text: both('Tender over one spinous process at the waist.', '腰部一个棘突叩痛。'),
      minute: 12,
    },
  ],
  meetings: [],
  consents: [],
  results: [],
  reports: [],
  vitals: [],
  pending: [
    {
      id: 'order:blood-count',
      name: both('Blood count with differential', '血常规（五分类）'),
      placedAt: 15,
      dueAt: 75,
    },
  ],
  treatments: [],
  declined: [],
  done: { 'ask:onset': 1, 'ask:night-pain': 1, 'examine:percussion': 1, 'order:blood-count': 1 },
  openCommitments: [JUDGEMENT],
  commitments: [],
  procedure: null,
  verbs: possible,
  waits: [
    { until: 'result', minute: 75 },
    { until: 'next', minute: 75 },
    { until: 'evening', minute: 240 },
    { until: 'morning', minute: 17 * HOUR },
  ],
  totals: { cost: 2, mSv: 0, tallies: [] },
  live: both('Teacher Lin answers about the night. It is 14:20.', '林老师回答了夜里的情况。现在14:20。'),
};

export const REFERRAL: View = {
  ...CLINIC,
  minute: 0,
  clock: wallClock(START, 0),
  stage: { id: 'letter', setting: 'referral', title: both('The letter', '转诊信'), pose: 'absent' },
  latest: [],
  notes: [],
  pending: [],
  done: {},
  openCommitments: [],
  live: both('A letter lies on the desk.', '桌上有一封转诊信。'),
};

const at = (day: number, hour: number, minute = 0): number => (day - 1) * DAY + (hour - 14) * HOUR + minute;
const temperatures: readonly (readonly [number, number, number])[] = [
  [1, 20, 37.6],
  [2, 6, 36.9],
  [2, 14, 37.4],
  [2, 20, 37.2],
  [3, 2, 37.5],
  [3, 8, 37.1],
  [3, 14, 37.8],
  [3, 20, 38.2],
  [4, 2, 37.9],
  [4, 8, 38.7],
  [4, 14, 38.3],
  [4, 20, 39.1],
  [5, 2, 38.6],
  [5, 8, 39.4],
  [5, 14, 39],
  [5, 20, 39.6],
];
const NOW = at(5, 21, 10);
const DRAW = at(5, 19, 20);

/** Saturday, 21:10: fever, a full chart. */
export const WARD: View = {
  ...CLINIC,
  minute: NOW,
  clock: wallClock(START, NOW),
  seq: 61,
  stage: { id: 'fever', setting: 'ward', title: both('Ward, bed 12', '病房12床'), pose: 'bed' },
  latest: [
    {
      kind: 'event',
      id: 'reading',
      text: both('20:00: temperature 39.6 °C, pulse 118.', '20:00：体温39.6℃，脉搏118次/分。'),
      takenAt: at(5, 20),
    },
    {
      kind: 'voice',
      id: 'night',
      by: 'wang',
      text: both(
        'Her pain was gone yesterday. Tonight she will not let me turn her.',
        '昨天还说不疼了，今晚翻身都不让我碰。',
      ),
      takenAt: NOW,
    },
    { kind: 'result', id: 'crp', text: both('CRP 186 mg/L', 'CRP 186 mg/L'), flag: 'high', takenAt: DRAW },
  ],
  results: [
    series('crp', same('CRP'), 'mg/L', 0, { high: 5 }, [DRAW, 186]),
    series('esr', both('ESR', '血沉'), 'mm/h', 0, { high: 30 }, [DRAW, 88]),
    series(
      'wbc',
      both('White cells', '白细胞'),
      '10*9/L',
      1,
      { low: 3.5, high: 9.5 },
      [at(1, 17, 45), 9.1],
      [at(3, 7), 9.8],
      [DRAW, 13.2],
    ),
    series(
      'hb',
      both('Haemoglobin', '血红蛋白'),
      'g/L',
      0,
      { low: 115, high: 150 },
      [at(1, 17, 45), 118],
      [DRAW, 104],
    ),
    series(
      'creatinine',
      both('Creatinine', '肌酐'),
      'umol/L',
      0,
      { low: 45, high: 84 },
      [at(1, 17, 45), 69],
      [DRAW, 71],
    ),
    series('glucose', both('Glucose, fasting', '空腹血糖'), 'mmol/L', 1, { low: 3.9, high: 6.1 }, [
      at(1, 17, 45),
      9.4,
    ]),
    series('inr', same('INR'), '1', 2, { low: 0.8, high: 1.2 }, [at(1, 17, 45), 1.02]),
  ],
  reports: [
    {
      id: 'order:chest-film',
      name: both('Chest film', '胸片'),
      text: both('No consolidation.', '未见实变。'),
      takenAt: at(1, 18),
      reportedAt: at(1, 19, 30),
    },
    {
      id: 'order:xray-lumbar',
      name: both('X-ray lumbar spine, two views', '腰椎正侧位X线'),
      text: both(
        'L1 after augmentation, cement inside the body and a little in the disc space below. Please correlate clinically.',
        'L1强化术后，骨水泥位于椎体内，少许进入下方椎间隙。请结合临床。',
      ),
      takenAt: at(2, 10),
      reportedAt: at(2, 11),
    },
  ],
  vitals: temperatures.map(([day, hour, temperature]) => ({
    takenAt: at(day, hour),
    by: 'wang',
    temperature,
    pulse: Math.round(70 + (temperature - 36.5) * 15),
    systolic: 138,
    diastolic: 76,
    respiration: 20,
    saturation: 97,
    pain: day > 4 ? 7 : 3,
  })),
  pending: [
    {
      id: 'order:blood-culture-2',
      name: both('Blood cultures, two sets, both arms', '血培养，双侧双瓶'),
      placedAt: DRAW,
      dueAt: at(7, 19),
    },
    {
      id: 'order:mri-gad',
      name: both('MRI lumbar spine, plain and gadolinium', '腰椎MRI平扫+增强'),
      placedAt: NOW - 30,
      dueAt: at(6, 3),
    },
  ],
  treatments: [
    {
      id: 'treat:pvp',
      name: both('Vertebroplasty L1', 'L1椎体成形术'),
      from: at(2, 8, 47),
      until: at(2, 9, 30),
    },
    {
      id: 'treat:paracetamol',
      name: both('Paracetamol', '对乙酰氨基酚'),
      dose: both('1 g by mouth, three times a day', '1 g 口服，每日三次'),
      from: at(1, 18),
      until: null,
    },
    {
      id: 'treat:ceftriaxone',
      name: both('Ceftriaxone', '头孢曲松'),
      dose: both('2 g by vein, once a day', '2 g 静滴，每日一次'),
      from: at(5, 20, 30),
      until: null,
      weeks: 6,
    },
  ],
  declined: [
    {
      id: 'order:procalcitonin',
      name: both('Procalcitonin', '降钙素原'),
      because: 'would change nothing',
      minute: at(4, 9),
    },
  ],
  openCommitments: [{ ...JUDGEMENT, id: 'K4', title: both('This fever', '这次发热') }],
  commitments: [
    {
      id: 'K1',
      title: JUDGEMENT.title,
      minute: 90,
      choice: JUDGEMENT.choices[0]?.name,
      confidence: 80,
      differential: [
        { name: both('Fracture alone', '单纯骨折'), percent: 85 },
        { name: both('Infection', '感染'), percent: 5 },
        { name: both('Tumour', '肿瘤'), percent: 5 },
        { name: both('Something else', '其他'), percent: 5 },
      ],
    },
    {
      id: 'K3',
      title: OPEN_LINE.title,
      minute: at(2, 8, 10),
      choice: OPEN_LINE.choices[0]?.name,
      line: 'Old bones. Films fit.',
    },
  ],
  totals: {
    cost: 186,
    mSv: 4.6,
    tallies: [{ id: 'apart', name: both('Hours apart', '与孩子分开的时间'), minutes: 19_230 }],
  },
  live: both('The night nurse speaks. It is 21:10.', '夜班护士来报。现在21:10。'),
};

const needle = (id: string, en: string, zh: string, minutes = 1, irreversible = false) => ({
  id,
  name: both(en, zh),
  minutes,
  irreversible,
});
const STOP = needle('stop', 'Stop, needle out', '停止，拔针');

const procedure = (change: Partial<ProcedureView>): ProcedureView => ({
  kind: 'pvp',
  state: 'needle',
  needleMm: 0,
  cementMl: 0,
  cementPhase: 'none',
  screenSeconds: 0,
  coreTaken: false,
  steps: [STOP],
  ...change,
});

const theatre = (id: string, minute: number, open: ProcedureView): View => ({
  ...WARD,
  minute,
  clock: wallClock(START, minute),
  stage: { id, setting: 'theatre', title: both('Theatre', '手术室'), pose: 'prone' },
  latest: [
    {
      kind: 'voice',
      id: 'ready',
      by: 'wang',
      text: both('Powder is open. Forty seconds to mixing.', '粉剂拆了，可以调了吗？'),
      takenAt: minute,
    },
  ],
  openCommitments: [],
  vitals: WARD.vitals.filter((reading) => reading.takenAt < minute),
  procedure: open,
});

export const TIME_OUT: View = {
  ...theatre(
    'theatre-timeout',
    at(2, 8, 10),
    procedure({
      state: 'time-out',
      steps: [
        needle('sign', 'Sign, and start', '签字，开始'),
        needle('give-prophylaxis', 'Give the antibiotic', '给预防用药'),
        needle('hold-prophylaxis', 'Hold the antibiotic', '暂不用药'),
        STOP,
      ],
    }),
  ),
  openCommitments: [OPEN_LINE],
};

export const NEEDLE: View = theatre(
  'theatre-needle',
  at(2, 8, 31),
  procedure({
    needleMm: 35,
    screenSeconds: 22,
    steps: [
      needle('advance', 'Advance 5 mm', '进针5毫米'),
      needle('screen', 'Screen', '透视'),
      needle('aspirate', 'Aspirate', '回抽'),
      needle('biopsy', 'Take a core', '取活检', 3),
      needle('change-side', 'Change side', '换对侧', 4),
      needle('mix-cement', 'Mix the cement', '调制骨水泥', 2, true),
      needle('needle-out', 'Needle out', '拔针'),
      STOP,
    ],
  }),
);

export const CEMENT: View = theatre(
  'theatre-cement',
  at(2, 8, 47),
  procedure({
    state: 'cement',
    needleMm: 45,
    screenSeconds: 38,
    cementMl: 1.8,
    cementPhase: 'working',
    coreTaken: true,
    steps: [
      needle('screen', 'Screen again', '再透视'),
      needle('inject', 'Inject', '注入', 0, true),
      needle('needle-out', 'Needle out', '拔针'),
      STOP,
    ],
  }),
);

export const TALK: View = {
  ...WARD,
  stage: { id: 'bad-news', setting: 'talk', title: both('Two chairs', '谈话间'), pose: 'seated' },
  openCommitments: [],
  latest: [
    { kind: 'voice', id: 'pause', by: 'lin', text: both('You did not look.', '你们没看。'), takenAt: NOW },
  ],
};

export const ENDED: View = {
  ...WARD,
  ended: true,
  ending: both('Six months. She walks to the lock.', '半年了。她走到船闸。'),
};
