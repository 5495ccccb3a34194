/** How the papers lie after something happened: a sheet opened, a view that came, an order sheet signed. */

import { HOUR } from '../kernel/time';
import type { Shown, View } from '../session/door';
import { arrivals, countOnChart } from './arrivals';
import { BLANK, type Papers, type SheetName } from './blotter';
import { laidDown } from './minutes/lying';
import type { Signed } from './orders/sign';
import { firstSheet, sheetAfter } from './turn';

/** Where an emergency is met: coming there is said at once, not in turn. */
const ALARMING = ['rescue', 'intensive-care'];

/** A sheet laid on top starts clean: no half search, no group, not in the middle of declining. */
const laidOut = (sheet: SheetName | null): Partial<Papers> => ({
  sheet,
  query: '',
  active: 0,
  group: null,
  leaf: null,
  declining: false,
  declined: null,
  ...(sheet === null ? { pulled: false } : {}),
});

export const papersAtFirst = (view: View): Papers => ({
  ...BLANK,
  said: view.latest,
  sheet: firstSheet(view),
  seen: countOnChart(view),
});

/** The chart, once opened, has been looked at. */
export const papersOpened = (papers: Papers, sheet: SheetName | null, view: View): Papers => ({
  ...papers,
  ...laidOut(sheet),
  ...(sheet === 'chart' ? { seen: countOnChart(view), notice: null } : {}),
});

/** A new view: what was said with it, what came back, and which sheet the turn of events lays on top. */
export function papersAfter(papers: Papers, before: View, next: View, said: readonly Shown[]): Papers {
  const came = arrivals(before, next);
  const turned = sheetAfter(before, next, papers.sheet);
  // What has just been laid down lies on top, unless the place itself has changed under it.
  const laid = laidDown(before, next);
  const sheet = turned === papers.sheet ? (laid ?? turned) : turned;
  const alarming = ALARMING.includes(next.stage.setting) && next.stage.id !== before.stage.id;
  const after: Papers = {
    ...papers,
    ...(sheet === papers.sheet ? {} : laidOut(sheet)),
    ...(laid === null ? {} : { leaf: null }),
    said,
    stands: null,
    refusal: null,
    alarm: alarming ? next.live : papers.alarm,
  };
  if (sheet === 'chart') return { ...after, seen: countOnChart(next) };
  if (came.length > 0) return { ...after, notice: { at: next.minute, names: came } };
  // A slip of last week is no notice any more.
  const { notice } = after;
  return notice !== null && next.minute - notice.at > HOUR ? { ...after, notice: null } : after;
}

/** What was sent back stays on the sheet; the search and the declining are done with. */
export function papersSigned(papers: Papers, before: View, signed: Signed): Papers {
  const { kept, sent, said, refusal, view } = signed;
  const cleared: Papers = { ...papers, draft: kept, query: '', active: 0, declining: false, declined: null };
  return {
    ...papersAfter(cleared, before, view ?? before, said),
    refusal,
    stands: sent.length === 0 ? null : { how: 'sent', names: sent },
  };
}
