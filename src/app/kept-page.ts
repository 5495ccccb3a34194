/** The page "What is kept": lists the shelf, checks and opens records by playing them again. */

import { type RecordLine, type RecordsState, showRecords } from '../documents/records/records';
import { isFileCase } from '../cases/file-case';
import type { Localized } from '../kernel/text';
import type { PlayRecord } from '../session/record';
import { RECORD_WORDS } from '../text/records';
import { TITLE_WORDS } from '../text/title';
import { newBeginning } from './beginning';
import { exportPlay, exportRaw } from './export-file';
import { knowFiles } from './file-cases';
import { dropFiles } from './file-shelf';
import { rowOf } from './keeping';
import type { Front, Page } from './page';
import { openRecord } from './opened-record';
import type { KeptPlay, Unreadable } from './play-store';
import { engine, shelved } from './session-engine';
import { forgetEverything, localStore } from './settings';
import { unresumablePage } from './unresumable-page';
import { dropUnsaved } from './unsaved';
import { verdictOn } from './verdict-on';

export async function openKeptPage(root: HTMLElement, front: Front): Promise<Page> {
  let plays: readonly KeptPlay[] = [];
  let asking: string | null = null;
  let said: RecordsState['said'] = {};
  let open = true;
  let unreadable: readonly Unreadable[] = [];
  /** Of the file just opened: a record of another engine, and its page while it is read. */
  let foreign: PlayRecord | null = null;
  let reading: Page | null = null;

  const draw = (): void => {
    if (!open) return;
    if (reading) return reading.speak(front.language);
    const state: RecordsState = {
      language: front.language,
      why: front.store.because ?? null,
      lines: plays.map(lineOf),
      unreadable,
      foreign: foreign !== null,
      asking,
      said,
    };
    showRecords(root, state, {
      setLanguage: (language) => front.setLanguage(language),
      check: (id) => void withPlay(id, (play) => void checking(id, play.record)),
      exportOne: (id) => void withPlay(id, exportPlay),
      exportRaw(id) {
        const found = unreadable.find((one) => one.id === id);
        if (found) exportRaw(id, found.raw);
      },
      readForeign: () => foreign && void readForeign(foreign),
      ask(id) {
        asking = id;
        draw();
      },
      remove: (id) => void removing(() => removed(id), 'all', RECORD_WORDS.removed),
      removeAll: () =>
        void removing(
          () => Promise.all([front.store.clear(), dropFiles()]).then(forgetEverything),
          'all',
          RECORD_WORDS.removedAll,
        ),
      openFile: (file) => void opening(file),
    });
  };
  const say = (where: string, words: Localized): void => {
    said = { ...said, [where]: words };
    draw();
  };
  const refresh = async (): Promise<void> => {
    try {
      [plays, unreadable] = [await front.store.list(), await front.store.unreadable()];
    } catch {
      said = { ...said, all: RECORD_WORDS.unreachable };
    }
    if (plays.some(({ summary }) => isFileCase(summary.caseId))) await knowFiles();
    draw();
  };
  const withPlay = async (id: string, work: (play: KeptPlay) => void): Promise<void> => {
    const play = await front.store.get(id).catch(() => undefined);
    if (play) work(play);
    else await refresh();
  };
  const removed = async (id: string): Promise<void> => {
    await front.store.remove(id);
    dropUnsaved(localStore(), id);
  };
  const removing = async (work: () => Promise<void>, where: string, done: Localized): Promise<void> => {
    asking = null;
    const words = await work().then(
      () => done,
      () => RECORD_WORDS.notRemoved,
    );
    said = { [where]: words };
    await refresh();
  };
  const checking = async (id: string, record: PlayRecord): Promise<void> => {
    const read = engine.read(record);
    if (!read.ok) return say(id, read.fault);
    try {
      await engine.fetch(record.header.case);
      say(id, verdictOn(record.header.case, engine.verify(record)));
    } catch {
      say(id, TITLE_WORDS.notices.notLoaded);
    }
  };
  const opening = async (file: File): Promise<void> => {
    foreign = null;
    say('file', RECORD_WORDS.opening);
    const opened = await openRecord(file, engine, verdictOn);
    if (!opened.whole) {
      foreign = opened.record ?? null;
      return say('file', opened.words);
    }
    const { record, view, report } = opened;
    const isSame = (play: KeptPlay): boolean =>
      play.record.entries.length === record.entries.length && sameRecord(play.record, record);
    if (plays.some(isSame)) return say('file', RECORD_WORDS.known);
    const { id } = newBeginning(record.header.case);
    const turn = 1 + (plays[0]?.turn ?? 0);
    const words = await front.store.save(rowOf({ id, owner: front.owner, turn, view, record, report })).then(
      () => (front.store.kind === 'device' ? RECORD_WORDS.added : RECORD_WORDS.addedForNow),
      () => RECORD_WORDS.addedNot,
    );
    await refresh();
    say('file', words);
  };
  const readForeign = async (record: PlayRecord): Promise<void> => {
    const shown = await unresumablePage(root, front, {
      caseId: record.header.case,
      intents: record.entries.map(({ intent }) => intent),
      why: said['file'] ?? RECORD_WORDS.otherEngine,
      exportRecord: () => exportRaw(record.header.case, record),
      back() {
        reading = null;
        draw();
        root.querySelector<HTMLElement>('h1')?.focus();
      },
    });
    reading = shown;
    scrollTo(0, 0);
    root.querySelector<HTMLElement>('h1')?.focus();
  };

  await refresh();
  return {
    title: RECORD_WORDS.title,
    speak: draw,
    leave: () => {
      open = false;
    },
  };
}

function lineOf({ id, summary, savedAt }: KeptPlay): RecordLine {
  const { caseId, seed, seq, day, clock, ended } = summary;
  return {
    id,
    caseId,
    seed,
    acts: seq,
    day,
    clock,
    ended,
    savedAt,
    title: shelved(caseId)?.folder.title ?? null,
    fromFile: isFileCase(caseId),
  };
}

const sameRecord = (a: PlayRecord, b: PlayRecord): boolean =>
  a.header.case === b.header.case &&
  a.header.seed === b.header.seed &&
  a.entries.at(-1)?.digest === b.entries.at(-1)?.digest;
