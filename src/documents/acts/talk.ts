/** Two chairs: whole sentences to say, one after another, and the way to end the talk. No clock, no search. */

import { html, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Blotter } from '../blotter';
import { decideFoot, decisionRow, pickDecision } from '../orders/decide-sheet';
import { sheet } from '../sheet';

/** Sentences are the case's own acts, named so; every other call is made standing, with a telephone. */
const SENTENCE = 'consult:say-';
const TALK = 'talk';

export const isSentence = (key: string): boolean => key.startsWith(SENTENCE);

export function talkSheet(blotter: Blotter): TemplateResult {
  const { desk, view, words } = blotter;
  const sentences = desk.acts('consult').filter(({ key }) => isSentence(key));
  const ways = desk.acts('decide').filter(({ group }) => group.id === TALK);
  return sheet(blotter, {
    name: 'consult',
    title: ({ consult }) => consult.talk,
    body: html`<ul class="rows">${repeat(
      sentences,
      (entry) => entry.key,
      (entry) => html`<li><button class="act-row sentence" type="button" data-act=${entry.key}
        @click=${() => blotter.submit({ act: 'consult', id: entry.id })}>
        <span class="what">${blotter.say(entry.name)}</span>
        <span class="facts">${(view.done[entry.key] ?? 0) > 0 ? words.consult.said : ''}</span></button></li>`,
    )}</ul>`,
    foot: html`<ul class="rows">${ways.map(
      (entry) => html`<li><button class="act-row" type="button" data-act=${entry.key}
        @click=${() => pickDecision(blotter, entry)}>${decisionRow(blotter, entry)}</button></li>`,
    )}</ul>${decideFoot(blotter)}`,
  });
}
