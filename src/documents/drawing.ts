/** Draws a page whenever asked, never inside itself, and no more once it was taken down. */

import { render, type TemplateResult } from 'lit-html';

export interface Drawing {
  readonly draw: () => void;
  /** Nothing is drawn while this runs: the answer is drawn once, afterwards. */
  readonly hush: <Answer>(deed: () => Answer) => Answer;
  readonly hushed: () => boolean;
  readonly takeDown: () => void;
}

export function drawing(root: HTMLElement, page: () => TemplateResult): Drawing {
  let quiet = false;
  let busy = false;
  let again = false;
  let down = false;
  return {
    // A button that is taken away while it has the focus tells so in the middle of drawing: then it is drawn once more.
    draw() {
      if (quiet || down) return;
      again = busy;
      if (busy) return;
      busy = true;
      do {
        again = false;
        render(page(), root);
      } while (again);
      busy = false;
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
