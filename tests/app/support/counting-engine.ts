/** An engine small enough to see through: each accepted intent counts one; the intent `no` is refused; `end` ends it. */

import type { Engine } from '../../../src/app/engine';
import type { Report } from '../../../src/assessment/report';
import { ok, failed } from '../../../src/kernel/result';
import type { Intent, View } from '../../../src/session/door';
import type { PlayRecord } from '../../../src/session/record';
import { aView } from './a-view';

export interface Count {
  readonly caseId: string;
  readonly seed: number;
  readonly intents: readonly Intent[];
}

const words = (text: string): { readonly en: string; readonly zh: string } => ({ en: text, zh: text });

const isIntent = (raw: unknown): raw is Intent => typeof raw === 'object' && raw !== null && 'act' in raw;

const hasEnded = (play: Count): boolean => play.intents.some((one) => 'id' in one && one.id === 'end');

export const countingEngine: Engine<Count> = {
  fetch: async () => undefined,
  begin: (caseId, seed) =>
    caseId === 'no-case' ? failed(words('no such case')) : ok({ caseId, seed, intents: [] }),
  submit(play, intent) {
    if (!isIntent(intent) || ('id' in intent && intent.id === 'no'))
      return { ok: false, refusal: { code: 'unknown-id', reason: words('no') } };
    return { ok: true, play: { ...play, intents: [...play.intents, intent] }, shown: [] };
  },
  view: (play): View =>
    aView({
      caseId: play.caseId,
      seq: play.intents.length,
      minute: 5 * play.intents.length,
      ended: hasEnded(play),
    }),
  acts: () => [],
  search: () => ({ hits: [], more: false }),
  record: (play) =>
    ({
      header: { case: play.caseId, seed: play.seed },
      entries: play.intents.map((intent, index) => ({ intent, digest: String(index) })),
    }) as unknown as PlayRecord,
  read: (raw) =>
    typeof raw === 'object' && raw !== null && 'header' in raw && raw.header !== null
      ? ok(raw as PlayRecord)
      : failed(words('unread')),
  resume(record) {
    if (record.header.case === 'other-engine') return failed({ ok: false, engine: 'other' });
    return ok({
      caseId: record.header.case,
      seed: record.header.seed,
      intents: record.entries.map((entry) => entry.intent),
    });
  },
  verify: () => ({ ok: true, engine: 'same' }),
  report: () => ({ final: true }) as Report,
};
