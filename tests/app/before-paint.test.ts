// The script before the first paint agrees with the settings that the game reads afterwards.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { keepSettings, languageOf } from '../../src/app/settings';
import { paper, refusingPaper } from './support/paper';

const script = readFileSync(path.resolve(import.meta.dirname, '../../public/before-paint.js'), 'utf8');

interface Browser {
  readonly search?: string;
  readonly hash?: string;
  readonly languages?: readonly string[];
  readonly store?: Pick<Storage, 'getItem'>;
}

function firstPaint({
  search = '',
  hash = '',
  languages = ['en-GB'],
  store = paper(),
}: Browser): Record<string, string> {
  const marks: Record<string, string> = {};
  const documentElement = { setAttribute: (name: string, value: string) => void (marks[name] = value) };
  Object.defineProperty(documentElement, 'lang', {
    set(value: string) {
      marks['lang'] = value;
    },
  });
  runInNewContext(script, {
    document: { documentElement },
    localStorage: store,
    location: { search, hash },
    navigator: { languages },
  });
  return marks;
}

describe('before the first paint', () => {
  it('the page is in the language of the link, else the one chosen before, else the browser’s', () => {
    const store = paper();
    keepSettings(store, { language: 'zh', motion: 'less', contrast: 'more', seal: '审' });
    expect(firstPaint({ store })).toEqual({ lang: 'zh', 'data-motion': 'less', 'data-contrast': 'more' });
    expect(firstPaint({ store, search: '?lang=en' })['lang']).toBe('en');
    for (const languages of [['zh-CN', 'en'], ['de', 'zh'], ['fr'], ['en-US', 'zh'], []])
      expect(firstPaint({ languages })['lang']).toBe(languageOf(languages));
  });

  it('the desk does not show when something else is being opened', () => {
    expect(firstPaint({ search: '?case=pvp-misdiagnosis' })).toHaveProperty('data-opening');
    expect(firstPaint({ hash: '#play/abc' })).toHaveProperty('data-opening');
    expect(firstPaint({ hash: '#' })).not.toHaveProperty('data-opening');
  });

  it('a storage that refuses or holds nonsense changes nothing', () => {
    expect(firstPaint({ store: refusingPaper })).toEqual({ lang: 'en' });
    expect(firstPaint({ store: { getItem: () => '{"lang' } })).toEqual({ lang: 'en' });
    expect(firstPaint({ store: { getItem: () => 'null' } })).toEqual({ lang: 'en' });
  });
});
