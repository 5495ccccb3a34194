/** The referral letter as it was typed. Before the first visit its foot holds what comes next. */

import { html, type TemplateResult } from 'lit-html';
import type { Blotter } from './blotter';
import { decideFoot, decisionRow, pickDecision } from './orders/decide-sheet';
import { sheet } from './sheet';

export function letterSheet(blotter: Blotter): TemplateResult {
  const { view, words } = blotter;
  const { letter } = view;
  const body = html`<article class="typed">
    <dl class="letter-head">
      <div><dt>${words.letter.from}</dt><dd>${blotter.say(letter.from)}</dd></div>
      <div><dt>${words.letter.to}</dt><dd>${blotter.say(letter.to)}</dd></div>
      <div><dt>${words.letter.date}</dt><dd>${blotter.say(letter.date)}</dd></div>
    </dl>
    ${letter.paragraphs.map((paragraph) => html`<p>${blotter.say(paragraph)}</p>`)}
    <p class="signature">${blotter.say(letter.signature)}</p>
  </article>`;
  const first = view.stage.setting === 'referral';
  return sheet(blotter, {
    name: 'letter',
    title: (said) => said.letter.title,
    body,
    reading: true,
    ...(first ? { foot: html`${next(blotter)}${decideFoot(blotter)}` } : {}),
  });
}

function next(blotter: Blotter): TemplateResult {
  return html`<section class="next">
    <h3>${blotter.words.letter.next}</h3>
    <ul class="rows">
      ${blotter.desk.acts('decide').map(
        (entry) => html`<li><button class="act-row" type="button" data-act=${entry.key}
        @click=${() => pickDecision(blotter, entry)}>${decisionRow(blotter, entry)}</button></li>`,
      )}
    </ul>
    
  </section>`;
}
