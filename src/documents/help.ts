/** The help: keys as a list, and the switch for those whose keyboard or voice types single letters by accident. */

import { html, type TemplateResult } from 'lit-html';
import type { Blotter } from './blotter';

export function helpDialog(blotter: Blotter): TemplateResult {
  const { words, papers } = blotter;
  return html`<dialog class="dialog" id="help" aria-labelledby="help-title">
    <div class="sheet-head"><h2 id="help-title">${words.help.title}</h2></div>
    <dl class="keys">${words.help.keys.map(([key, what]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>
    <label class="toggle"><input type="checkbox" .checked=${papers.singleKeys} @change=${(event: Event) => {
      if (event.target instanceof HTMLInputElement) blotter.lay({ singleKeys: event.target.checked });
    }} /> ${words.help.single}</label>
    <p class="small quiet">${words.help.education}</p>
    <form method="dialog" class="deeds"><button class="button" autofocus>${words.help.close}</button></form>
  </dialog>`;
}
