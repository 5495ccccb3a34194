/** The plays that an author keeps beside a case, lived once each and only when they are asked for. */

import type { Library } from '../../cases/library';
import type { CaseFile } from '../../cases/schema';
import type { StoredPlay } from '../stored';
import { lived, type Lived } from './lived';

export interface Roads {
  /** Those that show how it is done, each from a stage on. */
  readonly models: () => readonly Lived[];
  /** Any of them by its name, from its first act on; empty where there is none of that name. */
  readonly road: (name: string) => readonly Lived[];
}

/** Where no play is marked as a model, the one called "model" is. */
export function roadsFrom(library: Library, of: CaseFile, plays: readonly StoredPlay[]): Roads {
  const marked = plays.filter(({ model }) => model !== undefined);
  const models = marked.length > 0 ? marked : plays.filter(({ name }) => name === 'model');
  const kept = new Map<string, readonly Lived[]>();
  const once = (play: StoredPlay, from: string): readonly Lived[] => {
    const key = `${play.name} ${from}`;
    const known = kept.get(key) ?? lived(library, of, play, from);
    kept.set(key, known);
    return known;
  };
  return {
    models: () => models.flatMap((play) => once(play, play.model ?? of.firstStage)),
    road: (name) => plays.filter((one) => one.name === name).flatMap((play) => once(play, of.firstStage)),
  };
}
