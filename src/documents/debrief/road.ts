/** Where things stand on the drawn road: bodies evenly, time stretched between them, day rules that never crowd. */

import { scaleLinear } from 'd3-scale';
import type { Report } from '../../assessment/report';
import { DAY, type Minute } from '../../kernel/time';

export interface RoadStop {
  readonly minute: Minute;
  readonly x: number;
}

export interface Road {
  /** One for each decision, in their order. */
  readonly bodies: readonly RoadStop[];
  /** One for each change of place that the road shows. */
  readonly places: readonly (RoadStop & { readonly index: number })[];
  readonly rules: readonly (RoadStop & { readonly unit: 'day' | 'week' | 'month'; readonly n: number })[];
  /** Where a minute lies. */
  readonly x: (minute: Minute) => number;
  readonly from: number;
  readonly to: number;
}

const BODY_WEIGHT = 1;
const PLACE_WEIGHT = 0.55;
const LAST_WEIGHT = 0.9;
const RULE_GAP = 68;

type Shape = Pick<Report, 'decisions' | 'timeline' | 'curve'>;

/** @param startClock minutes after midnight at minute 0 */
export function layRoad(report: Shape, startClock: number, width: number, margin: number): Road {
  const end = lastMinute(report);
  const places = report.timeline.flatMap((entry, index) =>
    entry.kind === 'stage' ? [{ minute: entry.minute, index }] : [],
  );
  const knots = [
    ...report.decisions.map(({ minute }, index) => ({ minute, weight: BODY_WEIGHT, body: index, place: -1 })),
    ...places.map(({ minute, index }) => ({ minute, weight: PLACE_WEIGHT, body: -1, place: index })),
  ].sort((a, b) => a.minute - b.minute || a.place - b.place);
  const [from, to] = [margin, width - margin];
  const total = knots.reduce((sum, knot) => sum + knot.weight, 0) + LAST_WEIGHT;

  let past = 0;
  const set = knots.map((knot) => {
    const x = from + ((past + knot.weight / 2) / total) * (to - from);
    past += knot.weight;
    return { ...knot, x };
  });
  // One place for each minute; several knots at one minute share the road between their first and last.
  const domain: number[] = [0];
  const range: number[] = [from];
  for (const { minute, x } of set) {
    if (minute <= (domain.at(-1) ?? 0)) continue;
    domain.push(minute);
    range.push(x);
  }
  if (end > (domain.at(-1) ?? 0)) {
    domain.push(end);
    range.push(to);
  }
  const scale = scaleLinear(
    domain.length > 1 ? domain : [0, Math.max(end, 1)],
    range.length > 1 ? range : [from, to],
  ).clamp(true);

  return {
    bodies: set.filter((knot) => knot.body >= 0).map(({ minute, x }) => ({ minute, x })),
    places: set
      .filter((knot) => knot.place >= 0)
      .map(({ minute, x, place }) => ({ minute, x, index: place })),
    rules: rules(scale, end, startClock),
    x: scale,
    from,
    to,
  };
}

/** Names of decisions stand side by side, or in two rows where they are close; one that has no room stands in the list only. */
export interface NamePlace {
  readonly row: 'low' | 'high';
  /** Null where it would be too narrow to be read. */
  readonly width: number | null;
}

const NAME_NEEDS = 100;
const NAME_LEAST = 56;
const NAME_MOST = 190;
const NAME_GAP = 12;

export function nameRows({ bodies, to }: Pick<Road, 'bodies' | 'to'>): readonly NamePlace[] {
  const rows: NamePlace['row'][] = [];
  for (const [index, { x }] of bodies.entries()) {
    const before = bodies[index - 1]?.x ?? Number.NEGATIVE_INFINITY;
    rows.push(x - before < NAME_NEEDS && rows[index - 1] === 'low' ? 'high' : 'low');
  }
  return bodies.map(({ x }, index) => {
    const row = rows[index] ?? 'low';
    const next = bodies.find((_, other) => other > index && rows[other] === row)?.x ?? to + 60;
    const room = Math.min(NAME_MOST, next - x - NAME_GAP);
    return { row, width: room < NAME_LEAST ? null : room };
  });
}

export const lastMinute = ({ timeline, curve, decisions }: Shape): Minute =>
  Math.max(1, timeline.at(-1)?.minute ?? 0, curve.at(-1)?.minute ?? 0, decisions.at(-1)?.minute ?? 0);

/** Days of the first week, then weeks to the fourth, then months of thirty days. */
function rules(scale: (minute: Minute) => number, end: Minute, startClock: number): Road['rules'] {
  const last = Math.floor((end + startClock) / DAY) + 1;
  const kept: Road['rules'][number][] = [];
  const offer = (unit: 'day' | 'week' | 'month', n: number, day: number): void => {
    if (day > last) return;
    const minute = Math.max(0, (day - 1) * DAY - startClock);
    const x = scale(minute);
    const before = kept.at(-1);
    if (before === undefined || x - before.x >= RULE_GAP) kept.push({ unit, n, minute, x });
  };
  for (let day = 1; day <= 7; day += 1) offer('day', day, day);
  for (let week = 2; week <= 4; week += 1) offer('week', week, 7 * (week - 1) + 1);
  for (let month = 2; month <= 24; month += 1) offer('month', month, 30 * (month - 1) + 1);
  return kept;
}
