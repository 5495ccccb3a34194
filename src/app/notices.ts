/** The game's own slips, drawn when there is one to show; one of a kind at a time. */

import type { GameNotice } from '../documents/title/notice';
import type { Language } from '../kernel/text';

export interface Notices {
  put(notice: GameNotice): void;
  drop(id: string): void;
  speak(): void;
}

export function noticesOn(host: HTMLElement, language: () => Language): Notices {
  let notices: readonly GameNotice[] = [];
  let asked = false;
  const draw = async (): Promise<void> => {
    if (!asked && notices.length === 0) return;
    asked = true;
    const { showNotices } = await import('../documents/title/notice');
    showNotices(host, notices, language());
  };
  return {
    put(notice) {
      notices = [...notices.filter((one) => one.id !== notice.id), notice];
      void draw();
    },
    drop(id) {
      notices = notices.filter((one) => one.id !== id);
      void draw();
    },
    speak: () => void draw(),
  };
}
