/** Keys of an encounter: single ones to the search, to a sheet, away from it, never while somebody types; and signing. */

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

/** The row of a list above or below the one that has the focus. */
function toRow(root: HTMLElement, from: Element, by: 1 | -1): void {
  const rows = [...root.querySelectorAll<HTMLElement>('#sheet button.act-row')];
  rows[rows.findIndex((row) => row === from) + by]?.focus();
}

/** With the hand on Control: sends the sheet that lies open. Never a seal. */
function sign(root: HTMLElement, event: KeyboardEvent): void {
  const button = root.querySelector<HTMLElement>('#sheet .foot [data-sign]');
  if (button === null) return;
  event.preventDefault();
  button.click();
}

export function onKey(blotter: Blotter, root: HTMLElement, event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat && noDialog())
    return sign(root, event);
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (!noDialog()) return;
  if (event.key === 'Escape' && blotter.papers.sheet !== null) {
    event.preventDefault();
    blotter.open(null);
    return;
  }
  if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && event.target instanceof HTMLElement) {
    if (!event.target.matches('#sheet button.act-row')) return;
    event.preventDefault();
    return toRow(root, event.target, event.key === 'ArrowDown' ? 1 : -1);
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

const noDialog = (): boolean => document.querySelector('dialog[open]') === null;

export const openHelp = (root: HTMLElement): void =>
  root.querySelector<HTMLDialogElement>('#help')?.showModal();
