/** How a seal closes: held for 600 ms, or pressed twice. Before it closes it may be left; after, never undone. */

export const HOLD_MS = 600;

export type SealState = 'open' | 'once' | 'sealed';

/** `held`: the hold ran its time. `press`: one click, tap or Enter. `leave`: the focus or pointer went elsewhere. */
export type SealTouch = 'held' | 'press' | 'leave';

export function touchSeal(state: SealState, touch: SealTouch): SealState {
  if (state === 'sealed') return 'sealed';
  if (touch === 'held') return 'sealed';
  if (touch === 'leave') return 'open';
  return state === 'once' ? 'sealed' : 'once';
}
