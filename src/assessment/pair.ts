/** Two plays of two cases laid beside what the pair says of them: what was thought, seen and done, and when. */

import { firstTime, holds } from '../cases/condition-meaning';
import { pairSources } from '../cases/check-pair';
import type { CaseFile } from '../cases/schema';
import type { Pair, Reading } from '../cases/schema-pair';
import { clockOf } from '../kernel/time';
import type { Source } from '../kernel/basis';
import { factsOf } from '../session/facts';
import type { Play } from '../session/play';
import type { PairCell, PairReading, PairReport, PairRow } from './report';

export interface PlayedCase {
  readonly caseFile: CaseFile;
  /** Null when the play is another version's: it is still there, and cannot be read. */
  readonly play: Play | null;
}

type Both<T> = readonly [T, T];
const both = <From, To>([one, other]: Both<From>, make: (from: From, at: 0 | 1) => To): Both<To> => [
  make(one, 0),
  make(other, 1),
];

export function comparePlays(pair: Pair, played: Both<PlayedCase>): PairReport {
  const sources = pairSources(played.map((one) => one.caseFile));
  const cell = (of: Pair['cannot']): PairCell => ({
    text: of.text,
    sources: of.sources.map((one) => (typeof one === 'string' ? named(sources, one) : one)),
  });
  const rows = (list: Pair['same']): readonly PairRow[] =>
    list.map(({ id, what, each }) => ({ id, what, each: both(each, cell) }));
  return {
    id: pair.id,
    title: pair.title,
    lead: pair.lead,
    halves: both(played, ({ caseFile }, at) => ({
      caseId: caseFile.id,
      tab: caseFile.folder.tab,
      name: pair.stories[at].name,
      startClock: clockOf(caseFile.start.clock) ?? 0,
      lines: pair.stories[at].lines.map(cell),
    })),
    yours: pair.yours.map(({ id, what, each }) => ({
      id,
      what,
      each: both(each, (reading, at) => read(reading, played[at])),
    })),
    same: rows(pair.same),
    differed: rows(pair.differed),
    decided: rows(pair.decided),
    cannot: cell(pair.cannot),
  };
}

const named = (sources: Readonly<Record<string, Source>>, ref: string): Source =>
  sources[ref] ?? { basis: 'constructed', note: ref };

function read(reading: Reading, { caseFile, play }: PlayedCase): PairReading {
  if (!play) return { kind: 'unread' };
  const { table, now } = play;
  const facts = factsOf(table, now);
  if ('thought' in reading) return thought(reading.thought, caseFile, play);
  if ('deeds' in reading) {
    const lines = reading.deeds.filter(({ when }) => holds(when, facts)).map(({ text }) => text);
    return lines.length > 0 ? { kind: 'deeds', lines } : { kind: 'never', text: reading.none };
  }
  const minute = firstTime(reading.first, facts);
  if (minute === undefined) return { kind: 'never', text: reading.never };
  const remarks = reading.remarks.filter(({ when }) => holds(when, facts)).map(({ text }) => text);
  return { kind: 'moment', minute, remarks };
}

/** The first time it was committed to: what was thought before anything had been seen. */
function thought(id: string, caseFile: CaseFile, { now }: Play): PairReading {
  const asked = caseFile.commitments.find((one) => one.id === id);
  const made = now.commitments.find((one) => one.id === id);
  if (!made) return { kind: 'never', text: UNSAID };
  return {
    kind: 'thought',
    minute: made.minute,
    choice: asked?.choices.find((one) => one.id === made.choice)?.name ?? null,
    confidence: made.confidence ?? null,
    differential: caseFile.hypotheses.flatMap((one) => {
      const percent = made.differential?.[one.id] ?? 0;
      return percent > 0 ? [{ id: one.id, name: one.name, percent }] : [];
    }),
  };
}

const UNSAID = { en: 'You did not commit yourself here.', zh: '这里没有写下判断。' };
