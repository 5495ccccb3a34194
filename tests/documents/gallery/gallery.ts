/** Shows one screen of the paperwork without a case: `?view=ward&lang=zh&sheet=chart`. For people to look at. */

import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/source-serif-4/latin-400-italic.css';
import '@fontsource/source-serif-4/latin-600.css';
import { mountEncounter } from '../../../src/documents/encounter';
import type { Language } from '../../../src/kernel/text';
import { fakeDesk } from '../support/fake-desk';
import { CEMENT, CLINIC, NEEDLE, REFERRAL, TALK, TIME_OUT, WARD } from '../support/fake-view';

const VIEWS = {
  clinic: CLINIC,
  referral: REFERRAL,
  ward: WARD,
  'time-out': TIME_OUT,
  needle: NEEDLE,
  cement: CEMENT,
  talk: TALK,
};
const asked = new URLSearchParams(location.search);
let language: Language = asked.get('lang') === 'zh' ? 'zh' : 'en';

const named = asked.get('view') ?? 'clinic';
const view = Object.entries(VIEWS).find(([name]) => name === named)?.[1] ?? CLINIC;
const root = document.querySelector<HTMLElement>('#root');
if (root === null) throw new Error('the gallery has no root');

const speak = (): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
};
const desk = fakeDesk(view);
desk.refuse('order:mri-gad', {
  code: 'not-now',
  by: 'zhao',
  reason: {
    en: 'Which question shall I answer? On the form alone it is Thursday.',
    zh: '你想解决什么问题？光开单子，排到周四。',
  },
});
speak();
const mounted = mountEncounter(root, desk, {
  language: () => language,
  setLanguage: (chosen) => {
    language = chosen;
    speak();
    mounted.update();
  },
  reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  openMenu: () => mounted.help(),
  onEnded: () => console.info('ended'),
});
Object.assign(globalThis, { desk });
const sheet = asked.get('sheet');
if (sheet !== null) document.querySelector<HTMLElement>(`[data-open="${sheet}"]`)?.click();
