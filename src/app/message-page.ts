/** A page of one sentence and a way on. */

import { type Message, showMessage } from '../documents/title/message';
import type { Language } from '../kernel/text';
import type { Front, Page } from './page';

export function messagePage(root: HTMLElement, front: Front, message: Message): Page {
  const draw = (language: Language): void => showMessage(root, message, language);
  draw(front.language);
  return { title: message.title, speak: draw, leave: () => undefined };
}
