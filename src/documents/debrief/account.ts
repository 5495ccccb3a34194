/** First of all the trainee's own side: how it felt, what it was, and what score the process deserves. Nothing is marked. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { DEBRIEF_WORDS } from '../../text/debrief';
import { readScore } from './reckon';
import type { Debrief } from './state';
import { typed } from './typed';

export function accountTab(debrief: Debrief): TemplateResult {
  const { report, papers, say, writable } = debrief;
  const words = DEBRIEF_WORDS.account;
  return html`<article class="sheet debrief-narrow" data-document="own-account">
    <h1 tabindex="-1">${say(DEBRIEF_WORDS.tabs.account)}</h1>
    <p class="prose">${say(words.lead)}</p>
    <form class="account" novalidate @submit=${(event: SubmitEvent) => keep(debrief, event)}>
      ${writable ? reactions(debrief) : nothing}
      <div class="account-part">
        <label for="account-own">${say(words.own)}</label>
        <p class="small quiet" id="account-own-hint">${say(words.ownHint)}</p>
        <textarea class="field" id="account-own" name="own" rows="5" maxlength="4000" ?readonly=${!writable} aria-describedby="account-own-hint"
          .defaultValue=${report.ownAccount ?? ''}></textarea>
      </div>
      <div class="account-part">
        <label for="account-score">${say(words.predicted)}</label>
        <p class="small quiet" id="account-score-hint">${say(words.predictedHint)}</p>
        <input class="field narrow" id="account-score" name="score" inputmode="numeric" autocomplete="off" ?readonly=${!writable}
          aria-describedby="account-score-hint account-score-wrong" aria-invalid=${papers.wrongNumber ? 'true' : nothing}
          .defaultValue=${report.predicted === null ? '' : String(report.predicted)} />
        <p class="account-wrong" id="account-score-wrong" role="alert">${papers.wrongNumber ? say(words.wrongNumber) : nothing}</p>
      </div>
      <p class="deeds">
        ${writable ? html`<button class="button" type="submit" data-account="keep">${say(words.keep)}</button>` : nothing}
        <button class="button ${writable ? 'line' : ''}" type="button" data-account="skip" @click=${() => goOn(debrief)}>${say(words.skip)}</button>
      </p>
    </form>
  </article>`;
}

const reactions = ({ say }: Debrief): TemplateResult =>
  html`<div class="account-part">
    <label for="account-reactions">${say(DEBRIEF_WORDS.account.reactions)}</label>
    <p class="small quiet" id="account-reactions-hint">${say(DEBRIEF_WORDS.account.reactionsHint)}</p>
    <textarea class="field" id="account-reactions" rows="2" autocomplete="off" aria-describedby="account-reactions-hint"></textarea>
  </div>`;

function keep(debrief: Debrief, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const own = typed(form, 'own');
  const score = readScore(typed(form, 'score'));
  if (score === undefined) return debrief.lay({ wrongNumber: true });
  const { report } = debrief;
  if (own !== '' && own !== report.ownAccount) debrief.note('own-account', own);
  if (score !== null && score !== report.predicted) debrief.note('predicted-score', String(score));
  goOn(debrief);
}

function goOn(debrief: Debrief): void {
  debrief.lay({ open: Math.max(debrief.papers.open, 2), wrongNumber: false });
  debrief.openTab('process');
}
