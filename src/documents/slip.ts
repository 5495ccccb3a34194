/** The slip: who spoke, about what, and the words; below it what waits for the trainee's own judgement. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { CommitmentView, Shown } from '../session/door';
import { formatQuote } from '../text/format';
import { isSentence } from './acts/talk';
import type { Blotter } from './blotter';
import { standsText } from './live';
import { laidOnSlip, paperOf } from './minutes/lying';
import { inBunches, results } from './slip-values';
import { JUST_NOW, when } from './when';

export function slip(blotter: Blotter): TemplateResult {
  const { words } = blotter;
  return html`<section class="slip">
    <div class="said" tabindex="0" role="group" aria-label=${words.slip.label}>${whatWasSaid(blotter)}</div>
    ${ways(blotter)}
  </section>`;
}

function whatWasSaid(blotter: Blotter): unknown {
  const { papers, view, words } = blotter;
  if (papers.refusal !== null) {
    const { by, reason } = papers.refusal;
    const who = by === undefined ? words.slip.refused : words.slip.refusedBy(blotter.nameOf(by));
    const text = blotter.say(reason);
    return html`<p class="who">${who}</p><p class="voice">${by === undefined ? text : formatQuote(text)}</p>`;
  }
  const stands = standsText(blotter);
  if (papers.said.length === 0)
    return html`<p class="plain">${stands || blotter.say(view.live) || words.slip.quiet}</p>`;
  return html`${stands === '' ? nothing : html`<p class="who">${stands}</p>`}${saidAloud(blotter)}`;
}

function saidAloud(blotter: Blotter): unknown {
  const { papers, view } = blotter;
  const rest = papers.said.filter((shown) => paperOf(view, shown) === null);
  const bunches = inBunches(rest).map((bunch) =>
    bunch.length > 1 || bunch[0]?.kind === 'result'
      ? results(blotter, bunch)
      : bunch.map((shown) => utterance(blotter, shown)),
  );
  return [...bunches, ...laidOnSlip(blotter)];
}

function utterance(blotter: Blotter, shown: Shown): TemplateResult {
  const text = blotter.say(shown.text);
  const time = when(blotter, shown);
  const who = [time, about(blotter, shown)].filter((part) => part !== '').join(' · ');
  const plain = shown.kind === 'report' ? blotter.words.slip.onChart(nameFor(blotter, shown) ?? text) : text;
  switch (shown.kind) {
    case 'answer':
    case 'voice':
      return html`<div class="utterance"><p class="who">${who}</p><p class="voice">${formatQuote(text)}</p></div>`;
    case 'finding':
      return html`<div class="utterance"><p class="who">${who}</p><p class="voice">${text}</p></div>`;
    case 'report':
    case 'result':
    case 'event':
      return html`<div class="utterance"><p class="plain">${time === '' || shown.kind === 'report' ? nothing : html`<span class="quiet">${time}</span> `}${plain}</p></div>`;
  }
}

/** What came over a stretch of time is read from its end: that is now. Everything else from its beginning. */
export function rollSlip(root: HTMLElement, { papers, view }: Blotter): void {
  const box = root.querySelector('.said');
  const [first] = papers.refusal === null ? papers.said : [];
  if (box === null) return;
  box.scrollTop = first !== undefined && view.minute - first.takenAt >= JUST_NOW ? box.scrollHeight : 0;
}

/** "Teacher Lin, asked …": a question as it was put, else the name of what was done. */
function about(blotter: Blotter, shown: Shown): string {
  const { words } = blotter;
  const who = blotter.nameOf(shown.by);
  const [verb] = shown.id.split(':');
  if (verb === 'ask') {
    const question = blotter.desk.acts('ask').find((entry) => entry.key === shown.id)?.question;
    if (question !== undefined) return words.slip.asked(who, blotter.say(question));
  }
  const name = isSentence(shown.id) ? undefined : nameFor(blotter, shown);
  if (shown.kind === 'finding' && shown.by === undefined) return name ?? '';
  return name === undefined ? who : words.slip.about(who, name);
}

function nameFor(blotter: Blotter, shown: Shown): string | undefined {
  if (!shown.id.includes(':')) return undefined;
  const { notes, reports } = blotter.view;
  const named = [...notes, ...reports].findLast((entry) => entry.id === shown.id);
  return named === undefined ? undefined : blotter.say(named.name);
}

function ways(blotter: Blotter): unknown {
  const { view, papers, words } = blotter;
  const procedureSheet =
    view.procedure === null ? null : view.procedure.state === 'time-out' ? 'time-out' : 'procedure';
  const away = procedureSheet !== null && papers.sheet !== procedureSheet;
  if (view.openCommitments.length === 0 && !away) return nothing;
  const several = view.openCommitments.length > 1;
  return html`<div class="ways">
    ${several ? html`<span class="small quiet judgement-word" aria-hidden="true">${words.judgement.label}</span>` : nothing}
    ${view.openCommitments.map((open) => judgementWay(blotter, open, several))}
    ${
      away
        ? html`<button class="button" type="button" data-open=${procedureSheet} @click=${() => blotter.open(procedureSheet)}>
          ${procedureSheet === 'time-out' ? words.slip.toTimeOut : words.slip.toProcedure}
        </button>`
        : nothing
    }
    ${away ? stopWay(blotter) : nothing}
  </div>`;
}

/** Several stand behind one word; each still says by itself what it is. */
function judgementWay(blotter: Blotter, open: CommitmentView, several: boolean): TemplateResult {
  const title = blotter.say(open.title);
  const whole = blotter.words.slip.judgement(title);
  const onBoard = blotter.view.procedure?.state === 'time-out' && open.openLine;
  return html`<button class="button line judgement" type="button" data-act="commit:${open.id}"
    aria-label=${several ? whole : nothing} @click=${() => {
      blotter.lay({ commitment: open.id });
      blotter.open(onBoard ? 'time-out' : 'commitment');
    }}>${several ? title : whole}</button>`;
}

/** Stopping is never further away than going on, whatever paper lies on top. */
function stopWay(blotter: Blotter): unknown {
  const stop = blotter.view.procedure?.steps.find((step) => step.id === 'stop');
  if (stop === undefined) return nothing;
  return html`<button class="button line" type="button" data-act="step:stop"
    @click=${() => blotter.submit({ act: 'step', id: 'stop' })}>${blotter.say(stop.name)}</button>`;
}
