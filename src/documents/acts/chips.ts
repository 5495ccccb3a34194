/** The groups of a list as chips: all, or one of them. */

import { html, type TemplateResult } from 'lit-html';
import type { ActEntry } from '../../session/door';
import type { Blotter } from '../blotter';

export function chips(blotter: Blotter, groups: readonly ActEntry['group'][]): TemplateResult {
  const { words, papers } = blotter;
  const chip = (id: string | null, name: string) => html`<button class="chip" type="button"
    aria-pressed=${papers.group === id ? 'true' : 'false'} @click=${() => blotter.lay({ group: id })}>${name}</button>`;
  return html`<div class="chips" role="group" aria-label=${words.search.groups}>
    ${chip(null, words.search.everything)} ${groups.map((group) => chip(group.id, blotter.say(group.name)))}
  </div>`;
}
