/** The cause ledger: each effect, and below it the decision or omission that made it, how, and how much later. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { LedgerEntry } from '../../assessment/report';
import type { Minute } from '../../kernel/time';
import { DEBRIEF_WORDS } from '../../text/debrief';
import { formatMinutes } from '../../text/format';
import { basisMark } from './basis-mark';
import { contest } from './contest';
import { otherwise } from './otherwise';
import type { Debrief } from './state';

export function ledger(debrief: Debrief): TemplateResult {
  const { report, say } = debrief;
  if (report.ledger.length === 0) return html`<p>${say(DEBRIEF_WORDS.outcome.ledgerNone)}</p>`;
  const latestFirst = report.ledger.toSorted((a, b) => b.minute - a.minute);
  return html`<ol class="ledger">${latestFirst.map((entry) => line(debrief, entry))}</ol>`;
}

function line(debrief: Debrief, entry: LedgerEntry): TemplateResult {
  const { say, language } = debrief;
  const words = DEBRIEF_WORDS.outcome;
  const caused = causeMinute(debrief, entry);
  return html`<li class="ledger-entry ${entry.kind}" data-ledger=${entry.id}>
    <div class="effect">
      <p class="feature-head"><strong>${say(entry.what)}</strong> <span class="small quiet">${debrief.moment(entry.minute)}</span></p>
      <p class="small">${say(words.kinds[entry.kind])} ${basisMark(entry.source, language)}</p>
    </div>
    <div class="cause">
      <p class="feature-head"><span>${say(words.because)} <strong>${say(entry.becauseText)}</strong></span>
        ${caused === undefined ? nothing : html`<span class="small quiet">${debrief.moment(caused)}</span>`}</p>
      <p class="small">${say(entry.mechanism)}${
        caused !== undefined && entry.delayMinutes > 0
          ? html` <span class="quiet">(${say(words.later(formatMinutes(entry.delayMinutes, language)))})</span>`
          : nothing
      }</p>
      ${entry.without === undefined ? nothing : html`<p class="small"><strong>${say(words.without)}</strong> ${say(entry.without)}</p>`}
      ${otherwise(debrief, entry)}
      ${contest(debrief, entry.id)}
    </div>
  </li>`;
}

/** When the causing entry was made; an omission has no moment. */
function causeMinute({ report }: Debrief, { because }: LedgerEntry): Minute | undefined {
  if (!('seq' in because)) return undefined;
  return report.timeline.find((entry) => entry.seq === because.seq)?.minute;
}
