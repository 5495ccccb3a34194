/** One sheet of paper: its head with the name, what stands at the right, the way to put it away, its body and foot. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { Words } from '../text/words';
import type { Blotter, SheetName } from './blotter';

export interface SheetParts {
  readonly name: SheetName;
  /** Its name; shown in the other language too, where that differs. */
  readonly title: (words: Words) => string;
  readonly body: unknown;
  readonly foot?: unknown;
  /** Takes the whole height, so that it does not jump while it is being used. */
  readonly tall?: boolean;
  /** The body holds nothing that takes the focus, so that it must take it itself to be scrolled. */
  readonly reading?: boolean;
}

export const SHEET_TITLE = 'sheet-title';

export function sheet(blotter: Blotter, parts: SheetParts): TemplateResult {
  const { words, alsoWords, language } = blotter;
  const title = parts.title(words);
  const also = parts.title(alsoWords);
  const paper = html`<section
    class="sheet ${parts.tall === true ? 'tall' : ''} ${parts.name}"
    id="sheet"
    data-document=${parts.name}
    aria-labelledby=${SHEET_TITLE}
  >
    <div class="sheet-head">
      <h2 id=${SHEET_TITLE} tabindex="-1">${title}</h2>
      ${also === title ? nothing : html`<span class="aside" lang=${language === 'zh' ? 'en' : 'zh'}>${also}</span>`}
      <button class="put-away" type="button" aria-label=${words.sheet.close} @click=${() => blotter.open(null)}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
    <div class="sheet-body" role=${parts.reading === true ? 'group' : nothing}
      aria-labelledby=${parts.reading === true ? SHEET_TITLE : nothing}
      tabindex=${parts.reading === true ? '0' : nothing}>${parts.body}</div>
    ${parts.foot === undefined ? nothing : html`<div class="foot">${parts.foot}</div>`}
  </section>`;
  // Each sheet is its own piece of paper: it arrives anew and starts at its top.
  return html`${keyed(parts.name, paper)}`;
}

/** Why this cannot be done here, in the ward's words, in place of a list. */
export const notHere = (blotter: Blotter, reason: string): TemplateResult =>
  html`<p class="small quiet">${blotter.words.sheet.notHere}</p>
    <p class="voice">${reason}</p>`;
