import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { missingFrom, readLock } from '../../tools/lock';

describe('the lock file', () => {
  test('names every system’s packages, so that npm ci works on each (else: npm run lock)', () => {
    expect(Object.keys(missingFrom(readLock()))).toEqual([]);
  });

  test('pins each package exactly and names no registry', () => {
    const asked = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(JSON.stringify(readLock())).not.toMatch(/"resolved"/);
  });
});
