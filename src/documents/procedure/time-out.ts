/** The time-out board: five lines read aloud, one open line, the seal; then the steps of the table. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ProcedureView } from '../../session/door';
import type { Blotter } from '../blotter';
import { judgementForm } from '../commitment/commitment';
import { sheet } from '../sheet';
import { stepButtons } from './steps';

/** The line on allergy and antibiotic also says whether the dose was given. */
const ANTIBIOTIC = 3;
const GO_OR_STOP = ['sign', 'stop'];

export function timeOutSheet(blotter: Blotter, procedure: ProcedureView): TemplateResult {
  const { words, view } = blotter;
  const open = view.openCommitments.find((commitment) => commitment.openLine) ?? view.openCommitments[0];
  const made = view.commitments.findLast((commitment) => commitment.line !== undefined);
  return sheet(blotter, {
    name: 'time-out',
    title: (said) => said.timeOut.title,
    body: html`<p class="small quiet">${words.timeOut.how}</p>
      <ul class="rows read-aloud">
        ${words.timeOut.lines.map(
          ({ name, said }, index) => html`<li><span class="tick" aria-hidden="true">✓</span>
          <span class="what">${name}</span><span class="facts"><span>${index === ANTIBIOTIC ? antibiotic(blotter, said) : said}</span></span></li>`,
        )}
      </ul>
      ${open !== undefined ? judgementForm(blotter, open) : made?.line === undefined ? nothing : html`<p class="written line-kept">${made.line}</p>`}
      ${stepButtons(
        blotter,
        procedure.steps.filter(({ id }) => !GO_OR_STOP.includes(id)),
      )}`,
    // Going on and stopping stand side by side, of one size, always in view.
    foot: stepButtons(
      blotter,
      procedure.steps.filter(({ id }) => GO_OR_STOP.includes(id)),
    ),
  });
}

function antibiotic({ view, words }: Blotter, said: string): string {
  if ((view.done['step:give-prophylaxis'] ?? 0) > 0) return words.timeOut.given;
  if ((view.done['step:hold-prophylaxis'] ?? 0) > 0) return words.timeOut.held;
  return said;
}
