/** The last lines of a report: what the picture allows a careful radiologist to say, and what it does not. */

import type { ImagingFindings, Level } from '../kernel/imaging-findings';
import type { Localized } from '../kernel/text';
import { brightDiscs, wedged } from './report-writer-bone';
import { discBelow, listed, type Sentences } from './report-writer-levels';
import { COLLECTION, largest } from './report-writer-soft';
import type { Act } from './schema';

const CORRELATE = { en: 'Please correlate clinically.', zh: '请结合临床。' };
const CONTRAST = { en: 'If infection is the question: contrast.', zh: '如临床疑感染，建议增强。' };

export function conclusion(
  modality: Act['modality'],
  findings: ImagingFindings,
  levels: readonly Level[],
): Sentences {
  switch (modality) {
    case 'mri-gad':
      return enhanced(findings, levels);
    case 'xray':
    case 'ct':
      return byBone(modality, findings, levels);
    case 'dwi':
      return largest(findings) >= COLLECTION
        ? [{ en: 'A collection that restricts diffusion: pus possible.', zh: '弥散受限灶，脓液可能。' }]
        : [{ en: 'Nothing that restricts diffusion.', zh: '未见弥散受限灶。' }];
    case 'pet-ct':
      return findings.enhancement >= 0.3
        ? [{ en: 'Active inflammation, infection first.', zh: '活动性炎症，首先考虑感染。' }, CORRELATE]
        : [
            {
              en: 'No more than a healing fracture or wear would give.',
              zh: '摄取程度不超过愈合期骨折或退变。',
            },
          ];
    case 'bone-scan':
      if (levels.every((level) => (findings.oedema[level] ?? 0) < 0.3 && (findings.wedge[level] ?? 0) <= 0.1))
        return [{ en: 'Normal bone scan.', zh: '骨显像未见异常。' }];
      return [
        {
          en: 'Raised bone turnover; fracture, infection and tumour look alike here.',
          zh: '骨代谢增高；骨折、感染、肿瘤均可如此，难以区分。',
        },
      ];
    default:
      return plain(findings, levels);
  }
}

/** The discs that are too bright, by name; undefined when none is. */
function sick(findings: ImagingFindings, levels: readonly Level[]): Localized | undefined {
  const names = brightDiscs(findings, levels).map(discBelow);
  return names.length === 0 ? undefined : { en: names.join(' and '), zh: names.join('、') };
}

/** With contrast. */
function enhanced(findings: ImagingFindings, levels: readonly Level[]): Sentences {
  const where = sick(findings, levels);
  const pus = largest(findings) >= COLLECTION || findings.epidural >= 4;
  if (where && findings.enhancement >= 0.5) {
    const words = { en: `Infectious spondylodiscitis ${where.en}`, zh: `${where.zh}感染性椎间盘炎/脊柱炎` };
    return [
      pus
        ? { en: `${words.en} with abscess.`, zh: `${words.zh}，伴脓肿形成。` }
        : { en: `${words.en}, without abscess.`, zh: `${words.zh}，未见脓肿。` },
      ...pressed(findings),
      { en: 'The germ is for the laboratory.', zh: '病原请结合培养。' },
    ];
  }
  if (findings.enhancement >= 0.15)
    return [
      {
        en: 'Persistent marrow oedema and enhancement; active infection cannot be excluded on images.',
        zh: '骨髓水肿及强化持续存在，单凭影像不能除外活动性感染。',
      },
      ...(pus ? [{ en: 'A collection remains.', zh: '仍见脓腔。' }] : []),
      CORRELATE,
    ];
  return [
    ...bones(findings, levels),
    { en: 'No enhancement to suggest infection.', zh: '未见提示感染的强化。' },
  ];
}

/** Marrow and disc without contrast. */
function plain(findings: ImagingFindings, levels: readonly Level[]): Sentences {
  const where = sick(findings, levels);
  const eroded = levels.some((level) => (findings.erosion[level] ?? 0) >= 0.3);
  const soft = largest(findings);
  if (where && (eroded || soft >= COLLECTION))
    return [
      ...bones(findings, levels),
      {
        en: `The disc signal at ${where.en} is not that of wear: spondylodiscitis cannot be excluded.`,
        zh: `${where.zh}椎间盘信号不符合单纯退变，不能除外感染性椎间盘炎。`,
      },
      ...pressed(findings),
      { en: 'Contrast advised.', zh: '建议增强。' },
    ];
  return [...bones(findings, levels), ...(where || soft >= 4 ? [CONTRAST] : []), CORRELATE];
}

function byBone(modality: 'xray' | 'ct', findings: ImagingFindings, levels: readonly Level[]): Sentences {
  const eroded = levels.filter((level) => (findings.erosion[level] ?? 0) >= (modality === 'ct' ? 0.2 : 0.55));
  const where = listed(eroded);
  const age = { en: 'Its age cannot be told here.', zh: '新旧难以判断。' };
  return [
    ...(wedged(findings, levels).length > 0
      ? [...collapsed(findings, levels), ...(modality === 'xray' ? [age] : [])]
      : [{ en: 'No fracture seen.', zh: '未见骨折。' }]),
    ...(eroded.length > 0
      ? [
          {
            en: `Endplate destruction at ${where.en}: more than a fracture line; MRI with contrast advised.`,
            zh: `${where.zh}终板骨质破坏，不似单纯骨折线，建议MRI增强。`,
          },
        ]
      : []),
  ];
}

/** Wedged bodies by the age that marrow gives them. */
function bones(findings: ImagingFindings, levels: readonly Level[]): Sentences {
  const wedge = wedged(findings, levels);
  const fresh = wedge.filter((level) => (findings.oedema[level] ?? 0) >= 0.3);
  const old = wedge.filter((level) => (findings.oedema[level] ?? 0) < 0.1);
  return [
    ...(fresh.length > 0
      ? [
          {
            en: `Collapse with oedema of ${listed(fresh).en}.`,
            zh: `${listed(fresh).zh}椎体压缩伴骨髓水肿。`,
          },
        ]
      : []),
    ...(old.length > 0
      ? [{ en: `Old compression of ${listed(old).en}.`, zh: `${listed(old).zh}陈旧性压缩。` }]
      : []),
    ...(wedge.length === 0 ? [{ en: 'No collapse.', zh: '未见椎体压缩。' }] : []),
  ];
}

function collapsed(findings: ImagingFindings, levels: readonly Level[]): Sentences {
  const where = listed(wedged(findings, levels));
  return [{ en: `Compression of ${where.en}.`, zh: `${where.zh}椎体压缩性改变。` }];
}

const pressed = (findings: ImagingFindings): Sentences =>
  findings.canal >= 0.3
    ? [
        {
          en: 'The canal is compromised: please tell the surgeon today.',
          zh: '椎管受压，请今日告知脊柱外科。',
        },
      ]
    : [];
