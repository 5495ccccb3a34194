/**
 * Slips from the game itself, not from the ward: what could not be kept or loaded, and the way on. Made by hand, not from
 * templates: they must come when nothing more can be fetched.
 */

import type { Language, Localized } from '../../kernel/text';

export interface GameNotice {
  readonly id: string;
  readonly text: Localized;
  readonly ways: readonly { readonly name: Localized; readonly go: () => void }[];
}

export function showNotices(host: HTMLElement, notices: readonly GameNotice[], language: Language): void {
  const list = listIn(host);
  const buttons = (): readonly HTMLElement[] => [...list.querySelectorAll('button')];
  const focused = buttons().findIndex((one) => one === document.activeElement);
  list.replaceChildren(...notices.map((one) => slip(one, language)));
  if (focused >= 0) buttons()[focused]?.focus();
}

/** Made once: a region that is there before its words is read out when they come. */
function listIn(host: HTMLElement): HTMLElement {
  const before = host.querySelector<HTMLElement>('.game-notices');
  if (before) return before;
  const list = document.createElement('div');
  list.className = 'game-notices';
  list.setAttribute('role', 'status');
  host.append(list);
  return list;
}

function slip({ id, text, ways }: GameNotice, language: Language): HTMLElement {
  const section = document.createElement('section');
  section.className = 'slip game-notice';
  section.dataset['document'] = 'notice';
  section.dataset['notice'] = id;
  const words = document.createElement('p');
  words.textContent = text[language];
  const deeds = document.createElement('p');
  deeds.className = 'deeds';
  for (const way of ways) {
    const button = document.createElement('button');
    button.className = 'word';
    button.type = 'button';
    button.textContent = way.name[language];
    button.addEventListener('click', () => way.go());
    deeds.append(button);
  }
  section.append(words, deeds);
  return section;
}
