/** Brings the world up behind the paper once the page has been painted, and does without it quietly if it will not come. */

import type { View } from '../session/door';
import type { World } from '../scenes/world';

export interface Backdrop {
  show(view: View | null): void;
  settle(reducedMotion: boolean): void;
  /** The pictures could not be loaded, or broke. */
  readonly missing: boolean;
  /** They broke while running. */
  drop(): void;
}

export function backdropOn(host: HTMLElement, reducedMotion: () => boolean, onMissing: () => void): Backdrop {
  let world: World | undefined;
  let missing = false;
  let asked = false;
  let latest: View | null = null;

  const drop = (): void => {
    missing = true;
    host.hidden = true;
    try {
      world?.dispose();
    } catch {
      // It broke once already.
    }
    world = undefined;
    onMissing();
  };

  const attempt = (work: () => void): void => {
    try {
      work();
    } catch {
      drop();
    }
  };

  const bring = async (): Promise<void> => {
    try {
      const { mountWorld } = await import('../scenes/world');
      const come = await mountWorld(host, { reducedMotion: reducedMotion() });
      if (missing) return come.dispose();
      world = come;
      if (latest !== null) come.show(latest);
      new ResizeObserver(() => attempt(() => world?.resize())).observe(host);
    } catch {
      drop();
    }
  };

  return {
    get missing() {
      return missing;
    },
    show(view) {
      latest = view;
      host.hidden = view === null || missing;
      if (view === null || missing) return;
      attempt(() => world?.show(view));
      if (asked) return;
      asked = true;
      // The paper is painted and answers first: evaluating the engine of the pictures is one long task.
      requestAnimationFrame(() => setTimeout(() => void bring(), 0));
    },
    settle: (less) => attempt(() => world?.setReducedMotion(less)),
    drop,
  };
}
