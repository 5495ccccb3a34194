/** The sign of a datum's basis with its word, and the source one tap away. */

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { SourceLine } from '../../assessment/report';
import type { Basis } from '../../kernel/basis';
import type { Language } from '../../kernel/text';
import { BASIS_ORDER, BASIS_WORD } from '../../text/basis';
import './basis.css';

/** ● ◐ ◌ ○ drawn, because system fonts draw them in different sizes or not apart. */
export function basisSign(basis: Basis): TemplateResult {
  return html`<svg class="basis-sign" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
    <circle class=${basis === 'recalled' ? 'dashed' : ''} r="6.5" />
    ${basis === 'reported' ? svg`<path d="M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z" />` : nothing}
    ${basis === 'published' ? svg`<path d="M0-7A7 7 0 0 0 0 7Z" />` : nothing}
  </svg>`;
}

export function basisMark(source: SourceLine, language: Language): TemplateResult {
  const word = html`${basisSign(source.basis)} ${BASIS_WORD[source.basis][language]}`;
  return hasMore(source)
    ? html`<details class="basis"><summary>${word}</summary>${sourceText(source, language)}</details>`
    : html`<span class="basis">${word}</span>`;
}

const hasMore = (source: SourceLine): boolean =>
  (source.citation ?? source.note ?? source.doi ?? source.pmid) !== undefined;

/** Citation, note and identifiers; a citation stands as it was printed, what we say of it in the reader's language. */
export function sourceText({ citation, note, doi, pmid }: SourceLine, language: Language): TemplateResult {
  const [said, tongue] = typeof note === 'object' ? [note[language], undefined] : [note, 'en'];
  return html`<span class="basis-source">
    ${citation === undefined ? nothing : html`<span class="basis-citation" lang="en">${citation}${/[.!?]$/.test(citation) ? '' : '.'}</span> `}
    ${said === undefined ? nothing : html`<span lang=${tongue ?? nothing}>${said}</span> `}
    ${doi === undefined ? nothing : html`<a href="https://doi.org/${doi}" rel="noreferrer noopener" target="_blank">doi:${doi}</a> `}
    ${
      pmid === undefined
        ? nothing
        : html`<a href="https://pubmed.ncbi.nlm.nih.gov/${pmid}/" rel="noreferrer noopener" target="_blank">PMID ${pmid}</a>`
    }
  </span>`;
}

/** What the four signs mean, in one line. */
export const basisKey = (language: Language): TemplateResult =>
  html`<p class="basis-key small quiet">${BASIS_ORDER.map(
    (basis) => html`<span>${basisSign(basis)} ${BASIS_WORD[basis][language]}</span> `,
  )}</p>`;
