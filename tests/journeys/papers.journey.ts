// The papers on a desk: a wide screen, and the same enlarged to twice the size.
import { describe, expect, test } from 'vitest';
import { shot } from './support/page';
import { CLINIC, papers } from './support/papers';
import { openAt } from './support/play';
import { spills } from './support/spills';
import { byMouse } from './support/trainee';

const DESK = { width: 1280, height: 720 };

papers('en', 'desk', DESK);
papers('zh', 'desk', DESK);

describe('enlarged to twice the size', () => {
  test('nothing runs off the page to the right', async () => {
    const page = await openAt(CLINIC, { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });
    const { hands } = byMouse(page);
    for (const paper of ['letter', 'chart', 'order', 'wait']) {
      await hands.open(paper);
      await shot(page, `paper-enlarged-${paper}`);
      expect(await spills(page), paper).toEqual([]);
    }
  });
});
