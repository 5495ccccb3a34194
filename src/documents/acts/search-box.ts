/** The search box of a list of acts: what was typed, how it was read, how many were found. */

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { SearchAnswer } from '../../session/door';
import type { ActSheet, Blotter } from '../blotter';

export interface SearchKeys {
  readonly expanded: boolean;
  readonly controls: string;
  readonly activeOption: string | undefined;
  readonly move: (by: 1 | -1) => void;
  readonly enter: () => void;
}

const GLASS = svg`<circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2.5"/><path d="M13 13l5 5" stroke="currentColor" stroke-width="3" stroke-linecap="round"/>`;

export function searchBox(
  blotter: Blotter,
  sheet: ActSheet,
  answer: SearchAnswer | undefined,
  keys: SearchKeys,
): TemplateResult {
  const { words, papers } = blotter;
  const readAs = answer?.readAs;
  return html`<div class="search">
    <svg class="glass" viewBox="0 0 20 20" aria-hidden="true">${GLASS}</svg>
    <label class="unseen" for="search-${sheet}">${words.search[sheet]}</label>
    <input id="search-${sheet}" class="search-field" type="text" data-search role="combobox" aria-autocomplete="list"
      aria-expanded=${keys.expanded ? 'true' : 'false'} aria-controls=${keys.expanded ? keys.controls : nothing}
      aria-activedescendant=${keys.activeOption ?? nothing}
      autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"
      placeholder=${words.search[sheet]} .value=${live(papers.query)}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLInputElement) blotter.lay({ query: event.target.value, active: 0 });
      }}
      @keydown=${(event: KeyboardEvent) => onKey(blotter, keys, event)} />
    ${answer === undefined ? nothing : html`<span class="count" aria-hidden="true">${words.search.found(answer.hits.length, answer.more)}</span>`}
  </div>
  ${readAs === undefined && sheet !== 'order' ? nothing : html`<p class="tip">${readAs === undefined ? nothing : words.search.readAs(readAs)} ${words.search.tip}</p>`}`;
}

function onKey(blotter: Blotter, keys: SearchKeys, event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    keys.move(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    keys.enter();
  } else if (event.key === 'Escape' && blotter.papers.query !== '') {
    event.stopPropagation();
    blotter.lay({ query: '', active: 0 });
  }
}
