/** The steps of an open procedure as buttons; stopping is as large and as near as going on. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Intent, ProcedureView } from '../../session/door';
import { formatMinutes } from '../../text/format';
import type { Blotter } from '../blotter';

type Step = ProcedureView['steps'][number];

/** How far one press moves the needle. */
const ADVANCE_MM = 5;
/** How much one press, or a fifth of a second of holding, lets in. */
const INJECT_ML = 0.2;

export function stepIntent(id: string): Intent {
  if (id === 'advance') return { act: 'step', id, mm: ADVANCE_MM };
  if (id === 'inject') return { act: 'step', id, ml: INJECT_ML };
  return { act: 'step', id };
}

/** The named steps, or all but the named ones, as buttons in the order of the table. */
export function stepButtons(blotter: Blotter, steps: readonly Step[]): TemplateResult {
  return html`<div class="steps">${steps.map((step) => stepButton(blotter, step))}</div>`;
}

function stepButton(blotter: Blotter, step: Step): TemplateResult {
  const length =
    step.minutes === 0
      ? nothing
      : html` <span class="length">${formatMinutes(step.minutes, blotter.language)}</span>`;
  return html`<button class="button line step ${step.id}" type="button" data-act="step:${step.id}"
    @click=${() => blotter.submit(stepIntent(step.id))}><span>${blotter.say(step.name)}</span>${length}</button>`;
}
