/** The theatre: lamp and its cone, the C-arm or the ring, the table, the screen on its arm. Units of people at the back. */

import { css } from '../palette';
import { paintShadow } from './furniture';
import { ellipse, polygon, roundBox, type Pen } from './walls';

export interface TheatrePlace {
  /** The middle of the table, the ground and the size of one unit. */
  readonly x: number;
  readonly ground: number;
  readonly unit: number;
  readonly height: number;
}

/** Top of the table above the ground, units. */
export const TABLE = 128;

/** A green-black room with tiled walls. */
export function paintTheatre(pen: Pen, width: number, height: number, floor: number): void {
  const wall = pen.createRadialGradient(
    width * 0.26,
    height * 0.35,
    0,
    width * 0.26,
    height * 0.35,
    width * 0.7,
  );
  wall.addColorStop(0, '#2a4a50');
  wall.addColorStop(0.5, '#183037');
  wall.addColorStop(1, '#101c20');
  pen.fillStyle = wall;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = 'rgba(255,255,255,0.025)';
  const tile = Math.max(40, height * 0.134);
  for (let x = tile * 0.6; x < width; x += tile) pen.fillRect(x, 0, 1, floor);
  pen.fillStyle = '#0a1114';
  pen.fillRect(0, floor - height * 0.014, width, height * 0.014);
  const ground = pen.createLinearGradient(0, floor, 0, height);
  ground.addColorStop(0, '#1a2a2f');
  ground.addColorStop(1, '#0b1215');
  pen.fillStyle = ground;
  pen.fillRect(0, floor, width, height - floor);
}

export function paintLamp(pen: Pen, { x, ground, unit: u }: TheatrePlace, top: number): void {
  const y = top;
  const half = 74 * u;
  pen.fillStyle = '#33494f';
  pen.fillRect(x - 5 * u, 0, 10 * u, Math.max(0, y - 10 * u));
  const cone = pen.createLinearGradient(0, y, 0, ground - 60 * u);
  cone.addColorStop(0, css(0xf4f6e2, 0.5));
  cone.addColorStop(0.75, css(0xf4f6e2, 0.14));
  cone.addColorStop(1, css(0xf4f6e2, 0));
  pen.fillStyle = cone;
  polygon(pen, [
    [x - half * 0.94, y + 4 * u],
    [x + half * 0.94, y + 4 * u],
    [x + half * 1.95, ground - 60 * u],
    [x - half * 1.95, ground - 60 * u],
  ]);
  pen.fillStyle = '#3d565c';
  pen.beginPath();
  pen.moveTo(x - half, y);
  pen.bezierCurveTo(x - half * 0.6, y - 34 * u, x + half * 0.6, y - 34 * u, x + half, y);
  pen.closePath();
  pen.fill();
  pen.fillStyle = '#F6F8E6';
  ellipse(pen, x, y + 1 * u, half, 9.5 * u);
}

function arc(
  pen: Pen,
  x: number,
  y: number,
  r: number,
  from: number,
  to: number,
  width: number,
  colour: string,
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = 'butt';
  pen.beginPath();
  pen.arc(x, y, r, from * Math.PI, to * Math.PI);
  pen.stroke();
}

/** The arc behind the table, with the receiver above and the tube below. */
export function paintCArm(pen: Pen, { x, ground, unit: u }: TheatrePlace): void {
  const [cx, cy, r] = [x - 12 * u, ground - 212 * u, 146 * u];
  arc(pen, cx, cy, r, 0.46, 1.62, 27 * u, '#3a565d');
  arc(pen, cx, cy, r - 2 * u, 0.46, 1.62, 4 * u, '#56767c');
  pen.fillStyle = '#4b6b72';
  roundBox(pen, cx + 30 * u, cy - 166 * u, 86 * u, 50 * u, 5 * u);
  pen.fillStyle = '#22363c';
  roundBox(pen, cx + 37 * u, cy - 116 * u, 72 * u, 10 * u, 2 * u);
  pen.fillStyle = '#4b6b72';
  polygon(pen, [
    [cx + 80 * u, ground - 90 * u],
    [cx + 116 * u, ground - 90 * u],
    [cx + 107 * u, ground - 34 * u],
    [cx + 88 * u, ground - 34 * u],
  ]);
}

/** The ring of the CT. */
export function paintRing(pen: Pen, { x, ground, unit: u }: TheatrePlace): void {
  const [cx, cy] = [x + 6 * u, ground - 150 * u];
  paintShadow(pen, cx, ground, 130 * u, 8 * u);
  pen.fillStyle = '#31494f';
  roundBox(pen, cx - 92 * u, ground - 60 * u, 184 * u, 60 * u, 10 * u);
  arc(pen, cx, cy, 112 * u, 0, 2, 58 * u, '#5d7a80');
  arc(pen, cx, cy, 132 * u, 0, 2, 10 * u, '#6f8d92');
  arc(pen, cx, cy, 86 * u, 0, 2, 6 * u, '#2b4147');
  pen.fillStyle = '#152328';
  ellipse(pen, cx, cy, 83 * u, 83 * u);
}

export function paintOperatingTable(pen: Pen, { x, ground, unit: u }: TheatrePlace): void {
  const top = ground - TABLE * u;
  paintShadow(pen, x, ground, 110 * u, 8 * u);
  pen.fillStyle = '#213238';
  polygon(pen, [
    [x - 36 * u, top],
    [x + 36 * u, top],
    [x + 46 * u, ground - 8 * u],
    [x - 42 * u, ground - 8 * u],
  ]);
  pen.fillStyle = '#131e22';
  roundBox(pen, x - 74 * u, ground - 11 * u, 148 * u, 12 * u, 4 * u);
  pen.fillStyle = '#0c1417';
  roundBox(pen, x - 150 * u, top, 300 * u, 16 * u, 6 * u);
}

/** The frame of the screen, hung from the ceiling. */
export function paintScreen(pen: Pen, x: number, y: number, width: number, height: number): void {
  pen.fillStyle = '#263b41';
  pen.fillRect(x + width / 2 - 7, 0, 14, y);
  pen.fillStyle = '#0a1114';
  roundBox(pen, x, y, width, height, 8);
  pen.fillStyle = '#10191d';
  roundBox(pen, x + 8, y + 8, width - 16, height - 16, 5);
}
