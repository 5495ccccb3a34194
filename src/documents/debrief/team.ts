/** What the real team did, line by line with its basis, and what nobody outside knows. */

import { html, type TemplateResult } from 'lit-html';
import { DEBRIEF_WORDS } from '../../text/debrief';
import { basisKey, basisMark } from './basis-mark';
import type { Debrief } from './state';

export function teamTab({ report, say, language }: Debrief): TemplateResult {
  const words = DEBRIEF_WORDS.team;
  return html`<article class="sheet debrief-narrow" data-document="real-team">
    <h1 tabindex="-1">${say(DEBRIEF_WORDS.tabs.team)}</h1>
    <p class="prose quiet">${say(words.lead)}</p>
    <ul class="rows told">${report.realTeam.map(
      (line) => html`<li><p>${say(line.text)}</p>${basisMark(line.source, language)}</li>`,
    )}</ul>
    <section class="part"><h2>${say(words.unknown)}</h2><p class="prose">${say(report.unknownOfCase)}</p></section>
    ${basisKey(language)}
  </article>`;
}
