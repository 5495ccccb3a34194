/** A case outside the library on the command line: by its file or its folder, played and verified like the others. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Call } from '../../tools/dx/call';
import { check } from '../../tools/dx/check';
import { caseGiven } from '../../tools/dx/given';
import { unheard } from '../../tools/dx/unheard';
import { play } from '../../tools/dx/play';
import { verify } from '../../tools/dx/verify';
import { blocksOf, SMALLEST } from '../cases/support/guide';

const folder = mkdtempSync(path.join(tmpdir(), 'given-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const keep = (name: string, text: string): string => {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
};
const call = (words: readonly string[], acts?: string): Call => ({
  words,
  acts,
  json: true,
  language: 'en',
  tariff: undefined,
  seed: 1,
  usage: '',
});

const place = keep('case.yaml', SMALLEST);
const acts = keep('acts.json', blocksOf('json')[0] ?? '');

describe('a case outside the library', () => {
  test('is found by its file and by its folder, under the id of a case from a file', async () => {
    const [byFile, byFolder] = await Promise.all([caseGiven(call([place])), caseGiven(call([folder]))]);
    expect(byFile.caseFile.id).toBe('file-garden-back');
    expect(byFolder.caseFile).toEqual(byFile.caseFile);
  });

  test('is played, and its record holds beside its file and names the case where the file is missing', async () => {
    const played = (await play(call([place], acts))).json as { ending: string; record: object };
    expect(played.ending).toBe('well');
    const record = keep('record.json', JSON.stringify(played.record));
    expect((await verify(call([record, place]))).json).toEqual({ ok: true, engine: 'same' });
    expect((await verify(call([record]))).json).toMatchObject({ ok: false, first: { what: 'case' } });
  });

  test('is told of an act that promises a way and leads nowhere, once each, and not of one that is answered', async () => {
    const said = check(call([place]));
    expect(said.json).toEqual([]);
    expect(said.text).toMatch(
      /worth a look: decide:transfer can be done in clinic, home, and nothing follows/,
    );
    expect(said.text).not.toMatch(/look: decide:home /);
    const refused = SMALLEST.replace(
      'refusals:',
      "refusals:\n  - { act: 'decide:transfer', when: { always: true }, by: fu, reason: { en: 'Where to?', zh: '转哪儿？' } }",
    );
    const { library, caseFile } = await caseGiven(call([keep('refused.yaml', refused)]));
    expect(unheard(caseFile, library.catalogue).map(({ act }) => act)).not.toContain('decide:transfer');
    rmSync(path.join(folder, 'refused.yaml'));
  });

  test('that is nowhere, or has faults, is refused in one sentence', async () => {
    await expect(caseGiven(call(['nowhere.yaml']))).rejects.toThrow('no file or folder of that name');
    const torn = keep('torn.yml', SMALLEST.replace('firstStage: clinic', 'firstStage: clinics'));
    await expect(caseGiven(call([torn]))).rejects.toThrow(/clinics.*run dx check/);
  });
});
