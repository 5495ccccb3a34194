// Looks at the page as it stands: which papers lie there, what is cut off, which rule of axe is broken.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axe, shot, type Visit } from './page';
import { spills } from './spills';

export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export const DESK: Screen = { name: 'desk', width: 1280, height: 720 };
export const PHONE: Screen = { name: 'phone', width: 360, height: 740 };

/** Everything that is wrong with the page, one sentence each; `name` is for the picture. */
export async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  await shot(page, name);
  return [...(await spills(page)), ...(await axe(page))];
}

/** Nothing cut off, no rule of axe broken; `name` is for the picture and the complaint. */
export const look = async (page: Page, name: string): Promise<void> => {
  expect(await faultsOf(page, name), name).toEqual([]);
};

/** The papers that can be seen, by their marks. */
export const documentsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-document]')]
      .filter((paper) => paper.checkVisibility())
      .map((paper) => paper.dataset['document'] ?? ''),
  );

/** Called where there is something to be looked at; `what` names the moment. */
export type See = (page: Page, what: string) => Promise<void>;

export interface Tour {
  readonly name: string;
  readonly documents: readonly string[];
  readonly go: (visit: Visit & { readonly lang: 'en' | 'zh' }, see: See) => Promise<void>;
}
