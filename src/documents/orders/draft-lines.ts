/** The lines chosen so far: what, how long, taken off with one press, and the plan of a course or a review. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { ActVerb } from '../../session/door';
import { formatMinutes } from '../../text/format';
import type { Blotter } from '../blotter';
import { dropLine, type Line, putLine } from './draft';
import { coursePlan, reviewPlan } from './plan';

export function draftLines(blotter: Blotter, verbs: readonly ActVerb[]): TemplateResult | typeof nothing {
  const { papers, words, view } = blotter;
  const lines = papers.draft.filter((line) => verbs.includes(line.entry.act));
  if (lines.length === 0) return nothing;
  const decisions = verbs.includes('decide');
  return html`<section class="draft" aria-labelledby="on-sheet" data-seq=${view.seq}>
    <div class="sheet-head">
      <h3 id="on-sheet">${decisions ? words.decide.chosen : words.order.onSheet}</h3>
      <span class="aside">${words.order.unsigned}</span>
    </div>
    <ul class="rows">
      ${repeat(
        lines,
        (line) => line.entry.key,
        (line) => html`<li class="line">${lineOf(blotter, line)}</li>`,
      )}
    </ul>
  </section>`;
}

function lineOf(blotter: Blotter, line: Line): TemplateResult {
  const { words, papers, language } = blotter;
  const name = blotter.say(line.entry.name);
  const declined = line.because !== undefined;
  const put = (change: Partial<Line>): void =>
    blotter.lay({ draft: putLine(papers.draft, { ...line, ...change, refused: undefined }) });
  return html`<div class="line-main">
      <span class=${declined ? 'what quiet' : 'what'}>${declined ? words.order.declined(name, line.because ?? '') : name}</span>
      <span class="facts">${declined ? words.order.noted : formatMinutes(line.entry.minutes, language)}</span>
      <button class="word light" type="button" aria-label=${declined ? words.order.undoNamed(name) : words.order.removeNamed(name)}
        @click=${() => blotter.lay({ draft: dropLine(papers.draft, line.entry.key) })}
      >${declined ? words.order.undo : words.order.remove}</button>
    </div>
    ${!declined && line.entry.act === 'treat' && line.entry.plans === 'weeks' ? coursePlan(blotter, line, put) : nothing}
    ${!declined && line.entry.plans === 'review' ? reviewPlan(blotter, line, put) : nothing}
    ${line.refused === undefined ? nothing : html`<p class="sent-back">${blotter.say(line.refused)}</p>`}`;
}
