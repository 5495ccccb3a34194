/** How the acts of a record are told when it cannot be played: what was done, by name, with nothing of what came of it. */

import type { Localized } from '../kernel/text';

const say = (en: string, zh: string): Localized => ({ en, zh });

export const RETELLING = {
  verbs: {
    ask: say('Asked', '询问'),
    examine: say('Examined', '查体'),
    order: say('Ordered', '开单'),
    treat: say('Treated', '治疗'),
    consult: say('Consulted', '会诊与谈话'),
    decide: say('Decided', '决定'),
    decline: say('Left out', '不做'),
    commit: say('Judged', '判断'),
    wait: say('Waited', '等待'),
    step: say('Step', '操作'),
    read: say('Read', '阅片'),
    note: say('Wrote', '记下'),
  } satisfies Readonly<Record<string, Localized>>,
  other: say('Did', '做了'),
  until: {
    result: say('to the next result', '到下一个结果'),
    event: say('until something happened', '到有事发生'),
    next: say('to the next result or event', '到下一个结果或事件'),
    evening: say('to the evening', '到晚上'),
    morning: say('to the morning', '到早上'),
  } satisfies Readonly<Record<string, Localized>>,
  weeks: (n: number): Localized => say(`${n} ${n === 1 ? 'week' : 'weeks'}`, `${n}周`),
  review: (n: number): Localized => say(`back in ${n} ${n === 1 ? 'day' : 'days'}`, `${n}天后复诊`),
  sure: (percent: number): Localized => say(`${percent} % sure`, `把握${percent}%`),
} as const;
