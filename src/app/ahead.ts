/** Fetches ahead what a play will need later: one that has begun can be ended and read when the network is gone. */

/** The scene comes first. */
const LATER_MS = 4000;

export function fetchAhead(): () => void {
  const parts = [() => import('../documents/title/menu'), () => import('./debrief-page')];
  const timer = setTimeout(() => {
    for (const part of parts) part().catch(() => undefined);
  }, LATER_MS);
  return () => clearTimeout(timer);
}
