/** What a wall opens to: the window with its season, the door with its light. */

import type { Daylight, Season } from '../daylight';
import { css, mix, NIGHT } from '../palette';
import type { Box, Place } from '../place';
import { fillShape } from '../figure/strokes';
import { ellipse, polygon, type Pen } from './walls';

const FRAME = 0x22383f;
const SILL = 0x5f7d80;

export function paintWindow(pen: Pen, place: Place, light: Daylight, season: Season): void {
  const { x, y, width, height } = place.window;
  const edge = Math.max(4, width * 0.055);
  const frame = css(mix(FRAME, NIGHT, light.night * 0.7));
  pen.fillStyle = frame;
  pen.fillRect(x - edge, y - edge, width + edge * 2, height + edge * 2);
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  outside(pen, place.window, light, season);
  pen.restore();
  pen.fillStyle = css(mix(0x4a5c58, NIGHT, light.night * 0.8), 0.96);
  const bar = Math.max(3, width * 0.036);
  pen.fillRect(x + width / 2 - bar / 2, y, bar, height);
  pen.fillRect(x, y + height * 0.45 - bar / 2, width, bar);
  pen.fillStyle = css(mix(SILL, 0x1a2930, light.night * 0.85));
  pen.fillRect(x - edge * 1.8, y + height + edge, width + edge * 3.6, Math.max(4, edge * 1.1));
}

function outside(pen: Pen, { x, y, width, height }: Box, light: Daylight, season: Season): void {
  const sky = pen.createLinearGradient(0, y, 0, y + height);
  sky.addColorStop(0, css(light.sky[0]));
  sky.addColorStop(1, css(light.sky[1]));
  pen.fillStyle = sky;
  pen.fillRect(x, y, width, height);
  const at = (px: number, py: number): [number, number] => [x + width * px, y + height * py];
  pen.fillStyle = css(light.hills[0]);
  polygon(pen, [at(0, 0.7), at(0.2, 0.6), at(0.38, 0.69), at(0.64, 0.52), at(1, 0.66), at(1, 1), at(0, 1)]);
  pen.fillStyle = css(light.hills[1]);
  polygon(pen, [at(0, 0.86), at(0.28, 0.78), at(0.62, 0.87), at(1, 0.78), at(1, 1), at(0, 1)]);
  paintPearTree(pen, { x, y, width, height }, light, season);
  if (light.foliage > 0) paintFoliage(pen, { x, y, width, height }, light);
}

/** Twigs of the tall tree beside the house hang in from above, where the cicadas are. */
const HANGING: readonly (readonly [x: number, y: number, r: number])[] = [
  [-0.02, 0.0, 0.2],
  [0.16, -0.02, 0.17],
  [0.33, -0.05, 0.15],
  [0.52, -0.06, 0.14],
  [0.74, -0.07, 0.15],
  [0.95, -0.05, 0.15],
  [0.02, 0.16, 0.13],
  [0.13, 0.13, 0.09],
  [-0.02, 0.3, 0.08],
];

function paintFoliage(pen: Pen, { x, y, width, height }: Box, light: Daylight): void {
  const dim = (colour: number): number => mix(colour, 0x101b23, light.night * 0.85);
  for (const [dx, dy, r] of HANGING) {
    pen.fillStyle = css(dim(0x5d7d4b), 0.35 + 0.6 * light.foliage);
    ellipse(pen, x + dx * width, y + dy * height, r * width, r * width * 0.78);
  }
  for (const [dx, dy, r] of HANGING) {
    pen.fillStyle = css(dim(0x82a35c), 0.3 + 0.6 * light.foliage);
    ellipse(pen, x + (dx + 0.03) * width, y + (dy - 0.01) * height, r * width * 0.66, r * width * 0.48);
  }
}

interface Crown {
  readonly leaf: number;
  readonly light: number;
  readonly dots?: number;
}

const CROWNS: Readonly<Record<Season, Crown | undefined>> = {
  bare: undefined,
  blossom: { leaf: 0xe9e2d0, light: 0xf7f2e4, dots: 0xfdf9ee },
  leaf: { leaf: 0x6f8a5c, light: 0x8aa36d },
  fruit: { leaf: 0x64804f, light: 0x7f985c, dots: 0xe0b24e },
  turning: { leaf: 0xa9793f, light: 0xc39450 },
};

const BRANCHES: readonly (readonly [number, number, number, number, number])[] = [
  [0.8, 1.02, 0.79, 0.66, 0.03],
  [0.79, 0.78, 0.66, 0.56, 0.018],
  [0.79, 0.7, 0.93, 0.52, 0.018],
  [0.79, 0.68, 0.8, 0.44, 0.016],
  [0.71, 0.64, 0.6, 0.6, 0.01],
  [0.73, 0.67, 0.7, 0.48, 0.01],
  [0.86, 0.61, 0.86, 0.46, 0.01],
  [0.89, 0.57, 0.99, 0.56, 0.01],
];

const LEAVES: readonly (readonly [number, number, number])[] = [
  [0.66, 0.6, 0.12],
  [0.93, 0.57, 0.13],
  [0.8, 0.47, 0.14],
  [0.78, 0.61, 0.14],
  [0.9, 0.67, 0.09],
];

const FRUIT: readonly (readonly [number, number])[] = [
  [0.62, 0.63],
  [0.71, 0.52],
  [0.78, 0.64],
  [0.84, 0.45],
  [0.89, 0.6],
  [0.96, 0.53],
  [0.69, 0.67],
];

function paintPearTree(pen: Pen, { x, y, width, height }: Box, light: Daylight, season: Season): void {
  const dim = (colour: number): number => mix(mix(colour, light.sky[1], 0.3), 0x101b23, light.night * 0.85);
  pen.strokeStyle = css(dim(0x5a4a3a));
  pen.lineCap = 'round';
  for (const [x0, y0, x1, y1, w] of BRANCHES) {
    pen.lineWidth = w * width;
    pen.beginPath();
    pen.moveTo(x + x0 * width, y + y0 * height);
    pen.lineTo(x + x1 * width, y + y1 * height);
    pen.stroke();
  }
  const crown = CROWNS[season];
  if (!crown) return;
  for (const [cx, cy, r] of LEAVES) {
    pen.fillStyle = css(dim(crown.leaf), 0.92);
    ellipse(pen, x + cx * width, y + cy * height, r * width, r * width * 0.86);
    pen.fillStyle = css(dim(crown.light), 0.9);
    ellipse(pen, x + (cx - 0.025) * width, y + (cy - 0.02) * height, r * width * 0.72, r * width * 0.58);
  }
  if (crown.dots === undefined) return;
  pen.fillStyle = css(dim(crown.dots));
  for (const [fx, fy] of FRUIT) ellipse(pen, x + fx * width, y + fy * height, width * 0.021, width * 0.026);
}

/** The crescent, which moves a little with every hour of the night. */
export function paintMoon(pen: Pen, place: Place, light: Daylight, hoursOfNight: number): void {
  if (light.night < 0.6) return;
  const { x, y, width, height } = place.window;
  const r = width * 0.09;
  const cx = x + width * 0.72 - hoursOfNight * 4 * (place.height / 720);
  const cy = y + height * 0.2;
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.fillStyle = css(0xe9e6d6, light.night);
  pen.translate(cx, cy);
  pen.rotate(0.5);
  fillShape(pen, new Path2D(`M0 ${-r}A${r} ${r} 0 1 1 0 ${r}A${r * 1.18} ${r * 1.18} 0 0 0 0 ${-r}Z`));
  pen.restore();
}

export interface DoorLight {
  readonly opening: number;
  /** 0 none: how much of it falls into the room. */
  readonly spill: number;
}

export function paintDoor(pen: Pen, place: Place, night: number, light: DoorLight): void {
  const { x, y, width, height } = place.door;
  const edge = Math.max(4, width * 0.065);
  pen.fillStyle = css(mix(0x16252b, 0x0a1115, night));
  pen.fillRect(x - edge, y - edge, width + edge * 2, height + edge);
  const opening = pen.createLinearGradient(x, y, x + width, y);
  opening.addColorStop(0, css(light.opening));
  opening.addColorStop(1, css(mix(light.opening, 0x5d563f, 0.16)));
  pen.fillStyle = opening;
  pen.fillRect(x, y, width, height);
  const depth = Math.min(place.height - place.floor, place.height * 0.05);
  pen.fillStyle = css(light.opening, 0.32 + 0.2 * light.spill);
  polygon(pen, [
    [x, place.floor],
    [x + width, place.floor],
    [x + width, place.floor + depth],
    [x - depth * 0.9, place.floor + depth],
  ]);
}

/** One casement stands open into the room, and the curtain moves out of the way. */
export function paintOpenWindow(pen: Pen, place: Place, light: Daylight, season: Season): void {
  const { x, y, width, height } = place.window;
  const edge = Math.max(4, width * 0.055);
  pen.fillStyle = css(FRAME);
  pen.fillRect(x - edge, y - edge, width + edge * 2, height + edge * 2);
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  outside(pen, place.window, light, season);
  pen.restore();
  pen.fillStyle = css(SILL);
  pen.fillRect(x - edge * 1.8, y + height + edge, width + edge * 3.6, Math.max(4, edge * 1.1));
  pen.fillStyle = css(FRAME);
  polygon(pen, [
    [x + width, y - edge],
    [x + width * 1.36, y + height * 0.06],
    [x + width * 1.36, y + height * 1.1],
    [x + width, y + height + edge],
  ]);
  pen.fillStyle = css(mix(light.sky[0], 0x44656b, 0.35), 0.9);
  polygon(pen, [
    [x + width + edge, y + edge * 0.4],
    [x + width * 1.36 - edge, y + height * 0.11],
    [x + width * 1.36 - edge, y + height * 1.03],
    [x + width + edge, y + height - edge * 0.2],
  ]);
  pen.fillStyle = css(0xf1ece0, 0.72);
  pen.beginPath();
  pen.moveTo(x - edge, y - edge);
  pen.lineTo(x + width * 0.34, y - edge);
  pen.bezierCurveTo(
    x + width * 0.2,
    y + height * 0.4,
    x + width * 0.44,
    y + height * 0.8,
    x + width * 0.24,
    y + height * 1.25,
  );
  pen.lineTo(x - edge * 1.4, y + height * 1.22);
  pen.closePath();
  pen.fill();
}
