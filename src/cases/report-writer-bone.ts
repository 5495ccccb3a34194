/** What a study shows of bone and disc: wedging, endplates, marrow, disc, and what surgeons left. */

import { LEVELS, type ImagingFindings, type Level } from '../kernel/imaging-findings';
import type { Localized } from '../kernel/text';
import {
  discBelow,
  ENDPLATE,
  endplateOf,
  listed,
  millimetres,
  percent,
  type Sentences,
} from './report-writer-levels';

/** Least share of height lost that is worth a word. */
const WEDGED = 0.12;
/** Depth of a body in the sagittal plane, mm: turns a share of an endplate into a length. */
const ENDPLATE_MM = 40;

export const wedged = (findings: ImagingFindings, levels: readonly Level[]): readonly Level[] =>
  levels.filter((level) => (findings.wedge[level] ?? 0) >= WEDGED && !destroyed(findings, level));

const destroyed = (findings: ImagingFindings, level: Level): boolean => (findings.erosion[level] ?? 0) >= 0.8;

export function wedges(findings: ImagingFindings, levels: readonly Level[]): Sentences {
  const found = wedged(findings, levels);
  if (found.length === 0) {
    const kept = levels.every((level) => !destroyed(findings, level));
    return kept ? [{ en: 'Vertebral heights are kept.', zh: '各椎体高度正常。' }] : [];
  }
  const lost = (level: Level): string => percent(findings.wedge[level] ?? 0);
  return [
    {
      en: `Height lost: ${found.map((level) => `${level} about ${lost(level)} %`).join(', ')}.`,
      zh: `${found.map((level) => `${level}椎体楔形变，高度丢失约${lost(level)}%`).join('；')}。`,
    },
  ];
}

/** Erosion as far as this kind of picture resolves it: `least` is the smallest share it can show. */
export function endplates(
  findings: ImagingFindings,
  levels: readonly Level[],
  least: number,
  measured: boolean,
): Sentences {
  return levels
    .filter((level) => (findings.erosion[level] ?? 0) >= least)
    .map((level) => {
      const share = findings.erosion[level] ?? 0;
      const plate = ENDPLATE[endplateOf(level, findings)];
      if (destroyed(findings, level))
        return { en: `The body of ${level} is largely destroyed.`, zh: `${level}椎体大部骨质破坏。` };
      const length = millimetres(share * ENDPLATE_MM);
      return measured
        ? {
            en: `${level}, ${plate.en}: eroded over ${length} mm, ill-defined.`,
            zh: `${level}${plate.zh}骨质破坏，范围约${length} mm，边界不清。`,
          }
        : { en: `The ${plate.en} of ${level} is irregular.`, zh: `${level}${plate.zh}毛糙、不连续。` };
    });
}

export function marrow(findings: ImagingFindings, levels: readonly Level[]): Sentences {
  const wet = levels.filter((level) => (findings.oedema[level] ?? 0) >= 0.1 && !findings.cement[level]);
  if (wet.length === 0) return [{ en: 'Marrow signal is quiet.', zh: '骨髓信号未见异常。' }];
  const where = wet.map((level) => part(level, findings.oedema[level] ?? 0));
  return [
    {
      en: `Low on T1 and bright on fat-suppressed T2: ${where.map((one) => one.en).join(', ')}.`,
      zh: `${where.map((one) => one.zh).join('、')}T1WI低信号、压脂T2WI高信号。`,
    },
  ];
}

function part(level: Level, share: number): Localized {
  if (share >= 0.6) return { en: `most of ${level}`, zh: `${level}椎体大部` };
  if (share >= 0.3) return { en: `part of ${level}`, zh: `${level}椎体部分` };
  return { en: `a corner of ${level}`, zh: `${level}椎体一角` };
}

/** Discs that are brighter than a worn disc should be. */
export const brightDiscs = (findings: ImagingFindings, levels: readonly Level[]): readonly Level[] =>
  levels.filter((level) => (findings.disc[level]?.bright ?? 0) >= 0.4);

export function discs(findings: ImagingFindings, levels: readonly Level[], signal: boolean): Sentences {
  return levels.flatMap((level) => {
    const disc = findings.disc[level];
    if (!disc) return [];
    const name = discBelow(level);
    const narrow = disc.heightLost >= 0.25;
    const lost = percent(disc.heightLost);
    const height = narrow
      ? { en: `narrowed by ${lost} %`, zh: `变窄约${lost}%` }
      : { en: 'height kept', zh: '高度尚可' };
    if (signal && disc.bright >= 0.4)
      return [
        {
          en: `The ${name} disc is bright on T2, ${height.en}.`,
          zh: `${name}椎间盘T2WI信号增高，椎间隙${height.zh}。`,
        },
      ];
    return narrow
      ? [{ en: `The ${name} disc space is ${height.en}.`, zh: `${name}椎间隙${height.zh}。` }]
      : [];
  });
}

export function leftBySurgeons(findings: ImagingFindings): Sentences {
  const sentences = [];
  const filled = LEVELS.filter((level) => findings.cement[level]);
  for (const level of filled) {
    const cement = findings.cement[level];
    sentences.push(
      cement?.loose
        ? {
            en: `Cement in ${level} with a gap around it: loose.`,
            zh: `${level}椎体内骨水泥，周围见透亮间隙，松动。`,
          }
        : { en: `Cement in ${level}.`, zh: `${level}椎体内骨水泥影。` },
    );
  }
  const metal = LEVELS.filter((level) => findings.metal.includes(level));
  if (metal.length > 0) {
    const where = listed(metal);
    sentences.push({ en: `Pedicle screws at ${where.en}, in place.`, zh: `${where.zh}椎弓根螺钉在位。` });
  }
  if (findings.cage) sentences.push({ en: 'Cage in place.', zh: '椎体间钛网/融合器在位。' });
  return sentences;
}

export const shape = (findings: ImagingFindings): Sentences =>
  findings.kyphosisDegrees >= 10
    ? [
        {
          en: `Kyphosis ${Math.round(findings.kyphosisDegrees)} degrees.`,
          zh: `局部后凸约${Math.round(findings.kyphosisDegrees)}°。`,
        },
      ]
    : [];
