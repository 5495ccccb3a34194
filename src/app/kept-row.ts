/** The form of a row on the shelf, its version, and what to make of rows that are not of that form. */

import { failed, ok, type Result } from '../kernel/result';
import type { KeptPlay, Unreadable } from './play-store';

/** What this version writes; it reads rows from before there was a number, and nothing newer. */
export const ROW_FORMAT = 1;

/** A row from another version of the game, or from someone's hand, may lack anything. */
export function readRow(raw: unknown): Result<KeptPlay, Unreadable | undefined> {
  if (typeof raw !== 'object' || raw === null) return failed(undefined);
  const { id, format = ROW_FORMAT, owner, savedAt, summary, record } = raw as Partial<KeptPlay>;
  if (typeof id !== 'string') return failed(undefined);
  if (typeof format === 'number' && format > ROW_FORMAT) return failed({ id, why: 'newer', raw });
  const isWhole =
    format === ROW_FORMAT &&
    typeof owner === 'string' &&
    typeof savedAt === 'number' &&
    typeof summary?.caseId === 'string' &&
    typeof summary.seq === 'number' &&
    typeof summary.day === 'number' &&
    typeof summary.clock === 'string' &&
    typeof summary.ended === 'boolean' &&
    typeof record?.header === 'object' &&
    Array.isArray(record.entries);
  return isWhole ? ok(raw as KeptPlay) : failed({ id, why: 'damaged', raw });
}

interface Rows {
  readonly plays: readonly KeptPlay[];
  readonly unreadable: readonly Unreadable[];
}

export function readRows(rows: readonly unknown[]): Rows {
  const read = rows.map(readRow);
  return {
    plays: read.flatMap((one) => (one.ok ? [one.value] : [])),
    unreadable: read.flatMap((one) => (one.ok || one.fault === undefined ? [] : [one.fault])),
  };
}
