/** The bar at the top: the clock, the papers one click away, the language, the menu. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatClock, formatDay, formatDayShort, formatValue, GAP } from '../text/format';
import { countOnChart } from './arrivals';
import type { Blotter, PaperSheet } from './blotter';

const PAPERS: readonly PaperSheet[] = ['letter', 'chart', 'films', 'notes'];
/** Where a monitor stands, its last reading is said in words. */
const MONITORED = ['theatre', 'needle', 'operation', 'recovery', 'rescue', 'intensive-care'];

export function bar(blotter: Blotter): TemplateResult {
  const { words, view, language, narrow } = blotter;
  const day = narrow ? formatDayShort(view.clock, language) : formatDay(view.clock, language);
  return html`<header class="bar on-dark">
    ${
      view.stage.setting === 'talk'
        ? html`<p class="clock"></p>`
        : html`<p class="clock"><span class="hands">${formatClock(view.clock)}</span> <span class="day">${day}</span></p>`
    }
    ${narrow ? nothing : vitals(blotter)}
    <nav class="bar-papers" aria-label=${words.bar.papers}>
      ${PAPERS.map((paper) => tab(blotter, paper))}
    </nav>
    <div class="bar-end">
      <button class="bar-tab" type="button" data-language lang=${language === 'zh' ? 'en' : 'zh'}
        aria-label=${words.bar.toOtherLanguage} @click=${() => blotter.toggleLanguage()}>${words.bar.otherLanguage}</button>
      <button class="bar-tab" type="button" data-menu @click=${() => blotter.openMenu()}>${words.bar.menu}</button>
    </div>
  </header>`;
}

function tab(blotter: Blotter, paper: PaperSheet): TemplateResult {
  const { words, papers, view } = blotter;
  const open = papers.sheet === paper;
  const fresh = paper === 'chart' ? countOnChart(view) - papers.seen : 0;
  return html`<button class="bar-tab" type="button" data-open=${paper} aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${open ? 'sheet' : nothing} @click=${() => blotter.open(open ? null : paper)}
  >${words.bar[paper]}${fresh > 0 ? html` <span class="fresh">${freshWords(blotter, fresh)}</span>` : nothing}</button>`;
}

const freshWords = (blotter: Blotter, count: number): unknown =>
  blotter.narrow
    ? html`<span aria-hidden="true">${count}</span><span class="unseen">${blotter.words.bar.fresh(count)}</span>`
    : blotter.words.bar.fresh(count);

function vitals(blotter: Blotter): TemplateResult | typeof nothing {
  const { view, words } = blotter;
  const reading = view.vitals.at(-1);
  if (reading === undefined || !MONITORED.includes(view.stage.setting)) return nothing;
  const { pulse, systolic, diastolic, saturation, temperature } = reading;
  const said = [
    pulse === undefined ? [] : words.bar.pulse(pulse),
    systolic === undefined || diastolic === undefined ? [] : words.bar.pressure(systolic, diastolic),
    saturation === undefined ? [] : words.bar.saturation(saturation),
    temperature === undefined ? [] : `${formatValue(temperature, 1)}${GAP}°C`,
  ].flat();
  return html`<p class="monitor">${said.map((text) => html`<span>${text}</span> `)}<span class="when"
      >${words.bar.readAt(formatClock(blotter.clockAt(reading.takenAt)))}</span></p>`;
}
