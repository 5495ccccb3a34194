/** "I disagree": a sentence that stands on record beside what it contests. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { DEBRIEF_WORDS } from '../../text/debrief';
import type { Debrief } from './state';
import { typed } from './typed';

/** @param matter id of the item, card or entry that is contested */
export function contest(debrief: Debrief, matter: string): TemplateResult | typeof nothing {
  const { papers, say, report, writable } = debrief;
  const words = DEBRIEF_WORDS.contest;
  const said = report.contested.filter((one) => one.text.startsWith(`${matter}: `));
  const field = `contest-${matter}`;
  return html`<div class="contest">
    ${said.map(
      (one) => html`<p class="contest-said"><span class="small quiet">${say(words.list)}</span>
      <span class="written">${one.text.slice(matter.length + 2)}</span></p>`,
    )}
    ${
      !writable
        ? nothing
        : papers.contesting === matter
          ? html`<form class="no-print" @submit=${(event: SubmitEvent) => put(debrief, matter, event)}>
            <label for=${field}>${say(words.label)}</label>
            <textarea class="field" id=${field} name="text" rows="3" maxlength="1500" aria-describedby="${field}-where"></textarea>
            <p class="small quiet" id="${field}-where">${say(words.where)}</p>
            <p class="deeds"><button class="button" type="submit">${say(words.send)}</button></p>
          </form>`
          : html`<button class="word no-print" type="button" data-contest=${matter}
            @click=${(event: Event) => open(debrief, matter, event)}>${say(words.open)}</button>`
    }
  </div>`;
}

function open(debrief: Debrief, matter: string, event: Event): void {
  const place = (event.target as HTMLElement).closest('.contest');
  debrief.lay({ contesting: matter });
  place?.querySelector('textarea')?.focus();
}

function put(debrief: Debrief, matter: string, event: SubmitEvent): void {
  event.preventDefault();
  const text = typed(event.target as HTMLFormElement, 'text');
  if (text !== '' && debrief.note('contest', `${matter}: ${text}`))
    debrief.lay({ contesting: null, said: DEBRIEF_WORDS.contest.kept });
}
