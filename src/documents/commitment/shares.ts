/** What it is, in per cent: one bar of a hundred, and a row for each diagnosis with less and more. */

import { html, svg, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { CommitmentView } from '../../session/door';
import { GAP } from '../../text/format';
import type { Blotter } from '../blotter';
import { remainder, setShare, type Shares, stepShare, WHOLE } from './differential';

export function sharesField(
  blotter: Blotter,
  open: CommitmentView,
  shares: Shares,
  put: (shares: Shares) => void,
): TemplateResult {
  const { words } = blotter;
  const left = remainder(shares);
  return html`<fieldset class="shares">
    <legend>${words.judgement.differential}</legend>
    ${bar(open, shares)}
    <ul>${open.hypotheses.map(({ id, name }, index) => row(blotter, id, blotter.say(name), index, shares, put))}</ul>
    <p class="small quiet"><output>${left === 0 ? words.judgement.whole : words.judgement.remainder(left)}</output>
      ${left === 0 || left === WHOLE ? '' : words.judgement.differentialHow}</p>
  </fieldset>`;
}

/** Parts are told apart by their order and number; the tone only helps. What is open is hollow. */
function bar(open: CommitmentView, shares: Shares): TemplateResult {
  let from = 0;
  const parts = open.hypotheses.map(({ id }, index) => {
    const share = shares[id] ?? 0;
    const x = from;
    from += share;
    return svg`<rect class="part-${index % 4}" x=${x} y="0" width=${share} height="10" />
      <line class="cut" x1=${from} x2=${from} y1="0" y2="10" />`;
  });
  return html`<svg class="share-bar" viewBox="0 0 ${WHOLE} 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="hollow-part" x="0" y="0" width=${WHOLE} height="10" />${parts}</svg>`;
}

function row(
  blotter: Blotter,
  id: string,
  name: string,
  index: number,
  shares: Shares,
  put: (shares: Shares) => void,
): TemplateResult {
  const { words } = blotter;
  const typed = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    put(setShare(shares, id, Number.parseInt(event.target.value, 10) || 0));
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    put(stepShare(shares, id, event.key === 'ArrowUp' ? 1 : -1));
  };
  return html`<li class="share">
    <span class="swatch part-${index % 4}" aria-hidden="true"></span><span class="what">${name}</span>
    <button class="step" type="button" aria-label=${words.judgement.less(name)} @click=${() => put(stepShare(shares, id, -1))}>−</button>
    <input class="share-number" type="text" inputmode="numeric" role="spinbutton" data-hypothesis=${id}
      aria-label=${words.judgement.part(name)} aria-valuemin="0" aria-valuemax=${WHOLE} aria-valuenow=${shares[id] ?? 0}
      .value=${live(String(shares[id] ?? 0))} @change=${typed} @keydown=${keys} /><span class="per-cent" aria-hidden="true">${GAP}%</span>
    <button class="step" type="button" aria-label=${words.judgement.more(name)} @click=${() => put(stepShare(shares, id, 1))}>+</button>
  </li>`;
}
