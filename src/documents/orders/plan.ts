/** What a line may carry: weeks and route of a course, days until a review. Empty is allowed. */

import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Blotter } from '../blotter';
import type { Line } from './draft';

type Put = (change: Partial<Line>) => void;

const MOST_WEEKS = 52;
const MOST_DAYS = 365;

/** A whole number within bounds, or undefined for an empty field. */
export function wholeNumber(text: string, most: number): number | undefined {
  const number = Number.parseInt(text, 10);
  return Number.isNaN(number) ? undefined : Math.min(most, Math.max(1, number));
}

export function coursePlan(blotter: Blotter, line: Line, put: Put): TemplateResult {
  const { words } = blotter;
  const { id } = line.entry;
  return html`<div class="plan">
    <label for="route-${id}">${words.order.route}</label>
    <select id="route-${id}" class="field" data-route=${id} .value=${live(line.route ?? '')}
      @change=${(event: Event) => {
        if (event.target instanceof HTMLSelectElement) put({ route: routeOf(event.target.value) });
      }}>
      <option value="">${words.order.anyRoute}</option>
      <option value="iv">${words.order.iv}</option>
      <option value="oral">${words.order.oral}</option>
    </select>
    ${number(`weeks-${id}`, line.weeks, MOST_WEEKS, (weeks) => put({ weeks }))}
    <label for="weeks-${id}">${words.order.weeks}</label>
  </div>`;
}

export function reviewPlan(blotter: Blotter, line: Line, put: Put): TemplateResult {
  const { words } = blotter;
  const { id } = line.entry;
  return html`<div class="plan">
    <label for="review-${id}">${words.decide.review}</label>
    ${number(`review-${id}`, line.review, MOST_DAYS, (review) => put({ review }))}
    <label for="review-${id}">${words.decide.days}</label>
  </div>`;
}

const routeOf = (value: string): 'iv' | 'oral' | undefined =>
  value === 'iv' || value === 'oral' ? value : undefined;

const number = (
  id: string,
  value: number | undefined,
  most: number,
  put: (value: number | undefined) => void,
) =>
  html`<input id=${id} class="field narrow" type="number" inputmode="numeric" min="1" max=${most}
    .value=${live(value === undefined ? '' : String(value))}
    @change=${(event: Event) => {
      if (event.target instanceof HTMLInputElement) put(wholeNumber(event.target.value, most));
    }} />`;
