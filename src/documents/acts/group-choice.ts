/** The groups of a list: all, or one of them. A few are chips in a row; many are one field to choose from. */

import { html, type TemplateResult } from 'lit-html';
import type { ActEntry } from '../../session/door';
import type { Blotter } from '../blotter';

type Group = ActEntry['group'];

/** As many as fit one or two lines; on a phone the row can be pushed sideways. */
const FEW = 5;
const FEW_TO_PUSH = 9;

export function groupChoice(blotter: Blotter, groups: readonly Group[]): TemplateResult {
  return groups.length <= (blotter.stacked ? FEW_TO_PUSH : FEW)
    ? chips(blotter, groups)
    : field(blotter, groups);
}

function chips(blotter: Blotter, groups: readonly Group[]): TemplateResult {
  const { words, papers } = blotter;
  const chip = (id: string | null, name: string) => html`<button class="chip" type="button"
    aria-pressed=${papers.group === id ? 'true' : 'false'} @click=${() => blotter.lay({ group: id })}>${name}</button>`;
  return html`<div class="chips" role="group" aria-label=${words.search.groups}>
    ${chip(null, words.search.everything)} ${groups.map((group) => chip(group.id, blotter.say(group.name)))}
  </div>`;
}

function field(blotter: Blotter, groups: readonly Group[]): TemplateResult {
  const { words, papers } = blotter;
  const choose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) blotter.lay({ group: event.target.value || null });
  };
  return html`<div class="groups"><label for="groups">${words.search.groups}</label>
    <select id="groups" class="field" data-group @change=${choose}>
      <option value="" ?selected=${papers.group === null}>${words.search.everything}</option>
      ${groups.map((group) => html`<option value=${group.id} ?selected=${papers.group === group.id}>${blotter.say(group.name)}</option>`)}
    </select></div>`;
}
