/** A play that cannot go on: why, what was done in it, and the way to a new one. Nothing in it can be changed. */

import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Language, Localized } from '../../kernel/text';
import { TITLE_WORDS } from '../../text/title';
import { pageBar } from '../title/page-bar';

export interface UnresumablePlay {
  /** The folder's title, or null for a case that is not here. */
  readonly title: Localized | null;
  readonly why: Localized;
  readonly acts: readonly {
    readonly verb: Localized;
    readonly what: Localized;
    readonly more: readonly Localized[];
  }[];
}

export interface UnresumableDeeds {
  readonly setLanguage: (language: Language) => void;
  /** Null for a case that is not here. */
  readonly again: (() => void) | null;
  readonly exportRecord: () => void;
  /** Where it was opened from, if not from the desk. */
  readonly back?: (() => void) | undefined;
}

export function showUnresumable(
  root: HTMLElement,
  { title, why, acts }: UnresumablePlay,
  language: Language,
  deeds: UnresumableDeeds,
): void {
  const words = TITLE_WORDS.unresumable;
  render(
    html`<div class="desk-page" data-document="unresumable">
      ${pageBar(language, deeds.setLanguage)}
      <main class="paper-main">
        <article class="sheet paper-sheet">
          <h1 tabindex="-1">${words.title[language]}</h1>
          <div class="prose">
            ${title === null ? nothing : html`<p class="strong">${title[language]}</p>`}
            <p>${why[language]}</p>
          </div>
          <p class="deeds no-print">
            ${deeds.again === null ? nothing : deed('again', words.again[language], deeds.again, '')}
            ${deed('export', words.exportRecord[language], deeds.exportRecord, deeds.again === null ? '' : 'line')}
            ${deeds.back === undefined ? nothing : deed('back', words.back[language], deeds.back, 'line')}
          </p>
          <section class="part">
            <h2>${words.list[language]}</h2>
            ${
              acts.length === 0
                ? html`<p class="quiet">${words.none[language]}</p>`
                : html`<ol class="rows retold">${acts.map((act) => line(act, language))}</ol>`
            }
          </section>
        </article>
      </main>
    </div>`,
    root,
  );
}

const deed = (what: string, name: string, go: () => void, kind: string): TemplateResult =>
  html`<button class="button ${kind}" type="button" data-deed=${what} @click=${go}>${name}</button>`;

const line = ({ verb, what, more }: UnresumablePlay['acts'][number], language: Language): TemplateResult =>
  html`<li><span class="small quiet">${verb[language]}</span> <span>${what[language]}${more.map(
    (one) => html`<span class="small quiet retold-more">${one[language]}</span>`,
  )}</span></li>`;
