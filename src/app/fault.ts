/** When something broke that nobody expected: a calm sentence, the record kept, and a way on. Broken pictures go quietly. */

import { TITLE_WORDS } from '../text/title';
import type { Backdrop } from './backdrop';
import { isNotLoaded, tellNotLoaded } from './not-loaded';
import type { Front } from './page';

const WORLD_FILE = /(phaser|\/world|\/scenes\/)/i;

/** Whether an error came out of the pictures, by the file at the top of its stack. */
export function isFromWorld(file: string, stack: string | undefined): boolean {
  const first = stack?.split('\n').find((line) => /:\d+:\d+/.test(line)) ?? '';
  return WORLD_FILE.test(file) || WORLD_FILE.test(first);
}

export function watchFaults(front: Front, backdrop: Backdrop): void {
  const tell = (file: string, error: unknown): void => {
    if (isFromWorld(file, error instanceof Error ? error.stack : undefined)) return backdrop.drop();
    if (isNotLoaded(error)) return tellNotLoaded(front, () => Promise.reject(error));
    const words = TITLE_WORDS.notices;
    front.notice({
      id: 'fault',
      text: front.store.kind === 'device' ? words.fault : words.faultUnkept,
      ways: [
        { name: words.reload, go: () => location.reload() },
        { name: words.goOn, go: () => front.dropNotice('fault') },
      ],
    });
  };
  addEventListener('error', (event) => {
    // Without an error it is a picture that did not come, or a remark of the browser's own, such as on resizing.
    if (event.error) tell(event.filename, event.error);
  });
  addEventListener('unhandledrejection', (event) => tell('', event.reason));
}
