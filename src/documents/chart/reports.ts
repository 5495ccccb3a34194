/** Reports in words, what is awaited, treatment, what was decided against, and what it all came to so far. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ReportView } from '../../session/door';
import {
  formatHours,
  formatMinutes,
  formatMomentFrom,
  formatQuote,
  formatValue,
  GAP,
} from '../../text/format';
import type { Blotter } from '../blotter';

const moment = (blotter: Blotter, minute: number): string =>
  formatMomentFrom(blotter.clockAt(minute), blotter.view.clock, blotter.language);

export function reportItem(blotter: Blotter, report: ReportView): TemplateResult {
  const { words } = blotter;
  return html`<article class="report">
    <h4>${blotter.say(report.name)}</h4>
    <p class="small quiet">${words.chart.reported(moment(blotter, report.takenAt), moment(blotter, report.reportedAt))}</p>
    <p>${blotter.say(report.text)}</p>
  </article>`;
}

/** Newest first. */
export function reportsPart(blotter: Blotter): TemplateResult {
  const { view, words } = blotter;
  const reports = [...view.reports].sort((a, b) => b.reportedAt - a.reportedAt);
  return html`<section class="part"><h3>${words.chart.reports}</h3>
    ${reports.length === 0 ? html`<p class="small quiet">${words.chart.noReport}</p>` : reports.map((report) => reportItem(blotter, report))}
  </section>`;
}

/** Hollow marks: ordered, and not yet known. */
export function awaitedPart(blotter: Blotter): TemplateResult | typeof nothing {
  const { view, words } = blotter;
  if (view.pending.length === 0) return nothing;
  return html`<section class="part"><h3>${words.chart.awaited}</h3>
    <ul class="facts-list">${[...view.pending]
      .sort((a, b) => a.dueAt - b.dueAt)
      .map(
        (pending) => html`<li class="hollow"><span class="what">${blotter.say(pending.name)}</span>
        <span class="facts"><span>${words.chart.due(moment(blotter, pending.dueAt))}</span></span></li>`,
      )}</ul>
  </section>`;
}

export function treatmentPart(blotter: Blotter): TemplateResult | typeof nothing {
  const { view, words } = blotter;
  if (view.treatments.length === 0) return nothing;
  return html`<section class="part"><h3>${words.chart.treatments}</h3>
    <ul class="facts-list">${view.treatments.map(
      (treatment) => html`<li><span class="what">${blotter.say(treatment.name)}
        ${treatment.dose === undefined ? nothing : html`<span class="small quiet">${blotter.say(treatment.dose)}</span>`}</span>
      <span class="facts"><span>${words.chart.from(moment(blotter, treatment.from))}</span>
        ${treatment.until === null ? nothing : html`<span>${words.chart.until(moment(blotter, treatment.until))}</span>`}
        ${treatment.weeks === undefined ? nothing : html`<span>${words.chart.planned(treatment.weeks)}</span>`}</span></li>`,
    )}</ul>
  </section>`;
}

export function declinedPart(blotter: Blotter): TemplateResult | typeof nothing {
  const { view, words } = blotter;
  if (view.declined.length === 0) return nothing;
  return html`<section class="part"><h3>${words.chart.declined}</h3>
    <ul class="facts-list">${view.declined.map(
      (declined) => html`<li><span class="what">${blotter.say(declined.name)}
        <span class="written">${formatQuote(declined.because)}</span></span>
      <span class="facts"><span>${moment(blotter, declined.minute)}</span></span></li>`,
    )}</ul>
  </section>`;
}

export function totalsPart(blotter: Blotter): TemplateResult {
  const { view, words, language } = blotter;
  const { cost, mSv, tallies } = view.totals;
  const line = (name: string, value: string) =>
    html`<li><span class="what">${name}</span><span class="facts"><span>${value}</span></span></li>`;
  return html`<section class="part"><h3>${words.chart.totals}</h3>
    <ul class="facts-list">
      ${line(words.chart.cost, words.chart.costUnits(formatValue(cost, Number.isInteger(cost) ? 0 : 1)))}
      ${line(words.chart.radiation, `${formatValue(mSv, 1)}${GAP}mSv`)}
      ${tallies.map(({ name, minutes }) => line(blotter.say(name), formatHours(minutes, language)))}
      ${line(words.chart.elapsed, formatMinutes(view.minute, language))}
    </ul>
  </section>`;
}
