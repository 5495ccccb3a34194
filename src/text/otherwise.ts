/** How a course that was not lived is told beside the one that was. */

import type { Localized } from '../kernel/text';

const say = (en: string, zh: string): Localized => ({ en, zh });

/** A figure of the other course, and as it was. */
type Beside = (other: string, was: string) => Localized;

export const OTHERWISE_WORDS = {
  otherwise: {
    'left-out': (): Localized => say('The same play without this step', '去掉这一步，其余照旧'),
    model: (from: Localized): Localized =>
      say(`Handled as in the model play from ${from.en} on`, `从${from.zh}起按示范处理`),
    road: (from: Localized): Localized =>
      say(`On the other road, from ${from.en} on`, `从${from.zh}起走另一条路`),
  },
  /** What is worked out for, and when: a figure of the model, and told as one. */
  otherwiseAt: (how: Localized, when: Localized): Localized =>
    say(`${how.en}: ${when.en}, by the model, `, `${how.zh}：${when.zh}，按模型推算，`),
  otherwiseSame: say('The same course all the same:', '病程不会因此不同：'),
  otherwiseWorking: say('The other course is being worked out…', '正在推算另一种病程……'),
  otherwiseSkipped: (n: number): Localized =>
    say(
      n === 1 ? 'One later act had no place there.' : `${n} later acts had no place there.`,
      `此后有${n}步在那里无从做起。`,
    ),
  beside: {
    temperature: ((other, was) =>
      say(`${other} °C instead of ${was} °C`, `体温${other}℃（实际${was}℃）`)) as Beside,
    crp: ((other, was) =>
      say(`CRP ${other} instead of ${was} mg/L`, `CRP ${other} mg/L（实际${was}）`)) as Beside,
    pain: ((other, was) =>
      say(`pain ${other} instead of ${was}`, `疼痛${other}分（实际${was}分）`)) as Beside,
    place: ((other, was) =>
      say(`“${other}” instead of “${was}”`, `在“${other}”（实际在“${was}”）`)) as Beside,
    survived: say('alive; in truth she had died by then', '还活着（实际此时已去世）'),
    died: say('she has died by then; in truth she was alive', '此时已去世（实际还活着）'),
  },
  own: {
    power: (other: string, was: string) =>
      say(`power ${other} of 5 instead of ${was}`, `肌力${other}级（实际${was}级）`),
    epidural: (other: string, was: string) =>
      say(`${other} mm of pus in the canal instead of ${was}`, `椎管内脓肿${other} mm（实际${was} mm）`),
    'psoas-left': (other: string, was: string) =>
      say(
        `${other} mm of pus in the left psoas instead of ${was}`,
        `左腰大肌脓肿${other} mm（实际${was} mm）`,
      ),
    calcium: (other: string, was: string) =>
      say(`calcium ${other} instead of ${was} mmol/L`, `血钙${other} mmol/L（实际${was}）`),
    creatinine: (other: string, was: string) =>
      say(`creatinine ${other} instead of ${was} µmol/L`, `肌酐${other} µmol/L（实际${was}）`),
    'breast-hot': (other: string) =>
      other === '0' ? say('no hot breast', '乳房不红不烫') : say('a hot breast', '乳房又红又烫'),
    'fragility-fracture': (other: string) =>
      other === '0' ? say('no broken vertebra', '椎体没有骨折') : say('a broken vertebra', '椎体骨折'),
    relapse: (other: string) => (other === '0' ? say('no relapse', '没有复发') : say('a relapse', '复发')),
    operations: (other: string, was: string) =>
      say(`operations ${other} instead of ${was}`, `手术${other}次（实际${was}次）`),
    'hours-apart': (other: string, was: string) =>
      say(`${other} hours apart from the child instead of ${was}`, `母婴分离${other}小时（实际${was}小时）`),
  } satisfies Readonly<Record<string, Beside>>,
} as const;
