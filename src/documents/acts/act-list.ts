/** A searchable list of acts: by words in a combobox with a listbox, or by groups in plain rows. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { ActEntry, ActVerb, SearchAnswer } from '../../session/door';
import type { ActSheet, Blotter } from '../blotter';
import { groupChoice } from './group-choice';
import { type SearchKeys, searchBox } from './search-box';

export interface ActList {
  readonly sheet: ActSheet;
  readonly verbs: readonly ActVerb[];
  /** The prefix of `data-act`, where it is not the act's own verb. */
  readonly verb?: 'decline' | undefined;
  /** What stands in a row; `active`: Enter would take it now. */
  readonly row: (entry: ActEntry, active: boolean) => TemplateResult;
  readonly pick: (entry: ActEntry) => void;
  /** What is reached from the search before the rows, wherever it is shown: some hundred rows are a long way. */
  readonly before?: unknown;
}

const LISTBOX = 'found';
const optionId = (key: string): string => `found-${key.replace(':', '-')}`;
const actKey = (list: ActList, entry: ActEntry): string =>
  list.verb === undefined ? entry.key : `${list.verb}:${entry.id}`;

export function actList(blotter: Blotter, list: ActList): TemplateResult {
  const { papers, words } = blotter;
  const query = papers.query.trim();
  const answer = query === '' ? undefined : blotter.desk.search(query, list.verbs);
  const hits = answer?.hits.map((hit) => hit.entry) ?? [];
  const active = Math.min(papers.active, hits.length - 1);
  const keys: SearchKeys = {
    expanded: hits.length > 0,
    controls: LISTBOX,
    activeOption: hits[active] === undefined ? undefined : optionId(hits[active].key),
    move: (by) => blotter.lay({ active: (active + by + hits.length) % Math.max(1, hits.length) }),
    enter: () => {
      const entry = hits[active];
      if (entry !== undefined) {
        // Ready for the next name; what was found stays found for who picks with a pointer.
        blotter.lay({ query: '', active: 0 });
        list.pick(entry);
      }
      // What a word was looked for in vain is worth keeping: the catalogue grows by it.
      else if (query !== '') blotter.submit({ act: 'note', kind: 'search-without-answer', text: query });
    },
  };
  return html`${searchBox(blotter, list.sheet, answer, keys)} ${list.before ?? nothing}
    ${answer === undefined ? browse(blotter, list) : found(blotter, list, answer, hits, active)}
    <p class="unseen" role="status">${answer === undefined ? '' : words.search.found(hits.length, answer.more)}</p>`;
}

function found(
  blotter: Blotter,
  list: ActList,
  answer: SearchAnswer,
  hits: readonly ActEntry[],
  active: number,
): TemplateResult {
  if (answer.hits.length === 0) return html`<div class="list">${elsewhere(blotter, list)}</div>`;
  return html`<ul class="rows list" id=${LISTBOX} role="listbox" aria-label=${blotter.words.search[list.sheet]}>
    ${repeat(
      hits,
      (entry) => entry.key,
      (entry, index) => html`<li
      class="act-row option"
      role="option"
      id=${optionId(entry.key)}
      data-act=${actKey(list, entry)}
      aria-selected=${index === active ? 'true' : 'false'}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => list.pick(entry)}
    >${list.row(entry, index === active)}</li>`,
    )}
  </ul>`;
}

const SHEETS: readonly (readonly [ActSheet, readonly ActVerb[]])[] = [
  ['ask', ['ask']],
  ['examine', ['examine']],
  ['order', ['order', 'treat']],
  ['consult', ['consult']],
  ['decide', ['decide']],
];

/** Nothing here by these words: says so, and on which other sheet they lead somewhere. */
function elsewhere(blotter: Blotter, list: ActList): TemplateResult {
  const { words, papers } = blotter;
  const others = SHEETS.filter(
    ([sheet, verbs]) => sheet !== list.sheet && blotter.desk.search(papers.query, verbs).hits.length > 0,
  );
  return html`<p class="nothing-found">${words.search.none}</p>
    <div class="deeds">${others.map(
      ([sheet]) => html`<button class="button line" type="button"
      @click=${() => {
        const { query } = papers;
        blotter.open(sheet);
        blotter.lay({ query });
      }}>${words.search.elsewhere(words.dock[sheet])}</button>`,
    )}</div>`;
}

function browse(blotter: Blotter, list: ActList): TemplateResult {
  const entries = list.verbs.flatMap((verb) => blotter.desk.acts(verb));
  const groups = [...new Map(entries.map((entry) => [entry.group.id, entry.group])).values()];
  const shown = groups.filter((group) => blotter.papers.group === null || group.id === blotter.papers.group);
  return html`${groups.length < 2 ? nothing : groupChoice(blotter, groups)}
    <div class="list">${shown.map(
      (group) => html`${groups.length < 2 ? nothing : html`<h3 class="group">${blotter.say(group.name)}</h3>`}
      <ul class="rows">${repeat(
        entries.filter((entry) => entry.group.id === group.id),
        (entry) => entry.key,
        (entry) => html`<li><button class="act-row" type="button" data-act=${actKey(list, entry)}
          @click=${() => list.pick(entry)}>${list.row(entry, false)}</button></li>`,
      )}</ul>`,
    )}</div>`;
}
