/** The needle in: what the instruments say, the next step, and the way out. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ProcedureView } from '../../session/door';
import { formatValue, GAP } from '../../text/format';
import type { Blotter } from '../blotter';
import { sheet } from '../sheet';
import { injectButton, toggleChoice } from './inject';
import { stepButtons } from './steps';

const PHASES = ['runny', 'working', 'setting'] as const;

export function procedureSheet(blotter: Blotter, procedure: ProcedureView): TemplateResult {
  const { words } = blotter;
  const inject = procedure.steps.some((step) => step.id === 'inject');
  return sheet(blotter, {
    name: 'procedure',
    title: (said) => (procedure.kind === 'biopsy' ? said.procedure.titleCt : said.procedure.title),
    body: html`<dl class="readings">
        ${reading(words.procedure.needle, `${formatValue(procedure.needleMm, 0)}${GAP}mm`)}
        ${procedure.kind === 'pvp' ? reading(words.procedure.screening, `${formatValue(procedure.screenSeconds, 0)}${GAP}s`) : nothing}
        ${procedure.kind === 'pvp' ? reading(words.procedure.cement, `${formatValue(procedure.cementMl, 1)}${GAP}mL`) : nothing}
      </dl>
      ${procedure.cementPhase === 'none' ? nothing : phaseBar(blotter, procedure.cementPhase)}
      ${procedure.coreTaken ? html`<p class="small core"><span class="tick" aria-hidden="true">✓</span> ${words.procedure.core}</p>` : nothing}
      <h3>${words.procedure.steps}</h3>
      ${stepButtons(
        blotter,
        procedure.steps.filter(({ id }) => id !== 'inject' && id !== 'stop'),
      )}
      ${inject ? toggleChoice(blotter) : nothing}`,
    // Going on and stopping stand below everything that scrolls, always in view.
    foot: html`<div class="hand">${inject ? injectButton(blotter, procedure) : nothing}
      ${stepButtons(
        blotter,
        procedure.steps.filter(({ id }) => id === 'stop'),
      )}</div>`,
  });
}

const reading = (name: string, value: string): TemplateResult =>
  html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function phaseBar(blotter: Blotter, now: 'runny' | 'working' | 'setting'): TemplateResult {
  const { words } = blotter;
  return html`<div class="phase"><p class="small">${words.procedure.phase}: <strong>${words.procedure.phases[now]}</strong></p>
    <ol class="phases" aria-hidden="true">${PHASES.map((phase) => html`<li class=${phase === now ? 'now' : ''}>${words.procedure.phases[phase]}</li>`)}</ol></div>`;
}
