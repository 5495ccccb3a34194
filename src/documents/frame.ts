/** The whole encounter on paper, in reading order: bar, summary, slip, sheet, dock, notices, words for the ear. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { askSheet, consultSheet, examineSheet } from './acts/at-once';
import { bar } from './bar';
import type { Blotter } from './blotter';
import { chartSheet } from './chart/chart';
import { commitmentSheet } from './commitment/commitment';
import { dock } from './dock';
import { filmsSheet } from './films';
import { helpDialog } from './help';
import { letterSheet } from './letter';
import { liveText } from './live';
import { consentSheet } from './minutes/consent';
import { mdtSheet } from './minutes/mdt';
import { notesSheet } from './notes';
import { notices } from './notice';
import { decideSheet } from './orders/decide-sheet';
import { orderSheet } from './orders/order-sheet';
import { procedureSheet } from './procedure/procedure';
import { timeOutSheet } from './procedure/time-out';
import { slip } from './slip';
import { summary } from './summary';
import { waitSheet } from './wait';

export function frame(blotter: Blotter): TemplateResult {
  const { papers, view, language } = blotter;
  return html`<div class="encounter" lang=${language === 'zh' ? 'zh-CN' : 'en'} data-setting=${view.stage.setting}
    data-sheet=${papers.sheet ?? 'none'} data-pulled=${papers.pulled ? 'yes' : 'no'}>
    ${bar(blotter)}
    <main class="papers">
      ${summary(blotter)}
      ${blotter.stacked ? handle(blotter) : nothing}
      <div class="paper-stack">${slip(blotter)} ${openSheet(blotter)}</div>
    </main>
    ${dock(blotter)} ${notices(blotter)}
    <p class="unseen" role="status" aria-live="polite" data-live>${liveText(blotter)}</p>
    <p class="unseen" role="alert">${papers.alarm === null ? nothing : blotter.say(papers.alarm)}</p>
    ${helpDialog(blotter)}
    <div class="desk-edge" aria-hidden="true"></div>
  </div>`;
}

function handle(blotter: Blotter): TemplateResult {
  const { papers, words } = blotter;
  return html`<button class="handle" type="button" aria-pressed=${papers.pulled ? 'true' : 'false'}
    @click=${() => blotter.lay({ pulled: !papers.pulled })}><span class="grip" aria-hidden="true"></span>
    <span class="unseen">${papers.pulled ? words.sheet.letDown : words.sheet.pullUp}</span></button>`;
}

function openSheet(blotter: Blotter): TemplateResult | typeof nothing {
  const { procedure, meetings, consents } = blotter.view;
  const { leaf } = blotter.papers;
  const minutes = meetings.at(leaf ?? -1);
  const consent = consents.at(leaf ?? -1);
  switch (blotter.papers.sheet) {
    case null:
      return nothing;
    case 'ask':
      return askSheet(blotter);
    case 'examine':
      return examineSheet(blotter);
    case 'order':
      return orderSheet(blotter);
    case 'consult':
      return consultSheet(blotter);
    case 'decide':
      return decideSheet(blotter);
    case 'wait':
      return waitSheet(blotter);
    case 'letter':
      return letterSheet(blotter);
    case 'chart':
      return chartSheet(blotter);
    case 'films':
      return filmsSheet(blotter);
    case 'notes':
      return notesSheet(blotter);
    case 'mdt':
      return minutes === undefined ? nothing : mdtSheet(blotter, minutes);
    case 'consent':
      return consent === undefined ? nothing : consentSheet(blotter, consent);
    case 'commitment':
      return commitmentSheet(blotter);
    case 'time-out':
      return procedure === null ? nothing : timeOutSheet(blotter, procedure);
    case 'procedure':
      return procedure === null ? nothing : procedureSheet(blotter, procedure);
  }
}
