/** The consent sheet: what is proposed and why, what else, the risks with their source, what nobody knows, who signed. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ConsentView } from '../../session/door';
import { formatMomentFrom } from '../../text/format';
import type { Localized } from '../../kernel/text';
import type { Blotter } from '../blotter';
import { basisMark } from '../debrief/basis-mark';
import { typed } from '../debrief/typed';
import { sheet } from '../sheet';

export function consentSheet(blotter: Blotter, paper: ConsentView): TemplateResult {
  const { words, view, language } = blotter;
  const when = formatMomentFrom(blotter.clockAt(paper.minute), view.clock, language);
  const list = (items: readonly Localized[]): TemplateResult =>
    html`<ul class="clauses">${items.map((item) => html`<li>${blotter.say(item)}</li>`)}</ul>`;
  return sheet(blotter, {
    name: 'consent',
    title: (said) => said.consent.title,
    tall: true,
    reading: true,
    body: html`<article class="consent-paper">
      <h3 class="act">${blotter.say(paper.title)}</h3>
      <p class="small quiet">${words.consent.person(blotter.say(view.patient.name), view.patient.age)} · ${when}</p>
      ${part(words.consent.proposed, html`<p>${blotter.say(paper.proposed)}</p>`)}
      ${part(words.consent.why, html`<p>${blotter.say(paper.why)}</p>`)}
      ${part(words.consent.alternatives, list(paper.alternatives))}
      ${part(
        words.consent.risks,
        html`<ul class="clauses">${paper.risks.map(
          ({ text, source }) => html`<li>${blotter.say(text)} ${basisMark(source, language)}</li>`,
        )}</ul>`,
      )}
      ${part(words.consent.unknown, list(paper.unknown))}
      ${paper.asks === undefined ? nothing : openLine(blotter, paper, paper.asks)}
      ${part(words.consent.signatures, signatures(blotter, paper))}
    </article>`,
  });
}

const part = (title: string, body: TemplateResult): TemplateResult =>
  html`<section><h4>${title}</h4>${body}</section>`;

/** Takes any words or none; what was written stands. */
function openLine(blotter: Blotter, paper: ConsentView, asks: Localized): TemplateResult {
  const { words } = blotter;
  if (paper.line !== undefined) return part(blotter.say(asks), html`<p class="written">${paper.line}</p>`);
  const write = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = typed(event.target as HTMLFormElement, 'line');
    if (text !== '') blotter.submit({ act: 'note', kind: `consent:${paper.id}`, text });
  };
  return html`<form class="asks" @submit=${write}>
    <h4><label for="consent-line">${blotter.say(asks)}</label></h4>
    <p class="small quiet" id="consent-line-how">${words.consent.blank}</p>
    <textarea class="field written" id="consent-line" name="line" rows="2" maxlength="500" aria-describedby="consent-line-how"></textarea>
    <p class="deeds"><button class="button line" type="submit">${words.consent.write}</button></p>
  </form>`;
}

function signatures(blotter: Blotter, paper: ConsentView): TemplateResult {
  const { words, view } = blotter;
  const isPatient = (by: string): boolean =>
    view.people.find(({ id }) => id === by)?.name.en === view.patient.name.en;
  return html`<dl class="signatures">
    ${paper.signatures.map(
      ({ by, signed, words: said }) => html`<div>
        <dt>${isPatient(by) ? words.consent.patient : words.consent.forPatient}</dt>
        <dd class=${signed ? 'signed' : 'signed not'}>
          ${signed ? html`<span class="written">${blotter.nameOf(by)}</span>` : html`<span>${words.consent.unsigned}</span>`}
          ${said === undefined ? nothing : html`<span class="small beside">${blotter.say(said)}</span>`}
        </dd>
      </div>`,
    )}
    <div>
      <dt>${words.consent.explainedBy}</dt>
      <dd class="signed"><span class="seal-face" aria-hidden="true">${blotter.seal}</span><span class="unseen">${words.consent.seal(blotter.seal)}</span></dd>
    </div>
  </dl>`;
}
