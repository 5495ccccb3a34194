// Finds what a page cuts off or lets run out at its sides, in the words of what stands there.
import type { Page } from 'playwright-core';

/** What can be pushed sideways on purpose. */
const PUSHED = '.chips';

/** A picture that runs out at the sides on purpose; what is written on it must not. */
const PICTURE = '.desk';

/** One line for each element that is wider than its place; empty when nothing is. */
export const spills = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ([pushed, picture]) => {
      const seen = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest(`.unseen, ${pushed}, svg, canvas`) === null;
      const name = (element: Element): string =>
        `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}: ${element.textContent.trim().slice(0, 60)}`;
      const found: string[] = [];
      if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
      for (const element of document.body.querySelectorAll('*')) {
        if (!seen(element)) continue;
        const { left, right, width } = element.getBoundingClientRect();
        if (width > 1 && (right > innerWidth + 1 || left < -1)) found.push(`outside: ${name(element)}`);
        const { overflowX } = getComputedStyle(element);
        if (
          overflowX !== 'visible' &&
          !element.matches(picture) &&
          width > 1 &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 1
        )
          found.push(`cut off: ${name(element)}`);
      }
      return found.slice(0, 8);
    },
    [PUSHED, PICTURE] as const,
  );
