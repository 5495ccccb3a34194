/** The end of an encounter: what was last said, how it was with her, and two ways on. After a death there is nothing to press for a while. */

import { html, nothing, render } from 'lit-html';
import type { Language } from '../../kernel/text';
import type { View } from '../../session/door';
import { ENDING_WORDS } from '../../text/ending';
import { formatMoment } from '../../text/format';
import './ending.css';

/** Silence after a death. */
export const SILENCE_MS = 4000;

export interface EndingDeeds {
  debrief(): void;
  leave(): void;
}

export function showEnding(
  root: HTMLElement,
  { view, language, silent }: { readonly view: View; readonly language: Language; readonly silent: boolean },
  deeds: EndingDeeds,
): void {
  // What was last said to the trainee, and how it was with her; what came of the last hours stands in the debrief.
  const said = [...view.latest.filter((one) => one.kind === 'voice').map((one) => one.text), view.ending]
    .filter((text) => text !== null)
    .map((text) => text[language]);
  render(
    html`<main class="ending" data-document="ending">
      <section class="slip ending-slip">
        <p class="small quiet">${formatMoment(view.clock, language)}</p>
        <h1 tabindex="-1">${view.stage.title[language]}</h1>
        <div class="ending-said" tabindex="0" role="group" aria-label=${ENDING_WORDS.said[language]}>${
          said.length === 0
            ? html`<p>${ENDING_WORDS.over[language]}</p>`
            : said.map((text) => html`<p class="voice">${text}</p>`)
        }</div>
        <p class="deeds ending-deeds">${
          silent
            ? nothing
            : html`<button class="button" type="button" data-ending="debrief" @click=${() => deeds.debrief()}>${ENDING_WORDS.debrief[language]}</button>
              <button class="button line" type="button" data-ending="leave" @click=${() => deeds.leave()}>${ENDING_WORDS.leave[language]}</button>`
        }</p>
      </section>
    </main>`,
    root,
  );
}
