/** Single keys of an encounter: to the search, to a sheet, away from it. Never while somebody is typing. */

import type { Blotter, SheetName } from './blotter';

const SHEETS: Readonly<Record<string, SheetName>> = {
  a: 'ask',
  e: 'examine',
  o: 'order',
  c: 'consult',
  d: 'decide',
  w: 'wait',
  l: 'letter',
  h: 'chart',
  f: 'films',
  n: 'notes',
};

const TEXT_INPUTS = ['text', 'search', 'number'];

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return TEXT_INPUTS.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

export function onKey(blotter: Blotter, root: HTMLElement, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (document.querySelector('dialog[open]') !== null) return;
  if (event.key === 'Escape' && blotter.papers.sheet !== null) {
    event.preventDefault();
    blotter.open(null);
    return;
  }
  if (isTyping(event.target) || !blotter.papers.singleKeys) return;
  const sheet = SHEETS[event.key.toLowerCase()];
  if (event.key === '/') {
    event.preventDefault();
    if (root.querySelector('[data-search]') === null) blotter.open('order');
    root.querySelector<HTMLElement>('[data-search]')?.focus();
  } else if (event.key === '?') {
    event.preventDefault();
    openHelp(root);
  } else if (sheet !== undefined) {
    event.preventDefault();
    blotter.open(blotter.papers.sheet === sheet ? null : sheet);
  }
}

export const openHelp = (root: HTMLElement): void =>
  root.querySelector<HTMLDialogElement>('#help')?.showModal();
