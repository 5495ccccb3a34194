/** How a microbiology and a pathology laboratory word their answers, in both languages. */

import type { Localized } from '../kernel/text';

/** What grew, as the laboratory names it; an organism it does not know keeps its own name. */
const ORGANISMS: Readonly<Record<string, { readonly stain: Localized; readonly name: Localized }>> = {
  mssa: {
    stain: { en: 'Gram-positive cocci in clusters', zh: '革兰阳性球菌，成簇排列' },
    name: {
      en: 'Staphylococcus aureus, oxacillin susceptible (MSSA)',
      zh: '金黄色葡萄球菌，苯唑西林敏感（MSSA）',
    },
  },
  mrsa: {
    stain: { en: 'Gram-positive cocci in clusters', zh: '革兰阳性球菌，成簇排列' },
    name: {
      en: 'Staphylococcus aureus, oxacillin resistant (MRSA)',
      zh: '金黄色葡萄球菌，苯唑西林耐药（MRSA）',
    },
  },
  'group-b-streptococcus': {
    stain: { en: 'Gram-positive cocci in chains', zh: '革兰阳性球菌，链状排列' },
    name: { en: 'Streptococcus agalactiae (group B)', zh: '无乳链球菌（B群）' },
  },
  'coagulase-negative-staphylococcus': {
    stain: { en: 'Gram-positive cocci in clusters', zh: '革兰阳性球菌，成簇排列' },
    name: { en: 'coagulase-negative staphylococcus', zh: '凝固酶阴性葡萄球菌' },
  },
  'e-coli': {
    stain: { en: 'Gram-negative rods', zh: '革兰阴性杆菌' },
    name: { en: 'Escherichia coli, ESBL negative', zh: '大肠埃希菌，ESBL阴性' },
  },
  'viridans-streptococcus': {
    stain: { en: 'Gram-positive cocci in chains', zh: '革兰阳性球菌，链状排列' },
    name: { en: 'viridans streptococcus', zh: '草绿色链球菌' },
  },
  brucella: {
    stain: { en: 'small Gram-negative coccobacilli', zh: '革兰阴性球杆菌，细小' },
    name: { en: 'Brucella species, notifiable', zh: '布鲁菌属，请注意生物安全并上报' },
  },
  'mycobacterium-tuberculosis': {
    stain: { en: 'acid-fast rods', zh: '抗酸杆菌' },
    name: { en: 'Mycobacterium tuberculosis complex', zh: '结核分枝杆菌复合群' },
  },
};

const named = (organism: string): { readonly stain: Localized; readonly name: Localized } =>
  ORGANISMS[organism] ?? {
    stain: { en: 'organisms seen', zh: '见细菌' },
    name: { en: organism, zh: organism },
  };

/** The telephone call when a bottle or a plate first shows growth. */
export function firstGrowth(organism: string, bottles: boolean): Localized {
  const { stain } = named(organism);
  return bottles
    ? {
        en: `Bottle positive. Gram stain: ${stain.en}. Identification to follow.`,
        zh: `血培养瓶报阳。涂片：${stain.zh}。鉴定待续。`,
      }
    : {
        en: `Growth on the plate. Gram stain: ${stain.en}. Identification to follow.`,
        zh: `平板有生长。涂片：${stain.zh}。鉴定待续。`,
      };
}

/** Name and susceptibility. */
export function identified(organism: string, susceptible: readonly Localized[]): Localized {
  const { name } = named(organism);
  const to = susceptible.length
    ? {
        en: ` Susceptible to ${susceptible.map((drug) => drug.en).join(', ')}.`,
        zh: `药敏：${susceptible.map((drug) => drug.zh).join('、')}敏感。`,
      }
    : { en: '', zh: '' };
  return { en: `${name.en}.${to.en}`, zh: `${name.zh}。${to.zh}` };
}

/** One bottle of four, late, a skin germ: the laboratory says what it makes of it. */
export const contaminated: Localized = {
  en: 'One bottle of four: coagulase-negative staphylococcus after 40 hours. Probably skin flora; please judge clinically.',
  zh: '四瓶中一瓶：40小时报凝固酶阴性葡萄球菌。考虑皮肤定植菌污染，请结合临床。',
};

export function noGrowth(days: number): Localized {
  return { en: `No growth after ${days} days.`, zh: `培养${days}天无细菌生长。` };
}

export const HISTOLOGY: Readonly<Record<'infected' | 'caseating' | 'granuloma' | 'callus', Localized>> = {
  infected: {
    en: 'Necrotic trabeculae, granulation tissue, many neutrophils. No granuloma, no tumour.',
    zh: '死骨小梁、肉芽组织，大量中性粒细胞浸润。未见肉芽肿，未见肿瘤。',
  },
  caseating: {
    en: 'Granulomas with caseous necrosis and Langhans giant cells; a sequestrum. No tumour.',
    zh: '肉芽肿伴干酪样坏死，见朗汉斯巨细胞及死骨。未见肿瘤。',
  },
  granuloma: {
    en: 'Lymphocytes, small granulomas without caseation, new bone. No tumour.',
    zh: '淋巴细胞浸润，小的非干酪样肉芽肿，新生骨形成。未见肿瘤。',
  },
  callus: {
    en: 'Fragments of woven bone and callus, a few lymphocytes. No tumour.',
    zh: '编织骨及骨痂碎片，少量淋巴细胞。未见肿瘤。',
  },
};

export const CHRONIC: Localized = {
  en: 'Acute and chronic inflammation with fibrosis: older than the last few days.',
  zh: '急性与慢性炎症并存，伴纤维化：病程早于近几日。',
};

export const SMEAR: Readonly<Record<'cocci' | 'rods' | 'neutrophils' | 'nothing', Localized>> = {
  cocci: { en: 'Neutrophils ++. Gram-positive cocci seen.', zh: '中性粒细胞++，见革兰阳性球菌。' },
  rods: { en: 'Neutrophils ++. Gram-negative rods seen.', zh: '中性粒细胞++，见革兰阴性杆菌。' },
  neutrophils: { en: 'Neutrophils ++. No organisms seen.', zh: '中性粒细胞++，未见细菌。' },
  nothing: { en: 'Few cells, no organisms seen.', zh: '少量细胞，未见细菌。' },
};

export function sequenced(organism: string | null, skinFlora: boolean): Localized {
  const skin = skinFlora
    ? {
        en: ' Low reads of Cutibacterium acnes, probably skin.',
        zh: ' 另检出低序列数痤疮皮肤杆菌，考虑皮肤来源。',
      }
    : { en: '', zh: '' };
  const found = organism ? named(organism).name : undefined;
  return found
    ? {
        en: `Sequences of ${found.en.replace(/ \(.*\)|,.*$/g, '')}.${skin.en}`,
        zh: `检出${found.zh.replace(/（.*）|，.*$/g, '')}序列。${skin.zh}`,
      }
    : { en: `No pathogen sequence above threshold.${skin.en}`, zh: `未检出阈值以上病原序列。${skin.zh}` };
}
