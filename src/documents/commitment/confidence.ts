/** How sure: a ruled line from a guess to certain, by five. Left alone, it says nothing. */

import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { GAP } from '../../text/format';
import type { Blotter } from '../blotter';

export function confidenceField(
  blotter: Blotter,
  confidence: number | undefined,
  put: (confidence: number) => void,
): TemplateResult {
  const { words } = blotter;
  const { ticks, unsaid } = words.judgement;
  const word =
    confidence === undefined ? unsaid : `${confidence}${GAP}%, ${ticks[Math.round(confidence / 25)] ?? ''}`;
  const read = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) put(Number(event.target.value));
  };
  return html`<div class="sure">
    <label for="sure">${words.judgement.sure}</label>
    <output for="sure">${confidence === undefined ? unsaid : `${confidence}${GAP}%`}</output>
    <input id="sure" class="ruler ${confidence === undefined ? 'untouched' : ''}" type="range" min="0" max="100" step="5" data-confidence
      aria-valuetext=${word} .value=${live(String(confidence ?? 50))} @input=${read} @click=${read} />
    <ol class="ticks" aria-hidden="true">${ticks.map((tick) => html`<li>${tick}</li>`)}</ol>
  </div>`;
}
