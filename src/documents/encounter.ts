/** The paperwork of an encounter: mounted over the room, drawn from the view, sending intents to the desk. */

import type { Language } from '../kernel/text';
import type { Desk, Intent, Outcome, Shown, View } from '../session/door';
import { wordsIn } from '../text/words-in';
import type { Blotter, Papers, SheetName } from './blotter';
import { drawing } from './drawing';
import { frame } from './frame';
import { onKey, openHelp } from './keys';
import { clockAt } from './moment';
import { signDraft } from './orders/sign';
import { papersAfter, papersAtFirst, papersOpened, papersSigned } from './papers-after';
import { stopInjecting } from './procedure/inject';
import { SHEET_TITLE } from './sheet';
import { rollSlip } from './slip';
import './styles/encounter.css';

export interface EncounterOptions {
  readonly language: () => Language;
  readonly setLanguage: (language: Language) => void;
  readonly reducedMotion: boolean;
  readonly openMenu: () => void;
  readonly onEnded: () => void;
  /** The trainee's own seal: one Chinese character or two letters. */
  readonly seal?: string | undefined;
}

export interface MountedEncounter {
  /** Draws again: after a change of language, or of the session from elsewhere. */
  update(): void;
  help(): void;
  dispose(): void;
}

const NOTICE_MS = 8000;
const NARROW = '(max-width: 699px)';
const STACKED = '(max-width: 699px), (max-width: 1099px) and (orientation: portrait)';
const SIGNED: readonly SheetName[] = ['order', 'decide', 'letter'];

export function mountEncounter(root: HTMLElement, desk: Desk, options: EncounterOptions): MountedEncounter {
  const narrow = matchMedia(NARROW);
  const stacked = matchMedia(STACKED);
  const other = (): Language => (options.language() === 'en' ? 'zh' : 'en');
  let view = desk.view;
  let papers = papersAtFirst(view);
  let ended = false;
  let fold: ReturnType<typeof setTimeout> | undefined;

  const blotter: Blotter = {
    desk,
    get view() {
      return view;
    },
    get papers() {
      return papers;
    },
    get language() {
      return options.language();
    },
    get words() {
      return wordsIn(options.language());
    },
    get alsoWords() {
      return wordsIn(other());
    },
    get narrow() {
      return narrow.matches;
    },
    get stacked() {
      return stacked.matches;
    },
    seal: options.seal ?? '审',
    say: (text) => text[options.language()],
    alsoSay: (text) => text[other()],
    clockAt: (minute) => clockAt(view, minute),
    nameOf: (by) => blotter.say(view.people.find(({ id }) => id === by)?.name ?? view.patient.name),
    lay: (change) => put({ ...papers, ...change }),
    open,
    submit,
    sign,
    toggleLanguage: () => options.setLanguage(other()),
    openMenu: options.openMenu,
  };
  const refuge = (): HTMLElement | null =>
    root.querySelector<HTMLElement>(`#${SHEET_TITLE}`) ?? root.querySelector<HTMLElement>('.said');
  const page = drawing(root, () => frame(blotter), refuge);

  function put(next: Papers): void {
    papers = next;
    page.draw();
  }

  function open(sheet: SheetName | null): void {
    const left = papers.sheet;
    put(papersOpened(papers, sheet, view));
    // On a phone the slip lay under the sheet until now.
    if (sheet === null && blotter.stacked) rollSlip(root, blotter);
    const focus = sheet === null ? `[data-open="${left}"]` : `#${SHEET_TITLE}`;
    const held = root.querySelector<HTMLElement>(focus) ?? root.querySelector<HTMLElement>('.said');
    held?.focus();
  }

  /** Takes in a view and the papers as they lie after it; a notice folds by itself. */
  function take(next: View, after: Papers): void {
    if (after.notice !== null && after.notice !== papers.notice) {
      clearTimeout(fold);
      fold = setTimeout(() => blotter.lay({ notice: null }), NOTICE_MS);
    }
    view = next;
    put(after);
    rollSlip(root, blotter);
    if (!next.ended || ended) return;
    ended = true;
    options.onEnded();
  }

  const hear = (next: View, said: readonly Shown[]): void =>
    take(next, papersAfter(papers, view, next, said));

  function submit(intent: Intent): Outcome {
    const outcome = page.hush(() => desk.submit(intent));
    if (outcome.ok) hear(outcome.view, outcome.shown);
    else {
      blotter.lay({ refusal: outcome.refusal, stands: null });
      rollSlip(root, blotter);
    }
    return outcome;
  }

  function sign(): void {
    const signed = page.hush(() => signDraft(papers.draft, (intent) => desk.submit(intent)));
    take(signed.view ?? view, papersSigned(papers, view, signed));
    // On a phone what came of it lies under the sheet.
    const under = blotter.stacked && papers.sheet !== null && SIGNED.includes(papers.sheet);
    if (under && signed.refusal === null) open(null);
  }

  const onKeyDown = (event: KeyboardEvent): void => onKey(blotter, root, event);
  const unsubscribe = desk.subscribe((next) => {
    // The desk tells everyone, also of a change it is just answering for.
    if (!page.hushed() && next !== view) hear(next, next.latest);
  });
  for (const width of [narrow, stacked]) width.addEventListener('change', page.draw);
  document.addEventListener('keydown', onKeyDown);
  page.draw();
  rollSlip(root, blotter);
  return {
    update: () => (desk.view === view ? page.draw() : hear(desk.view, desk.view.latest)),
    help: () => openHelp(root),
    dispose: () => {
      unsubscribe();
      stopInjecting(blotter);
      clearTimeout(fold);
      for (const width of [narrow, stacked]) width.removeEventListener('change', page.draw);
      document.removeEventListener('keydown', onKeyDown);
      page.takeDown();
    },
  };
}
