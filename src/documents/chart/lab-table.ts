/** Laboratory values by the time they were taken, newest first: value, unit, reference, flag in words, trend. */

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Minute } from '../../kernel/time';
import type { ResultSeries } from '../../session/door';
import { formatMoment, formatMomentFrom, formatReference, formatUnit, formatValue } from '../../text/format';
import type { Blotter } from '../blotter';
import { flagWord } from './flag';
import { type SparkFrame, SPARK_HEIGHT, SPARK_WIDTH, sparkline } from './sparkline';

/** Minutes: tubes drawn on one round stand in one table. */
const ONE_ROUND = 15;

interface Round {
  /** When the last of its tubes was drawn. */
  readonly at: Minute;
  readonly tubes: readonly { readonly series: ResultSeries; readonly place: number }[];
}

/** Series by the round of their newest value, newest first; inside, as the chart has them. */
function byNewest(results: readonly ResultSeries[]): readonly (readonly [Minute, readonly ResultSeries[]])[] {
  const dated = results
    .flatMap((series, place) => {
      const at = series.points.at(-1)?.takenAt;
      return at === undefined ? [] : [{ series, place, at }];
    })
    .sort((a, b) => b.at - a.at);
  const rounds: Round[] = [];
  for (const { series, place, at } of dated) {
    const last = rounds.at(-1);
    if (last === undefined || last.at - at > ONE_ROUND) rounds.push({ at, tubes: [{ series, place }] });
    else rounds[rounds.length - 1] = { ...last, tubes: [...last.tubes, { series, place }] };
  }
  return rounds.map(({ at, tubes }) => [
    at,
    tubes.toSorted((a, b) => a.place - b.place).map(({ series }) => series),
  ]);
}

export function labPart(blotter: Blotter): TemplateResult {
  const { view, words, language } = blotter;
  const times = view.results.flatMap((series) => series.points.map((point) => point.takenAt));
  const axis = { from: Math.min(...times), to: Math.max(...times) };
  return html`<section class="part"><div class="sheet-head"><h3>${words.chart.lab}</h3></div>
    ${view.results.length === 0 ? html`<p class="small quiet">${words.chart.noResult}</p>` : nothing}
    ${byNewest(view.results).map(
      ([takenAt, group]) => html`<table class="figures lab">
      <caption class="small quiet">${words.chart.taken(formatMomentFrom(blotter.clockAt(takenAt), view.clock, language))}</caption>
      <thead><tr>${words.chart.labColumns.map((name, column) => html`<th scope="col" class=${COLUMNS[column] ?? ''}>${column === FLAG ? html`<span class="unseen">${name}</span>` : name}</th>`)}</tr></thead>
      <tbody>${group.map((series) => row(blotter, series, axis))}</tbody>
    </table>`,
    )}
    ${view.results.length === 0 ? nothing : allValues(blotter)}
  </section>`;
}

const COLUMNS = ['', 'value', 'unit', 'reference', 'flag', 'trend'];
const FLAG = 4;

/** A long unit may be broken behind its strokes: it would take the room of the names. */
const LONG_UNIT = 7;
const breakable = (unit: string): unknown =>
  unit.length <= LONG_UNIT
    ? unit
    : unit.split('/').map((part, index) => (index === 0 ? part : html`/<wbr />${part}`));

function row(blotter: Blotter, series: ResultSeries, axis: { from: number; to: number }): TemplateResult {
  const { words, language } = blotter;
  const newest = series.points.at(-1);
  const unit = formatUnit(series.unit);
  const reference = formatReference(series.low, series.high, series.digits, language);
  return html`<tr>
    <th scope="row">${blotter.say(series.name)}
      <span class="under faint">${unit}${reference === '' ? nothing : html` · ${reference}`}</span></th>
    <td class="value">${newest === undefined ? nothing : formatValue(newest.value, series.digits)}</td>
    <td class="unit faint">${breakable(unit)}</td>
    <td class="reference faint">${reference}</td>
    <td class="flag">${flagWord(words, newest?.flag)}</td>
    <td class="trend faint">${trend(blotter, series, { ...axis, low: series.low, high: series.high })}</td>
  </tr>`;
}

/** A picture of the trend with its values in words; one value is called the first, for every test alike. */
function trend(blotter: Blotter, series: ResultSeries, frame: SparkFrame): unknown {
  const { words } = blotter;
  const shape = sparkline(series.points, frame);
  if (shape === null) return words.chart.first;
  const values = series.points.map((point) => formatValue(point.value, series.digits)).join(', ');
  const flag = series.points.at(-1)?.flag ?? 'none';
  return html`<svg class="spark" viewBox="0 0 ${SPARK_WIDTH} ${SPARK_HEIGHT}" role="img" aria-label=${words.chart.trend(values)}>
    ${shape.band === null ? nothing : svg`<rect class="band" x="0" width=${SPARK_WIDTH} y=${shape.band.y} height=${shape.band.height} />`}
    <path class="trace" d=${shape.path} /><circle class="last ${flag}" cx=${shape.last.x} cy=${shape.last.y} r="3" />
  </svg>`;
}

function allValues(blotter: Blotter): TemplateResult {
  const { view, words, language } = blotter;
  return html`<details class="all-values"><summary>${words.chart.allValues}</summary>
    ${view.results.map(
      (series) => html`<table class="figures">
      <caption><h4>${blotter.say(series.name)} <span class="faint">${formatUnit(series.unit)}</span></h4></caption>
      <thead><tr><th scope="col">${words.chart.time}</th><th scope="col" class="value">${words.chart.labColumns[1]}</th><th scope="col">${words.chart.labColumns[FLAG]}</th></tr></thead>
      <tbody>${series.points.toReversed().map(
        (point) => html`<tr>
        <th scope="row">${formatMoment(blotter.clockAt(point.takenAt), language)}</th>
        <td class="value">${formatValue(point.value, series.digits)}</td><td>${flagWord(words, point.flag)}</td></tr>`,
      )}</tbody>
    </table>`,
    )}
  </details>`;
}
