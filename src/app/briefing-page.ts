/** The briefing: the static page, brought to life. It takes the seal and begins a play. */

import { TITLE_WORDS } from '../text/title';
import type { Front } from './page';
import { newBeginning } from './beginning';
import { DEFAULT_SEAL, readSeal } from './seal';

/** Shows the briefing of the case; false when the page has none. */
export function showBriefing(root: HTMLElement, caseId: string): boolean {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-briefing]')];
  for (const part of parts) part.hidden = part.dataset['briefing'] !== caseId;
  root.dataset['case'] = caseId;
  return parts.some((part) => part.dataset['briefing'] === caseId);
}

/** Once, when the page starts. */
export function wireBriefing(root: HTMLElement, front: Front): void {
  const form = root.querySelector<HTMLFormElement>('#begin');
  const letters = root.querySelector<HTMLInputElement>('#seal-letters');
  const stamp = root.querySelector<HTMLOutputElement>('.stamp');
  const hint = root.querySelector<HTMLElement>('#seal-hint');
  if (!form || !letters || !stamp || !hint) return;
  const usual = [...hint.childNodes];
  const press = (seal: string): void => {
    stamp.value = seal;
    stamp.classList.toggle('two', seal.length === 2);
  };
  letters.value = front.settings.seal;
  press(front.settings.seal);

  letters.addEventListener('input', () => {
    const seal = readSeal(letters.value);
    press(seal ?? DEFAULT_SEAL);
    // While an input method is composing, half a syllable is no mistake.
    const wrong = seal === undefined && letters.value !== '' && document.activeElement !== letters;
    hint.replaceChildren(...(wrong ? [TITLE_WORDS.sealWrong[front.language]] : usual));
  });
  letters.addEventListener('blur', () => {
    const seal = readSeal(letters.value);
    hint.replaceChildren(...(seal === undefined ? [TITLE_WORDS.sealWrong[front.language]] : usual));
    front.choose({ seal: seal ?? DEFAULT_SEAL });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    front.choose({ seal: readSeal(letters.value) ?? DEFAULT_SEAL });
    const beginning = newBeginning(root.dataset['case'] ?? '');
    front.go({ page: 'play', id: beginning.id }, { beginning });
  });
}
