// Addresses: what a link opens, and what happens to one that leads nowhere.
import { describe, expect, it } from 'vitest';
import { hashOf, readEntry, readRoute, type Route } from '../../src/app/router';

describe('the address behind the hash', () => {
  const routes: readonly Route[] = [
    { page: 'title' },
    { page: 'briefing', caseId: 'pvp-misdiagnosis' },
    { page: 'play', id: '19q3gqjchdxir' },
    { page: 'debrief', id: '19q3gqjchdxir' },
    { page: 'kept' },
    { page: 'file' },
    { page: 'sources' },
    { page: 'pair', id: 'two-true-findings' },
  ];

  it.each(routes)('leads back to the page it was written for: $page', (route) => {
    expect(readRoute(hashOf(route))).toEqual(route);
  });

  it('takes a bare hash, and none at all, for the desk', () => {
    expect([readRoute(''), readRoute('#'), readRoute('#/')]).toEqual([
      { page: 'title' },
      { page: 'title' },
      { page: 'title' },
    ]);
  });

  it.each(['#nowhere', '#play', '#play/', '#play/../../x', '#debrief/<b>', `#play/${'x'.repeat(65)}`])(
    'says that %s leads nowhere, and remembers what was asked',
    (hash) => {
      expect(readRoute(hash)).toEqual({ page: 'lost', asked: hash.slice(1, 81) });
    },
  );
});

describe('a link that opens a case', () => {
  it('gives case, language and seed', () => {
    expect(readEntry('?case=pvp-misdiagnosis&lang=zh&seed=7')).toEqual({
      caseId: 'pvp-misdiagnosis',
      language: 'zh',
      seed: 7,
    });
  });

  it('does without what it cannot read, rather than refuse the whole link', () => {
    expect(readEntry('?case=x&lang=fr&seed=-3')).toEqual({
      caseId: 'x',
      language: undefined,
      seed: undefined,
    });
    expect(readEntry('?seed=99999999999').seed).toBeUndefined();
    expect(readEntry('')).toEqual({ caseId: undefined, language: undefined, seed: undefined });
  });
});
