/** The head in profile, painted on a canvas: skull, hair, and the few strokes that carry pain and fever. */

import type { Appearance } from '../../session/door';
import { css, mix, PALE } from '../palette';
import type { LightSide } from './body';
import { paintHair } from './hair';
import type { Person } from './people';
import { fillPath, fillShape, strokePath } from './strokes';

export interface Face {
  readonly grimace: number;
  readonly flush: number;
  readonly sweat: number;
  readonly lids: number;
  readonly pallor: number;
}

/** Head units to figure units. */
export const HEAD_SCALE = 0.42;
/** The painted square, head units: from the knot of hair to the tip of the nose. */
export const HEAD_BOX = { left: -84, top: -72, width: 150, height: 150 } as const;

const OUTLINE =
  'M-6 30C2 44 18 50 30 48C37 47 41 44 40 39C39 35 37 33 38 31C41 30 43 28 42 25C40 24 39 23 41 22C43 21 44 19 42 15C46 15 51 13 51 9C48 2 42 -4 39 -9C41 -14 41 -18 39 -24C36 -40 18 -53 -6 -52C-32 -51 -47 -32 -46 -8C-45 12 -30 24 -16 30Z';
const BEADS: readonly (readonly [x: number, y: number, r: number])[] = [
  [30, -34, 3.4],
  [12, -30, 2.8],
  [14, 20, 3],
  [36, -27, 2.6],
];
const BLOOD = 0xc4432c;
const LASH = 0x3a2a22;
const LIP = 0x7c4536;

/** `moving`: the grimace is full only while she moves. */
export function faceOf(appearance: Appearance, moving = 0): Face {
  const strain = Math.max(0, Math.min(1, (appearance.pain * 10 - 2) / 8));
  const worst = Math.max(0, Math.min(1, (appearance.painMoving * 10 - 2) / 8));
  return {
    grimace: 0.6 * strain + (worst - 0.6 * strain) * moving,
    flush: appearance.flush,
    sweat: appearance.sweat,
    lids: appearance.lids,
    pallor: appearance.pallor,
  };
}

export const CALM: Face = { grimace: 0, flush: 0, sweat: 0, lids: 0.1, pallor: 0 };

function skin(pen: CanvasRenderingContext2D, person: Person, face: Face, side: LightSide): void {
  const [light, shade] = person.skin;
  pen.save();
  const outline = new Path2D(OUTLINE);
  pen.fillStyle = css(light);
  fillShape(pen, outline);
  pen.clip(outline);
  if (side < 0) {
    fillPath(pen, 'M24 -60C20 -20 22 0 18 16C16 30 22 44 44 56L70 56L70 -60Z', shade, 0.35);
  }
  fillPath(pen, 'M-20 20C-4 26 6 36 30 50L20 60L-40 60Z', shade, 0.55);
  if (face.pallor > 0) {
    pen.fillStyle = css(PALE, 0.45 * Math.min(1, face.pallor));
    pen.fillRect(-60, -60, 130, 130);
  }
  if (face.flush > 0) blush(pen, Math.min(1, face.flush));
  if (person.age > 60) {
    strokePath(pen, 'M30 17C33 21 34 25 32 30M20 -5C16 -3 14 0 14 3M14 -1L9 -3M24 27', shade, 2);
  }
  pen.restore();
}

/** Cheek and ear, never more than a third of the way to red. */
function blush(pen: CanvasRenderingContext2D, flush: number): void {
  const glow = pen.createRadialGradient(23, 12, 2, 23, 12, 27);
  glow.addColorStop(0, css(BLOOD, 0.5 * flush));
  glow.addColorStop(0.55, css(BLOOD, 0.3 * flush));
  glow.addColorStop(1, css(BLOOD, 0));
  pen.fillStyle = glow;
  pen.fillRect(-10, -20, 70, 60);
  pen.fillStyle = css(BLOOD, 0.1 * flush);
  pen.fillRect(-60, -60, 130, 130);
}

function ear(pen: CanvasRenderingContext2D, person: Person, face: Face): void {
  const [light, shade] = person.skin;
  const shape = new Path2D('M-4 -8C4 -12 9 -6 7 2C6 9 2 14 -3 13C-7 9 -8 -3 -4 -8Z');
  pen.fillStyle = css(mix(mix(light, PALE, 0.45 * face.pallor), BLOOD, 0.3 * face.flush));
  fillShape(pen, shape);
  pen.strokeStyle = css(shade);
  pen.lineWidth = 1.6;
  pen.stroke(shape);
}

function features(pen: CanvasRenderingContext2D, person: Person, face: Face): void {
  const g = face.grimace;
  strokePath(pen, `M20 ${-17 + g}C26 ${-22 + g * 4} 33 ${-21 + g * 7} 37 ${-17 + g * 8}`, person.brow, 3.6);
  if (face.lids > 0.75) {
    strokePath(pen, 'M22 -4C26 -1 31 -1 35 -4', LASH, 2.8);
  } else {
    const drop = face.lids * 4 + g * 1.5;
    pen.fillStyle = css(0x2a1f1a);
    pen.beginPath();
    pen.ellipse(31, -6.2 + drop * 0.4, 2.9, Math.max(1.4, 3.5 - drop * 0.55), 0, 0, Math.PI * 2);
    pen.fill();
    strokePath(
      pen,
      `M22 ${-7 + drop * 0.6}C26 ${-11 + drop} 31 ${-11 + drop} 35 ${-8 + drop * 0.7}`,
      LASH,
      2.8,
    );
  }
  if (g > 0.4) strokePath(pen, 'M19 -9L22 -4M18 -3L22 -4', person.skin[1], 1.8);
  if (g > 0.5) {
    strokePath(pen, 'M41 23C36 22 31 23 28 26', LIP, 2.6);
    strokePath(pen, 'M27 20C25 24 25 28 27 31', person.skin[1], 1.8);
  } else {
    strokePath(pen, `M41 23C37 23.5 34 23 31 ${23.4 + g * 3}`, LIP, 2.4);
  }
}

function cover(pen: CanvasRenderingContext2D, person: Person): void {
  if (person.mask) {
    fillPath(pen, 'M47 6C40 2 30 4 20 12L4 16L8 32C16 44 28 50 36 46C44 42 50 22 47 6Z', 0xa9c3c4);
    strokePath(pen, 'M20 12L-4 4M10 32L-10 20', 0xa9c3c4, 2.4);
    strokePath(pen, 'M22 22L44 18M22 30L43 27', 0x7fa0a3, 1.6);
  }
  if (person.glasses) {
    strokePath(pen, 'M39 -6A9 9 0 1 1 21 -6A9 9 0 1 1 39 -6M21 -7L0 -6', 0x2b3033, 2.4);
  }
}

function beads(pen: CanvasRenderingContext2D, sweat: number): void {
  for (const [x, y, r] of BEADS.slice(0, Math.round(Math.min(1, sweat) * BEADS.length))) {
    const left = `C${x - r} ${y + r} ${x - r * 1.4} ${y - r * 0.4} ${x} ${y - r * 2}Z`;
    const right = `M${x} ${y - r * 2}C${x + r * 1.4} ${y - r * 0.4} ${x + r} ${y + r} ${x} ${y + r}`;
    fillPath(pen, right + left, 0xe9f6f7, 0.95);
  }
}

/** Paints the head about the origin, in head units: the caller has scaled the pen. */
export function paintHead(pen: CanvasRenderingContext2D, person: Person, face: Face, side: LightSide): void {
  skin(pen, person, face, side);
  ear(pen, person, face);
  features(pen, person, face);
  paintHair(pen, person);
  cover(pen, person);
  beads(pen, face.sweat);
}
