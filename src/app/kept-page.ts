/** The page "What is kept": lists the shelf, checks and opens records by playing them again. */

import { type RecordLine, type RecordsState, showRecords } from '../documents/records/records';
import { isFileCase } from '../cases/file-case';
import type { Localized } from '../kernel/text';
import type { PlayRecord } from '../session/record';
import { RECORD_WORDS } from '../text/records';
import { TITLE_WORDS } from '../text/title';
import { newBeginning } from './beginning';
import { exportPlay } from './export-file';
import { knowFiles } from './file-cases';
import { dropFiles } from './file-shelf';
import { rowOf } from './keeping';
import type { Front, Page } from './page';
import type { KeptPlay } from './play-store';
import { readRecordFile } from './record-file';
import { engine, shelved } from './session-engine';
import { forgetEverything } from './settings';
import { verdictOn } from './verdict-on';

export async function openKeptPage(root: HTMLElement, front: Front): Promise<Page> {
  let plays: readonly KeptPlay[] = [];
  let asking: string | null = null;
  let said: RecordsState['said'] = {};
  let open = true;

  const draw = (): void => {
    if (!open) return;
    const state: RecordsState = {
      language: front.language,
      kept: front.store.kind,
      lines: plays.map(lineOf),
      asking,
      said,
    };
    showRecords(root, state, {
      setLanguage: (language) => front.setLanguage(language),
      check: (id) => void withPlay(id, (play) => void checking(id, play.record)),
      exportOne: (id) => void withPlay(id, exportPlay),
      ask(id) {
        asking = id;
        draw();
      },
      remove: (id) => void removing(() => front.store.remove(id), 'all', RECORD_WORDS.removed),
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
    plays = await front.store.list().catch(() => []);
    if (plays.some(({ summary }) => isFileCase(summary.caseId))) await knowFiles();
    draw();
  };
  const withPlay = async (id: string, work: (play: KeptPlay) => void): Promise<void> => {
    const play = await front.store.get(id).catch(() => undefined);
    if (play) work(play);
    else await refresh();
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
    try {
      await engine.fetch(record.header.case);
      say(id, verdictOn(record.header.case, engine.verify(record)));
    } catch {
      say(id, TITLE_WORDS.notices.notLoaded);
    }
  };
  const opening = async (file: File): Promise<void> => {
    say('file', RECORD_WORDS.opening);
    const read = await readRecordFile(file);
    if (!read.ok) return say('file', read.fault);
    const record = read.value;
    const same = plays.find(
      (play) => play.record.entries.length === record.entries.length && sameRecord(play.record, record),
    );
    if (same) return say('file', RECORD_WORDS.known);
    try {
      await engine.fetch(record.header.case);
    } catch {
      return say('file', TITLE_WORDS.notices.notLoaded);
    }
    const verdict = engine.verify(record);
    const resumed = engine.resume(record);
    if (!verdict.ok || !resumed.ok) return say('file', verdictOn(record.header.case, verdict));
    const view = engine.view(resumed.value);
    const report = view.ended ? engine.report(resumed.value) : undefined;
    const row = rowOf({ id: newBeginning(record.header.case).id, owner: front.owner, view, record, report });
    const words = await front.store.save(row).then(
      () => RECORD_WORDS.added,
      () => RECORD_WORDS.memory,
    );
    await refresh();
    say('file', words);
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
