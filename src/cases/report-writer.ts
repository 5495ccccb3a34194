/**
 * Turns what a scanner could show into the report a radiologist would sign. Each kind of picture says only what it can
 * see: a plain film has no marrow, a scan without contrast no enhancement, and none of them a diagnosis.
 */

import { LEVELS, type ImagingFindings, type Level } from '../kernel/imaging-findings';
import type { Localized } from '../kernel/text';
import {
  brightDiscs,
  discs,
  endplates,
  leftBySurgeons,
  marrow,
  shape,
  wedged,
  wedges,
} from './report-writer-bone';
import { conclusion } from './report-writer-conclusion';
import { discBelow, levelsOf, type Sentences, together } from './report-writer-levels';
import { canal, ctSoft, enhancedSoft, plainSoft, restricted } from './report-writer-soft';
import type { Act } from './schema';

/** Smallest erosion, as a share of the endplate, that each kind of picture resolves. */
const FILM = 0.55;
const SECTION = 0.2;
const MAGNET = 0.3;

export function writeReport(study: Pick<Act, 'modality' | 'region'>, findings: ImagingFindings): Localized {
  const levels = levelsOf(study.region);
  const seen = together([...look(study, findings, levels), ...implants(study, findings)]);
  const impression = together(conclusion(study.modality, findings, levels));
  return {
    en: `Findings: ${seen.en} Impression: ${impression.en}`,
    zh: `所见：${seen.zh}印象：${impression.zh}`,
  };
}

function look(study: Pick<Act, 'modality'>, findings: ImagingFindings, levels: readonly Level[]): Sentences {
  switch (study.modality) {
    case 'xray':
      return [
        ...wedges(findings, levels),
        ...endplates(findings, levels, FILM, false),
        ...discs(findings, levels, false),
        ...shape(findings),
        ...(wedged(findings, levels).length > 0
          ? [{ en: 'Bone density looks low.', zh: '骨质密度减低。' }]
          : []),
      ];
    case 'ct':
      return [
        ...wedges(findings, levels),
        ...endplates(findings, levels, SECTION, true),
        ...discs(findings, levels, false),
        ...ctSoft(findings),
        ...(findings.epidural >= 5
          ? [
              {
                en: 'Soft tissue in the front of the canal; MRI shows this better.',
                zh: '椎管前方软组织影，建议MRI。',
              },
            ]
          : [{ en: 'No bone fragment in the canal.', zh: '椎管内未见骨块。' }]),
      ];
    case 'mri-gad':
      return [
        ...wedges(findings, levels),
        ...marrow(findings, levels),
        ...endplates(findings, levels, MAGNET, false),
        ...discs(findings, levels, true),
        ...enhancement(findings, levels),
        ...enhancedSoft(findings),
        ...canal(findings, true),
      ];
    case 'dwi':
      return [...restricted(findings), ...canal(findings, false)];
    case 'pet-ct':
      return uptake(findings, levels);
    case 'bone-scan':
      return tracer(findings);
    case undefined:
    case 'mri-plain':
    case 'dxa':
    case 'ultrasound':
    case 'echo':
    case 'chest-film':
    case 'foot-film':
      return [
        ...wedges(findings, levels),
        ...marrow(findings, levels),
        ...cleft(findings, levels),
        ...endplates(findings, levels, MAGNET, false),
        ...discs(findings, levels, true),
        ...plainSoft(findings),
        ...canal(findings, false),
      ];
  }
}

/** Diffusion and a bone scan show none of it; magnets see it by the hole it leaves. */
function implants(study: Pick<Act, 'modality'>, findings: ImagingFindings): Sentences {
  if (study.modality === 'dwi' || study.modality === 'bone-scan') return [];
  const magnet = study.modality === 'mri-plain' || study.modality === 'mri-gad';
  return [
    ...leftBySurgeons(findings),
    ...(magnet && findings.metal.length > 0
      ? [{ en: 'Metal artefact limits the view beside it.', zh: '金属伪影，邻近结构显示欠佳。' }]
      : []),
  ];
}

/** A line of fluid in the body that is wet and wedged. */
function cleft(findings: ImagingFindings, levels: readonly Level[]): Sentences {
  if (findings.cleft < 0.5) return [];
  const body = levels.find(
    (level) => (findings.wedge[level] ?? 0) > 0.1 && (findings.oedema[level] ?? 0) >= 0.3,
  );
  return body ? [{ en: `A line of fluid signal within ${body}.`, zh: `${body}椎体内见线状液性信号。` }] : [];
}

function enhancement(findings: ImagingFindings, levels: readonly Level[]): Sentences {
  if (findings.enhancement < 0.15)
    return [{ en: 'No abnormal enhancement of disc or endplates.', zh: '椎间盘及终板未见异常强化。' }];
  const strong = findings.enhancement >= 0.5;
  return brightDiscs(findings, levels).map((level) => ({
    en: `${strong ? 'Peripheral' : 'Slight'} enhancement of the ${discBelow(level)} disc and the endplates beside it.`,
    zh: `${discBelow(level)}椎间盘${strong ? '周边' : '轻度'}强化，相邻终板强化。`,
  }));
}

/** Standardised uptake: constructed, rising with inflammation; a healing fracture stays moderate. */
function uptake(findings: ImagingFindings, levels: readonly Level[]): Sentences {
  const [hot] = [...levels].sort((a, b) => (findings.oedema[b] ?? 0) - (findings.oedema[a] ?? 0));
  const wet = hot ? (findings.oedema[hot] ?? 0) : 0;
  if (!hot || wet < 0.1) return [{ en: 'No abnormal uptake in the spine.', zh: '脊柱未见异常摄取。' }];
  const inflamed = findings.enhancement >= 0.15;
  const suv = (inflamed ? 2 + 9 * findings.enhancement : 2 + 2 * wet).toFixed(1);
  const place = inflamed && brightDiscs(findings, levels).includes(hot) ? discBelow(hot) : hot;
  const sentences = [{ en: `Uptake at ${place}, SUVmax ${suv}.`, zh: `${place}摄取增高，SUVmax ${suv}。` }];
  const psoas = Math.max(findings.psoasLeft, findings.psoasRight);
  if (psoas >= 4) {
    const left = findings.psoasLeft >= findings.psoasRight;
    const there = Math.min(9, 3.5 + psoas / 10).toFixed(1);
    sentences.push({
      en: `${left ? 'Left' : 'Right'} psoas, SUVmax ${there}.`,
      zh: `${left ? '左' : '右'}侧腰大肌，SUVmax ${there}。`,
    });
  }
  return sentences;
}

function tracer(findings: ImagingFindings): Sentences {
  const hot = LEVELS.filter((level) => (findings.oedema[level] ?? 0) >= 0.3);
  const warm = LEVELS.filter((level) => (findings.wedge[level] ?? 0) > 0.1 && !hot.includes(level));
  return [
    ...hot.map((level) => ({ en: `Intense uptake at ${level}.`, zh: `${level}放射性明显浓聚。` })),
    ...warm.map((level) => ({ en: `Slight uptake at ${level}.`, zh: `${level}放射性轻度增高。` })),
    ...(hot.length + warm.length === 0 ? [{ en: 'No abnormal uptake.', zh: '未见异常放射性浓聚。' }] : []),
  ];
}
