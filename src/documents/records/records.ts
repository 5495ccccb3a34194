/** "What is kept": every play on this device, to go on with, check, export or delete; and a way in for a file. */

import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Language, Localized } from '../../kernel/text';
import { FILE_WORDS } from '../../text/file-case';
import { RECORD_WORDS } from '../../text/records';
import { TITLE_WORDS } from '../../text/title';
import { pageBar } from '../title/page-bar';

export interface RecordLine {
  readonly id: string;
  /** The folder's title, or null for a case that is not here. */
  readonly title: Localized | null;
  readonly caseId: string;
  /** Of a case that somebody opened from a file. */
  readonly fromFile: boolean;
  readonly seed: number;
  readonly acts: number;
  readonly day: number;
  readonly clock: string;
  readonly ended: boolean;
  /** Milliseconds, the device's own clock. */
  readonly savedAt: number;
}

export interface RecordsState {
  readonly language: Language;
  /** Why nothing is kept; null where it is. */
  readonly why: 'refused' | 'newer' | 'silent' | null;
  readonly lines: readonly RecordLine[];
  /** What lies there and cannot be read. */
  readonly unreadable: readonly { readonly id: string; readonly why: 'newer' | 'damaged' }[];
  /** Whether the file just opened can be read though it cannot be played. */
  readonly foreign: boolean;
  /** The line whose deletion is being asked about; `all` for everything. */
  readonly asking: string | null;
  /** What a check or an opened file came to, by line; `file` stands for the file just opened. */
  readonly said: Readonly<Record<string, Localized>>;
}

export interface RecordsDeeds {
  readonly setLanguage: (language: Language) => void;
  readonly check: (id: string) => void;
  readonly exportOne: (id: string) => void;
  readonly exportRaw: (id: string) => void;
  readonly readForeign: () => void;
  readonly ask: (id: string | null) => void;
  readonly remove: (id: string) => void;
  readonly removeAll: () => void;
  readonly openFile: (file: File) => void;
}

export function showRecords(root: HTMLElement, state: RecordsState, deeds: RecordsDeeds): void {
  const { language, lines, unreadable, why, said } = state;
  const words = RECORD_WORDS;
  render(
    html`<div class="desk-page" data-document="records">
      ${pageBar(language, deeds.setLanguage)}
      <main class="paper-main">
        <article class="sheet paper-sheet">
          <div class="sheet-head">
            <h1 tabindex="-1">${words.title[language]}</h1>
            <button class="word no-print" type="button" @click=${() => globalThis.print()}>${words.print[language]}</button>
          </div>
          <div class="prose">
            <p>${words.where[language]}</p>
            <p>${words.what[language]}</p>
            ${why === null ? nothing : html`<p class="strong">${NOT_KEPT[why][language]}</p>`}
          </div>
          <section class="part">
            <h2>${words.plays[language]}</h2>
            ${
              lines.length + unreadable.length === 0
                ? html`<p class="quiet">${words.none[language]}</p>`
                : html`<ul class="rows record-rows">${lines.map((line) => record(line, state, deeds))}
                    ${unreadable.map((one) => torn(one, state, deeds))}</ul>`
            }
          </section>
          <section class="part no-print">
            <h2>${words.fromFile[language]}</h2>
            <p class="small quiet" id="record-file-hint">${words.fileHint[language]}</p>
            <p class="file-way">
              <input id="record-file" type="file" accept=".json,application/json" aria-describedby="record-file-hint"
                @change=${(event: Event) => take(event, deeds)} />
              <label class="button line" for="record-file">${words.file[language]}</label>
            </p>
            <p class="record-said" role="status">${said['file']?.[language] ?? nothing}</p>
            ${
              state.foreign
                ? html`<p class="deeds"><button class="button line" type="button" data-deed="read"
                    @click=${() => deeds.readForeign()}>${words.readIt[language]}</button></p>`
                : nothing
            }
          </section>
          <section class="part no-print">
            ${
              state.asking === 'all'
                ? html`<p>${words.removeAllSure[language]}</p>
                  <p class="deeds">
                    <button class="button seal" type="button" @click=${() => deeds.removeAll()}>${words.removeYes[language]}</button>
                    <button class="button line" type="button" @click=${() => deeds.ask(null)}>${words.keepIt[language]}</button>
                  </p>`
                : html`<p class="deeds">
                  <button class="button line" type="button" @click=${() => deeds.ask('all')}>${words.removeAll[language]}</button>
                </p>`
            }
            <p class="record-said" role="status">${said['all']?.[language] ?? nothing}</p>
          </section>
        </article>
      </main>
    </div>`,
    root,
  );
}

const NOT_KEPT = {
  refused: RECORD_WORDS.memory,
  newer: RECORD_WORDS.memoryNewer,
  silent: RECORD_WORDS.memorySilent,
} as const;

/** A row that cannot be read stays until it is deleted: nothing is thrown away unasked. */
function torn(
  { id, why }: RecordsState['unreadable'][number],
  state: RecordsState,
  deeds: RecordsDeeds,
): TemplateResult {
  const words = RECORD_WORDS;
  const { language } = state;
  const title = words.unreadable[why][language];
  return html`<li class="record" data-play=${id} data-unreadable=${why}>
    <h3>${title}</h3>
    <p class="small quiet">${words.unreadableWhy[why][language]}</p>
    ${
      state.asking === id
        ? removeSure(id, language, deeds)
        : html`<p class="record-ways no-print">
          ${way('export', TITLE_WORDS.unreadable.exportRaw[language], title, () => deeds.exportRaw(id))}
          ${way('remove', words.remove[language], title, () => deeds.ask(id))}
        </p>`
    }
  </li>`;
}

const removeSure = (id: string, language: Language, deeds: RecordsDeeds): TemplateResult =>
  html`<p>${RECORD_WORDS.removeSure[language]}</p>
    <p class="deeds no-print">
      <button class="button seal" type="button" @click=${() => deeds.remove(id)}>${RECORD_WORDS.removeYes[language]}</button>
      <button class="button line" type="button" @click=${() => deeds.ask(null)}>${RECORD_WORDS.keepIt[language]}</button>
    </p>`;

function record(
  line: RecordLine,
  { language, asking, said }: RecordsState,
  deeds: RecordsDeeds,
): TemplateResult {
  const words = RECORD_WORDS;
  const title = (line.title ?? words.unknownCase(line.caseId))[language];
  const about = [
    ...(line.fromFile ? [FILE_WORDS.mark[language]] : []),
    words.at(line.day, line.clock)[language],
    (line.ended ? words.ended : words.running)[language],
    words.acts(line.acts)[language],
    words.seed(line.seed)[language],
    savedText(line.savedAt, language),
  ].join(' · ');
  return html`<li class="record" data-play=${line.id}>
    <h3>${title}</h3>
    <p class="small quiet">${about}</p>
    ${
      asking === line.id
        ? removeSure(line.id, language, deeds)
        : html`<p class="record-ways no-print">
          ${
            line.title === null
              ? nothing
              : html`<a class="word" href=${line.ended ? `#debrief/${line.id}` : `#play/${line.id}`}
                aria-label=${`${(line.ended ? words.debrief : words.go)[language]}: ${title}`}
                >${(line.ended ? words.debrief : words.go)[language]}</a>`
          }
          ${way('export', words.exportOne[language], title, () => deeds.exportOne(line.id))}
          ${way('check', words.check[language], title, () => deeds.check(line.id))}
          ${way('remove', words.remove[language], title, () => deeds.ask(line.id))}
        </p>`
    }
    <p class="record-said" role="status">${said[line.id]?.[language] ?? nothing}</p>
  </li>`;
}

const way = (what: string, name: string, of: string, go: () => void): TemplateResult =>
  html`<button class="word" type="button" data-way=${what} aria-label=${`${name}: ${of}`} @click=${go}>${name}</button>`;

function take(event: Event, deeds: RecordsDeeds): void {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  // Cleared, so that the same file can be opened again after it was repaired.
  if (file) deeds.openFile(file);
  input.value = '';
}

const savedText = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(at);
