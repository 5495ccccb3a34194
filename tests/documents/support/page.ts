/** A page in Node for one test file: jsdom, with the few things it lacks, and the encounter mounted on it. */

import { JSDOM } from 'jsdom';
import type { Language } from '../../../src/kernel/text';
import type { View } from '../../../src/session/door';
import { type FakeDesk, fakeDesk } from './fake-desk';

const GLOBALS = [
  'window',
  'document',
  'HTMLElement',
  'HTMLInputElement',
  'HTMLTextAreaElement',
  'HTMLSelectElement',
  'HTMLDialogElement',
  'FormData',
  'KeyboardEvent',
  'Event',
  'MouseEvent',
  'Node',
  'customElements',
  'ShadowRoot',
  'Document',
  'CSSStyleSheet',
] as const;

const dom = new JSDOM('<!doctype html><html lang="en"><body><div id="root"></div></body></html>', {
  pretendToBeVisual: true,
});
for (const name of GLOBALS)
  Object.defineProperty(globalThis, name, { value: Reflect.get(dom.window, name), configurable: true });

let wide = true;
Object.defineProperty(globalThis, 'matchMedia', {
  configurable: true,
  value: () => ({ matches: !wide, addEventListener: () => undefined, removeEventListener: () => undefined }),
});
// jsdom knows the dialog element but cannot show it.
dom.window.HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement): void {
  this.setAttribute('open', '');
};

export interface OpenPage {
  readonly desk: FakeDesk;
  readonly ended: () => number;
  /** The one element that matches; fails in words when there is none. */
  find(selector: string): HTMLElement;
  all(selector: string): readonly HTMLElement[];
  click(selector: string): void;
  type(selector: string, text: string): void;
  press(selector: string, key: string, more?: KeyboardEventInit): KeyboardEvent;
  /** The text of the first match, its white space folded; empty when there is none. */
  text(selector: string): string;
  close(): void;
}

export async function openEncounter(
  view: View,
  more: { language?: Language; phone?: boolean } = {},
): Promise<OpenPage> {
  wide = more.phone !== true;
  // After the globals above: lit-html looks for the document when it is loaded.
  const { mountEncounter } = await import('../../../src/documents/encounter');
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) throw new Error('the page has no root');
  let language = more.language ?? 'en';
  let endings = 0;
  const desk = fakeDesk(view);
  const mounted = mountEncounter(root, desk, {
    language: () => language,
    setLanguage: (chosen) => {
      language = chosen;
      mounted.update();
    },
    reducedMotion: true,
    openMenu: () => undefined,
    onEnded: () => {
      endings += 1;
    },
  });
  const all = (selector: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string): HTMLElement => {
    const [element] = all(selector);
    if (element === undefined) throw new Error(`nothing on the page matches ${selector}`);
    return element;
  };
  return {
    desk,
    ended: () => endings,
    all,
    find,
    click: (selector) => find(selector).click(),
    type: (selector, text) => {
      const field = find(selector);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
        throw new Error(`${selector} takes no text`);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    press: (selector, key, init = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
      find(selector).dispatchEvent(event);
      return event;
    },
    text: (selector) => (all(selector)[0]?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    close: () => mounted.dispose(),
  };
}
