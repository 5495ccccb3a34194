/** Points, tapered limbs and soft outlines: the plain geometry of which the figure is made. Angles in degrees. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One flat surface of the picture. */
export interface Plane {
  readonly points: readonly Point[];
  readonly fill: number;
  readonly alpha?: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export const point = (x: number, y: number): Point => ({ x, y });

export const add = (a: Point, x: number, y: number): Point => ({ x: a.x + x, y: a.y + y });

export const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** A step upward, turned forward (to +x) by `angle`. */
export const upward = (from: Point, angle: number, length: number): Point =>
  add(from, Math.sin(radians(angle)) * length, -Math.cos(radians(angle)) * length);

/** A step downward, turned forward by `angle`. */
export const downward = (from: Point, angle: number, length: number): Point =>
  add(from, Math.sin(radians(angle)) * length, Math.cos(radians(angle)) * length);

/** A step to the front (or, negative, the back) of something that leans by `angle`. */
export const forward = (from: Point, angle: number, length: number): Point =>
  add(from, Math.cos(radians(angle)) * length, Math.sin(radians(angle)) * length);

/** The lean that leads from one point up to another. */
export const leanOf = (from: Point, to: Point): number =>
  (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;

/** A limb: two half circles joined by straight sides. */
export function capsule(p: Point, start: number, q: Point, end: number): readonly Point[] {
  const along = Math.atan2(q.y - p.y, q.x - p.x);
  const cap = (centre: Point, radius: number, from: number): Point[] => {
    const steps = Math.max(6, Math.min(12, Math.round(radius * 1.2)));
    return Array.from({ length: steps + 1 }, (_, i) => {
      const turn = from + (Math.PI * i) / steps;
      return add(centre, Math.cos(turn) * radius, Math.sin(turn) * radius);
    });
  };
  return [...cap(q, end, along - Math.PI / 2), ...cap(p, start, along + Math.PI / 2)];
}

/** A soft line through the given points: Catmull-Rom as cubic arcs, sampled. Closed unless said otherwise. */
export function spline(points: readonly Point[], tension = 1, closed = true, samples = 8): readonly Point[] {
  const n = points.length;
  const at = (i: number): Point => {
    const index = closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i));
    return points[index] ?? { x: 0, y: 0 };
  };
  const line: Point[] = [at(0)];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const leave = add(from, ((to.x - before.x) * tension) / 3, ((to.y - before.y) * tension) / 3);
    const arrive = add(to, (-(after.x - from.x) * tension) / 3, (-(after.y - from.y) * tension) / 3);
    for (let s = 1; s <= samples; s++) {
      const t = s / samples;
      const u = 1 - t;
      const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      line.push({
        x: a * from.x + b * leave.x + c * arrive.x + d * to.x,
        y: a * from.y + b * leave.y + c * arrive.y + d * to.y,
      });
    }
  }
  return line;
}

/** A rod of even width along a line, as one capsule a stretch. */
export const rod = (line: readonly Point[], width: number, fill: number): readonly Plane[] =>
  line.slice(1).map((to, i) => ({ points: capsule(line[i] ?? to, width / 2, to, width / 2), fill }));

export interface Bend {
  readonly middle: Point;
  readonly end: Point;
}

/**
 * Two bones from `root` towards `target`. `side` +1 puts the middle joint on the clockwise side of the straight
 * line (on screen, y down), -1 on the other. Out of reach the limb is straight and falls short.
 */
export function reach(root: Point, target: Point, upper: number, lower: number, side: 1 | -1): Bend {
  const far = (upper + lower) * 0.999;
  const near = Math.abs(upper - lower) * 1.02 + 0.01;
  const span = distance(root, target) || 0.01;
  const length = Math.max(near, Math.min(far, span));
  const direction = Math.atan2(target.y - root.y, target.x - root.x);
  const cosine = (upper * upper + length * length - lower * lower) / (2 * upper * length);
  const turn = direction + side * Math.acos(Math.max(-1, Math.min(1, cosine)));
  return {
    middle: add(root, Math.cos(turn) * upper, Math.sin(turn) * upper),
    end: add(root, Math.cos(direction) * length, Math.sin(direction) * length),
  };
}

/** The bounds of a set of surfaces. */
export function bounds(planes: readonly Plane[]): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  const all = planes.flatMap((plane) => plane.points);
  const xs = all.map((p) => p.x);
  const ys = all.map((p) => p.y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
