/** The chart: temperature, laboratory, what is awaited, reports, treatment, and the sums. */

import { html, type TemplateResult } from 'lit-html';
import type { Blotter } from '../blotter';
import { sheet } from '../sheet';
import { labPart } from './lab-table';
import { awaitedPart, declinedPart, reportsPart, totalsPart, treatmentPart } from './reports';
import { temperaturePart } from './temperature-chart';

export function chartSheet(blotter: Blotter): TemplateResult {
  return sheet(blotter, {
    name: 'chart',
    title: (words) => words.chart.title,
    tall: true,
    reading: true,
    body: html`${temperaturePart(blotter)} ${labPart(blotter)} ${awaitedPart(blotter)} ${reportsPart(blotter)}
      ${treatmentPart(blotter)} ${declinedPart(blotter)} ${totalsPart(blotter)}`,
  });
}
