/** The page "A case from a file": choose files, read what is wrong with them line by line, and see what lies here. */

import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Language, Localized } from '../../kernel/text';
import { FILE_WORDS } from '../../text/file-case';
import { pageBar } from './page-bar';

/** One thing that is wrong, where it stands and what to do. Written by the reader of cases, in English. */
export interface FaultLine {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly what: string;
  readonly remedy: string;
}

export interface FileCaseLine {
  readonly id: string;
  readonly tab: Localized;
  readonly title: Localized;
  readonly authors: Localized;
  readonly version: string;
}

export interface FileCaseState {
  readonly language: Language;
  readonly lines: readonly FileCaseLine[];
  /** The one that is to be put away, if somebody is being asked. */
  readonly asking: string | null;
  readonly said: readonly Localized[];
  readonly faults: readonly FaultLine[];
}

export interface FileCaseDeeds {
  readonly setLanguage: (language: Language) => void;
  readonly open: (files: readonly File[]) => void;
  readonly ask: (id: string | null) => void;
  readonly putAway: (id: string) => void;
}

/** Whoever has more faults than this mends these first. */
const MOST_SHOWN = 100;

export function showFileCases(root: HTMLElement, state: FileCaseState, deeds: FileCaseDeeds): void {
  const { language, lines, said, faults } = state;
  const words = FILE_WORDS;
  render(
    html`<div class="desk-page" data-document="file">
      ${pageBar(language, deeds.setLanguage)}
      <main class="paper-main">
        <article class="sheet paper-sheet">
          <h1 tabindex="-1">${words.title[language]}</h1>
          <p class="prose">${words.lead[language]}</p>
          <p class="small quiet" id="case-file-hint">${words.hint[language]}</p>
          <p class="file-way">
            <input id="case-file" type="file" multiple accept=".yaml,.yml" aria-describedby="case-file-hint"
              @change=${(event: Event) => take(event.target as HTMLInputElement, deeds)} />
            <label class="button" for="case-file">${words.open[language]}</label>
          </p>
          <div class="record-said" role="status">${said.map((line) => html`<p>${line[language]}</p>`)}</div>
          ${faults.length === 0 ? nothing : faultList(faults, language)}
          <section class="part">
            <h2>${words.here[language]}</h2>
            ${
              lines.length === 0
                ? html`<p class="quiet">${words.none[language]}</p>`
                : html`<ul class="rows record-rows">${lines.map((line) => lying(line, state, deeds))}</ul>`
            }
          </section>
        </article>
      </main>
    </div>`,
    root,
  );
}

function take(input: HTMLInputElement, deeds: FileCaseDeeds): void {
  const files = [...(input.files ?? [])];
  // Cleared, so that the same file can be opened again after it was mended.
  input.value = '';
  if (files.length > 0) deeds.open(files);
}

const faultList = (faults: readonly FaultLine[], language: Language): TemplateResult =>
  html`<ol class="rows fault-rows" lang="en">
    ${faults.slice(0, MOST_SHOWN).map(
      ({ file, line, column, path, what, remedy }) => html`<li>
        <p class="small quiet"><span class="strong">${file}:${line}:${column}</span> ${path}</p>
        <p>${what} ${remedy}</p>
      </li>`,
    )}
    ${
      faults.length > MOST_SHOWN
        ? html`<li lang=${language}>${FILE_WORDS.more(faults.length - MOST_SHOWN)[language]}</li>`
        : nothing
    }
  </ol>`;

function lying(
  { id, tab, title, authors, version }: FileCaseLine,
  { language, asking }: FileCaseState,
  deeds: FileCaseDeeds,
): TemplateResult {
  const words = FILE_WORDS;
  return html`<li class="record" data-file=${id}>
    <h3>${title[language]}</h3>
    <p class="small quiet">${tab[language]} · ${words.mark[language]} · ${words.version(version)[language]}</p>
    <p class="small quiet">${authors[language]}</p>
    ${
      asking === id
        ? html`<p>${words.putAwaySure[language]}</p>
          <p class="deeds">
            <button class="button" type="button" data-yes @click=${() => deeds.putAway(id)}>${words.putAwayYes[language]}</button>
            <button class="button line" type="button" @click=${() => deeds.ask(null)}>${words.leaveIt[language]}</button>
          </p>`
        : html`<p class="record-ways">
          <a class="word" href="#briefing/${id}" aria-label=${`${words.begin[language]}: ${title[language]}`}>${words.begin[language]}</a>
          <button class="word" type="button" data-put-away aria-label=${`${words.putAway[language]}: ${title[language]}`}
            @click=${() => deeds.ask(id)}>${words.putAway[language]}</button>
        </p>`
    }
  </li>`;
}
