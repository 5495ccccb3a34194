/** The seal as a button: held, pressed twice, or Enter twice; it says after the first press that one more closes it. */

import { html, type TemplateResult } from 'lit-html';
import type { Blotter } from '../blotter';
import { HOLD_MS, type SealState, type SealTouch } from './seal';

/** One hold at a time: a page has one seal in view. */
let hold: ReturnType<typeof setTimeout> | undefined;

const letGo = (): void => {
  clearTimeout(hold);
  hold = undefined;
};

export function sealButton(
  blotter: Blotter,
  state: SealState,
  touch: (how: SealTouch) => void,
): TemplateResult {
  const { words, seal } = blotter;
  const once = state === 'once';
  return html`<div class="seal-row">
    <button class="seal-button ${once ? 'once' : ''}" type="button" data-sign aria-describedby="seal-how"
      @pointerdown=${(event: PointerEvent) => {
        letGo();
        if (event.button === 0) hold = setTimeout(() => touch('held'), HOLD_MS);
      }}
      @pointerup=${letGo}
      @pointercancel=${letGo}
      @pointerleave=${letGo}
      @contextmenu=${(event: Event) => event.preventDefault()}
      @keydown=${(event: KeyboardEvent) => {
        // A key held down is one press, not many.
        if (event.repeat) event.preventDefault();
      }}
      @click=${() => touch('press')}
      @blur=${() => {
        letGo();
        touch('leave');
      }}>
      <span class="seal-face" aria-hidden="true">${seal}</span>
      <span>${once ? words.judgement.sealAgain : words.judgement.seal}</span>
    </button>
    <p id="seal-how" class="small quiet">${words.judgement.sealHow}</p>
  </div>`;
}
