/** The vertebral body as a sign: solid done, half partly, hollow not, crossed where it did harm, dashed undecided. */

import { type TemplateResult, svg, html, nothing } from 'lit-html';
import type { ItemStatus } from '../../assessment/report';

/** A body of 40 by 44 about its middle, waisted like the one on the title. */
export const BODY_PATH = 'M-20-22Q0-18.3 20-22Q17.2 0 20 22Q0 18.3-20 22Q-17.2 0-20-22Z';
const LEFT_HALF = 'M-20-22Q-10-20.2 0-20.2L0 20.2Q-10 20.2-20 22Q-17.2 0-20-22Z';

export function statusBody(status: ItemStatus): TemplateResult {
  return html`<svg class="status-body ${status}" viewBox="-24 -26 48 52" aria-hidden="true" focusable="false">
    <path class="body-shape" d=${BODY_PATH} />
    ${status === 'partial' ? svg`<path class="body-half" d=${LEFT_HALF} />` : nothing}
    ${status === 'harmed' ? svg`<path class="body-cross" d="M-13-14L13 14M13-14L-13 14" />` : nothing}
  </svg>`;
}
