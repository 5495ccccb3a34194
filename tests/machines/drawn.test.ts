import { expect, test } from 'vitest';

test('every chart can be drawn: none names a state or a way that is not in it', async () => {
  // Asked for here and not above, so that a chart that is refused fails this test instead of the file.
  await expect(import('../../src/machines/step')).resolves.toBeDefined();
});
