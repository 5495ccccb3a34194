/** The marks on `html` that say where the game stands: page, language, and during a play stage, minute and how many acts it has. */

import type { Language } from '../kernel/text';
import type { View } from '../session/door';
import type { Settings } from './settings';

const root = (): HTMLElement => document.documentElement;

export function markPage(page: string): void {
  root().dataset['page'] = page;
}

export function markLanguage(language: Language): void {
  root().lang = language;
  for (const button of document.querySelectorAll<HTMLElement>('.tongue[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset['language'] === language));
}

export function markSettings({ motion, contrast }: Pick<Settings, 'motion' | 'contrast'>): void {
  if (motion === 'less') root().dataset['motion'] = 'less';
  else delete root().dataset['motion'];
  if (contrast === 'more') root().dataset['contrast'] = 'more';
  else delete root().dataset['contrast'];
}

export function markView(view: Pick<View, 'stage' | 'minute' | 'seq'> | null): void {
  if (view === null) {
    delete root().dataset['stage'];
    delete root().dataset['minute'];
    delete root().dataset['seq'];
    return;
  }
  root().dataset['stage'] = view.stage.id;
  root().dataset['minute'] = String(view.minute);
  // An act may take no minute and change no stage: this counts it all the same.
  root().dataset['seq'] = String(view.seq);
}
