/** Slips from the game itself, not from the ward: what could not be kept or loaded, and the way on. */

import { html, render, type TemplateResult } from 'lit-html';
import type { Language, Localized } from '../../kernel/text';

export interface GameNotice {
  readonly id: string;
  readonly text: Localized;
  readonly ways: readonly { readonly name: Localized; readonly go: () => void }[];
}

export function showNotices(host: HTMLElement, notices: readonly GameNotice[], language: Language): void {
  render(
    html`<div class="game-notices" role="status">${notices.map((one) => slip(one, language))}</div>`,
    host,
  );
}

const slip = ({ id, text, ways }: GameNotice, language: Language): TemplateResult =>
  html`<section class="slip game-notice" data-document="notice" data-notice=${id}>
    <p>${text[language]}</p>
    <p class="deeds">${ways.map(
      (way) => html`<button class="word" type="button" @click=${way.go}>${way.name[language]}</button>`,
    )}</p>
  </section>`;
