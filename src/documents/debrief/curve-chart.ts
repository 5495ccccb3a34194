/** Temperature, CRP and pain as they truly were: three small charts on one time axis, and the same as a table. */

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { DEBRIEF_WORDS } from '../../text/debrief';
import { formatValue } from '../../text/format';
import { type Measure, plot, stretchedTime, tableRows, timeTicks } from './curve';
import { lastMinute } from './road';
import type { Debrief } from './state';

const HEIGHT = 128;
const AXIS_HEIGHT = 22;
const TICK_GAP = 52;
const DIGITS: Readonly<Record<Measure, number>> = { temperature: 1, crp: 0, pain: 0 };

export function curveChart(debrief: Debrief): TemplateResult {
  const { report, say } = debrief;
  const words = DEBRIEF_WORDS.outcome;
  return html`<h2>${say(words.curve)}</h2>
    <p class="small quiet">${say(words.curveHint)}</p>
    <div class="curve-pair">
      <div class="curves">
        ${small(debrief, 'temperature', say(words.temperature), false)} ${small(debrief, 'crp', say(words.crp), false)}
        ${small(debrief, 'pain', say(words.painScale), true)}
      </div>
      <details class="curve-table" ?open=${debrief.width >= 1100}>
        <summary>${say(words.table)}</summary>
        <table class="figures">
          <thead><tr><th scope="col">${say(words.when)}</th>
            <th scope="col" class="value">${say(words.temperature)}</th><th scope="col" class="value">${say(words.crp)}</th>
            <th scope="col" class="value">${say(words.painScale)}</th></tr></thead>
          <tbody>${tableRows(report.curve).map(
            (point) => html`<tr><th scope="row">${debrief.moment(point.minute)}</th>
              <td class="value">${formatValue(point.temperature, 1)}</td><td class="value">${point.crp}</td><td class="value">${point.pain}</td></tr>`,
          )}</tbody>
        </table>
      </details>
    </div>`;
}

function small(debrief: Debrief, measure: Measure, name: string, axis: boolean): TemplateResult {
  const { report, say, startClock } = debrief;
  const room = debrief.width < 1100 ? debrief.width - 64 : (debrief.width - 160) * 0.56;
  const width = Math.max(240, Math.min(760, room));
  const box = { left: 40, right: width - 14, top: 12, bottom: HEIGHT - 10 };
  const end = lastMinute(report);
  const x = stretchedTime(end, box);
  const drawn = plot(report.curve, measure, x, box);
  const height = HEIGHT + (axis ? AXIS_HEIGHT : 0);
  const ticks = timeTicks(end, startClock, x, TICK_GAP);
  return html`<figure class="curve">
    <figcaption>${name}</figcaption>
    <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
      ${ticks.map((tick) => svg`<path class="day-rule" d="M${tick.x} ${box.top}V${box.bottom}" />`)}
      ${drawn.ticks.map(
        (tick) =>
          svg`<path class="tick" d="M${box.left - 4} ${tick.y}H${box.right}" /><text class="tick-word" x=${box.left - 8} y=${tick.y + 4}>${tick.value}</text>`,
      )}
      ${drawn.line === null ? nothing : svg`<path class="fever-line" d="M${box.left} ${drawn.line.y}H${box.right}" />`}
      <path class="curve-line" d=${drawn.path} />
      ${
        drawn.peak === null
          ? nothing
          : svg`<circle class="peak" cx=${drawn.peak.x} cy=${drawn.peak.y} r="3.5" /><text class="peak-word" x=${peakX(drawn.peak.x, width)}
            y=${Math.max(drawn.peak.y - 6, 12)} text-anchor=${drawn.peak.x > width - 60 ? 'end' : 'start'}>${formatValue(drawn.peak.value, DIGITS[measure])}</text>`
      }
      ${axis ? ticks.map((tick) => svg`<text class="day-word" x=${tick.x} y=${HEIGHT + 12}>${say(DEBRIEF_WORDS.time[tick.unit](tick.n))}</text>`) : nothing}
    </svg>
  </figure>`;
}

const peakX = (x: number, width: number): number => (x > width - 60 ? x - 7 : x + 7);
