/** Hands a play record to the player as a file. */

import type { KeptPlay } from './play-store';

export function exportPlay(play: KeptPlay): void {
  const file = new Blob([JSON.stringify(play.record)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${play.summary.caseId}-${play.id}-${play.summary.seq}.json`;
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
