/** A page that is one sentence and a way on: an address that leads nowhere, a play that is open elsewhere. */

import { html, nothing, render } from 'lit-html';
import type { Language, Localized } from '../../kernel/text';
import { TITLE_WORDS } from '../../text/title';

export interface Message {
  /** What kind of page it is, for the document's mark. */
  readonly kind: string;
  readonly title: Localized;
  readonly lines: readonly Localized[];
  readonly deeds?: readonly { readonly name: Localized; readonly go: () => void }[] | undefined;
}

export function showMessage(
  root: HTMLElement,
  { kind, title, lines, deeds = [] }: Message,
  language: Language,
): void {
  render(
    html`<main class="desk-page message-page" data-document=${kind}>
      <article class="sheet message-sheet">
        <h1 tabindex="-1">${title[language]}</h1>
        <div class="prose">${lines.map((line) => html`<p>${line[language]}</p>`)}</div>
        <p class="deeds foot">
          ${
            deeds.length === 0
              ? nothing
              : deeds.map(
                  (deed, at) =>
                    html`<button class="button ${at === 0 ? '' : 'line'}" type="button" @click=${deed.go}>${deed.name[language]}</button>`,
                )
          }
          <a class="button ${deeds.length === 0 ? '' : 'line'}" href="#">${TITLE_WORDS.toDesk[language]}</a>
        </p>
      </article>
    </main>`,
    root,
  );
}
