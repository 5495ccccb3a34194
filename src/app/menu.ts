/** The menu, fetched when it is first asked for. */

import type { Menu, MenuState } from '../documents/title/menu';
import type { Localized } from '../kernel/text';
import { TARIFF_WORDS } from '../text/tariff';
import { TITLE_WORDS } from '../text/title';
import type { Front, OpenPlay } from './page';
import { readTariffFile } from './tariff';

export interface AppMenu {
  open(play: OpenPlay | null): Promise<void>;
  update(): void;
  close(): void;
}

const asks = (query: string): boolean => matchMedia(query).matches;

export function menuFor(host: HTMLElement, front: Front, noWorld: () => boolean): AppMenu {
  let menu: Menu | undefined;
  let play: OpenPlay | null = null;
  let said: readonly Localized[] = [];

  const state = (): MenuState => {
    const [motion, contrast] = [asks('(prefers-reduced-motion: reduce)'), asks('(prefers-contrast: more)')];
    return {
      language: front.language,
      motion: { less: front.settings.motion === 'less', bySystem: motion },
      contrast: { more: front.settings.contrast === 'more', bySystem: contrast },
      play: play === null ? null : { kept: play.kept(), help: play.help !== undefined },
      noWorld: noWorld(),
      tariff: { name: front.tariff?.name ?? null, said },
    };
  };

  const openTariff = async (file: File): Promise<void> => {
    const opened = await import('./session-engine').then(
      ({ actIds }) => readTariffFile(file, actIds),
      () => ({ ok: false, faults: [TITLE_WORDS.notices.notLoaded] }) as const,
    );
    said = opened.ok ? [] : [TARIFF_WORDS.faulty, ...opened.faults];
    if (opened.ok && !front.priceBy(opened.tariff)) said = [TARIFF_WORDS.notKept];
    menu?.update(state());
  };

  return {
    async open(openPlay) {
      play = openPlay;
      const { mountMenu } = await import('../documents/title/menu');
      menu ??= mountMenu(host, {
        setLanguage: (language) => front.setLanguage(language),
        setMotion: (less) => front.choose({ motion: less ? 'less' : 'system' }),
        setContrast: (more) => front.choose({ contrast: more ? 'more' : 'system' }),
        exportPlay: () => play?.exportPlay(),
        help: () => play?.help?.(),
        openTariff: (file) => void openTariff(file),
        dropTariff() {
          said = [];
          front.priceBy(null);
          menu?.update(state());
        },
        closed: () => undefined,
      });
      menu.open(state());
    },
    update: () => menu?.update(state()),
    close: () => menu?.close(),
  };
}
