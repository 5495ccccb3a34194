/** Draws a page whenever asked, never inside itself, and no more once it was taken down. */

import { render, type TemplateResult } from 'lit-html';

export interface Drawing {
  readonly draw: () => void;
  /** Nothing is drawn while this runs: the answer is drawn once, afterwards. */
  readonly hush: <Answer>(deed: () => Answer) => Answer;
  readonly hushed: () => boolean;
  readonly takeDown: () => void;
}

/** @param refuge where the focus goes when what had it is taken away */
export function drawing(
  root: HTMLElement,
  page: () => TemplateResult,
  refuge: () => HTMLElement | null,
): Drawing {
  let quiet = false;
  let busy = false;
  let again = false;
  let down = false;

  /** Whoever works with keys is never thrown back to the top of the page. */
  const keepFocus = (held: Element | null): void => {
    if (held?.isConnected === false && !root.contains(document.activeElement))
      refuge()?.focus({ preventScroll: true });
  };

  return {
    // A button that is taken away while it has the focus tells so in the middle of drawing: then it is drawn once more.
    draw() {
      if (quiet || down) return;
      again = busy;
      if (busy) return;
      busy = true;
      const held = root.contains(document.activeElement) ? document.activeElement : null;
      do {
        again = false;
        render(page(), root);
      } while (again);
      busy = false;
      keepFocus(held);
    },
    hush(deed) {
      quiet = true;
      try {
        return deed();
      } finally {
        quiet = false;
      }
    },
    hushed: () => quiet,
    takeDown() {
      down = true;
      render(null, root);
    },
  };
}
