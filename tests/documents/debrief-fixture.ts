/** A whole report of an invented play, rich enough to fill every part of the debrief. Its numbers mean nothing. */

import type { CurvePoint, Report, SourceLine } from '../../src/assessment/report';
import type { Localized } from '../../src/kernel/text';

const say = (en: string, zh: string): Localized => ({ en, zh });
const DAY = 1440;

const guideline: SourceLine = {
  basis: 'published',
  doi: '10.1093/cid/civ482',
  citation: 'IDSA 2015, line 7. Two sets of blood cultures, baseline ESR and CRP in all suspected',
};
const abstract: SourceLine = {
  basis: 'reported',
  citation: 'Case report: spinal infection taken for a fracture',
  note: say('The abstract only.', '只见摘要。'),
};
const ours: SourceLine = { basis: 'constructed', note: say('A choice of the design.', '设计上的取舍。') };

const curve: readonly CurvePoint[] = Array.from({ length: 60 }, (_, index) => {
  const day = index < 30 ? index / 2 : 15 + (index - 30) * 5.5;
  const fever = day > 2 && day < 9 ? 1.9 * (1 - Math.abs(day - 5) / 4) : 0;
  return {
    minute: Math.round(day * DAY),
    temperature: Math.round((36.9 + (day < 3 ? 0.6 : 0.2) + Math.max(0, fever)) * 10) / 10,
    crp: Math.round(day < 8 ? 96 + day * 12 : Math.max(4, 190 * (1 - (day - 8) / 90))),
    pain: Math.max(1, Math.round(day > 1 && day < 2.5 ? 2 : 8 - day / 12)),
  };
});

export const report: Report = {
  caseId: 'pvp-misdiagnosis',
  caseVersion: '1.0.0',
  rubricVersion: '1',
  final: true,
  process: {
    points: 6.5,
    max: 15,
    items: [
      {
        id: 'KF1',
        title: say('Asked about the nights', '问到夜间痛'),
        applies: true,
        points: 3,
        max: 3,
        at: 14,
        window: [0, 210],
        status: 'earned',
        why: say('Pain at rest and at night was asked for in the clinic.', '门诊问了静息痛和夜间痛。'),
        erring: say(
          'The fall gives a date, and the date ends the history.',
          '摔跤给了一个日子，日子一有，病史就停了。',
        ),
        sources: [guideline],
      },
      {
        id: 'KF2',
        title: say('Blood before the slot', '手术台之前抽血'),
        applies: true,
        points: 2,
        max: 4,
        at: 640,
        window: [0, 1080],
        status: 'partial',
        why: say('CRP came back after the slot had been kept.', 'CRP回来时手术已定。'),
        erring: say('A normal white count is taken for normal blood.', '白细胞正常就当血正常。'),
        disagreement: say('Some take CRP alone as enough.', '有人认为单查CRP就够。'),
        sources: [guideline, ours],
      },
      {
        id: 'KF3',
        title: say('The line before cement', '打骨水泥前的那条线'),
        applies: true,
        points: 0,
        max: 4,
        at: 1090,
        window: [1070, 1100],
        status: 'harmed',
        why: say('Cement went into an infected body.', '骨水泥打进了感染的椎体。'),
        erring: say('Stopping costs a sentence, going on costs nothing.', '停要开口，往下做不用开口。'),
        sources: [abstract, guideline],
      },
      {
        id: 'KF4',
        title: say('Cultures before antibiotics', '先培养后用药'),
        applies: true,
        points: 1.5,
        max: 4,
        at: 5000,
        window: [3000, null],
        status: 'missed',
        why: say('The first dose went in before blood was taken.', '先用了药才抽血培养。'),
        erring: say('A fever asks for something to be done.', '一发烧就想先做点什么。'),
        sources: [guideline],
      },
      {
        id: 'KF7',
        title: say('The picture at three months', '三个月的片子'),
        applies: false,
        points: 0,
        max: 3,
        at: null,
        window: [0, null],
        status: 'open',
        why: say('Not reached.', '没有遇到。'),
        erring: say('A bright film frightens.', '片子亮就怕。'),
        sources: [ours],
      },
    ],
  },
  safety: [
    {
      id: 'S1',
      severity: 3,
      seq: 40,
      minute: 1090,
      why: say('Cement with an open suspicion of infection.', '感染未排除就打骨水泥。'),
      sources: [guideline],
    },
    {
      id: 'S2',
      severity: 1,
      seq: 60,
      minute: 9000,
      why: say('A vancomycin level was not taken.', '没有查万古霉素浓度。'),
      sources: [ours],
    },
  ],
  outcome: {
    alive: true,
    neurology: 4,
    pain: 2,
    function: say('walks with a stick', '拄拐行走'),
    operations: 2,
    hospitalDays: 84,
    antibioticDays: 98,
  },
  ending: {
    id: 'E5',
    title: say('Saved, at a price', '救回来了，代价不小'),
    text: say(
      'The cement came out in the third week. At six months she walks to the river with a stick, and asks who proofread the first letter.',
      '第三周取出了骨水泥。半年后她拄着拐能走到河边，还问第一封信是谁校的。',
    ),
  },
  verdict: say('Unsafe route', '路不安全'),
  ledger: [
    {
      id: 'L3',
      minute: 4 * DAY,
      kind: 'harm',
      what: say('Lasting high fever', '持续高热'),
      because: { seq: 40 },
      becauseText: say('Vertebroplasty', '椎体成形术'),
      mechanism: say(
        'Cement in an infected body shuts the infection in.',
        '感染椎体里打水泥，等于把感染关在里面。',
      ),
      delayMinutes: 4 * DAY - 1090,
      without: say('Drugs alone hold this focus in most plays.', '多数情况下单用药物能控制。'),
      source: abstract,
    },
    {
      id: 'L1',
      minute: 1090,
      kind: 'missed-chance',
      what: say('Cement into infected bone', '骨水泥进入感染骨'),
      because: { omitted: 'order:mri-gad' },
      becauseText: say('Not done: MRI with contrast', '未做：增强MRI'),
      mechanism: say('Nobody looked at the disc and both endplates.', '没有人看椎间盘和上下终板。'),
      delayMinutes: 1090,
      source: ours,
    },
    {
      id: 'L9',
      minute: 20 * DAY,
      kind: 'good',
      what: say('The focus is cleared', '病灶清除'),
      because: { seq: 80 },
      becauseText: say('Anterior corpectomy', '前路椎体次全切除'),
      mechanism: say('All visible cement came out with the dead bone.', '看得见的骨水泥连同死骨一起取出。'),
      delayMinutes: 600,
      source: guideline,
    },
  ],
  timeline: [
    { seq: 1, minute: 0, stage: 'letter', kind: 'decision', text: say('See the patient', '看病人') },
    { seq: 1, minute: 0, stage: 'clinic', kind: 'stage', text: say('Clinic', '门诊') },
    { seq: 9, minute: 14, stage: 'clinic', kind: 'decision', text: say('Night pain', '夜间痛') },
    {
      seq: 20,
      minute: 150,
      stage: 'clinic',
      kind: 'commitment',
      text: say('Working diagnosis: admit for vertebroplasty', '初步诊断：收住院行椎体成形'),
    },
    {
      seq: 21,
      minute: 210,
      stage: 'ward-eve',
      kind: 'stage',
      text: say('Ward, the evening before', '病房，术前一晚'),
    },
    {
      seq: 30,
      minute: 420,
      stage: 'ward-eve',
      kind: 'commitment',
      text: say('The slot: keep', '手术台：保留'),
    },
    { seq: 35, minute: 640, stage: 'ward-eve', kind: 'result', text: say('CRP 96 mg/L', 'CRP 96 mg/L') },
    {
      seq: 38,
      minute: 1070,
      stage: 'theatre-timeout',
      kind: 'stage',
      text: say('Theatre, time-out', '手术室，核查'),
    },
    {
      seq: 39,
      minute: 1075,
      stage: 'theatre-timeout',
      kind: 'commitment',
      text: say('Time-out: sign', '核查：签字'),
    },
    {
      seq: 40,
      minute: 1090,
      stage: 'theatre-cement',
      kind: 'decision',
      text: say('Vertebroplasty', '椎体成形术'),
    },
    {
      seq: 45,
      minute: 1440,
      stage: 'ward-after',
      kind: 'stage',
      text: say('Ward, after cement', '病房，术后'),
    },
    { seq: 50, minute: 3200, stage: 'fever', kind: 'stage', text: say('Fever', '发热') },
    {
      seq: 52,
      minute: 3300,
      stage: 'fever',
      kind: 'commitment',
      text: say('What this fever is: a reaction to cement', '发热：骨水泥反应'),
    },
    {
      seq: 60,
      minute: 9000,
      stage: 'or-posterior',
      kind: 'stage',
      text: say('Operation from behind', '后路手术'),
    },
    {
      seq: 61,
      minute: 9010,
      stage: 'or-posterior',
      kind: 'commitment',
      text: say('Which operation: from behind, then from the front', '手术方式：先后路再前路'),
    },
    {
      seq: 80,
      minute: 20 * DAY,
      stage: 'or-anterior',
      kind: 'stage',
      text: say('Operation from the front', '前路手术'),
    },
    {
      seq: 95,
      minute: 92 * DAY,
      stage: 'fu-3m',
      kind: 'stage',
      text: say('Clinic at three months', '三个月复诊'),
    },
    {
      seq: 96,
      minute: 92 * DAY + 20,
      stage: 'fu-3m',
      kind: 'commitment',
      text: say('The bright film: change nothing', '片子仍亮：不改方案'),
    },
    { seq: 110, minute: 180 * DAY, stage: 'ending', kind: 'stage', text: say('Half a year later', '半年后') },
  ],
  decisions: [
    ['K1', 'Working diagnosis', '初步诊断', 150, 'Admit for vertebroplasty', '收住院行椎体成形', 90],
    ['K2', 'The slot', '手术台', 420, 'Keep it', '保留', 85],
    ['K3', 'Time-out', '核查', 1075, 'Sign', '签字', 80],
    ['K4', 'What this fever is', '这次发热是什么', 3300, 'A reaction to cement', '骨水泥反应', 60],
    ['K6', 'Which operation', '手术方式', 9010, 'From behind, then from the front', '先后路再前路', 70],
    ['K7', 'The bright film', '片子仍亮', 92 * DAY + 20, 'Change nothing', '不改方案', 75],
  ].map(([id, en, zh, minute, choiceEn, choiceZh, confidence], index) => ({
    id: String(id),
    number: index + 1,
    title: say(String(en), String(zh)),
    minute: Number(minute),
    seq: 20 + index,
    choice: say(String(choiceEn), String(choiceZh)),
    confidence: Number(confidence),
    differential:
      index > 1
        ? []
        : [
            { id: 'fracture-alone', name: say('Fracture alone', '单纯骨折'), percent: 90 },
            { id: 'infection', name: say('Infection', '感染'), percent: 4 },
            { id: 'other', name: say('Other', '其他'), percent: 6 },
          ],
    line: index === 2 ? '' : null,
    known: [
      { name: say('Temperature', '体温'), text: say('37.8', '37.8'), takenAt: 360 },
      {
        name: say('Night pain', '夜间痛'),
        text: say(
          '“Lying down makes no difference. I sit up in the chair until it gets light.”',
          '“躺着也不管用。我就在椅子上坐到天亮。”',
        ),
        takenAt: 14,
      },
      { name: say('Percussion', '叩击痛'), text: say('She flinches at L1.', 'L1叩击痛明显。'), takenAt: 40 },
      { name: say('X-ray', 'X线'), text: say('Wedge of L1.', 'L1楔形变。'), takenAt: 0 },
      {
        name: say('Allergy', '过敏'),
        text: say('Penicillin: skin test positive in 1985.', '1985年青霉素皮试阳性。'),
        takenAt: 20,
      },
      { name: say('Work', '职业'), text: say('Proofreader, retired.', '校对员，已退休。'), takenAt: 22 },
    ],
    awaited: index === 1 ? [say('CRP', 'CRP'), say('ESR', '血沉')] : [],
    items: [['KF1', 'KF2'], ['KF2'], ['KF3'], ['KF4'], [], []][index] ?? [],
    question:
      index < 3
        ? say(
            'The letter said “typical OVCF”. What in the room agreed with it, and what did not?',
            '信上说“典型OVCF”。屋里哪些对得上，哪些对不上？',
          )
        : null,
  })),
  curve,
  stewardship: {
    cost: 29140.4,
    mSv: 12.34,
    hospitalDays: 84,
    tallies: [{ id: 'apart', name: { en: 'Hours apart', zh: '分开的时间' }, minutes: 19_230 }],
    lines: [
      {
        id: 'W1',
        why: say('A tumour panel before any question.', '什么都没问就开了肿瘤全套。'),
        sources: [ours],
      },
    ],
  },
  questions: [
    say(
      'I saw 37.8 at 20:00 and the slot kept at 08:00. What would have made it easy for you to stop?',
      '八点37.8℃，第二天八点照开。什么会让你停得下来？',
    ),
  ],
  realTeam: [
    {
      text: say(
        'The imaging looked like a compression fracture, and it was called one.',
        '影像像压缩性骨折，于是就按骨折诊断。',
      ),
      source: abstract,
    },
    {
      text: say(
        'No ESR, no CRP, no contrast MRI, no tissue before cement.',
        '打骨水泥前没有查血沉、CRP、增强MRI，也没有取材。',
      ),
      source: abstract,
    },
  ],
  unknownOfCase: say(
    'Age, sex, level, laboratory values, organism, drugs, number of operations.',
    '年龄、性别、节段、化验值、病原、用药、手术次数。',
  ),
  unknownOfField: say('The fever rate after a clean vertebroplasty.', '无感染的椎体成形术后发热率。'),
  lessons: [
    say('A fracture and an infection may be one body.', '骨折和感染可以在同一个椎体里。'),
    say('Relief is not proof.', '不疼了不等于诊断对了。'),
    say('Stopping is an act.', '停下来也是一种处理。'),
  ],
  proves: say(
    'One case shows how one road went. It says little about how good a doctor is.',
    '一个病例只说明一条路怎么走，说明不了一个医生水平如何。',
  ),
  ownAccount: null,
  predicted: 60,
  contested: [{ seq: 120, text: 'KF2: The laboratory was closed.' }],
};
