/**
 * How the course would differ without what an entry of the ledger calls its cause: same patient, same luck. The rules
 * and their reasons stand in `docs/decisions/0010-the-ledger-tells-the-truth.md`.
 */

import type { Without } from '../../assessment/report';
import type { Consequence } from '../../cases/schema';
import type { Caused } from '../../session/encounter';
import type { Play } from '../../session/play';
import type { Course } from './along';
import { ownNames } from './figures';
import { leftOut } from './left-out';
import type { Lived } from './lived';
import { type SideBySide, sideBySide, type Wanted, type Window } from './moment';
import type { Roads } from './roads';
import { takenOver } from './taken-over';

export interface Compared {
  readonly without: Without;
  /** Whether the courses differ at that moment; where they do not, nowhere that was looked at. */
  readonly differs: boolean;
  readonly better: number;
}

/** The entries of one play, worked out one at a time: each takes a good part of a second. */
export interface Comparing {
  readonly ids: readonly string[];
  /** Undefined where there is nothing to compare with: the case keeps no play that shows the way from there. */
  readonly of: (id: string) => Compared | undefined;
}

export function comparing(play: Play, roads: Roads): Comparing {
  return {
    ids: play.now.caused.map(({ id }) => id),
    of(id) {
      const caused = play.now.caused.find((one) => one.id === id);
      const entry = play.table.caseFile.ledger.find((one) => one.id === id);
      return caused && entry && compare({ play, roads, caused, entry });
    },
  };
}

interface Look {
  readonly play: Play;
  readonly roads: Roads;
  readonly caused: Caused;
  readonly entry: Consequence;
}

function compare(look: Look): Compared | undefined {
  const { play, roads, caused, entry } = look;
  const { because, minute } = caused;
  if ('omitted' in because) return inTime(look, closing(play, caused), roads.models(), 'better');
  const { seq, act } = because;
  if (play.log[seq - 1]?.intent.act === 'decline') return inTime(look, seq - 1, roads.models(), 'better');
  if (entry.kind === 'good' && entry.instead !== undefined)
    return inTime(look, seq - 1, roads.road(entry.instead), 'worse');
  const isGood = entry.kind === 'good';
  // What a chance would have told moves nobody, and by itself no drug or step does: it is lived with all that follows.
  if (entry.kind === 'missed-chance' || (!isGood && !touches(play, act)))
    return inTime(look, seq - 1, roads.models(), 'better');
  // What a good step spared lies before the entry that praises it; what harm brings lies after.
  const window = isGood ? { from: because.minute, to: minute } : { from: minute };
  return laidOut(look, leftOut(play, seq, act), { kind: 'left-out', act }, window, 'apart');
}

/** Whether an act does something to the body: gives it something, or opens it. The others only decide, ask or look. */
const touches = ({ table }: Play, act: string): boolean =>
  /^(treat|step):/.test(act) || table.acts.get(act)?.exposure !== undefined;

/** How many entries there were before the one during which the consequence came: until then there was still time. */
function closing({ moments, log }: Play, { id }: Caused): number {
  const came = moments.findIndex(({ caused }) => caused.some((one) => one.id === id));
  return came < 0 ? log.length : Math.max(0, came - 1);
}

/** Which of the moments before are tried, counted back: nearer ones more closely, and the first of all at last. */
const STRIDES = [0, 1, 2, 3, 5, 8, 13, 21];

/**
 * The window of what was left undone closed at the last moment from which the other road would still have led elsewhere:
 * the last before `last`, else the beginning of that stage, else the end of the stage before, and so on backwards.
 */
function inTime(
  look: Look,
  last: number,
  models: readonly Lived[],
  wanted: 'better' | 'worse',
): Compared | undefined {
  const { play, caused } = look;
  const { moments } = play;
  const places = placesBefore(play, last, models);
  let best: Compared | undefined;
  for (const place of new Set([...STRIDES.filter((one) => one < places.length), places.length - 1])) {
    const taken = takenOver(play, places[place] ?? -1, models);
    if (!taken) continue;
    const from = moments[taken.after]?.minute ?? 0;
    const by: Without['by'] = { kind: wanted === 'better' ? 'model' : 'road', play: taken.model, from };
    const window = wanted === 'better' ? { from: caused.minute } : { from, to: caused.minute };
    const compared = laidOut(look, taken.course, by, window, wanted);
    if (leads(compared, wanted)) return compared;
    if (!best || compared.without.skipped.length < best.without.skipped.length) best = compared;
  }
  return best;
}

/** Where a model can take over, latest first: the end and the beginning of each stay in a stage that a model knows. */
function placesBefore({ moments }: Play, last: number, models: readonly Lived[]): readonly number[] {
  const known = new Set(
    models.flatMap(({ play, since }) => play.moments.slice(since).map(({ stage }) => stage)),
  );
  const places: number[] = [];
  for (let index = Math.min(last, moments.length - 1); index >= 0; index--) {
    const here = moments[index];
    if (!here || here.procedure || here.setting === 'talk' || here.ending || !known.has(here.stage)) continue;
    const isEnd = places.length === 0 || moments[index + 1]?.stage !== here.stage;
    const isBeginning = index === 0 || moments[index - 1]?.stage !== here.stage;
    if (isEnd || isBeginning) places.push(index);
  }
  return places;
}

/**
 * Whether the other road leads elsewhere. A worse one must have been open whole: where it was refused, she was not on it.
 */
const leads = ({ differs, better, without }: Compared, wanted: 'better' | 'worse'): boolean =>
  differs && (wanted === 'better' ? better >= 0 : better <= 0 && without.skipped.length === 0);

function laidOut(
  { play, entry }: Look,
  course: Course,
  by: Without['by'],
  window: Window,
  wanted: Wanted,
): Compared {
  const names = ownNames(play.table.caseFile, entry);
  const { at, as, otherwise, own, differs, better }: SideBySide = sideBySide(
    play,
    course,
    window,
    wanted,
    names,
  );
  return { without: { at, ...otherwise, with: as, own, by, skipped: course.skipped() }, differs, better };
}
