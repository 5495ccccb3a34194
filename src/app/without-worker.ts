/** A thread of its own: works out, entry by entry, how a play would have gone without what its ledger calls the cause. */

import type { Without } from '../assessment/report';
import type { Library } from '../cases/library';
import type { StoredPlay } from '../proof/stored';
import { roadsFrom } from '../proof/without/roads';
import { comparing } from '../proof/without/without';
import { type PlayRecord, resume } from '../session/record';

export interface Question {
  readonly library: Library;
  readonly record: PlayRecord;
  readonly roads: readonly StoredPlay[];
}

/** An entry worked out; null once there is nothing more to come. */
export type Found = { readonly id: string; readonly without: Without } | null;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { library, record, roads } = data;
  const resumed = resume(record, library);
  if (resumed.ok) {
    const play = resumed.value;
    const { caseFile } = play.table;
    const { ids, of } = comparing(play, roadsFrom(library, caseFile, roads));
    for (const id of ids) {
      const isTold = caseFile.ledger.some((one) => one.id === id && one.same !== undefined);
      const compared = isTold ? undefined : of(id);
      if (compared) postMessage({ id, without: compared.without } satisfies Found);
    }
  }
  postMessage(null satisfies Found);
});
