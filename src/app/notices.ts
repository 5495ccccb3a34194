/** The game's own slips, drawn when there is one to show; one of a kind at a time. */

import { type GameNotice, showNotices } from '../documents/title/notice';
import type { Language } from '../kernel/text';

export interface Notices {
  put(notice: GameNotice): void;
  drop(id: string): void;
  speak(): void;
}

export function noticesOn(host: HTMLElement, language: () => Language): Notices {
  let notices: readonly GameNotice[] = [];
  const draw = (): void => showNotices(host, notices, language());
  draw();
  return {
    put(notice) {
      notices = [...notices.filter((one) => one.id !== notice.id), notice];
      draw();
    },
    drop(id) {
      if (!notices.some((one) => one.id === id)) return;
      notices = notices.filter((one) => one.id !== id);
      draw();
    },
    speak: draw,
  };
}
