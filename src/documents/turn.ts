/** Which sheet the turn of events lays on top: the letter at first, the board in theatre, the chairs for a talk. */

import type { View } from '../session/door';
import type { SheetName } from './blotter';

type Place = Pick<View, 'stage' | 'procedure'>;

export function firstSheet(view: Place & Pick<View, 'seq'>): SheetName | null {
  // She came with a letter: it lies there before anything is done, wherever the case begins.
  if (view.stage.setting === 'referral' || view.seq === 0) return 'letter';
  return ofProcedure(view) ?? (view.stage.setting === 'talk' ? 'consult' : null);
}

/** The sheet after a change of the view; the one that is open, unless the place itself has changed under it. */
export function sheetAfter(before: Place, after: Place, open: SheetName | null): SheetName | null {
  const was = ofProcedure(before);
  const is = ofProcedure(after);
  if (is !== was) return is ?? (open === 'procedure' || open === 'time-out' ? null : open);
  if (after.stage.id === before.stage.id) return open;
  if (before.stage.setting === 'referral') return 'ask';
  return after.stage.setting === 'talk' ? 'consult' : open;
}

const ofProcedure = ({ procedure }: Place): SheetName | null =>
  procedure === null ? null : procedure.state === 'time-out' ? 'time-out' : 'procedure';
