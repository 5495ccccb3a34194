/** The notes: history, examination, talks and judgements as they were written, and room for one's own words. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { CommitmentMade, NoteView } from '../session/door';
import { formatMomentFrom, formatQuote } from '../text/format';
import type { Blotter } from './blotter';
import { lyingPart } from './minutes/lying';
import { sheet } from './sheet';

export function notesSheet(blotter: Blotter): TemplateResult {
  const { view, words } = blotter;
  const by = (...verbs: readonly string[]) =>
    view.notes.filter((note) => verbs.includes(note.id.split(':')[0] ?? ''));
  const rest = view.notes.filter((note) => !/^(ask|examine):/.test(note.id));
  return sheet(blotter, {
    name: 'notes',
    title: (said) => said.notes.title,
    body: html`${view.notes.length + view.commitments.length === 0 ? html`<p class="quiet">${words.notes.none}</p>` : nothing}
      ${part(blotter, words.notes.history, by('ask'))} ${part(blotter, words.notes.findings, by('examine'))}
      ${part(blotter, words.notes.talks, rest)} ${lyingPart(blotter)} ${judgements(blotter)} ${ownWords(blotter)}`,
  });
}

const when = (blotter: Blotter, minute: number): string =>
  formatMomentFrom(blotter.clockAt(minute), blotter.view.clock, blotter.language);

function part(blotter: Blotter, title: string, notes: readonly NoteView[]): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  // What happened is told, not quoted: only what somebody said has quotation marks.
  const spoken = (note: NoteView): string => {
    const isSaid =
      note.id.startsWith('ask:') || (note.by !== undefined && !/^(examine|order):/.test(note.id));
    return isSaid ? formatQuote(blotter.say(note.text)) : blotter.say(note.text);
  };
  return html`<section class="part"><h3>${title}</h3>
    <dl class="note-list">${notes.map(
      (note) => html`<div>
      <dt>${blotter.say(note.name)} <span class="small quiet">${note.by === undefined ? nothing : html`${blotter.nameOf(note.by)}, `}${when(blotter, note.minute)}</span></dt>
      <dd>${spoken(note)}</dd></div>`,
    )}</dl></section>`;
}

function judgements(blotter: Blotter): TemplateResult | typeof nothing {
  const { view, words } = blotter;
  if (view.commitments.length === 0) return nothing;
  return html`<section class="part"><h3>${words.notes.judgements}</h3>
    ${view.commitments.map((made) => judgement(blotter, made))}</section>`;
}

function judgement(blotter: Blotter, made: CommitmentMade): TemplateResult {
  const shares = made.differential?.map(({ name, percent }) => `${blotter.say(name)} ${percent} %`);
  return html`<article class="report">
    <div class="sheet-head"><h4>${blotter.say(made.title)}</h4><span class="aside">${when(blotter, made.minute)}</span></div>
    ${made.choice === undefined ? nothing : html`<p>${blotter.say(made.choice)}</p>`}
    ${made.confidence === undefined ? nothing : html`<p class="small">${blotter.words.notes.sure(made.confidence)}</p>`}
    ${shares === undefined ? nothing : html`<p class="small">${shares.join(blotter.language === 'zh' ? '，' : ', ')}</p>`}
    ${made.line === undefined || made.line === '' ? nothing : html`<p class="written">${made.line}</p>`}
  </article>`;
}

function ownWords(blotter: Blotter): TemplateResult {
  const { words, papers } = blotter;
  const write = (event: Event): void => {
    event.preventDefault();
    const text = papers.note.text.trim();
    if (text !== '' && blotter.submit({ act: 'note', kind: 'own', text }).ok)
      blotter.lay({ note: { text: '', written: true } });
  };
  return html`<form class="part own-words" @submit=${write}>
    <h3>${words.notes.own}</h3>
    <label for="own-words" class="small quiet">${words.notes.ownLabel}</label>
    <textarea id="own-words" class="field written" rows="3" maxlength="2000" .value=${live(papers.note.text)}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLTextAreaElement)
          blotter.lay({ note: { text: event.target.value, written: false } });
      }}></textarea>
    <div class="deeds"><button class="button line" type="submit">${words.notes.write}</button>
      <output>${papers.note.written ? words.notes.written : nothing}</output></div>
  </form>`;
}
