/** The temperature paper: circles below 38, triangles from 38, marks of treatment, and the readings as a table. */

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { HOUR } from '../../kernel/time';
import type { VitalsReading } from '../../session/door';
import { formatMoment, formatMomentFrom, formatValue, GAP } from '../../text/format';
import type { Blotter } from '../blotter';
import {
  FEVER,
  type Paper,
  type TemperatureChart,
  type TemperatureReading,
  temperatureChart,
} from './temperature';

const WIDE: Paper = { width: 416, height: 230, left: 30, right: 2, top: 30, bottom: 22 };
const NARROW: Paper = { width: 304, height: 220, left: 28, right: 2, top: 30, bottom: 22 };
const SIDE = 5.5;

export function temperaturePart(blotter: Blotter): TemplateResult {
  const { view, words } = blotter;
  const readings = view.vitals.flatMap(({ takenAt, temperature }) =>
    temperature === undefined ? [] : [{ takenAt, temperature }],
  );
  const newest = readings.at(-1);
  return html`<section class="first-part"><div class="sheet-head"><h3>${words.chart.temperature}</h3>
      ${newest === undefined ? nothing : html`<span class="aside">${lastReading(blotter, newest)}</span>`}</div>
    ${newest === undefined ? html`<p class="small quiet">${words.chart.noReading}</p>` : drawing(blotter, readings)}
    ${view.vitals.length === 0 ? nothing : table(blotter)}
  </section>`;
}

const lastReading = (blotter: Blotter, { takenAt, temperature }: TemperatureReading): string =>
  blotter.words.chart.lastReading(
    `${formatValue(temperature, 1)}${GAP}°C`,
    formatMomentFrom(blotter.clockAt(takenAt), blotter.view.clock, blotter.language),
  );

/** Room for "Day 12": a day that begins closer to the edge goes without its word. */
const DAY_WORD = 56;

function drawing(blotter: Blotter, readings: readonly TemperatureReading[]): TemplateResult {
  const { view, words } = blotter;
  const paper = blotter.narrow ? NARROW : WIDE;
  const { day, hour, minute } = view.clock;
  const dayOne = view.minute - ((day - 1) * 24 + hour) * HOUR - minute;
  const marks = view.treatments.map((treatment) => ({
    at: treatment.from,
    name: blotter.say(treatment.name),
  }));
  const chart = temperatureChart(readings, marks, { now: view.minute, dayOne }, paper);
  return html`<svg class="temperature" viewBox="0 0 ${paper.width} ${paper.height}" aria-hidden="true">
      ${chart.degrees.map(({ degree, y }) => svg`<line class="grid" x1=${paper.left} x2=${paper.width} y1=${y} y2=${y} /><text class="degree" x=${paper.left - 6} y=${y + 4.5}>${degree}</text>`)}
      ${chart.days.map(({ day: number, x }) => svg`<line class="grid" x1=${x} x2=${x} y1=${paper.top} y2=${paper.height - paper.bottom + 6} />${x > paper.width - DAY_WORD ? nothing : svg`<text class="day" x=${x + 4} y=${paper.height - 6}>${words.chart.day(number)}</text>`}`)}
      <line class="fever" x1=${paper.left} x2=${paper.width} y1=${chart.fever} y2=${chart.fever} />
      ${chart.marks.map((mark) => svg`<line class="mark" x1=${mark.x} x2=${mark.x} y1="18" y2=${paper.height - paper.bottom} /><text class="mark-number" x=${mark.x} y="13">${mark.number}</text>`)}
      <path class="curve" d=${chart.path} />
      ${chart.points.map(point)}
    </svg>
    ${legend(blotter, chart)}`;
}

const point = ({ x, y, fever }: TemperatureChart['points'][number]) =>
  fever
    ? svg`<path class="fever-point" d="M${x} ${y - SIDE}L${x + SIDE} ${y + SIDE * 0.8}H${x - SIDE}Z" />`
    : svg`<circle class="point" cx=${x} cy=${y} r="4" />`;

function legend(blotter: Blotter, chart: TemperatureChart): TemplateResult | typeof nothing {
  if (chart.marks.length === 0) return nothing;
  return html`<ol class="temperature-marks" aria-label=${blotter.words.chart.marks}>
    ${chart.marks.map(
      (mark) => html`<li><span class="number" aria-hidden="true">${mark.number}</span>
      ${mark.names.join(blotter.language === 'zh' ? '、' : ', ')}
      <span class="quiet">${formatMoment(blotter.clockAt(mark.at), blotter.language)}</span></li>`,
    )}</ol>`;
}

function table(blotter: Blotter): TemplateResult {
  const { view, words, language } = blotter;
  const cells = (reading: VitalsReading): readonly unknown[] => [
    reading.temperature === undefined ? '' : temperatureCell(blotter, reading.temperature),
    reading.pulse ?? '',
    reading.systolic === undefined || reading.diastolic === undefined
      ? ''
      : `${reading.systolic}/${reading.diastolic}`,
    reading.pain ?? '',
  ];
  // The rows name who wrote them only where there is room for it.
  const columns = words.chart.vitalsColumns;
  return html`<details><summary>${words.chart.readings}</summary>
    <table class="figures vitals">
      <thead><tr>${columns.map((name, column) => html`<th scope="col" class=${column === columns.length - 1 ? 'by' : ''}>${name}</th>`)}</tr></thead>
      <tbody>${view.vitals.toReversed().map(
        (reading) => html`<tr>
        <th scope="row">${formatMoment(blotter.clockAt(reading.takenAt), language)}</th>
        ${cells(reading).map((cell) => html`<td>${cell}</td>`)}<td class="by faint">${blotter.nameOf(reading.by)}</td></tr>`,
      )}</tbody>
    </table>
  </details>`;
}

const temperatureCell = (blotter: Blotter, temperature: number): unknown =>
  temperature >= FEVER
    ? html`<span class="high"><span aria-hidden="true">▲</span> ${formatValue(temperature, 1)}<span class="unseen"> ${blotter.words.chart.high}</span></span>`
    : formatValue(temperature, 1);
