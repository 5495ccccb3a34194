/** What a study shows of soft tissue and canal, as far as its kind of picture can. */

import type { ImagingFindings } from '../kernel/imaging-findings';
import { millimetres, percent, type Sentences } from './report-writer-levels';

/** Smallest focus that is called a collection, mm. */
export const COLLECTION = 8;
const EPIDURAL = 1.5;

interface Place {
  readonly en: string;
  readonly zh: string;
  readonly mm: number;
}

const places = (findings: ImagingFindings): readonly Place[] => {
  const side =
    findings.psoasRight > findings.psoasLeft ? { en: 'right', zh: '右侧' } : { en: 'left', zh: '左侧' };
  return [
    { en: `${side.en} paravertebral tissue`, zh: `${side.zh}椎旁软组织`, mm: findings.paravertebral },
    { en: 'left psoas', zh: '左侧腰大肌', mm: findings.psoasLeft },
    { en: 'right psoas', zh: '右侧腰大肌', mm: findings.psoasRight },
  ];
};

export const largest = (findings: ImagingFindings): number =>
  Math.max(findings.paravertebral, findings.psoasLeft, findings.psoasRight);

const extent = (mm: number): string => `${millimetres(mm)}×${millimetres(mm * 0.6)} mm`;

/** Without contrast, fluid and inflamed tissue look alike. */
export function plainSoft(findings: ImagingFindings): Sentences {
  const seen = places(findings).filter((place) => place.mm >= 4);
  if (seen.length === 0)
    return [{ en: 'Psoas and paravertebral tissue unremarkable.', zh: '腰大肌及椎旁软组织未见明显异常。' }];
  return seen.map((place) =>
    place.mm >= COLLECTION
      ? {
          en: `Bright fat-suppressed T2 signal in the ${place.en}, ${extent(place.mm)}; fluid or swelling, not to be told apart without contrast.`,
          zh: `${place.zh}压脂T2WI高信号，约${extent(place.mm)}；积液或水肿，平扫难以区分。`,
        }
      : { en: `Hazy bright signal in the ${place.en}.`, zh: `${place.zh}片状模糊高信号。` },
  );
}

export function enhancedSoft(findings: ImagingFindings): Sentences {
  const seen = places(findings).filter((place) => place.mm >= 4);
  if (seen.length === 0)
    return [{ en: 'No collection in psoas or paravertebral tissue.', zh: '腰大肌及椎旁未见脓肿。' }];
  return seen.map((place) =>
    place.mm >= COLLECTION
      ? {
          en: `Rim-enhancing collection in the ${place.en}, ${extent(place.mm)}.`,
          zh: `${place.zh}环形强化灶，约${extent(place.mm)}。`,
        }
      : { en: `Enhancement of the ${place.en} without a collection.`, zh: `${place.zh}片状强化，未见脓腔。` },
  );
}

export function ctSoft(findings: ImagingFindings): Sentences {
  const seen = places(findings).filter((place) => place.mm >= COLLECTION);
  const gas = { en: 'No gas.', zh: '未见积气。' };
  if (seen.length === 0) return [{ en: 'Soft tissues not swollen.', zh: '椎旁软组织未见肿胀。' }, gas];
  return [
    ...seen.map((place) =>
      place.mm >= 20
        ? {
            en: `Low-density area in the ${place.en}, ${extent(place.mm)}.`,
            zh: `${place.zh}低密度影，约${extent(place.mm)}。`,
          }
        : { en: `The ${place.en} is thickened.`, zh: `${place.zh}增厚。` },
    ),
    gas,
  ];
}

export function restricted(findings: ImagingFindings): Sentences {
  const seen = places(findings).filter((place) => place.mm >= COLLECTION);
  if (seen.length === 0) return [{ en: 'No restricted diffusion.', zh: '未见明确弥散受限。' }];
  return seen.map((place) => ({
    en: `Restricted diffusion in the ${place.en}, ${millimetres(place.mm)} mm.`,
    zh: `${place.zh}弥散受限，约${millimetres(place.mm)} mm。`,
  }));
}

export function canal(findings: ImagingFindings, contrast: boolean): Sentences {
  if (findings.epidural < EPIDURAL) return [{ en: 'The canal is free.', zh: '椎管内未见占位。' }];
  const mm = millimetres(findings.epidural);
  const thing = contrast
    ? { en: `Ventral epidural enhancement, ${mm} mm`, zh: `硬膜外前方强化，厚约${mm} mm` }
    : { en: `Ventral epidural thickening, ${mm} mm`, zh: `硬膜外前方增厚，约${mm} mm` };
  const taken = percent(findings.canal);
  return findings.canal < 0.1
    ? [{ en: `${thing.en}, without compression.`, zh: `${thing.zh}，硬膜囊未见明显受压。` }]
    : [{ en: `${thing.en}, taking ${taken} % of the canal.`, zh: `${thing.zh}，占椎管约${taken}%。` }];
}
