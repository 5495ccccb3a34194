/** One notice at a time: what came back and where it lies; no colour for good or bad. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatClock, formatList } from '../text/format';
import type { Blotter } from './blotter';

/** Long lists are told by their first names: the chart has them all. */
const MOST_NAMES = 4;

export function notices(blotter: Blotter): TemplateResult {
  return html`<aside class="notices" aria-label=${blotter.words.chart.result}>${notice(blotter)}</aside>`;
}

function notice(blotter: Blotter): TemplateResult | typeof nothing {
  const { papers, words, language } = blotter;
  if (papers.notice === null) return nothing;
  const names = papers.notice.names.map((name) => blotter.say(name));
  const shown =
    names.length > MOST_NAMES
      ? [...names.slice(0, MOST_NAMES - 1), `+${names.length - MOST_NAMES + 1}`]
      : names;
  return html`<div class="notice">
    <button class="notice-main" type="button" @click=${() => blotter.open('chart')}>
      <strong>${words.chart.back(formatClock(blotter.clockAt(papers.notice.at)))}</strong>
      <span>${words.chart.where(formatList(shown, language))}</span></button>
    <button class="put-away" type="button" aria-label=${words.chart.dismiss} @click=${() => blotter.lay({ notice: null })}><span aria-hidden="true">×</span></button>
  </div>`;
}
