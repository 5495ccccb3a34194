/** The plays that were tried, each a point from which others can branch: a play is plain data, so that costs nothing. */

import type { Intent } from '../../session/door';
import type { Encounter } from '../../session/encounter';
import { type Play, submit } from '../../session/play';
import type { Line } from '../lines';
import type { Deeds } from './deeds';
import { keyOfLine } from './goal';
import { flagsKeptClear, linesSeen, refusalSeen } from './seen';
import { forbiddenBy } from './spoil';
import { type Survey, standingAt } from './outlook';
import type { Standing } from './standing';
import type { Condition } from '../../cases/condition';
import { holds } from '../../cases/condition-meaning';
import { factsOf } from '../../session/facts';
import { refusalId } from '../lines';

export interface Point {
  readonly play: Play;
  readonly acts: number;
  /** By what is forbidden. */
  readonly standings: Map<string, Standing>;
  readonly surveys: Survey[];
  readonly next: Map<string, Point | null>;
}

export interface Found {
  readonly line: Line;
  readonly acts: readonly Intent[];
}

export interface Archive {
  readonly points: readonly Point[];
  /** Points from which it is worth setting out: the shortest few of each kind of road. */
  readonly bases: () => readonly Point[];
  readonly found: ReadonlyMap<string, Found>;
  /** The point after this act; null when it was refused. Everything that it shows is noted. */
  readonly go: (from: Point, intent: Intent) => Point | null;
  /** As it looks to somebody who wants this. */
  readonly standing: (point: Point, wished: readonly Condition[]) => Standing;
  /** Lets go of what was worked out at points that are no bases. */
  readonly forget: () => void;
  readonly effort: () => { readonly plays: number; readonly acts: number; readonly days: number };
}

/** Of roads through the same stages so many are kept as bases. */
const ALIKE = 1;
/** And of one stage so many. */
const BASES = 2;
/** So many ways of looking at a base are kept. */
const WISHES = 12;

export function archiveFrom(deeds: Deeds, start: Play): Archive {
  const { caseFile } = deeds.table;
  const points: Point[] = [];
  const bySituation = new Map<string, Point>();
  const roads = new Map<string, Point[]>();
  const found = new Map<string, Found>();
  const refusals = caseFile.refusals.map((said, index) => ({
    said,
    line: { kind: 'refusal', id: refusalId(caseFile.refusals, index) } as const,
  }));
  const lookedAt = new Set<Point>();
  let [acts, days] = [0, 0];

  const bases = (): readonly Point[] => {
    const byStage = new Map<string, Point[]>();
    for (const point of [...roads.values()].flat().toSorted((a, b) => a.acts - b.acts)) {
      const there = byStage.get(point.play.now.stage) ?? [];
      if (there.length < BASES) byStage.set(point.play.now.stage, [...there, point]);
    }
    return [...byStage.values()].flat();
  };

  const note = (line: Line, intents: readonly Intent[]): void => {
    const key = keyOfLine(line);
    const known = found.get(key);
    if (!known || intents.length < known.acts.length) found.set(key, { line, acts: intents });
  };

  const noteAll = ({ play }: Point): void => {
    const { table, now, moments, log } = play;
    const done = log.map(({ intent }) => intent);
    for (const line of linesSeen(table, now)) note(line, done);
    for (const line of flagsKeptClear(table, moments)) note(line, done);
    if (now.ending !== null) return;
    const facts = factsOf(table, now);
    const here = deeds.stages.get(now.stage);
    for (const { said, line } of refusals) {
      const known = found.get(keyOfLine(line));
      if ((known && known.acts.length <= done.length + 1) || !here || !holds(said.when, facts)) continue;
      for (const act of (deeds.byKey.get(said.act) ?? []).filter((one) => deeds.allows(one, here))) {
        const intent = { act: act.act, id: act.id } as Intent;
        const tried = submit(play, intent);
        acts++;
        const seen = tried.ok ? undefined : refusalSeen(table, now, intent, tried.refusal);
        if (seen) note(seen, [...done, intent]);
        if (seen?.id === line.id) break;
      }
    }
  };

  const add = (play: Play): Point => {
    const point: Point = { play, acts: play.log.length, standings: new Map(), surveys: [], next: new Map() };
    points.push(point);
    const road = roadOf(play.now);
    const alike = roads.get(road) ?? [];
    if (alike.length < ALIKE) roads.set(road, [...alike, point]);
    else {
      const longest = alike.reduce((a, b) => (b.acts > a.acts ? b : a));
      if (point.acts < longest.acts)
        roads.set(
          road,
          alike.map((one) => (one === longest ? point : one)),
        );
    }
    noteAll(point);
    return point;
  };

  bySituation.set(situationOf(start.now), add(start));
  return {
    points,
    found,
    bases,
    standing(point, wished) {
      const { play, standings, surveys } = point;
      const forbidden = forbiddenBy(wished, factsOf(deeds.table, play.now), deeds.moments);
      const key = [...forbidden].sort(byText).join();
      const known = standings.get(key) ?? standingAt(deeds, play.now, forbidden, surveys);
      standings.set(key, known);
      lookedAt.add(point);
      return known;
    },
    forget() {
      const kept = new Set(bases());
      for (const point of lookedAt) {
        if (!kept.has(point)) point.surveys.length = 0;
        if (!kept.has(point) || point.standings.size > WISHES) point.standings.clear();
      }
      lookedAt.clear();
    },
    effort: () => ({ plays: points.length, acts, days }),
    go(from, intent) {
      const key = JSON.stringify(intent);
      const known = from.next.get(key);
      if (known !== undefined) return known;
      const tried = submit(from.play, intent);
      acts++;
      if (!tried.ok) {
        const { table, now, log } = from.play;
        const seen = refusalSeen(table, now, intent, tried.refusal);
        if (seen) note(seen, [...log.map((one) => one.intent), intent]);
        from.next.set(key, null);
        return null;
      }
      days += (tried.play.now.minute - from.play.now.minute) / 1440;
      const situation = situationOf(tried.play.now);
      const same = bySituation.get(situation);
      const point = same && same.acts <= tried.play.log.length ? same : add(tried.play);
      bySituation.set(situation, point);
      from.next.set(key, point);
      return point;
    },
  };
}

const roadOf = (now: Encounter): string =>
  [
    now.stage,
    Object.keys(now.entered).sort(byText).join(),
    now.done['treat:any-antibiotic'] ? 'drug' : '',
    now.operations,
  ].join('|');

/** Two orders of the same acts that end at the same minute are one situation. */
const situationOf = (now: Encounter): string =>
  [
    now.minute,
    now.stage,
    Object.entries(now.done)
      .map(([key, { first, count }]) => `${key}@${first}x${count}`)
      .sort(byText)
      .join(),
    Object.keys(now.declined).sort(byText).join(),
    now.commitments.map(({ id, choice }) => `${id}=${choice}`).join(),
    JSON.stringify(now.procedure),
    now.here.toSorted(byText).join(),
    now.exposures.length,
    Object.keys(now.happened).length + now.told.length + now.notes.length + now.vitals.length,
    Object.keys(now.known).sort(byText).join(),
    now.pending.map(({ order, dueAt }) => `${order}@${dueAt}`).join(),
  ].join('|');

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
