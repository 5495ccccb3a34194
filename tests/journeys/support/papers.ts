// Every paper and every stage on one screen: no rule of axe broken, nothing cut off.
import { describe, expect, test } from 'vitest';
import { count } from '../../support/count';
import { documentsOn, look, type Screen } from './look';
import { TOURS } from './tours';

/** Every paper of the game on one screen: in one language in every run, in both in the long one. */
export function papers(screen: Screen, everyday: 'en' | 'zh'): void {
  const languages = count(1) > 1 ? (['en', 'zh'] as const) : [everyday];
  describe.each(languages)(`on a ${screen.name}, in %s`, (lang) => {
    test.each(TOURS)('$name', async ({ documents, go }) => {
      const seen = new Set<string>();
      await go({ lang, viewport: screen }, async (page, what) => {
        for (const paper of await documentsOn(page)) seen.add(paper);
        await look(page, `paper-${lang}-${screen.name}-${what}`);
      });
      expect([...seen]).toEqual(expect.arrayContaining([...documents]));
    });
  });
}
