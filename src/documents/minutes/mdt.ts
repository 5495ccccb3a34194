/** The minutes of a meeting: the question on top, one sentence of each discipline, and what would prove them wrong. */

import { html, type TemplateResult } from 'lit-html';
import type { MeetingView } from '../../session/door';
import { formatMomentFrom, formatQuote } from '../../text/format';
import type { Blotter } from '../blotter';
import { sheet } from '../sheet';

export function mdtSheet(blotter: Blotter, minutes: MeetingView): TemplateResult {
  const { words, view, language } = blotter;
  const { question, voices, wrongIf } = minutes;
  return sheet(blotter, {
    name: 'mdt',
    title: (said) => said.mdt.title,
    reading: true,
    body: html`<article class="minutes">
      <p class="small quiet">${formatMomentFrom(blotter.clockAt(minutes.minute), view.clock, language)}</p>
      <section class="question">
        <h3>${words.mdt.question}</h3>
        <p class=${question === undefined ? 'quiet' : 'voice'}>${question === undefined ? words.mdt.noQuestion : blotter.say(question)}</p>
      </section>
      <h3 class="unseen">${words.mdt.round}</h3>
      <dl class="round">${voices.map(
        (voice) => html`<div>
          <dt><span class="discipline">${roleOf(blotter, voice.by)}</span> <span class="small quiet">${blotter.nameOf(voice.by)}</span></dt>
          <dd>${formatQuote(blotter.say(voice.text))}</dd>
        </div>`,
      )}</dl>
      <section class="last-line">
        <h3>${words.mdt.wrongIf}</h3>
        <p class=${wrongIf === undefined ? 'quiet' : 'voice'}>${wrongIf === undefined ? words.mdt.nobodyAsked : blotter.say(wrongIf)}</p>
      </section>
    </article>`,
  });
}

function roleOf(blotter: Blotter, by: string): string {
  const role = blotter.view.people.find(({ id }) => id === by)?.role;
  return role === undefined ? '' : blotter.say(role);
}
