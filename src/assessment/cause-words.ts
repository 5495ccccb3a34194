/** The decision or the omission behind an entry of the cause ledger, by the name under which the trainee knows it. */

import { KINDS } from '../cases/kinds';
import type { Localized } from '../kernel/text';
import type { Caused, Encounter, Table } from '../session/encounter';
import type { Entry } from '../session/play';

export function causeText(
  table: Table,
  { declined }: Encounter,
  log: readonly Entry[],
  because: Caused['because'],
): Localized {
  if ('omitted' in because) {
    const { en, zh } = nameOf(table, because.omitted);
    return { en: `Not done: ${en}`, zh: `未做：${zh}` };
  }
  const name = nameOf(table, because.act, log[because.seq - 1]);
  return declined[because.act]?.seq === because.seq
    ? { en: `Declined: ${name.en}`, zh: `拒做：${name.zh}` }
    : name;
}

/** @param entry what was done, where something was: of a kind of acts it says which one it was */
function nameOf({ caseFile, acts }: Table, key: string, entry?: Entry): Localized {
  const intent = entry?.intent;
  const done = intent && 'id' in intent ? acts.get(`${intent.act}:${intent.id}`) : undefined;
  const judged = caseFile.commitments.find(({ id }) => `commit:${id}` === key);
  return judged?.title ?? acts.get(key)?.name ?? done?.name ?? KINDS[key] ?? { en: key, zh: key };
}
