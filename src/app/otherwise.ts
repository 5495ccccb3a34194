/** How the play would have gone otherwise, for a debrief: asked of a thread of its own, so that the page never waits. */

import type { Without } from '../assessment/report';
import type { Library } from '../cases/library';
import type { StoredPlay } from '../proof/stored';
import type { PlayRecord } from '../session/record';
import type { Found, Question } from './without-worker';
// What stands behind the question mark tells the build to make a thread of it, and to say under which address.
// oxlint-disable-next-line import/default
import thread from './without-worker?worker&url';

/** The policy under which the page may name a script by its address: this one script, and no other. */
const policy = (
  globalThis as { readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Rules) => Rules } }
).trustedTypes?.createPolicy('diagnosis-first', { createScriptURL: () => thread });

interface Rules {
  readonly createScriptURL: (address: string) => string;
}

/** The address of the thread, as this browser asks for it. */
const allowed = (): string => policy?.createScriptURL(thread) ?? thread;

export interface Otherwise {
  readonly of: (id: string) => Without | undefined;
  /** Whether something may still come. */
  readonly working: () => boolean;
  readonly stop: () => void;
}

/** @param onFound called after each entry, and at the end */
export function workOut(
  library: Library,
  record: PlayRecord,
  roads: Promise<readonly StoredPlay[]>,
  onFound: () => void,
): Otherwise {
  const found = new Map<string, Without>();
  let working = true;
  let worker: Worker | undefined;
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
    if (!working) return;
    working = false;
    onFound();
  };
  const begin = (plays: readonly StoredPlay[]): void => {
    if (!working) return;
    worker = new Worker(allowed(), { type: 'module' });
    // Without a network the thread may not come; then the author's own words stand alone.
    worker.addEventListener('error', end);
    worker.addEventListener('message', ({ data }: MessageEvent<Found>) => {
      if (data === null) return end();
      found.set(data.id, data.without);
      onFound();
    });
    // A thread has no origin that could be named.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ library, record, roads: plays } satisfies Question);
  };
  void roads.then(begin).catch(end);
  return {
    of: (id) => found.get(id),
    working: () => working,
    stop() {
      working = false;
      worker?.terminate();
    },
  };
}
