/** Deciding against something: the reason in a few words, put on the sheet beside the orders. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Blotter, Papers } from '../blotter';
import { putLine } from './draft';

export function declineReason(
  blotter: Blotter,
  declined: NonNullable<Papers['declined']>,
): TemplateResult | typeof nothing {
  const { words } = blotter;
  const entry = [...blotter.desk.acts('order'), ...blotter.desk.acts('treat')].find(
    (act) => act.key === declined.key,
  );
  if (entry === undefined) return nothing;
  const put = (event: Event): void => {
    event.preventDefault();
    const because = declined.because.trim();
    if (because === '') return blotter.lay({ declined: { ...declined, asked: true } });
    blotter.lay({
      draft: putLine(blotter.papers.draft, { entry, because }),
      declined: null,
      declining: false,
      query: '',
    });
    // On a phone the keyboard would come up over the sheet.
    if (!blotter.stacked) document.querySelector<HTMLElement>('[data-search]')?.focus();
  };
  return html`<form class="because" @submit=${put}>
    <label for="because">${words.order.because(blotter.say(entry.name))}</label>
    <input id="because" class="field" data-because autocomplete="off" maxlength="200" .value=${live(declined.because)}
      aria-describedby=${declined.asked ? 'because-missing' : nothing}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLInputElement)
          blotter.lay({ declined: { ...declined, because: event.target.value } });
      }} />
    ${declined.asked ? html`<p id="because-missing" class="missing" role="alert">${words.order.becauseMissing}</p>` : nothing}
    <button class="button" type="submit">${words.order.putOn}</button>
  </form>`;
}
