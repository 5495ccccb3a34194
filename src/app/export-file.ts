/** Hands a play record to the player as a file. */

import type { KeptPlay } from './play-store';

export const exportPlay = (play: KeptPlay): void =>
  hand(play.record, `${play.summary.caseId}-${play.id}-${play.summary.seq}.json`);

/** A row that cannot be read, as it lies there. */
export const exportRaw = (id: string, raw: unknown): void => hand(raw, `unreadable-${id}.json`);

function hand(content: unknown, name: string): void {
  const file = new Blob([JSON.stringify(content)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
