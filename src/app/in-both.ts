/** Both languages side by side, as in the static page: the style shows the one that is read. */

import { LANGUAGES, type Localized } from '../kernel/text';

export const inBoth = (text: Localized): readonly HTMLElement[] =>
  LANGUAGES.map((language) => {
    const span = document.createElement('span');
    span.className = 't';
    span.lang = language;
    span.textContent = text[language];
    return span;
  });
