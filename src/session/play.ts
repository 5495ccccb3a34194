/** One play: the table, the encounter as it stands and stood, and the accepted intents. `submit` is the one road in. */

import { caseOf, type Library } from '../cases/library';
import { shortDigest } from '../kernel/digest';
import { failed, ok, type Result } from '../kernel/result';
import type { Language, Localized } from '../kernel/text';
import { act, stopped } from './acting';
import { opened, stageOf } from './arriving';
import { commit, readFilm } from './committing';
import type { Intent, Refusal, Shown } from './door';
import { beginEncounter, type Encounter, setTable, type Table } from './encounter';
import { readIntent } from './intent';
import { operate } from './operating';
import { pass } from './passing';
import { actMeant, refusalOf, refuse, saidNo, verbRefusal } from './permission';
import { wait } from './waiting';

/** One accepted intent, and a digest of everything that followed from the play so far. */
export interface Entry {
  readonly intent: Intent;
  readonly digest: string;
}

export interface Play {
  readonly table: Table;
  readonly now: Encounter;
  readonly log: readonly Entry[];
  /** The encounter at the start and after each entry: `moments[seq]`. They share all that did not change. */
  readonly moments: readonly Encounter[];
  readonly mode: 'self-study';
  readonly language: Language;
}

export function beginPlay(
  library: Library,
  caseId: string,
  seed: number,
  language: Language = 'en',
): Result<Play, Localized> {
  const caseFile = caseOf(library, caseId);
  if (!caseFile)
    return failed({
      en: `There is no case "${caseId.slice(0, 60)}". Known: ${library.cases.map((one) => one.id).join(', ')}.`,
      zh: `没有病例“${caseId.slice(0, 60)}”。现有：${library.cases.map((one) => one.id).join('、')}。`,
    });
  const table = setTable(library, caseFile, seed);
  const begun = beginEncounter(table);
  const { now: first, shown } = opened(table, begun, stageOf(table, begun.stage));
  const now = { ...first, latest: shown };
  return ok({ table, now, log: [], moments: [now], mode: 'self-study', language });
}

export type Submitted =
  | { readonly ok: true; readonly play: Play; readonly shown: readonly Shown[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Does what the intent says, or says why not; a refused intent changes nothing at all. */
export function submit(play: Play, raw: unknown): Submitted {
  const read = readIntent(raw);
  if (!read.ok) return { ok: false, refusal: read.fault };
  const intent = read.value;
  if (play.now.ending && intent.act !== 'note')
    return { ok: false, refusal: refuse('ended', 'The encounter is over.', '本次接诊已经结束。') };
  const before: Encounter = { ...play.now, seq: play.now.seq + 1 };
  const followed = follow(play.table, before, intent);
  if ('code' in followed) return { ok: false, refusal: followed };
  const now: Encounter = { ...followed.now, latest: followed.shown };
  const digest = digestOf(play.log.at(-1)?.digest ?? digestOfBeginning(play), intent, now);
  const log = [...play.log, { intent, digest }];
  return { ok: true, play: { ...play, now, log, moments: [...play.moments, now] }, shown: followed.shown };
}

/** The chain of digests hangs on what was chosen before the first act. */
const digestOfBeginning = ({ table, mode, language }: Play): string =>
  shortDigest([table.world.seed, mode, language]);

/** Chains the entries: any difference in what was done or in what came of it shows from there on. */
function digestOf(previous: string, intent: Intent, now: Encounter): string {
  const { minute, stage, course, cost, mSv, latest, known } = now;
  return shortDigest([previous, intent, minute, stage, course, cost, mSv, latest, Object.keys(known).length]);
}

interface Followed {
  readonly now: Encounter;
  readonly shown: readonly Shown[];
}

function follow(table: Table, before: Encounter, intent: Intent): Followed | Refusal {
  switch (intent.act) {
    case 'wait': {
      const verb = verbRefusal(before.setting, 'wait');
      return verb ? { code: 'not-now', reason: verb } : wait(table, before, intent);
    }
    case 'note': {
      const jotting = { kind: intent.kind, text: intent.text, minute: before.minute, seq: before.seq };
      return { now: { ...before, jottings: [...before.jottings, jotting] }, shown: [] };
    }
    case 'commit':
      return onRecord(table, commit(table, before, intent));
    case 'read':
      return onRecord(table, readFilm(table, before, intent));
    case 'decline':
      return decline(table, before, intent.id, intent.because);
    case 'step': {
      const meant = actMeant(table, 'step', intent.id);
      if ('code' in meant) return meant;
      const verb = verbRefusal(before.setting, 'step');
      if (verb) return { code: 'not-now', reason: verb };
      return saidNo(table, before, [`step:${intent.id}`]) ?? operate(table, before, intent, meant);
    }
    default: {
      const meant = actMeant(table, intent.act, intent.id);
      if ('code' in meant) return meant;
      return refusalOf(table, before, intent, meant) ?? act(table, before, intent, meant);
    }
  }
}

/** A judgement takes no time, but it may be what a way was waiting for. */
function onRecord(table: Table, now: Encounter | Refusal): Followed | Refusal {
  return 'code' in now ? now : pass(table, now, now.minute, 'nothing');
}

/** Not doing something, with a reason. Said of a running drug it means: stop it. */
function decline(table: Table, before: Encounter, id: string, because: string): Followed | Refusal {
  const what = table.byId.get(id);
  if (!what)
    return refuse(
      'unknown-id',
      `Nothing is called "${id.slice(0, 40)}".`,
      `没有名为“${id.slice(0, 40)}”的项目。`,
    );
  const key = `${what.act}:${what.id}`;
  const declined = before.declined[key]
    ? before.declined
    : { ...before.declined, [key]: { minute: before.minute, seq: before.seq, because } };
  return pass(
    table,
    { ...before, declined, exposures: stopped(before.exposures, before.minute, (drug) => drug === id) },
    before.minute,
    'nothing',
  );
}
