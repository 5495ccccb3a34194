/** May this be done now? The chart says what a setting allows, the case says when somebody would refuse. */

import { holds } from '../cases/condition-meaning';
import type { Act, Setting } from '../cases/schema';
import type { Localized } from '../kernel/text';
import { type Doing, possible } from '../machines/step';
import type { Route } from '../patient/exposure';
import { cautionedAgainst } from './cautions';
import type { ActVerb, Intent, Refusal } from './door';
import type { Encounter, Table } from './encounter';
import { factsOf } from './facts';
import { isUnderWay } from './ordering';
import { filled } from './wording';

export const refuse = (code: Refusal['code'], en: string, zh: string, by?: string): Refusal => ({
  code,
  reason: { en, zh },
  ...(by ? { by } : {}),
});

/** Why a verb has no place in a setting; null where it has. */
export function verbRefusal(setting: Setting, doing: Doing): Localized | null {
  if (possible(setting, doing)) return null;
  return WHY_NOT[setting]?.[doing] ?? WHY_NOT[setting]?.anything ?? ELSEWHERE;
}

const ELSEWHERE: Localized = { en: 'That cannot be done here.', zh: '这里做不了。' };

const WHY_NOT: Readonly<Partial<Record<Setting, Readonly<Partial<Record<Doing | 'anything', Localized>>>>>> =
  {
    referral: {
      anything: {
        en: 'You have not seen the patient yet. Read the letter, then call them in.',
        zh: '还没见到病人。先看转诊信，再请她进来。',
      },
    },
    home: {
      examine: {
        en: 'The patient is at home; on the telephone nobody can be examined. Ask them to come.',
        zh: '病人在家，电话里查不了体，请先来医院。',
      },
      order: {
        en: 'The patient is at home. Ask them to come, then order.',
        zh: '病人在家，先请来医院再开检查。',
      },
      step: { en: 'There is no procedure under way.', zh: '现在没有进行中的操作。' },
    },
    needle: {
      anything: { en: 'The needle is in. First finish here or stop.', zh: '针还在里面。先做完，或者停下。' },
    },
    theatre: {
      treat: {
        en: 'On the table only what the procedure needs. Finish it or stop, then order.',
        zh: '台上只做手术需要的。先做完或停下，再开医嘱。',
      },
    },
    operation: {
      anything: {
        en: 'The patient is under anaesthesia. It can wait until the operation is over.',
        zh: '病人在全麻中，等手术结束再说。',
      },
    },
    talk: {
      anything: {
        en: 'You are sitting with the patient. First finish what you came to say.',
        zh: '您正坐在病人面前。先把话说完。',
      },
    },
    ended: { anything: { en: 'The encounter is over.', zh: '本次接诊已经结束。' } },
  };

type WithId = Extract<Intent, { readonly act: ActVerb }>;

/** The act meant, or why there is none. */
export function actMeant(table: Table, verb: ActVerb | 'step', id: string): Act | Refusal {
  const act = table.acts.get(`${verb}:${id}`);
  if (act) return act;
  const other = table.byId.get(id);
  return other
    ? refuse(
        'unknown-id',
        `"${id}" is not something to ${verb}; write it as ${other.act}.`,
        `“${id}”应写作 ${other.act}。`,
      )
    : refuse('unknown-id', `Nothing is called "${id.slice(0, 40)}".`, `没有名为“${id.slice(0, 40)}”的项目。`);
}

/** What the setting, the ward or the person in charge would say no to; undefined when the act may be done. */
export function refusalOf(table: Table, now: Encounter, intent: WithId, act: Act): Refusal | undefined {
  const verb = verbRefusal(now.setting, intent.act);
  if (verb) return { code: 'not-now', reason: verb };
  if (act.settings && !act.settings.includes(now.setting))
    return refuse('not-now', `${act.name.en}: not in this place.`, `${act.name.zh}：这里不能做。`);
  const said = saidNo(table, now, [`${intent.act}:${act.id}`, ...(act.countsAs ?? [])]);
  if (said) return said;
  if (intent.act === 'order') {
    if (isUnderWay(now, act))
      return refuse('not-now', `${act.name.en} is already under way.`, `${act.name.zh}已经开过，等结果。`);
    if (act.specimen === 'tissue' && !now.specimen)
      return refuse('not-now', 'There is no tissue to send yet.', '还没有组织标本可送。');
  }
  if (
    intent.act === 'treat' &&
    act.exposure &&
    'drug' in act.exposure &&
    runs(now, act.exposure.drug, intent.route ?? act.exposure.route)
  )
    return refuse(
      'not-now',
      `${act.name.en} is already running. Stop it first to change it.`,
      `${act.name.zh}正在使用，要改请先停。`,
    );
  return cautionedAgainst(table, now, act, routeOf(intent, act));
}

/** Whoever of the case's people would say no to one of these acts now. */
export function saidNo(table: Table, now: Encounter, keys: readonly string[]): Refusal | undefined {
  const facts = factsOf(table, now);
  const said = keys
    .flatMap((key) => table.caseFile.refusals.filter((one) => one.act === key))
    .find((one) => holds(one.when, facts));
  return said && { code: 'not-now', reason: filled(table, now, said.reason), by: said.by };
}

/** By which route it would go in: as asked, else as usual. */
export function routeOf(intent: WithId, { exposure }: Act): Route | undefined {
  if (intent.act === 'treat' && intent.route) return intent.route;
  return exposure && 'route' in exposure ? exposure.route : undefined;
}

const runs = (now: Encounter, drug: string, route: string): boolean =>
  now.exposures.some(
    (one) =>
      one.kind === 'drug' &&
      one.drug === drug &&
      one.route === route &&
      (one.until === null || one.until > now.minute),
  );
