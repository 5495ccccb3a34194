/** The bar of a page beside the play: the way back to the desk, and the language. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Language } from '../../kernel/text';
import { TITLE_WORDS } from '../../text/title';

export const pageBar = (
  language: Language,
  setLanguage: (language: Language) => void,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult => html`<header class="desk-bar on-dark">
  <a class="bar-back" href="#">${TITLE_WORDS.toDesk[language]}</a>
  ${more}
  <div class="tongues" role="group" aria-label=${TITLE_WORDS.language[language]}>
    ${tongue('en', 'English', language, setLanguage)} ${tongue('zh', '中文', language, setLanguage)}
  </div>
</header>`;

const tongue = (
  of: Language,
  name: string,
  language: Language,
  setLanguage: (language: Language) => void,
): TemplateResult =>
  html`<button class="tongue" type="button" lang=${of} aria-pressed=${of === language ? 'true' : 'false'}
    @click=${() => setLanguage(of)}>${name}</button>`;
