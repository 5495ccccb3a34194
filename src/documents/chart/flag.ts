/** A flag is a shape and a word, never a colour alone. */

import { html, nothing } from 'lit-html';
import type { Flag } from '../../session/door';
import type { Words } from '../../text/words';

export function flagWord(words: Words, flag: Flag | undefined): unknown {
  if (flag === undefined) return nothing;
  return flag === 'high'
    ? html`<span class="high"><span aria-hidden="true">▲</span> ${words.chart.high}</span>`
    : html`<span class="low"><span aria-hidden="true">▼</span> ${words.chart.low}</span>`;
}
