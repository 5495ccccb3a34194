import { catalogue, groups, readings } from 'virtual:library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../../src/cases/library-entry';
import { indexOf, searchActs } from '../../src/cases/search';
import { within } from '../../src/cases/search-words';
import type { ActEntry, SearchAnswer } from '../../src/session/door';
import { count } from '../support/count';

const index = indexOf({ catalogue, groups, readings }, { acts: [] });
const find = (text: string): readonly string[] => searchActs(index, text).hits.map(({ entry }) => entry.id);

/** What doctors type, and the act that they mean. */
const TYPED: readonly (readonly [typed: string, meant: string])[] = [
  ['crp', 'crp'],
  ['CRP', 'crp'],
  ['C反应蛋白', 'crp'],
  ['c reactive protein', 'crp'],
  ['cfydb', 'crp'],
  ['血沉', 'esr'],
  ['xuechen', 'esr'],
  ['xue chen', 'esr'],
  ['xc', 'esr'],
  ['sed rate', 'esr'],
  ['ESR', 'esr'],
  ['esr', 'esr'],
  ['请查一下血沉', 'esr'],
  ['FBC', 'blood-count'],
  ['cbc', 'blood-count'],
  ['full blood count', 'blood-count'],
  ['count blood', 'blood-count'],
  ['血常规', 'blood-count'],
  ['xcg', 'blood-count'],
  ['haemoglobin', 'blood-count'],
  ['hemoglobin', 'blood-count'],
  ['PCT', 'procalcitonin'],
  ['jgsy', 'procalcitonin'],
  ['U&E', 'biochemistry'],
  ['liver function', 'biochemistry'],
  ['肝功能', 'biochemistry'],
  ['creatinine', 'biochemistry'],
  ['血培养', 'blood-culture-2'],
  ['xpy', 'blood-culture-2'],
  ['blood culture', 'blood-culture-2'],
  ['blod culture', 'blood-culture-2'],
  ['blood cultures', 'blood-culture-2'],
  ['双侧双瓶', 'blood-culture-2'],
  ['mri contrast', 'mri-gad'],
  ['contrast MRI', 'mri-gad'],
  ['MRI with gadolinium', 'mri-gad'],
  ['gadolinium', 'mri-gad'],
  ['增强磁共振', 'mri-gad'],
  ['磁共振增强', 'mri-gad'],
  ['腰椎增强磁共振', 'mri-gad'],
  ['zengqiang', 'mri-gad'],
  ['cgzzq', 'mri-gad'],
  ['磁共振平扫', 'mri-plain'],
  ['cgzps', 'mri-plain'],
  ['lumbar mri', 'mri-plain'],
  ['DWI', 'dwi'],
  ['ms', 'dwi'],
  ['bone density', 'dxa'],
  ['gmd', 'dxa'],
  ['T值', 'dxa'],
  ['chest x-ray', 'chest-film'],
  ['CXR', 'chest-film'],
  ['PET', 'pet-ct'],
  ['穿刺活检', 'ct-guided-biopsy'],
  ['cchj', 'ct-guided-biopsy'],
  ['needle biopsy', 'ct-guided-biopsy'],
  ['病理', 'histology'],
  ['宏基因组测序', 'mngs-tissue'],
  ['NGS', 'mngs-blood'],
  ['术中冰冻', 'frozen-section'],
  ['T-SPOT', 'igra'],
  ['tspot', 'igra'],
  ['布病', 'brucella-serology'],
  ['tumor markers', 'tumour-markers'],
  ['tumour markers', 'tumour-markers'],
  ['vanc', 'vancomycin'],
  ['万古', 'vancomycin'],
  ['wgms', 'vancomycin'],
  ['vancomicin', 'vancomycin'],
  ['稳可信', 'vancomycin'],
  ['cefazolin', 'cefazolin'],
  ['tbzl', 'cefazolin'],
  ['先锋V', 'cefazolin'],
  ['rocephin', 'ceftriaxone'],
  ['tbqs', 'ceftriaxone'],
  ['左氧', 'levofloxacin'],
  ['zyfsx', 'levofloxacin'],
  ['rifampin', 'rifampicin'],
  ['RFP', 'rifampicin'],
  ['fenbid', 'ibuprofen'],
  ['芬必得', 'ibuprofen'],
  ['acetaminophen', 'paracetamol'],
  ['norepinephrine', 'noradrenaline'],
  ['bone cement', 'pvp'],
  ['骨水泥', 'pvp'],
  ['jpztcxs', 'pvp'],
  ['kyphoplasty', 'pkp'],
  ['病灶清除', 'posterior-debridement'],
  ['bzqc', 'posterior-debridement'],
  ['corpectomy', 'anterior-corpectomy'],
  ['支具', 'brace'],
  ['TLSO', 'brace'],
  ['psoas sign', 'psoas'],
  ['straight leg raise', 'slr'],
  ['zttgsy', 'slr'],
  ['直腿抬高试验', 'slr'],
  ['肌力', 'power'],
  ['muscle strength', 'power'],
  ['blood pressure', 'pulse-bp-rr-spo2'],
  ['temperture', 'temperature'],
  ['night pain', 'night-pain'],
  ['yjt', 'night-pain'],
  ['寒战', 'chills'],
  ['rigors', 'chills'],
  ['盗汗', 'sweats'],
  ['allergy', 'allergy'],
  ['MDT', 'mdt'],
  ['dxkhz', 'mdt'],
  ['感染科会诊', 'infectious-disease'],
  ['停台', 'postpone'],
  ['tt', 'postpone'],
  ['不良事件上报', 'report-adverse-event'],
  ['blsjsb', 'report-adverse-event'],
];

describe('the search', () => {
  test.each(TYPED)('%s finds %s among the first three', (typed, meant) => {
    expect(find(typed).slice(0, 3)).toContain(meant);
  });

  test('says how it read a slip of the finger, and only then', () => {
    expect(searchActs(index, 'blod culture').readAs).toBe('blood culture');
    expect(searchActs(index, 'blood culture').readAs).toBeUndefined();
  });

  test('reads two letters of an abbreviation that changed places, and says it in full', () => {
    const { hits, readAs } = searchActs(index, 'mir lumb', ['order', 'treat']);
    expect(readAs).toBe('MRI lumbar');
    expect(hits.slice(0, 2).map(({ entry }) => entry.key)).toEqual(['order:mri-plain', 'order:mri-gad']);
  });

  test('shows twelve rows at most, says when there were more, and never cuts before leaving out', () => {
    const all = searchActs(index, 'culture');
    expect([all.hits.length, all.more]).toEqual([12, true]);
    const first = new Set(all.hits.map(({ entry }) => entry.key));
    const others = searchActs(index, 'culture', undefined, ({ key }) => !first.has(key));
    expect(others.hits.length).toBeGreaterThan(0);
    expect(others.hits.filter(({ entry }) => first.has(entry.key))).toEqual([]);
    expect(searchActs(index, 'vancomycin', ['treat']).more).toBe(false);
  });

  test('keeps to the verbs it is asked for', () => {
    const found = searchActs(index, 'temperature', ['order', 'treat']).hits;
    expect(found.filter(({ entry }) => entry.act !== 'order' && entry.act !== 'treat')).toEqual([]);
    expect(searchActs(index, 'vancomycin', ['treat']).hits[0]?.entry.key).toBe('treat:vancomycin');
  });

  test('finds nothing for nothing, and nothing for noise', () => {
    for (const noise of ['', '   ', '。。。', '<>', 'zzqqxxyy', '🙂']) expect(find(noise)).toEqual([]);
  });

  test('never offers a step of a procedure', () => {
    expect(index.rows.length).toBe(catalogue.filter((act) => act.act !== 'step').length);
  });

  test('gives the same answer in the same order, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const once = searchActs(index, text);
        expect(searchActs(index, text)).toEqual(once);
        expect(once.hits.length).toBeLessThanOrEqual(30);
      }),
      { numRuns: count(50) },
    );
  });

  test('finds an act by each of its own names first or among its namesakes', () => {
    const lost = index.rows.filter(
      ({ id, name }) => !find(name.en).slice(0, 3).includes(id) || !find(name.zh).slice(0, 3).includes(id),
    );
    expect(lost.map((entry) => entry.id)).toEqual([]);
  });
});

describe('one slip of the finger', () => {
  test.each([
    ['vancomycin', 'vancomicin', true],
    ['culture', 'cutlure', true],
    ['blood', 'blod', true],
    ['crp', 'esr', false],
    ['fever', 'favour', false],
  ])('%s and %s: %s', (one, other, near) => {
    expect(within(1, one, other)).toBe(near);
  });
});

describe('an entry of a list', () => {
  test('is what the session’s door promises, and says nothing of whether it matters', () => {
    const act = catalogue.find((one) => one.id === 'vancomycin');
    if (!act) throw new Error('no vancomycin');
    const entry = entryOf(act, groups) satisfies ActEntry | undefined;
    expect(entry).toEqual({
      key: 'treat:vancomycin',
      act: 'treat',
      id: 'vancomycin',
      name: { en: 'Vancomycin', zh: '万古霉素' },
      group: { id: 'drug-infection', name: { en: 'Anti-infective drugs', zh: '抗感染药' } },
      minutes: 2,
      cost: 15,
      plans: 'weeks',
    });
    const answer: SearchAnswer = searchActs(index, 'vancomycin');
    expect(answer.hits.length).toBeGreaterThan(0);
  });
});
