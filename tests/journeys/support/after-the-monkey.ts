// What must be so wherever the monkey has been: nothing hidden stands on the page, it answers, and its memory is flat.
import type { Page } from 'playwright-core';
import { HIDDEN } from '../../../src/patient/quantities';
import { stainInWords } from '../../../tools/plays/clean';
import { library } from '../../support/library';
import { WORDS } from './monkey';

/** Names under which the engine keeps what nobody may know, and which nothing on a page is called. */
const HIDDEN_KEYS = [
  'burden',
  'biofilm',
  'organism',
  'sofa',
  'fate',
  'exposures',
  'moments',
  'caused',
  'resistance',
  'relapsed',
  'infection.load',
  ...HIDDEN.filter((name) => name.includes('-')),
];

/** Ids of a case that name what is true and not yet known, as far as nothing else bears the same name. */
function hiddenIds(): readonly string[] {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return library.cases.flatMap((one) => {
    const open = new Set([
      ...ids(library.catalogue),
      ...ids(library.groups),
      ...ids(one.acts),
      ...ids(one.stages),
      ...one.stages.flatMap(({ events }) => ids(events)),
      ...one.commitments.flatMap(({ choices }) => ids(choices)),
      ...ids(one.hypotheses),
      ...ids(one.consents),
      ...ids(one.people),
      ...ids(one.films),
      ...ids(one.tallies),
    ]);
    return [...ids(one.facts), ...ids(one.moments), ...ids(one.ledger)].filter(
      (id) => id.includes('-') && !open.has(id),
    );
  });
}

const hidden = new Set([...HIDDEN_KEYS, ...hiddenIds()]);

/** What stands on the page and should not, in words; empty when nothing does. */
export async function leaksOn(page: Page): Promise<readonly string[]> {
  const { attributes, text, isOver } = await page.evaluate(() => ({
    attributes: [...document.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes]
        .filter(({ name }) => name !== 'class' && name !== 'style' && name !== 'd')
        .map(({ name, value }) => [name, value] as const),
    ),
    text: document.body.innerText,
    isOver: document.querySelector('.debrief, [data-document="pair"]') !== null,
  }));
  const marks = attributes.filter(([name]) => !READ_ALOUD.has(name));
  const read = attributes.filter(([name]) => READ_ALOUD.has(name)).map(([, value]) => value);
  // What was hidden is told in the debrief; its marks are its own.
  const named = isOver
    ? []
    : [...new Set(marks.map(([name, value]) => `${name}="${value}"`))].filter(isHidden);
  const stain = stainInWords([text, ...read], WORDS, 'the page');
  return [...named.map((one) => `an attribute says ${one}`), ...(stain === undefined ? [] : [stain])];
}

/** Attributes that hold words for people. */
const READ_ALOUD = new Set([
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'value',
  'content',
  'aria-valuetext',
]);

const isHidden = (attribute: string): boolean =>
  attribute
    .replace(/^data-/, '')
    .split(/[\s/:="]+/)
    .some((part) => hidden.has(part));

/** A keystroke opens a sheet; where there are no sheets, the focus moves and the next picture is drawn. */
export async function answers(page: Page): Promise<void> {
  for (let dialogs = 0; dialogs < 3; dialogs++) await page.keyboard.press('Escape');
  const has = await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const single = document.querySelector<HTMLInputElement>('#help input[type="checkbox"]')?.checked ?? false;
    const dock = document.querySelector('.dock [data-open="chart"]');
    return {
      sheets:
        single && dock !== null && dock.checkVisibility() && document.querySelector('dialog[open]') === null,
      sheet: document.querySelector<HTMLElement>('#sheet')?.dataset['document'],
    };
  });
  if (has.sheets) {
    const [key, sheet] = has.sheet === 'chart' ? (['l', 'letter'] as const) : (['h', 'chart'] as const);
    await page.keyboard.press(key);
    await page.locator(`#sheet[data-document="${sheet}"]`).waitFor({ timeout: 10_000 });
    return;
  }
  // From the last thing on the page the focus goes out of it, and comes back with the next press.
  await page.keyboard.press('Tab');
  if (await page.evaluate(() => document.activeElement === document.body)) await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 10_000 });
  await page.evaluate(() => new Promise((resolve) => void requestAnimationFrame(resolve)));
}

/**
 * Bytes that scripts hold once everything that nobody holds has been thrown away. A handle on an element, as waiting
 * for a selector gives one, holds the paper it lay on: where memory is measured one waits with locators.
 */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  } finally {
    await session.detach();
  }
}
