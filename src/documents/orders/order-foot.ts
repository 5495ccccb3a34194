/** The foot of the order sheet: what signing costs in time, said before it is signed. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatClock, formatMomentFrom } from '../../text/format';
import type { Blotter } from '../blotter';
import { type Draft, firstResult, minutesOf } from './draft';

export function orderFoot(blotter: Blotter): TemplateResult {
  const { papers, words } = blotter;
  const empty = papers.draft.length === 0;
  return html`<p class="consequence">${empty ? words.order.empty : consequence(blotter, papers.draft)}</p>
    <div class="deeds">
      ${
        empty
          ? nothing
          : html`<button class="button seal" type="button" data-sign @click=${() => blotter.sign()}>${words.order.sign}</button>`
      }
      <button class="button line" type="button" data-decline aria-pressed=${papers.declining ? 'true' : 'false'}
        @click=${() => blotter.lay({ declining: !papers.declining, declined: null })}
      >${papers.declining ? words.order.declineEnd : words.order.decline}</button>
    </div>`;
}

export function consequence(blotter: Blotter, draft: Draft): unknown {
  const { words, view, language } = blotter;
  const minutes = minutesOf(draft);
  const moment = (minute: number): string => formatMomentFrom(blotter.clockAt(minute), view.clock, language);
  const first = firstResult(draft, view.minute);
  return html`${
    minutes === 0
      ? words.order.movesNot
      : words.order.moves(formatClock(blotter.clockAt(view.minute + minutes)))
  }
  ${first === undefined ? nothing : words.order.firstResult(moment(first))}`;
}
