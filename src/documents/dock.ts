/** The dock: the five things one can do, and waiting, which stands apart. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ActSheet, Blotter } from './blotter';

const ACTS: readonly ActSheet[] = ['ask', 'examine', 'order', 'consult', 'decide'];

export function dock(blotter: Blotter): TemplateResult {
  return html`<nav class="dock on-dark" aria-label=${blotter.words.dock.label}>
    ${ACTS.map((sheet) => tab(blotter, sheet, sheet === 'consult' ? consultWord(blotter) : blotter.words.dock[sheet]))}
    ${tab(blotter, 'wait', blotter.words.dock.wait)}
  </nav>`;
}

/** Where two people sit down to talk, consulting is saying. */
const consultWord = ({ view, words }: Blotter): string =>
  view.stage.setting === 'talk' ? words.dock.say : words.dock.consult;

function tab(blotter: Blotter, sheet: ActSheet | 'wait', word: string): TemplateResult {
  const open = blotter.papers.sheet === sheet;
  return html`<button class="dock-tab ${sheet}" type="button" data-open=${sheet}
    aria-expanded=${open ? 'true' : 'false'} aria-controls=${open ? 'sheet' : nothing}
    @click=${() => blotter.open(open ? null : sheet)}>${word}</button>`;
}
