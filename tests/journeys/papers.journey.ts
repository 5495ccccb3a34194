// The papers on a desk: a wide screen, and the same enlarged to twice the size; and that no paper was forgotten.
import { describe, expect, test } from 'vitest';
import { documentNames } from './support/documents';
import { DESK } from './support/look';
import { shot } from './support/page';
import { papers } from './support/papers';
import { openAt, played } from './support/play';
import { spills } from './support/spills';
import { CLINIC, TOURS } from './support/tours';
import { byMouse } from './support/trainee';

papers(DESK, 'en');

describe('the ways past every paper', () => {
  test('leave none out that the code can draw, and name none that it cannot', () => {
    const shown = new Set(TOURS.flatMap((tour) => tour.documents));
    expect([...shown].sort((a, b) => (a < b ? -1 : 1))).toEqual(documentNames());
  });
});

describe('enlarged to twice the size', () => {
  test('nothing runs off the page to the right', async () => {
    const page = await openAt(played(CLINIC), {
      viewport: { width: 640, height: 360 },
      deviceScaleFactor: 2,
    });
    const { hands } = byMouse(page);
    for (const paper of ['letter', 'chart', 'order', 'wait']) {
      await hands.open(paper);
      await shot(page, `paper-enlarged-${paper}`);
      expect(await spills(page), paper).toEqual([]);
    }
  });
});
