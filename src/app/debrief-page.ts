/** The debrief's page: replays the finished play, or shows the report kept beside it when the engine has changed since. */

import type { Report } from '../assessment/report';
import { mountDebrief } from '../documents/debrief/debrief';
import type { Localized } from '../kernel/text';
import { clockOf, HOUR } from '../kernel/time';
import { type Bill, billOf } from '../session/bill';
import { TITLE_WORDS } from '../text/title';
import { titleOf } from './case-title';
import { debriefProgress } from './debrief-progress';
import { exportPlay } from './export-file';
import type { Message } from '../documents/title/message';
import { markView } from './marks';
import { messagePage } from './message-page';
import { openPlay } from './open-play';
import type { Front, Page } from './page';
import { openPairs } from './pairs';
import type { KeptPlay } from './play-store';
import { elsewhere, gone, troubleNotice, whyNot } from './play-trouble';
import { hashOf } from './router';
import type { Otherwise } from './otherwise';
import { engine, otherwiseOf, shelved } from './session-engine';
import { localStore } from './settings';
import { cannotGoOn } from './unresumable-page';

interface DebriefWish {
  readonly id: string;
  readonly takeOver: boolean;
}

/** What the debrief is laid out from, whether it was replayed or only kept. */
interface Matter {
  readonly title: Localized;
  readonly caseId: string;
  readonly startClock: number;
  readonly report: () => Report;
  /** By the hospital's own prices; null without, or for a play that cannot be replayed. */
  readonly bill: () => Bill | null;
  readonly note: ((kind: string, text: string) => boolean) | null;
  /** How it would have gone otherwise, by and by; null for a play that cannot be replayed. */
  readonly otherwise: ((onFound: () => void) => Otherwise) | null;
  /** What a place of the case is called. */
  readonly placeName: (stage: string) => Localized | undefined;
  readonly row: () => KeptPlay;
  readonly kept: () => boolean;
  readonly close: () => void;
}

export async function openDebriefPage(root: HTMLElement, front: Front, wish: DebriefWish): Promise<Page> {
  const asked = { ...wish, beginning: undefined };
  let onLost = (_message: Message): void => undefined;
  let exportNow = (): void => undefined;
  const opening = await openPlay(front, engine, {
    ...asked,
    onTaken: (row) => onLost(elsewhere(front, row)),
    onGone: (row) => onLost(gone(front, row)),
    onTrouble: (trouble) => front.notice(troubleNotice(front, trouble, () => exportNow())),
    onKept: () => front.dropNotice('storage'),
  });

  if (!opening.ok && opening.why === 'unresumable') {
    const { row, verdict } = opening;
    const kept = keptMatter(row);
    return kept ? lay(root, front, wish.id, kept) : cannotGoOn(root, front, row, verdict);
  }
  if (!opening.ok) return messagePage(root, front, whyNot(front, asked, opening));
  const { opened } = opening;
  const { desk } = opened;
  exportNow = () => exportPlay(opened.row());
  if (!desk.view.ended) {
    opened.close();
    return messagePage(root, front, notEnded(front, wish.id));
  }
  markView(desk.view);
  let report = engine.report(desk.play);
  const { clock, minute, caseId } = desk.view;
  const page = lay(root, front, wish.id, {
    title: titleOf(caseId, desk.view.title),
    caseId,
    startClock: (clock.day - 1) * 24 * HOUR + clock.hour * HOUR + clock.minute - minute,
    report: () => report,
    bill: () => (front.tariff === null ? null : billOf(desk.play, front.tariff)),
    note(kind, text) {
      const outcome = desk.submit({ act: 'note', kind, text });
      if (outcome.ok) report = engine.report(desk.play);
      return outcome.ok;
    },
    otherwise: (onFound) => otherwiseOf(desk.play, onFound),
    placeName(id) {
      const stage = desk.play.table.stages.get(id);
      // An end is no place where she could be.
      return stage?.setting === 'ended' ? undefined : stage?.title;
    },
    row: opened.row,
    kept: opened.kept,
    close: opened.close,
  });
  onLost = (why) => {
    page.leave();
    const message = messagePage(root, front, why);
    page.speak = (language) => message.speak(language);
  };
  return page;
}

/** A play that cannot be replayed, with the report that was kept when it ended. */
function keptMatter(row: KeptPlay): Matter | undefined {
  const { report } = row;
  if (report === undefined || !isReadable(report)) return undefined;
  const caseFile = shelved(row.summary.caseId);
  return {
    title: titleOf(row.summary.caseId),
    caseId: row.summary.caseId,
    startClock: clockOf(caseFile?.start.clock ?? '') ?? 0,
    report: () => report,
    bill: () => null,
    note: null,
    otherwise: null,
    placeName: () => undefined,
    row: () => row,
    kept: () => true,
    close: () => undefined,
  };
}

/** A report of so early a form that its pages cannot be laid out any more is not laid out by half. */
const isReadable = (report: Partial<Report>): boolean =>
  [
    report.process?.items,
    report.safety,
    report.ledger,
    report.timeline,
    report.decisions,
    report.curve,
    report.questions,
    report.lessons,
  ].every(Array.isArray) && [report.outcome, report.verdict, report.stewardship].every(Boolean);

function lay(
  root: HTMLElement,
  front: Front,
  id: string,
  matter: Matter,
): { -readonly [Part in keyof Page]: Page[Part] } {
  const progress = debriefProgress(localStore(), id);
  const exportNow = (): void => exportPlay(matter.row());
  let pairs: readonly string[] = [];
  const debrief = mountDebrief(root, {
    report: matter.report,
    bill: matter.bill,
    title: matter.title,
    startClock: matter.startClock,
    language: () => front.language,
    setLanguage: (language) => front.setLanguage(language),
    openMenu: () => front.openMenu({ kept: matter.kept, exportPlay: exportNow }),
    note: matter.note,
    // Where nothing can be added, nothing waits to be written first.
    open: matter.note === null ? Number.POSITIVE_INFINITY : progress.open,
    onOpen: progress.keep,
    again: () => front.go({ page: 'briefing', caseId: matter.caseId }),
    exportPlay: exportNow,
    pairs: () => pairs,
    without: (entry) => otherwise?.of(entry),
    working: () => otherwise?.working() ?? false,
    placeName: matter.placeName,
  });
  let laid = true;
  // After the first page has been drawn: it is read with the third tab.
  const otherwise = matter.otherwise?.(() => {
    if (laid) debrief.update();
  });
  const seekPairs = async (): Promise<void> => {
    const plays = await front.store.list().catch(() => []);
    const open = openPairs(plays).filter(({ cases }) => cases.includes(matter.caseId));
    pairs = open.map((pair) => hashOf({ page: 'pair', id: pair.id }));
    if (laid && pairs.length > 0) debrief.update();
  };
  void seekPairs();
  return {
    title: matter.title,
    speak: () => debrief.update(),
    settle: () => debrief.update(),
    leave() {
      if (!laid) return;
      laid = false;
      otherwise?.stop();
      debrief.dispose();
      matter.close();
      markView(null);
    },
  };
}

const notEnded = (front: Front, id: string): Parameters<typeof messagePage>[2] => ({
  kind: 'lost',
  title: TITLE_WORDS.lost.title,
  lines: [TITLE_WORDS.lost.notEnded],
  deeds: [{ name: TITLE_WORDS.lost.goOn, go: () => front.go({ page: 'play', id }, { replace: true }) }],
});
