/** The page "A case from a file": reads what is chosen, lays a sound case on the desk, and puts cases away. */

import '../documents/title/file-case.css';
import { showFileCases } from '../documents/title/file-case';
import type { FaultLine } from '../documents/title/file-case';
import type { Localized } from '../kernel/text';
import { FILE_WORDS } from '../text/file-case';
import { RECORD_WORDS } from '../text/records';
import { knowFiles } from './file-cases';
import { MOST_FILES, readTexts, rowOf, textOf } from './file-reading';
import { dropFile, fileRow, type FileRow, keepFile } from './file-shelf';
import type { Front, Page } from './page';

export async function openFilePage(root: HTMLElement, front: Front): Promise<Page> {
  let rows: readonly FileRow[] = await knowFiles();
  let asking: string | null = null;
  let said: readonly Localized[] = [];
  let faults: readonly FaultLine[] = [];
  let open = true;
  let turn = 0;

  const draw = (): void => {
    if (!open) return;
    const lines = rows.map(({ id, folder, authors, version }) => ({ id, ...folder, authors, version }));
    showFileCases(
      root,
      { language: front.language, lines, asking, said, faults },
      {
        setLanguage: (language) => front.setLanguage(language),
        open: (files) => void taking(files),
        ask(id) {
          asking = id;
          draw();
        },
        putAway: (id) => void puttingAway(id),
      },
    );
  };
  const say = (words: readonly Localized[], wrong: readonly FaultLine[] = []): void => {
    said = words;
    faults = wrong;
    draw();
  };

  const taking = async (files: readonly File[]): Promise<void> => {
    if (files.length > MOST_FILES) return say([FILE_WORDS.tooMany]);
    say([FILE_WORDS.opening]);
    turn += 1;
    const mine = turn;
    const answer = await taken(files).catch(() => ({ words: [FILE_WORDS.unread], faults: [] }));
    rows = await knowFiles();
    // Of two files chosen one after the other the later one is spoken of.
    if (mine === turn) say(answer.words, answer.faults);
  };
  const puttingAway = async (id: string): Promise<void> => {
    asking = null;
    const words = await dropFile(id).then(
      () => FILE_WORDS.gone,
      () => RECORD_WORDS.notRemoved,
    );
    rows = await knowFiles();
    say([words]);
    root.querySelector<HTMLElement>('h1')?.focus();
  };

  draw();
  return {
    title: FILE_WORDS.title,
    speak: draw,
    leave: () => {
      open = false;
    },
  };
}

interface Taken {
  readonly words: readonly Localized[];
  readonly faults: readonly FaultLine[];
}

async function taken(files: readonly File[]): Promise<Taken> {
  const [shelf, texts] = await Promise.all([import('virtual:shelf'), Promise.all(files.map(textOf))]);
  const read = await readTexts(texts, shelf);
  if (!read.ok) return { words: [FILE_WORDS.faulty(read.faults.length)], faults: read.faults };
  const row = rowOf(read.caseFile, texts);
  const before = await fileRow(row.id);
  const kept = await keepFile(row);
  const words = before?.digest === row.digest ? FILE_WORDS.same : FILE_WORDS.taken(row.folder.title);
  return {
    words: [
      words,
      ...(before && before.digest !== row.digest ? [FILE_WORDS.renewed] : []),
      ...(kept ? [] : [FILE_WORDS.notKept]),
    ],
    faults: [],
  };
}
