// The page as it is before any script runs: readable, in both languages, and nothing that the policy would refuse.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { filledPage } from '../../tools/static-page';
import { library } from '../support/library';

const root = path.resolve(import.meta.dirname, '../..');
const page = filledPage(readFileSync(path.join(root, 'index.html'), 'utf8'), library.cases);
const { document } = new JSDOM(page).window;
const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];

/** The words of one language inside an element, white space folded. */
const said = (element: Element | null | undefined, language: 'en' | 'zh'): string =>
  [...(element?.querySelectorAll(`.t[lang="${language}"]`) ?? [])]
    .map((one) => one.textContent?.replace(/\s+/g, ' ').trim())
    .join(' ');

describe('the static page', () => {
  it('has one folder for each case there is, worded as the case words it', () => {
    expect(all('.folder').map((one) => one.getAttribute('data-case'))).toEqual(
      library.cases.map((one) => one.id),
    );
    for (const { id, folder } of library.cases)
      for (const language of ['en', 'zh'] as const) {
        const card = document.querySelector(`.folder[data-case="${id}"]`);
        expect(said(card?.querySelector('.folder-tab'), language)).toBe(folder.tab[language]);
        expect(said(card?.querySelector('.folder-line'), language)).toBe(folder.line[language]);
        expect(said(card?.querySelector('h2'), language)).toBe(folder.title[language]);
        expect(said(card?.querySelector('.folder-time'), language)).toContain(String(folder.minutes));
      }
  });

  it('briefs for each case as the case does', () => {
    for (const { id, briefing } of library.cases) {
      const part = document.querySelector(`[data-briefing="${id}"]`);
      for (const language of ['en', 'zh'] as const)
        expect(said(part, language)).toBe(briefing.map((line) => line[language]).join(' '));
    }
  });

  it('says everything in both languages, side by side', () => {
    const halves = all('.t[lang="en"]');
    expect(halves.length).toBeGreaterThan(20);
    for (const half of halves) {
      const other = half.nextElementSibling;
      expect(other?.matches('.t[lang="zh"]'), half.textContent ?? '').toBe(true);
      expect(half.textContent?.trim()).not.toBe('');
      expect(other?.textContent?.trim()).not.toBe('');
    }
    expect(all('.t[lang="zh"]')).toHaveLength(halves.length);
  });

  it('tells a reader without scripts, with blocked scripts or with an old browser what to do, in both languages', () => {
    for (const place of [
      document.querySelector('noscript'),
      document.querySelector('#late'),
      document.querySelector('#old'),
    ]) {
      expect(place?.querySelector('[lang="en"]')?.textContent).toMatch(/browser/);
      expect(place?.querySelector('[lang="zh"]')?.textContent).toMatch(/浏览器/);
    }
  });

  it('keeps every script and style in a file of its own', () => {
    expect(all('script:not([src]), style, [style]')).toEqual([]);
    const handlers = all('*').flatMap((one) =>
      [...one.attributes].filter(({ name }) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });

  it('can lie under any sub-path: no address of its own begins at the root', () => {
    const own = all('[href], [src]').flatMap(
      (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? [],
    );
    // The entry is rewritten by the build.
    expect(own.filter((address) => address.startsWith('/') && address !== '/src/app/main.ts')).toEqual([]);
    for (const file of own.filter((address) => /^\.\/[a-z]/.test(address)))
      expect(existsSync(path.join(root, 'public', file)), file).toBe(true);
  });

  it('names no diagnosis and counts nothing', () => {
    const words = document.body.textContent ?? '';
    for (const giveaway of [/infect/i, /spondyl/i, /感染/, /脊柱炎/]) expect(words).not.toMatch(giveaway);
  });
});
