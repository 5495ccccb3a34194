/** Wall, skirting, floor and the light that falls on them, painted once for each state of a room. */

import type { Daylight } from '../daylight';
import { css, mix, under } from '../palette';
import type { Place } from '../place';

export type Pen = CanvasRenderingContext2D;

export function polygon(pen: Pen, points: readonly (readonly [number, number])[]): void {
  pen.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
  pen.fill();
}

export function roundBox(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  pen.beginPath();
  pen.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  pen.fill();
}

export function ellipse(pen: Pen, x: number, y: number, rx: number, ry: number): void {
  pen.beginPath();
  pen.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  pen.fill();
}

/** Wall and floor; the wall is lighter on the window's side. */
export function paintWalls(pen: Pen, place: Place, light: Daylight, tint?: readonly [number, number]): void {
  const [near, far] = tint ?? light.wall;
  const wall = pen.createLinearGradient(0, 0, place.width, place.floor);
  wall.addColorStop(0, css(near));
  wall.addColorStop(0.42, css(mix(near, far, 0.55)));
  wall.addColorStop(0.85, css(far));
  pen.fillStyle = wall;
  pen.fillRect(0, 0, place.width, place.height);
  const skirting = Math.max(4, place.height * 0.017);
  pen.fillStyle = css(mix(far, 0x0e161a, 0.35));
  pen.fillRect(0, place.floor - skirting, place.width, skirting);
  const floor = pen.createLinearGradient(0, place.floor, 0, place.height);
  const stone = mix(mix(near, 0x4f5a55, 0.5), far, 0.35);
  floor.addColorStop(0, css(mix(stone, 0x0e161a, light.night * 0.55)));
  floor.addColorStop(1, css(mix(mix(stone, 0x0e161a, 0.45), 0x0e161a, light.night * 0.5)));
  pen.fillStyle = floor;
  pen.fillRect(0, place.floor, place.width, place.height - place.floor);
}

/** The sun through the panes: a shaft across the room and two patches on the floor, the clock one can feel. */
export function paintShaft(pen: Pen, place: Place, light: Daylight): void {
  if (light.shaft <= 0.02) return;
  const { x, y, width, height } = place.window;
  const reachOf = (from: number): number =>
    (place.height * 0.86 - from) * light.slant + light.slide * (place.height / 720);
  const bottom = place.height * 0.86;
  const right = x + width + reachOf(y);
  const left = x + reachOf(y + height);
  const glow = pen.createLinearGradient(x, y, right, bottom);
  glow.addColorStop(0, css(light.sun, 0.34 * light.shaft));
  glow.addColorStop(0.7, css(light.sun, 0.2 * light.shaft));
  glow.addColorStop(1, css(light.sun, 0.04 * light.shaft));
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, place.width, bottom);
  pen.clip();
  pen.fillStyle = glow;
  polygon(pen, [
    [x + width, y],
    [right, bottom],
    [left, bottom],
    [x, y + height],
  ]);
  pen.restore();
  patches(pen, place, light, left, right);
}

function patches(pen: Pen, place: Place, light: Daylight, left: number, right: number): void {
  const top = place.floor + place.height * 0.04;
  const depth = place.height * 0.075;
  const span = right - left;
  const lean = depth * light.slant;
  pen.fillStyle = css(under(light.sun, 0xe8cf98), 0.5 * light.shaft);
  for (const [from, to] of [
    [0.06, 0.46],
    [0.52, 0.92],
  ] as const) {
    const a = left + span * from - lean * 0.5;
    const b = left + span * to - lean * 0.5;
    polygon(pen, [
      [a, top],
      [b, top],
      [b + lean, top + depth],
      [a + lean, top + depth],
    ]);
  }
}

/** At night the door's light lies across the room. */
export function paintDoorBeam(pen: Pen, place: Place, night: number): void {
  if (night < 0.3) return;
  const { x, y, height } = place.door;
  const end = Math.max(-place.width * 0.1, x - place.height * 0.72);
  const beam = pen.createLinearGradient(x, 0, end, 0);
  beam.addColorStop(0, css(0xe8c27c, 0.2 * night));
  beam.addColorStop(1, css(0xe8c27c, 0));
  pen.fillStyle = beam;
  polygon(pen, [
    [x, y],
    [x, y + height],
    [x - place.height * 0.06, place.height],
    [end, place.height],
  ]);
}

/** Morning light from the other side: through the open door and down to the left. */
export function paintMorning(pen: Pen, place: Place, light: Daylight): void {
  if (light.shaft <= 0.02) return;
  const { height, floor, door } = place;
  const bottom = height * 0.87;
  const lean = light.slant * 0.8;
  const left = door.x - (bottom - door.y) * lean;
  const right = door.x - (bottom - floor) * lean * 0.4;
  const glow = pen.createLinearGradient(door.x, door.y, left, bottom);
  glow.addColorStop(0, css(light.sun, 0.34 * light.shaft));
  glow.addColorStop(1, css(light.sun, 0.06 * light.shaft));
  pen.fillStyle = glow;
  polygon(pen, [
    [door.x, door.y],
    [door.x, floor],
    [right, bottom],
    [left, bottom],
  ]);
}
