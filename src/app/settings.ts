/** What the player chose for every play: language, motion, contrast, seal. Kept in localStorage if there is any. */

import type { Language } from '../kernel/text';
import { DEFAULT_SEAL, readSeal } from './seal';

export interface Settings {
  /** Null until chosen: then the browser's wish counts. */
  readonly language: Language | null;
  /** `less` beside what the system asks for. */
  readonly motion: 'system' | 'less';
  readonly contrast: 'system' | 'more';
  readonly seal: string;
}

export const PREFIX = 'diagnosis-first:';
const KEY = `${PREFIX}settings`;

const DEFAULTS: Settings = { language: null, motion: 'system', contrast: 'system', seal: DEFAULT_SEAL };

/** The browser's own storage, or undefined where it is refused (some browsers throw on the very name). */
export function localStore(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Field by field: whatever cannot be read is as if it had never been chosen. */
export function readSettings(store: Pick<Storage, 'getItem'> | undefined): Settings {
  try {
    const raw: unknown = JSON.parse(store?.getItem(KEY) ?? '{}');
    if (typeof raw !== 'object' || raw === null) return DEFAULTS;
    const kept = raw as Readonly<Record<string, unknown>>;
    return {
      language: kept['language'] === 'en' || kept['language'] === 'zh' ? kept['language'] : null,
      motion: kept['motion'] === 'less' ? 'less' : 'system',
      contrast: kept['contrast'] === 'more' ? 'more' : 'system',
      seal: typeof kept['seal'] === 'string' ? (readSeal(kept['seal']) ?? DEFAULT_SEAL) : DEFAULT_SEAL,
    };
  } catch {
    return DEFAULTS;
  }
}

/** Keeps them if it can; a refusal is no fault, they hold until the page is closed. */
export function keepSettings(store: Pick<Storage, 'setItem'> | undefined, settings: Settings): void {
  try {
    store?.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Full or refused: nothing a player must know.
  }
}

/** Takes everything of this game out of the browser's own storage. */
export function forgetEverything(): void {
  try {
    const store = localStore();
    const ours = Object.keys(store ?? {}).filter((key) => key.startsWith(PREFIX));
    for (const key of ours) store?.removeItem(key);
  } catch {
    // Refused: then nothing was kept there either.
  }
}

/** The first of the browser's languages that the game speaks; English else. */
export function languageOf(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    if (/^zh\b/i.test(wish)) return 'zh';
    if (/^en\b/i.test(wish)) return 'en';
  }
  return 'en';
}
