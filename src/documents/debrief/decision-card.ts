/** One decision: what the trainee chose, what was known then, the windows that were open, and on what that rests. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { DecisionCard, ProcessItem, SourceLine } from '../../assessment/report';
import { DEBRIEF_WORDS } from '../../text/debrief';
import { formatList, formatQuote, GAP } from '../../text/format';
import { basisMark } from './basis-mark';
import { statusBody } from './body';
import { contest } from './contest';
import { windowText } from './reckon';
import type { Debrief } from './state';

/** Findings that are shown before the rest is folded away. */
const KNOWN_SHOWN = 5;
const SOURCES_SHOWN = 5;

export function decisionCard(debrief: Debrief, card: DecisionCard): TemplateResult {
  const { say, report } = debrief;
  const words = DEBRIEF_WORDS.process;
  const items = report.process.items.filter((item) => card.items.includes(item.id));
  return html`<article class="sheet decision" data-card=${card.id} aria-label=${say(words.decision(card.number))}>
    <header class="decision-head">
      <span class="decision-number" aria-hidden="true">${card.number}</span>
      <h2>${say(card.title)}</h2>
      <span class="small quiet">${debrief.moment(card.minute)}</span>
    </header>
    <div class="decision-columns">
      <section><h3>${say(words.you)}</h3>${you(debrief, card)}</section>
      <section><h3>${say(words.known)}</h3>${known(debrief, card)}</section>
      <section><h3>${say(words.window)}</h3>${windows(debrief, items)}</section>
      <section><h3>${say(words.sources)}</h3>${sources(debrief, items)}</section>
    </div>
    ${card.question === null ? nothing : html`<p class="voice decision-question">${say(card.question)}</p>`}
    ${contest(debrief, card.id)}
  </article>`;
}

function you({ say }: Debrief, card: DecisionCard): TemplateResult {
  const words = DEBRIEF_WORDS.process;
  const guesses = card.differential
    .filter((one) => one.percent > 0)
    .toSorted((a, b) => b.percent - a.percent);
  return html`<p class="decision-choice">${card.choice === null ? say(words.noChoice) : say(card.choice)}</p>
    ${card.confidence === null ? nothing : html`<p>${say(words.sure(card.confidence))}</p>`}
    ${
      guesses.length === 0
        ? nothing
        : html`<ul class="guesses">${guesses.map((one) => html`<li><span>${say(one.name)}</span> <span>${one.percent}${GAP}%</span></li>`)}</ul>`
    }
    ${
      card.line === null
        ? nothing
        : card.line === ''
          ? html`<p class="small quiet">${say(words.openLineEmpty)}</p>`
          : html`<p class="small quiet">${say(words.openLine)}</p><p class="written">${formatQuote(card.line)}</p>`
    }`;
}

function known({ say, language }: Debrief, card: DecisionCard): TemplateResult {
  const words = DEBRIEF_WORDS.process;
  const line = (one: DecisionCard['known'][number]): TemplateResult =>
    html`<li><span class="known-name">${say(one.name)}</span> <span>${say(one.text)}</span></li>`;
  const [first, rest] = [card.known.slice(0, KNOWN_SHOWN), card.known.slice(KNOWN_SHOWN)];
  return html`${card.known.length === 0 ? html`<p>${say(words.knownNone)}</p>` : html`<ul class="known">${first.map(line)}</ul>`}
    ${
      rest.length === 0
        ? nothing
        : html`<details><summary>${say(words.knownAll(card.known.length))}</summary><ul class="known">${rest.map(line)}</ul></details>`
    }
    ${
      card.awaited.length === 0
        ? nothing
        : html`<p class="small quiet">${say(words.awaited)}: ${formatList(card.awaited.map(say), language)}</p>`
    }`;
}

function windows(debrief: Debrief, items: readonly ProcessItem[]): TemplateResult {
  const { say } = debrief;
  if (items.length === 0) return html`<p>${say(DEBRIEF_WORDS.process.noItem)}</p>`;
  return html`<ul class="windows">${items.map(
    (item) => html`<li>
      <span class="status ${item.status}">${statusBody(item.status)} ${say(item.title)}: <strong>${say(DEBRIEF_WORDS.status[item.status])}</strong></span>
      <span class="small quiet">${windowText(item, debrief.startClock, debrief.language)}</span>
    </li>`,
  )}</ul>`;
}

/** Each source once, however many windows rest on it. */
function sources({ say, language }: Debrief, items: readonly ProcessItem[]): TemplateResult {
  const once = new Map<string, SourceLine>();
  for (const item of items)
    for (const source of item.sources) {
      const note = typeof source.note === 'object' ? source.note.en : source.note;
      once.set(source.citation ?? source.doi ?? note ?? source.basis, source);
    }
  const all = [...once.values()];
  const line = (source: SourceLine): TemplateResult =>
    html`<li><span lang="en">${shortName(source)}</span> ${basisMark(source, language)}</li>`;
  return html`<ul class="card-sources">${all.slice(0, SOURCES_SHOWN).map(line)}</ul>
    ${
      all.length > SOURCES_SHOWN
        ? html`<details><summary>${say(DEBRIEF_WORDS.process.knownAll(all.length))}</summary>
            <ul class="card-sources">${all.slice(SOURCES_SHOWN).map(line)}</ul></details>`
        : nothing
    }`;
}

/** "IDSA 2015, line 7" out of a whole citation. */
const shortName = ({ citation }: SourceLine): string => {
  if (citation === undefined) return '';
  const first = citation.split(/[.;:(]/)[0]?.trim() ?? citation;
  return first.length > 48 ? `${first.slice(0, 46).trimEnd()}…` : first;
};
