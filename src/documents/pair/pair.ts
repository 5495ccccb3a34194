/** Two cases side by side: the trainee's own two plays, the two true stories, what was alike, what differed, what decided. */

import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { PairCell, PairHalf, PairReading, PairReport, PairRow } from '../../assessment/report';
import type { Language, Localized } from '../../kernel/text';
import { PAIR_WORDS } from '../../text/pair';
import { basisKey, basisMark } from '../debrief/basis-mark';
import { momentText } from '../debrief/reckon';
import { pageBar } from '../title/page-bar';
import './pair.css';

export interface PairState {
  readonly language: Language;
  readonly report: PairReport;
  /** Where the two debriefs stand. */
  readonly debriefs: readonly [string, string];
}

interface Drawing {
  readonly report: PairReport;
  readonly language: Language;
  readonly say: (text: Localized) => string;
}

export function showPair(
  root: HTMLElement,
  { language, report, debriefs }: PairState,
  setLanguage: (language: Language) => void,
): void {
  const drawing: Drawing = { report, language, say: (text) => text[language] };
  const { say } = drawing;
  const words = PAIR_WORDS;
  const print = html`<button class="tongue" type="button" @click=${() => globalThis.print()}>${say(words.print)}</button>`;
  render(
    html`<div class="desk-page pair" data-document="pair" data-pair=${report.id}>
      ${pageBar(language, setLanguage, print)}
      <main class="paper-main pair-main">
        <article class="sheet pair-sheet">
          <h1 tabindex="-1">${say(report.title)}</h1>
          <p class="prose">${say(report.lead)}</p>
          ${yours(drawing)} ${stories(drawing)} ${rows(drawing, words.same, report.same)}
          ${rows(drawing, words.differed, report.differed)} ${rows(drawing, words.decided, report.decided)}
          <section class="part"><h2>${say(words.cannot)}</h2><div class="prose">${cell(drawing, report.cannot)}</div></section>
          ${basisKey(language)}
          <p class="deeds no-print">
            ${report.halves.map(
              (half, at) =>
                html`<a class="button line" href=${debriefs[at] ?? '#'}>${say(words.debrief(half.tab))}</a>`,
            )}
          </p>
        </article>
      </main>
    </div>`,
    root,
  );
}

/** Two columns under the names of the two cases; on a phone each cell says whose it is. */
function columns({ report, say }: Drawing, cells: readonly [unknown, unknown]): TemplateResult {
  return html`<div class="pair-cells">${report.halves.map(
    (half, at) => html`<div class="pair-cell" data-case=${half.caseId}>
      <p class="pair-of">${say(half.tab)}</p>
      ${cells[at]}
    </div>`,
  )}</div>`;
}

const heads = (drawing: Drawing): TemplateResult =>
  html`<div class="pair-heads" aria-hidden="true">${drawing.report.halves.map(
    (half) => html`<span>${drawing.say(half.tab)}</span>`,
  )}</div>`;

function yours(drawing: Drawing): TemplateResult {
  const { report, say } = drawing;
  return html`<section class="part pair-yours">
    <h2>${say(PAIR_WORDS.yours)}</h2>
    <p class="small quiet">${say(PAIR_WORDS.yoursHint)}</p>
    ${heads(drawing)}
    ${report.yours.map(
      ({ id, what, each }) => html`<section class="pair-row" data-row=${id}>
        <h3>${say(what)}</h3>
        ${columns(drawing, [reading(drawing, each[0], report.halves[0]), reading(drawing, each[1], report.halves[1])])}
      </section>`,
    )}
  </section>`;
}

function reading({ say, language }: Drawing, of: PairReading, half: PairHalf): TemplateResult {
  switch (of.kind) {
    case 'unread':
      return html`<p class="quiet">${say(PAIR_WORDS.unread)}</p>`;
    case 'never':
      return html`<p>${say(of.text)}</p>`;
    case 'moment':
      return html`<p class="pair-when">${momentText(of.minute, half.startClock, language)}</p>
        ${of.remarks.map((remark) => html`<p>${say(remark)}</p>`)}`;
    case 'deeds':
      return html`<ul class="pair-deeds">${of.lines.map((line) => html`<li>${say(line)}</li>`)}</ul>`;
    case 'thought':
      return html`<p class="pair-when">${momentText(of.minute, half.startClock, language)}</p>
        ${of.choice === null ? nothing : html`<p class="written">${say(of.choice)}</p>`}
        ${
          of.differential.length === 0
            ? nothing
            : html`<ul class="pair-thought">${of.differential
                .toSorted((a, b) => b.percent - a.percent)
                .map(
                  ({ name, percent }) => html`<li><span>${say(name)}</span> <span>${percent} %</span></li>`,
                )}</ul>`
        }
        ${of.confidence === null ? nothing : html`<p class="small quiet">${say(PAIR_WORDS.sure(of.confidence))}</p>`}`;
  }
}

function stories(drawing: Drawing): TemplateResult {
  const { report, say } = drawing;
  const [one, other] = report.halves;
  const told = (half: PairHalf): TemplateResult =>
    html`<h3>${say(half.name)}</h3>${half.lines.map((line) => cell(drawing, line))}`;
  return html`<section class="part pair-stories">
    <h2>${say(PAIR_WORDS.stories)}</h2>
    ${heads(drawing)} ${columns(drawing, [told(one), told(other)])}
  </section>`;
}

function rows(drawing: Drawing, title: Localized, list: readonly PairRow[]): TemplateResult {
  const { say } = drawing;
  return html`<section class="part">
    <h2>${say(title)}</h2>
    ${heads(drawing)}
    ${list.map(
      ({ id, what, each }) => html`<section class="pair-row" data-row=${id}>
        <h3>${say(what)}</h3>
        ${columns(drawing, [cell(drawing, each[0]), cell(drawing, each[1])])}
      </section>`,
    )}
  </section>`;
}

const cell = ({ say, language }: Drawing, { text, sources }: PairCell): TemplateResult =>
  html`<p>${say(text)}</p>
    <div class="marks">${sources.map((source) => basisMark(source, language))}</div>`;
