/** Decisions: chosen first, done only when "Do it" is pressed. They share the order sheet's signature. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ActEntry } from '../../session/door';
import { formatList, formatMinutes } from '../../text/format';
import { actList } from '../acts/act-list';
import type { Blotter } from '../blotter';
import { notHere, sheet } from '../sheet';
import { onDraft, putLine } from './draft';
import { draftLines } from './draft-lines';
import { consequence } from './order-foot';

export function decideSheet(blotter: Blotter): TemplateResult {
  const { view } = blotter;
  const reason = view.verbs.decide;
  return sheet(blotter, {
    name: 'decide',
    title: (said) => said.decide.title,
    tall: true,
    body: reason === null ? body(blotter) : notHere(blotter, blotter.say(reason)),
    ...(reason === null ? { foot: decideFoot(blotter) } : {}),
  });
}

function body(blotter: Blotter): TemplateResult {
  const lines = draftLines(blotter, ['decide']);
  const list = actList(blotter, {
    sheet: 'decide',
    verbs: ['decide'],
    pick: (entry) => pickDecision(blotter, entry),
    row: (entry) => decisionRow(blotter, entry),
  });
  return blotter.stacked ? html`${lines}${list}` : html`${list}${lines}`;
}

export function pickDecision(blotter: Blotter, entry: ActEntry): void {
  const { draft } = blotter.papers;
  if (onDraft(draft, entry.key) === undefined) blotter.lay({ draft: putLine(draft, { entry }) });
}

export function decisionRow(blotter: Blotter, entry: ActEntry): TemplateResult {
  const { words, language, papers } = blotter;
  const chosen = onDraft(papers.draft, entry.key) !== undefined;
  return html`<span class="what">${blotter.say(entry.name)}</span>
    <span class="facts">${formatMinutes(entry.minutes, language)}</span>
    <span class=${chosen ? 'deed added' : 'deed'}>${chosen ? words.decide.picked : words.decide.choose}</span>`;
}

/** What stands on the sheet besides decisions is sent with it, and named here. */
export function decideFoot(blotter: Blotter): TemplateResult {
  const { papers, words, language } = blotter;
  const { draft } = papers;
  if (!draft.some((line) => line.entry.act === 'decide'))
    return html`<p class="consequence">${words.decide.pick}</p>`;
  const others = draft
    .filter((line) => line.entry.act !== 'decide')
    .map((line) => blotter.say(line.entry.name));
  return html`<p class="consequence">${consequence(blotter, draft)}
      ${others.length === 0 ? nothing : words.order.elsewhere(formatList(others, language))}</p>
    <div class="deeds"><button class="button seal" type="button" data-sign @click=${() => blotter.sign()}>${words.decide.doIt}</button></div>`;
}
