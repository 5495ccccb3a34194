/** Acts for documents to list: enough of each verb to fill a sheet, none with an answer. */

import type { Localized } from '../../../src/kernel/text';
import type { ActEntry, ActVerb, SearchAnswer } from '../../../src/session/door';

const both = (en: string, zh: string): Localized => ({ en, zh });

type Facts = Partial<Pick<ActEntry, 'turnaround' | 'cost' | 'mSv' | 'plans' | 'question'>>;

const entry = (
  act: ActVerb,
  group: readonly [id: string, en: string, zh: string],
  id: string,
  name: Localized,
  minutes: number,
  facts: Facts = {},
): ActEntry => ({
  key: `${act}:${id}`,
  act,
  id,
  name,
  group: { id: group[0], name: both(group[1], group[2]) },
  minutes,
  ...facts,
});

const PAIN = ['pain', 'Pain', '疼痛'] as const;
const BODY = ['whole-body', 'Whole body', '全身'] as const;
const PAST = ['past', 'Past', '既往'] as const;
const DRUGS = ['drugs', 'Drugs', '用药'] as const;
const LIFE = ['life', 'Life', '生活'] as const;
const BACK = ['back', 'Back', '腰背'] as const;
const NERVES = ['nerves', 'Legs and nerves', '神经'] as const;
const BLOOD = ['blood', 'Blood', '血液'] as const;
const IMAGES = ['imaging', 'Imaging', '影像'] as const;
const CULTURES = ['cultures', 'Cultures and tissue', '培养与组织'] as const;
const TREATMENT = ['treatment', 'Treatment', '治疗'] as const;
const PEOPLE = ['people', 'People', '人员'] as const;
const TALKS = ['talk', 'Talks with patient and family', '与患者家属谈话'] as const;
const WHERE = ['where', 'What happens next', '去向'] as const;

const question = (
  group: typeof PAIN | typeof BODY | typeof PAST | typeof DRUGS | typeof LIFE,
  id: string,
  en: string,
  zh: string,
  qEn: string,
  qZh: string,
  minutes = 1,
) => entry('ask', group, id, both(en, zh), minutes, { question: both(qEn, qZh) });

export const ACTS: readonly ActEntry[] = [
  question(PAIN, 'onset', 'How it began', '起病', 'When did the pain begin?', '从什么时候开始疼的？', 2),
  question(PAIN, 'position', 'Position', '体位', 'In which position is it better?', '什么姿势会好一些？'),
  question(PAIN, 'fall', 'Fall', '外伤', 'Did you fall, or twist?', '摔过、扭过吗？'),
  question(PAIN, 'night-pain', 'Night', '夜间', 'What are the nights like?', '夜里怎么样？'),
  question(
    PAIN,
    'radiation',
    'Radiation',
    '放射痛',
    'Does it go anywhere, down a leg, or round to the front?',
    '疼往别处走吗？往腿上窜，还是绕到前面？',
  ),
  question(BODY, 'appetite', 'Appetite', '食欲', 'How is your appetite?', '胃口怎么样？'),
  question(BODY, 'sleep', 'Sleep', '睡眠', 'Do you sleep?', '睡得好吗？'),
  question(PAST, 'diabetes', 'Diabetes', '糖尿病', 'Is your sugar high?', '血糖高吗？'),
  question(PAST, 'operations', 'Operations', '手术史', 'Have you had an operation?', '做过手术吗？'),
  question(
    DRUGS,
    'painkillers',
    'Painkillers',
    '止痛药',
    'Which painkillers do you take, and when was the last?',
    '吃什么止痛药？最近一次什么时候吃的？',
  ),
  question(LIFE, 'home-life', 'Home', '居住', 'Who is at home with you?', '家里有谁？'),
  entry('examine', BACK, 'percussion', both('Percussion of the spine', '脊柱叩击'), 2),
  entry('examine', BACK, 'inspection', both('Inspection of the back', '腰背部视诊'), 2),
  entry('examine', NERVES, 'power', both('Power in the legs', '下肢肌力'), 4),
  entry('examine', NERVES, 'reflexes', both('Reflexes', '腱反射'), 3),
  entry('order', BLOOD, 'blood-count', both('Blood count with differential', '血常规（五分类）'), 1, {
    turnaround: 60,
    cost: 2,
  }),
  entry('order', BLOOD, 'crp', both('C-reactive protein (CRP)', 'C反应蛋白（CRP）'), 1, {
    turnaround: 90,
    cost: 2,
  }),
  entry('order', BLOOD, 'biochemistry', both('Biochemistry', '生化全项'), 1, { turnaround: 120, cost: 4 }),
  entry(
    'order',
    CULTURES,
    'blood-culture-2',
    both('Blood cultures, two sets, both arms', '血培养，双侧双瓶'),
    10,
    { turnaround: 2880, cost: 8 },
  ),
  entry('order', IMAGES, 'xray-lumbar', both('X-ray lumbar spine, two views', '腰椎正侧位X线'), 20, {
    turnaround: 60,
    cost: 4,
    mSv: 1.5,
  }),
  entry('order', IMAGES, 'mri-plain', both('MRI lumbar spine, plain', '腰椎MRI平扫'), 45, {
    turnaround: 180,
    cost: 30,
  }),
  entry('order', IMAGES, 'mri-gad', both('MRI lumbar spine, plain and gadolinium', '腰椎MRI平扫+增强'), 60, {
    turnaround: 240,
    cost: 45,
  }),
  entry('order', IMAGES, 'mri-whole', both('MRI whole spine', '全脊柱MRI'), 75, {
    turnaround: 300,
    cost: 60,
  }),
  entry('treat', TREATMENT, 'paracetamol', both('Paracetamol 1 g by mouth', '对乙酰氨基酚 1 g 口服'), 2, {
    cost: 1,
  }),
  entry('treat', TREATMENT, 'opioid-patch', both('Opioid patch', '阿片类贴剂'), 2, { cost: 3 }),
  entry('treat', TREATMENT, 'ceftriaxone', both('Ceftriaxone', '头孢曲松'), 5, { cost: 5, plans: 'weeks' }),
  entry('consult', PEOPLE, 'consultant', both('Telephone the consultant', '打电话请示主任'), 5),
  entry('consult', PEOPLE, 'radiology', both('Ask radiology to read again', '请放射科再看一遍片子'), 10),
  entry(
    'consult',
    TALKS,
    'say-not-tomorrow',
    both(
      '“We are not doing it tomorrow. I would rather be late than wrong.”',
      '“明天不做了。我宁可晚几天，也不愿意做错。”',
    ),
    3,
  ),
  entry(
    'consult',
    TALKS,
    'say-what-happened',
    both(
      '“There was an infection in that bone before the cement. We did not look for it. I am sorry.”',
      '“打水泥之前骨头里就有感染，我们没有查。对不起。”',
    ),
    5,
  ),
  entry('decide', TALKS, 'leave-talk', both('End the talk', '结束谈话'), 1),
  entry(
    'decide',
    WHERE,
    'admit-for-pvp',
    both('Admit for vertebroplasty tomorrow', '收住院，明日骨水泥'),
    10,
  ),
  entry(
    'decide',
    WHERE,
    'admit-for-workup',
    both('Admit, no cement until results are back', '收住院，结果回来前不做骨水泥'),
    10,
  ),
  entry('decide', WHERE, 'home', both('Home with a brace and a review date', '回家，支具，约复诊'), 5, {
    plans: 'review',
  }),
];

export const actsOf = (verb: ActVerb): readonly ActEntry[] => ACTS.filter((act) => act.act === verb);

/** Finds by any part of a name in either language; reads "mir" as "MRI" as the real search would. */
export function searchActs(text: string, verbs: readonly ActVerb[]): SearchAnswer {
  const typed = text.trim().toLowerCase();
  const read = typed.replace(/\bmir\b/, 'mri');
  const words = read.split(/\s+/);
  const hits = ACTS.filter((act) => verbs.includes(act.act)).filter((act) => {
    const names =
      `${act.id} ${act.name.en} ${act.name.zh} ${act.question?.en ?? ''} ${act.question?.zh ?? ''}`.toLowerCase();
    return words.every((word) => names.includes(word));
  });
  return {
    hits: hits.map((act) => ({ entry: act })),
    more: false,
    ...(read === typed ? {} : { readAs: read.replace('mri', 'MRI') }),
  };
}
