/** Values on the slip: one sample is one line, and a reading that was taken again and again is one line too. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Shown } from '../session/door';
import { formatUnit, formatValue, GAP } from '../text/format';
import type { Blotter } from './blotter';
import { flagWord } from './chart/flag';
import { when } from './when';

type Bunch = readonly Shown[];

/** More readings than this are told by their span and the last. */
const MOST_READINGS = 3;

/** What belongs together: values of one sample, and readings of one thing over a stretch, where the last was taken. */
export function inBunches(said: readonly Shown[]): readonly Bunch[] {
  const bunches: Shown[][] = [];
  for (const shown of said) {
    const again = readingsOf(said, shown);
    if (again.length > MOST_READINGS) {
      if (shown === again.at(-1)) bunches.push([...again]);
      continue;
    }
    const last = bunches.at(-1);
    const [first] = last ?? [];
    if (shown.kind === 'result' && first?.kind === 'result' && first.takenAt === shown.takenAt)
      last?.push(shown);
    else bunches.push([shown]);
  }
  return bunches;
}

const readingsOf = (said: readonly Shown[], { kind, id }: Shown): readonly Shown[] =>
  kind === 'result' ? said.filter((other) => other.kind === 'result' && other.id === id) : [];

export function results(blotter: Blotter, bunch: Bunch): TemplateResult {
  const last = bunch.at(-1);
  const time = last === undefined ? '' : taken(blotter, last);
  const stretch = bunch.length > 1 && bunch.every((shown) => shown.id === last?.id);
  return html`<div class="utterance"><ul class="plain values">${time === '' ? nothing : html`<li class="quiet">${time}</li>`}
    ${
      stretch
        ? html`<li>${readings(blotter, bunch)} ${flagWord(blotter.words, last?.flag)}</li>`
        : bunch.length > MOST_VALUES
          ? html`<li>${manyValues(blotter, bunch)}</li>`
          : bunch.map(
              (shown) => html`<li>${blotter.say(shown.text)} ${flagWord(blotter.words, shown.flag)}</li>`,
            )
    }</ul></div>`;
}

/** A tube was drawn hours before its value came: the time says so. What the nurse reads is of that time. */
function taken(blotter: Blotter, shown: Shown): string {
  const time = when(blotter, shown);
  const drawn = blotter.view.results.some((series) => series.id === shown.id);
  return time === '' || !drawn ? time : blotter.words.chart.taken(time);
}

/** "Temperature 36.6 °C; 27 readings before it, 36.4 to 37.8." */
function readings(blotter: Blotter, bunch: Bunch): string {
  const [last, ...before] = bunch.toReversed();
  const values = before.flatMap((shown) => shown.value ?? []);
  if (last === undefined || values.length === 0) return '';
  const span = [Math.min(...values), Math.max(...values)].map((value) => formatValue(value, 1));
  const unit = last.unit === undefined ? '' : `${GAP}${formatUnit(last.unit)}`;
  return blotter.words.slip.readings(blotter.say(last.text), values.length, span.join('–') + unit);
}

/** A whole panel is read on the chart, where each value stands beside its range; the slip says only that it is there. */
const MOST_VALUES = 4;
const NAMED = 3;

function manyValues(blotter: Blotter, bunch: Bunch): string {
  const names = bunch
    .slice(0, NAMED)
    .map((shown) => blotter.view.results.find((series) => series.id === shown.id)?.name)
    .flatMap((name) => (name === undefined ? [] : [blotter.say(name)]));
  // Some names have a comma of their own.
  const joined = names.join(blotter.language === 'zh' ? '、' : '; ');
  return blotter.words.slip.valuesOnChart(joined, bunch.length - names.length);
}
