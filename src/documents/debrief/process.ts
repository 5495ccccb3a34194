/** Process: the road without judgement, the decisions with what was known then, and where trainees err. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ProcessItem } from '../../assessment/report';
import { DEBRIEF_WORDS } from '../../text/debrief';
import { basisMark } from './basis-mark';
import { statusBody } from './body';
import { contest } from './contest';
import { decisionCard } from './decision-card';
import { outOfHundred, reached, windowText } from './reckon';
import { roadChart } from './road-chart';
import type { Debrief } from './state';

export function processTab(debrief: Debrief): TemplateResult {
  const { report, say } = debrief;
  const words = DEBRIEF_WORDS.process;
  return html`<article class="sheet" data-document="timeline">
      <div class="sheet-head">
        <h1 tabindex="-1">${say(words.road)}</h1>
        <p class="legend small quiet" aria-hidden="true"><span class="legend-body"></span> ${say(words.legendDecision)}
          <span class="legend-curve"></span> ${say(words.legendCurve)}</p>
      </div>
      <p class="small quiet prose">${say(words.roadHint)}</p>
      ${roadChart(debrief)}
      <details class="road-list"><summary>${say(words.list)}</summary>${list(debrief)}</details>
    </article>
    <div class="debrief-pair">
      <div class="cards">${
        report.decisions.length === 0
          ? html`<p class="sheet">${say(words.noDecisions)}</p>`
          : html`${report.decisions.map((card, index) => html`<div class="card ${index === debrief.papers.card ? 'on-top' : ''}">${decisionCard(debrief, card)}</div>`)}
            ${turn(debrief)}`
      }</div>
      <article class="sheet features" data-document="key-features">
        <h2>${say(words.features)}</h2>
        <p>${sum(debrief)}</p>
        <ul class="rows">${report.process.items.map((item) => feature(debrief, item))}</ul>
        ${questions(debrief)}
      </article>
    </div>`;
}

/** Those that stand on no card. */
function questions({ report, say }: Debrief): TemplateResult | typeof nothing {
  const asked = new Set(report.decisions.map((card) => card.question?.en));
  const others = report.questions.filter((question) => !asked.has(question.en));
  if (others.length === 0) return nothing;
  return html`<section class="part"><h3>${say(DEBRIEF_WORDS.process.questions)}</h3>
    ${others.map((question) => html`<p class="voice question">${say(question)}</p>`)}</section>`;
}

function turn(debrief: Debrief): TemplateResult {
  const { papers, report, say } = debrief;
  const words = DEBRIEF_WORDS.process;
  const last = report.decisions.length - 1;
  return html`<p class="deeds turn no-print">
    ${
      papers.card > 0
        ? html`<button class="button line on-dark" type="button" @click=${() => debrief.lay({ card: papers.card - 1 })}>← ${say(words.decision(papers.card))}</button>`
        : nothing
    }
    ${
      papers.card < last
        ? html`<button class="button line on-dark" type="button" @click=${() => debrief.lay({ card: papers.card + 1 })}>${say(words.decision(papers.card + 2))} →</button>`
        : nothing
    }
  </p>`;
}

function sum({ report, say }: Debrief): unknown {
  const words = DEBRIEF_WORDS.process;
  const { points, max, items } = report.process;
  const hundred = outOfHundred(report.process);
  const came = say(words.sum(points, max, reached(items).length));
  return report.predicted === null || hundred === null
    ? came
    : `${came} ${say(words.predicted(report.predicted, hundred))}`;
}

/** One key feature. What did not come up is said to be so, and outside the sum. */
function feature(debrief: Debrief, item: ProcessItem): TemplateResult {
  const { say, language, startClock } = debrief;
  const words = DEBRIEF_WORDS.process;
  if (!item.applies)
    return html`<li class="feature" data-item=${item.id}>
      <p class="feature-head"><span>${say(item.title)}</span><span class="small quiet">${say(words.notReached)}</span></p>
    </li>`;
  return html`<li class="feature" data-item=${item.id} data-status=${item.status}>
    <p class="feature-head">
      <span class="status ${item.status}">${statusBody(item.status)} ${say(item.title)}</span>
      <span class="feature-points"><strong>${say(DEBRIEF_WORDS.status[item.status])}</strong> ${say(words.points(item.points, item.max))}</span>
    </p>
    <p>${say(item.why)}</p>
    <details>
      <summary>${say(words.more)}</summary>
      <div class="feature-more">
        <p class="small">${windowText(item, startClock, language)}${item.at === null ? nothing : html` · ${say(words.at(debrief.moment(item.at)))}`}</p>
        <p><strong>${say(words.why)}.</strong> ${say(item.erring)}</p>
        ${item.disagreement === undefined ? nothing : html`<p><strong>${say(words.disagreement)}.</strong> ${say(item.disagreement)}</p>`}
        <ul class="card-sources">${item.sources.map((source) => html`<li>${basisMark(source, language)}</li>`)}</ul>
        ${contest(debrief, item.id)}
      </div>
    </details>
  </li>`;
}

function list(debrief: Debrief): TemplateResult {
  const { report, say } = debrief;
  const words = DEBRIEF_WORDS.process;
  return html`<div class="scrolls" role="region" aria-label=${say(words.list)} tabindex="0"><table class="figures timeline">
    <thead><tr><th scope="col">${say(words.when)}</th><th scope="col">${say(words.kind)}</th><th scope="col">${say(words.what)}</th></tr></thead>
    <tbody>${report.timeline.map(
      (entry) =>
        html`<tr class="kind-${entry.kind}"><td>${debrief.moment(entry.minute)}</td><td>${say(words.kinds[entry.kind])}</td><td>${say(entry.text)}</td></tr>`,
    )}</tbody>
  </table></div>`;
}
