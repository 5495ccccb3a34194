/** The wait card: how long, and the clock each choice leads to; nothing about what will happen. */

import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { DAY, HOUR, type Minute, WEEK } from '../kernel/time';
import type { Intent, WaitView } from '../session/door';
import { formatMomentFrom } from '../text/format';
import type { Blotter, Papers } from './blotter';
import { wholeNumber } from './orders/plan';
import { sheet } from './sheet';

type Unit = Papers['waiting']['unit'];

const UNITS: Readonly<Record<Unit, number>> = { hours: HOUR, days: DAY, weeks: WEEK };
const LONGEST = 525_600;

const waitMinutes = ({ amount, unit }: Papers['waiting']): number => Math.min(LONGEST, amount * UNITS[unit]);

export function waitSheet(blotter: Blotter): TemplateResult {
  const { view, words } = blotter;
  const now = view.minute;
  const hour = { act: 'wait', minutes: HOUR } as const;
  const [untils, dayparts] = [
    ['result', 'event', 'next'],
    ['evening', 'morning'],
  ].map((kinds) => view.waits.filter((wait) => kinds.includes(wait.until)));
  return sheet(blotter, {
    name: 'wait',
    title: (said) => said.wait.title,
    body: html`<ul class="rows">
        ${untils?.map((wait) => waitRow(blotter, wait))}
        ${row(blotter, 'hour', words.wait.hour, now + HOUR, hour)}
        ${dayparts?.map((wait) => waitRow(blotter, wait))}
      </ul>
      ${choose(blotter)}
      <p class="small quiet stops">${words.wait.stops}</p>`,
  });
}

/** On a phone what happened meanwhile lies under the card. */
function waitFor(blotter: Blotter, intent: Intent): void {
  if (blotter.submit(intent).ok && blotter.stacked && blotter.papers.sheet === 'wait') blotter.open(null);
}

const waitRow = (blotter: Blotter, wait: WaitView): TemplateResult =>
  row(blotter, wait.until, blotter.words.wait[wait.until], wait.minute, { act: 'wait', until: wait.until });

function row(
  blotter: Blotter,
  id: string,
  name: string,
  minute: Minute | undefined,
  intent: Intent,
): TemplateResult {
  return html`<li><button class="act-row" type="button" data-act="wait:${id}" @click=${() => waitFor(blotter, intent)}>
    <span class="what">${name}</span><span class="facts">${until(blotter, minute)}</span></button></li>`;
}

const until = (blotter: Blotter, minute: Minute | undefined): string =>
  minute === undefined
    ? blotter.words.wait.unknown
    : blotter.words.wait.until(
        formatMomentFrom(blotter.clockAt(minute), blotter.view.clock, blotter.language),
      );

function choose(blotter: Blotter): TemplateResult {
  const { words, papers, view } = blotter;
  const { amount, unit } = papers.waiting;
  const minutes = waitMinutes(papers.waiting);
  return html`<form class="choose" @submit=${(event: Event) => {
    event.preventDefault();
    waitFor(blotter, { act: 'wait', minutes });
  }}>
    <h3>${words.wait.choose}</h3>
    <div class="plan">
      <label class="unseen" for="wait-amount">${words.wait.amount}</label>
      <input id="wait-amount" class="field narrow" type="number" inputmode="numeric" min="1" max="365" .value=${live(String(amount))}
        @input=${(event: Event) => {
          if (!(event.target instanceof HTMLInputElement)) return;
          // A field that was just emptied is about to be written in.
          const written = wholeNumber(event.target.value, 365);
          if (written !== undefined) blotter.lay({ waiting: { unit, amount: written } });
        }} />
      <label class="unseen" for="wait-unit">${words.wait.unit}</label>
      <select id="wait-unit" class="field" @change=${(event: Event) => {
        const chosen = event.target instanceof HTMLSelectElement ? event.target.value : unit;
        if (chosen === 'hours' || chosen === 'days' || chosen === 'weeks')
          blotter.lay({ waiting: { amount, unit: chosen } });
      }}>
        ${(['hours', 'days', 'weeks'] as const).map((each) => html`<option value=${each} ?selected=${each === unit}>${words.wait[each]}</option>`)}
      </select>
      <output class="facts" for="wait-amount wait-unit">${until(blotter, view.minute + minutes)}</output>
      <button class="button line" type="submit" data-act="wait:chosen">${words.wait.go}</button>
    </div>
  </form>`;
}
