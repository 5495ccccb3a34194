/** Sheets whose rows act the moment they are pressed: asking, examining, calling somebody. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ActEntry } from '../../session/door';
import { formatMinutes } from '../../text/format';
import type { Words } from '../../text/words';
import type { Blotter } from '../blotter';
import { notHere, sheet } from '../sheet';
import { actList } from './act-list';
import { talkSheet } from './talk';

export function askSheet(blotter: Blotter): TemplateResult {
  return atOnce(
    blotter,
    'ask',
    (words) => words.ask.title,
    (entry) => blotter.say(entry.question ?? entry.name),
  );
}

export function examineSheet(blotter: Blotter): TemplateResult {
  return atOnce(
    blotter,
    'examine',
    (words) => words.examine.title,
    (entry) => blotter.say(entry.name),
  );
}

export function consultSheet(blotter: Blotter): TemplateResult {
  if (blotter.view.stage.setting === 'talk') return talkSheet(blotter);
  return atOnce(
    blotter,
    'consult',
    (words) => words.consult.title,
    (entry) => blotter.say(entry.name),
  );
}

function atOnce(
  blotter: Blotter,
  verb: 'ask' | 'examine' | 'consult',
  title: (words: Words) => string,
  words: (entry: ActEntry) => string,
): TemplateResult {
  const reason = blotter.view.verbs[verb];
  const pick = (entry: ActEntry): void => void blotter.submit({ act: verb, id: entry.id });
  return sheet(blotter, {
    name: verb,
    title,
    tall: true,
    body:
      reason === null
        ? actList(blotter, {
            sheet: verb,
            verbs: [verb],
            pick,
            row: (entry) => row(blotter, entry, words(entry)),
          })
        : notHere(blotter, blotter.say(reason)),
  });
}

function row(blotter: Blotter, entry: ActEntry, text: string): TemplateResult {
  const { view, words, language } = blotter;
  const done = (view.done[entry.key] ?? 0) > 0;
  const said = entry.act === 'ask' ? words.act.asked : words.act.done;
  return html`<span class="what">${done ? html`<span class="tick" aria-hidden="true">✓</span>` : nothing}${text}</span>
    <span class="facts">${done ? said : formatMinutes(entry.minutes, language)}</span>`;
}
