/**
 * What an image would show, as parameters. The patient's observer fills them; reports are written from them, and
 * whatever draws pictures takes them. Fractions are 0 to 1, sizes are millimetres.
 */

export const LEVELS = ['T10', 'T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1'] as const;
export type Level = (typeof LEVELS)[number];

export interface ImagingFindings {
  /** Share of each body that is oedematous; a level not named is quiet. */
  readonly oedema: Readonly<Partial<Record<Level, number>>>;
  /** Erosion of endplates, by body. */
  readonly erosion: Readonly<Partial<Record<Level, number>>>;
  /** Loss of body height, by body. */
  readonly wedge: Readonly<Partial<Record<Level, number>>>;
  /** Disc below the named body: brightness on T2 and share of height lost. */
  readonly disc: Readonly<Partial<Record<Level, { readonly bright: number; readonly heightLost: number }>>>;
  readonly psoasLeft: number;
  readonly psoasRight: number;
  readonly paravertebral: number;
  readonly epidural: number;
  /** Share of the canal taken, 0 to 1. */
  readonly canal: number;
  /** Contrast enhancement of disc and soft tissue, 0 to 1. */
  readonly enhancement: number;
  readonly cleft: number;
  readonly cement: Readonly<Partial<Record<Level, { readonly ml: number; readonly loose: boolean }>>>;
  readonly metal: readonly Level[];
  readonly cage: boolean;
  readonly kyphosisDegrees: number;
}
