/** What the cases rest on: for each case its sources with the mark of their basis, closed until asked for. */

import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Basis, Source } from '../../kernel/basis';
import type { Language, Localized } from '../../kernel/text';
import { BASIS_MEANING, BASIS_ORDER, BASIS_WORD } from '../../text/basis';
import { TITLE_WORDS } from '../../text/title';
import { basisSign, sourceText } from '../debrief/basis-mark';
import { pageBar } from './page-bar';

/** What a case says instead of a date until a clinician has signed it. */
export const UNSIGNED = 'unsigned';

export interface CaseSources {
  readonly id: string;
  /** As on the folder: it names no diagnosis. */
  readonly title: Localized;
  readonly authors: Localized;
  readonly reviewed: string;
  readonly sources: readonly Source[];
}

export interface SourcesState {
  readonly language: Language;
  /** Null while they are being fetched, `unavailable` if that failed. */
  readonly cases: readonly CaseSources[] | null | 'unavailable';
}

export function showSources(
  root: HTMLElement,
  state: SourcesState,
  setLanguage: (language: Language) => void,
): void {
  const { language, cases } = state;
  const words = TITLE_WORDS.sources;
  render(
    html`<div class="desk-page" data-document="sources">
      ${pageBar(language, setLanguage)}
      <main class="paper-main">
        <article class="sheet paper-sheet">
          <h1 tabindex="-1">${words.title[language]}</h1>
          <p class="prose">${words.lead[language]}</p>
          <dl class="basis-list">${BASIS_ORDER.map(
            (basis) => html`<div>
              <dt>${basisSign(basis)} ${BASIS_WORD[basis][language]}</dt>
              <dd>${BASIS_MEANING[basis][language]}</dd>
            </div>`,
          )}</dl>
          ${
            cases === null
              ? html`<p class="quiet" role="status">${TITLE_WORDS.loading[language]}</p>`
              : cases === 'unavailable'
                ? html`<p role="status">${words.unavailable[language]}</p>`
                : cases.map((one) => caseSources(one, language))
          }
          <p class="small quiet foot">${words.note[language]}</p>
        </article>
      </main>
    </div>`,
    root,
  );
}

function caseSources(one: CaseSources, language: Language): TemplateResult {
  const words = TITLE_WORDS.sources;
  return html`<section class="part">
    <h2>${one.title[language]}</h2>
    <p class="small quiet">${one.authors[language]} · ${(one.reviewed === UNSIGNED ? words.unreviewed : words.reviewed(one.reviewed))[language]}</p>
    <p>${words.spoiler[language]}</p>
    <details>
      <summary>${words.show[language]}</summary>
      ${BASIS_ORDER.map((basis) => group(basis, one.sources, language))}
    </details>
  </section>`;
}

function group(
  basis: Basis,
  sources: readonly Source[],
  language: Language,
): TemplateResult | typeof nothing {
  const of = sources.filter((source) => source.basis === basis);
  if (of.length === 0) return nothing;
  return html`<h3 class="source-head">
      ${basisSign(basis)} ${BASIS_WORD[basis][language]}
      <span class="small quiet">${TITLE_WORDS.sources.count(of.length)[language]}</span>
    </h3>
    <ul class="rows source-rows">${of.map((source) => html`<li>${sourceText(source, language)}</li>`)}</ul>`;
}
