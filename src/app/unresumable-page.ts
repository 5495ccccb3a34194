/** The page of a play that cannot go on: another version of the game made it, or its record does not hold. */

import { catalogue } from 'virtual:shelf';
import { showUnresumable } from '../documents/records/unresumable';
import { actsOf } from '../cases/library';
import type { Localized } from '../kernel/text';
import type { Verdict } from '../session/record';
import { TITLE_WORDS } from '../text/title';
import { exportPlay } from './export-file';
import type { Front, Page } from './page';
import type { KeptPlay } from './play-store';
import { retell, type Told } from './retelling';
import { caseBy, shelved } from './session-engine';
import { verdictOn } from './verdict-on';

interface Unresumable {
  readonly caseId: string;
  readonly intents: readonly unknown[];
  readonly why: Localized;
  readonly exportRecord: () => void;
  /** Where it was opened from, if not from the desk. */
  readonly back?: (() => void) | undefined;
}

/** A play from the shelf. */
export const cannotGoOn = (root: HTMLElement, front: Front, row: KeptPlay, verdict: Verdict): Promise<Page> =>
  unresumablePage(root, front, {
    caseId: row.summary.caseId,
    intents: row.record.entries.map(({ intent }) => intent),
    why: verdictOn(row.summary.caseId, verdict),
    exportRecord: () => exportPlay(row),
  });

export async function unresumablePage(
  root: HTMLElement,
  front: Front,
  { caseId, intents, why, exportRecord, back }: Unresumable,
): Promise<Page> {
  const acts = await toldOf(caseId, intents);
  const onShelf = shelved(caseId);
  const play = { title: onShelf?.folder.title ?? null, why, acts };
  const deeds = {
    setLanguage: (language: Front['language']) => front.setLanguage(language),
    again: onShelf ? () => front.go({ page: 'briefing', caseId }) : null,
    exportRecord,
    back,
  };
  const draw = (language: Front['language']): void => showUnresumable(root, play, language, deeds);
  draw(front.language);
  return { title: TITLE_WORDS.unresumable.title, speak: draw, leave: () => undefined };
}

/** By their names; where the case is not here or cannot be fetched now, by the catalogue's names and by ids. */
async function toldOf(caseId: string, intents: readonly unknown[]): Promise<readonly Told[]> {
  const caseFile = await caseBy(caseId).catch(() => undefined);
  const acts = actsOf({ catalogue }, caseFile ?? { acts: [] });
  return retell(intents, { acts, commitments: caseFile?.commitments ?? [] });
}
