/** The last slip of an encounter: it leaves the trainee time. */

import type { Localized } from '../kernel/text';

const say = (en: string, zh: string): Localized => ({ en, zh });

export const ENDING_WORDS = {
  over: say('The encounter is over.', '本次接诊到此结束。'),
  said: say('How it was with her', '后来怎样'),
  debrief: say('Debrief, when you are ready', '准备好了，开始复盘'),
  leave: say('Leave it for today', '今天先到这里'),
} as const;
