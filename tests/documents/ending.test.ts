/** The last slip: it says how it was with her, in the case's own words, and leads on to the debrief. */

import { beforeEach, expect, test } from 'vitest';
import { ENDED } from './support/fake-view';
import './support/page';

const pressed: string[] = [];
const root = (): HTMLElement => document.querySelector<HTMLElement>('#root') ?? document.body;
const text = (): string => (root().textContent ?? '').replace(/\s+/g, ' ');

async function show(
  change: Partial<{ silent: boolean; language: 'en' | 'zh' }> = {},
  view = ENDED,
): Promise<void> {
  const { showEnding } = await import('../../src/documents/debrief/ending');
  showEnding(
    root(),
    { view, language: 'en', silent: false, ...change },
    { debrief: () => pressed.push('debrief'), leave: () => pressed.push('leave') },
  );
}

beforeEach(() => pressed.splice(0));

test('it tells how she is, and does not only say that the encounter is over', async () => {
  await show();
  expect(text()).toContain('She walks to the lock.');
  expect(text()).not.toContain('The encounter is over.');
  await show({ language: 'zh' });
  expect(text()).toContain('她走到船闸。');
});

test('what somebody said with the last act stands before it; readings of a monitor do not stand there at all', async () => {
  const said = { id: 'x', takenAt: 0, text: { en: 'Thank you.', zh: '多谢。' } };
  await show(
    {},
    {
      ...ENDED,
      latest: [
        { ...said, kind: 'result', value: 35.9 },
        { ...said, kind: 'voice' },
      ],
    },
  );
  expect(text()).toMatch(/Thank you\. ?Six months\./);
  expect(text().match(/Thank you/g)).toHaveLength(1);
});

test('after a death it can be read at once, and there is nothing to press yet', async () => {
  await show({ silent: true });
  expect(text()).toContain('She walks to the lock.');
  expect(root().querySelectorAll('button')).toHaveLength(0);
  await show();
  root().querySelector<HTMLElement>('[data-ending="debrief"]')?.click();
  expect(pressed).toEqual(['debrief']);
});
