/** Outcome, after process and apart from it: the ending in natural units, safety, the cause ledger, what it cost. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { DEBRIEF_WORDS } from '../../text/debrief';
import { formatHours, formatMinutes, formatValue, GAP } from '../../text/format';
import { TARIFF_WORDS } from '../../text/tariff';
import { basisKey, basisMark } from './basis-mark';
import { contest } from './contest';
import { curveChart } from './curve-chart';
import { ledger } from './ledger';
import type { Debrief } from './state';

export function outcomeTab(debrief: Debrief): TemplateResult {
  const { report, say } = debrief;
  const words = DEBRIEF_WORDS.outcome;
  return html`<div class="debrief-pair">
      <article class="sheet" data-document="outcome">
        <h1 tabindex="-1">${report.ending === null ? say(words.title) : say(report.ending.title)}</h1>
        <div class="prose"><p class="voice">${say(report.ending?.text ?? words.unfinished)}</p></div>
        ${figures(debrief)}
        <section class="part verdict">
          <h2>${say(words.verdict)}</h2>
          <p><strong class="verdict-words">${say(report.verdict)}</strong></p>
          <p class="small quiet">${say(words.verdictHint)}</p>
        </section>
      </article>
      <div class="stack">
        <article class="sheet" data-document="safety"><h2>${say(words.safety)}</h2>${safety(debrief)}</article>
        <article class="sheet" data-document="cost"><h2>${say(words.spent)}</h2>${spent(debrief)}</article>
      </div>
    </div>
    <article class="sheet" data-document="ledger">
      <div class="sheet-head"><h2>${say(words.ledger)}</h2><span class="aside">${say(words.ledgerHint)}</span></div>
      ${ledger(debrief)} ${basisKey(debrief.language)}
    </article>
    <article class="sheet" data-document="curve">${curveChart(debrief)}</article>`;
}

const fact = (name: string, value: string, hint?: string): TemplateResult =>
  html`<div><dt>${name}</dt><dd>${value}${hint === undefined ? nothing : html`<span class="small quiet natural-hint">${hint}</span>`}</dd></div>`;

/** 29140.4 as "29 140", with spaces that do not break. */
const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, GAP);

function figures({ report, say }: Debrief): TemplateResult {
  const words = DEBRIEF_WORDS.outcome.figures;
  const {
    alive,
    neurology,
    pain,
    function: walking,
    operations,
    hospitalDays,
    antibioticDays,
  } = report.outcome;
  return html`<dl class="natural">
    ${fact(say(words.alive), say(alive ? words.aliveYes : words.aliveNo))}
    ${
      alive
        ? [
            fact(say(words.power), say(words.powerOf(neurology))),
            fact(say(words.pain), say(words.painOf(pain))),
            fact(say(words.function), say(walking)),
          ]
        : nothing
    }
    ${fact(say(words.operations), say(words.operationsOf(operations)))}
    ${fact(say(words.hospital), say(words.days(hospitalDays)))}
    ${fact(say(words.antibiotic), say(words.days(antibioticDays)))}
  </dl>`;
}

function safety(debrief: Debrief): TemplateResult {
  const { report, say, language } = debrief;
  const words = DEBRIEF_WORDS.outcome;
  if (report.safety.length === 0) return html`<p>${say(words.safetyNone)}</p>`;
  return html`<ul class="rows">${report.safety.map(
    (flag) => html`<li class="flag-row" data-safety=${flag.id}>
      <p class="feature-head"><strong class=${flag.severity === 3 ? 'grave' : ''}>${say(words.severity[flag.severity])}</strong>
        <span class="small quiet">${debrief.moment(flag.minute)}</span></p>
      <p>${say(flag.why)}</p>
      <div class="marks">${flag.sources.map((source) => basisMark(source, language))}</div>
      ${contest(debrief, flag.id)}
    </li>`,
  )}</ul>`;
}

function spent({ report, bill, say, language }: Debrief): TemplateResult {
  const words = DEBRIEF_WORDS.outcome;
  const { cost, mSv, hospitalDays, tallies, lines } = report.stewardship;
  const delay = Math.max(
    0,
    ...report.ledger.filter(({ kind }) => kind !== 'good').map((entry) => entry.delayMinutes),
  );
  return html`<dl class="natural">
      ${fact(say(words.cost), say(words.costOf(grouped(cost))), say(words.costHint))}
      ${
        bill === null
          ? nothing
          : fact(
              say(TARIFF_WORDS.inDebrief(bill.name)),
              `${grouped(bill.total)} ${say(bill.unit)}`,
              say(TARIFF_WORDS.days(bill.days)),
            )
      }
      ${fact(say(words.radiation), say(words.radiationOf(Number(formatValue(mSv, 1)))))}
      ${fact(say(words.time), say(words.figures.days(hospitalDays)))}
      ${tallies.map(({ name, minutes }) => fact(say(name), formatHours(minutes, language)))}
      ${delay > 0 ? fact(say(words.delay), formatMinutes(delay, language)) : nothing}
    </dl>
    <ul class="rows">${lines.map(
      (line) => html`<li class="flag-row"><p>${say(line.why)}</p>
        <div class="marks">${line.sources.map((source) => basisMark(source, language))}</div></li>`,
    )}</ul>`;
}
