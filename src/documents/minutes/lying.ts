/** Minutes and consent sheets as they lie on the desk: which has just come, what the slip says of it, and the way back to it. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Shown, View } from '../../session/door';
import { formatMomentFrom } from '../../text/format';
import type { Blotter, MinutesSheet } from '../blotter';

type Lying = Pick<View, 'meetings' | 'consents'>;

/** The paper that the later view has and the earlier had not. */
export function laidDown(before: Lying, after: Lying): MinutesSheet | null {
  if (after.consents.length > before.consents.length) return 'consent';
  return after.meetings.length > before.meetings.length ? 'mdt' : null;
}

/** What stands on a paper of its own is not said again on the slip. */
export function paperOf({ meetings, consents }: Lying, { id, takenAt }: Shown): MinutesSheet | null {
  if (meetings.some((held) => held.id === id && held.minute === takenAt)) return 'mdt';
  return consents.some((paper) => `consent:${paper.id}` === id && paper.minute === takenAt)
    ? 'consent'
    : null;
}

/** That the team has met, or a sheet lies open: for the slip and for the ear. */
export function laidText(blotter: Blotter, sheet: MinutesSheet): string {
  const { view, words, papers } = blotter;
  if (!papers.said.some((shown) => paperOf(view, shown) === sheet)) return '';
  const question = view.meetings.at(-1)?.question;
  if (sheet === 'consent') return words.consent.laid(blotter.say(view.consents.at(-1)?.title ?? view.title));
  return question === undefined ? words.mdt.heldWithout : words.mdt.held(blotter.say(question));
}

/** On the slip, once for each paper: what lies there, and the way to it. */
export function laidOnSlip(blotter: Blotter): readonly unknown[] {
  const { papers, words } = blotter;
  return (['mdt', 'consent'] as const).map((sheet) => {
    const text = laidText(blotter, sheet);
    if (text === '') return nothing;
    return html`<div class="utterance"><p class="plain">${text}</p>
      ${
        papers.sheet === sheet
          ? nothing
          : html`<p class="deeds"><button class="button line" type="button" data-open=${sheet}
            @click=${() => blotter.open(sheet)}>${words[sheet].read}</button></p>`
      }</div>`;
  });
}

/** In the notes: every paper that was ever laid down, oldest first. */
export function lyingPart(blotter: Blotter): TemplateResult | typeof nothing {
  const { view, words, language } = blotter;
  const when = (minute: number): string => formatMomentFrom(blotter.clockAt(minute), view.clock, language);
  const row = (sheet: MinutesSheet, leaf: number, minute: number, what: string): TemplateResult =>
    html`<li><button class="act-row" type="button" data-leaf="${sheet}:${leaf}" @click=${() => {
      blotter.open(sheet);
      blotter.lay({ leaf });
    }}><span class="what">${words[sheet].title}: ${what}</span><span class="facts">${when(minute)}</span></button></li>`;
  if (view.meetings.length + view.consents.length === 0) return nothing;
  return html`<section class="part"><h3>${words.minutes.title}</h3>
    <ul class="rows">
      ${view.meetings.map(({ minute, question }, leaf) =>
        row('mdt', leaf, minute, question === undefined ? words.mdt.noQuestion : blotter.say(question)),
      )}
      ${view.consents.map(({ minute, title }, leaf) => row('consent', leaf, minute, blotter.say(title)))}
    </ul></section>`;
}
