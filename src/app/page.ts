/** What every page is given, and what a page gives back: the app changes pages by these two. */

import type { Tariff } from '../cases/tariff';
import type { Language, Localized } from '../kernel/text';
import type { View } from '../session/door';
import type { PlayStore } from './play-store';
import type { Route } from './router';
import type { Settings } from './settings';
import type { GameNotice } from '../documents/title/notice';

/** An open page. */
export interface Page {
  readonly title: Localized;
  /** The reader changed the language. */
  speak(language: Language): void;
  /** The reader changed motion or contrast. */
  settle?(): void;
  /** Something else opens in its place. */
  leave(): void;
}

/** A play that is to begin under an id that the shelf does not know yet. */
export interface Beginning {
  readonly id: string;
  readonly caseId: string;
  readonly seed: number;
}

/** What the menu says about the play that is open. */
export interface OpenPlay {
  readonly kept: () => boolean;
  readonly exportPlay: () => void;
  /** The keys of the encounter; nothing in a debrief. */
  readonly help?: (() => void) | undefined;
}

export interface Front {
  readonly store: PlayStore;
  /** This tab's own name on the shelf. */
  readonly owner: string;
  readonly settings: Settings;
  readonly language: Language;
  readonly reducedMotion: boolean;
  setLanguage(language: Language): void;
  choose(change: Partial<Settings>): void;
  /** The hospital's own prices that were opened on this device. */
  readonly tariff: Tariff | null;
  /** Null for none. False where the device cannot keep them. */
  priceBy(tariff: Tariff | null): boolean;
  go(route: Route, how?: { readonly replace?: boolean; readonly beginning?: Beginning }): void;
  /** Opens the same address anew. */
  reopen(how: { readonly takeOver: boolean }): void;
  openMenu(play: OpenPlay | null): void;
  notice(notice: GameNotice): void;
  dropNotice(id: string): void;
  /** The world behind the paper follows the view; null puts it away. */
  show(view: View | null): void;
}
