/** Letting cement in: held, it goes on; let go, it stops. By toggle for those who cannot hold. */

import { html, svg, type TemplateResult } from 'lit-html';
import type { ProcedureView } from '../../session/door';
import { formatValue } from '../../text/format';
import type { Blotter } from '../blotter';
import { stepIntent } from './steps';

const EVERY_MS = 400;
let running: ReturnType<typeof setInterval> | undefined;

const canInject = (procedure: ProcedureView | null): boolean =>
  procedure?.steps.some((step) => step.id === 'inject') === true;

/** Stops whatever runs; called when the hand lets go, when the ward refuses, and when the page is left. */
export function stopInjecting(blotter: Blotter): void {
  clearInterval(running);
  running = undefined;
  if (blotter.papers.injecting !== 'no') blotter.lay({ injecting: 'no' });
}

function injectOnce(blotter: Blotter): void {
  if (!canInject(blotter.view.procedure) || !blotter.submit(stepIntent('inject')).ok) stopInjecting(blotter);
}

function start(blotter: Blotter, how: 'held' | 'toggled'): void {
  stopInjecting(blotter);
  blotter.lay({ injecting: how });
  running = setInterval(() => injectOnce(blotter), EVERY_MS);
  injectOnce(blotter);
}

export function injectButton(blotter: Blotter, procedure: ProcedureView): TemplateResult {
  const { words, papers } = blotter;
  const toggle = papers.injectByToggle;
  const letGo = (): void => {
    if (blotter.papers.injecting === 'held') stopInjecting(blotter);
  };
  return html`<div class="inject-row">
    <button class="inject ${papers.injecting === 'no' ? '' : 'running'}" type="button" data-act="step:inject" aria-describedby="inject-how"
      @pointerdown=${(event: PointerEvent) => {
        if (!toggle && event.button === 0) start(blotter, 'held');
      }}
      @pointerup=${letGo} @pointercancel=${letGo} @pointerleave=${letGo} @blur=${letGo}
      @contextmenu=${(event: Event) => event.preventDefault()}
      @click=${(event: MouseEvent) => {
        if (toggle) {
          if (blotter.papers.injecting === 'toggled') stopInjecting(blotter);
          else start(blotter, 'toggled');
        } else if (event.detail === 0) injectOnce(blotter); // from a key or a voice command: one dose a press
      }}>
      <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M12 4v14M6 13l6 6 6-6" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`}</svg>
      <span class="unseen">${papers.injecting === 'toggled' ? words.procedure.injectStop : words.procedure.inject}</span>
    </button>
    <div><p class="inject-word" aria-hidden="true">${papers.injecting === 'toggled' ? words.procedure.injectStop : words.procedure.inject}</p>
      <p id="inject-how" class="small">${words.procedure.injectHow(formatValue(procedure.cementMl, 1))}</p></div>
  </div>`;
}

/** For those who cannot hold a button down. */
export function toggleChoice(blotter: Blotter): TemplateResult {
  return html`<label class="small toggle"><input type="checkbox" .checked=${blotter.papers.injectByToggle} @change=${(
    event: Event,
  ) => {
    stopInjecting(blotter);
    if (event.target instanceof HTMLInputElement) blotter.lay({ injectByToggle: event.target.checked });
  }} /> ${blotter.words.procedure.injectToggle}</label>`;
}
