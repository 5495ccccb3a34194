/** The paperwork of an encounter: mounted over the room, drawn from the view, sending intents to the desk. */

import { render } from 'lit-html';
import type { Language } from '../kernel/text';
import type { Desk, Intent, Outcome, Shown, View } from '../session/door';
import { wordsIn } from '../text/words-in';
import { arrivals, countOnChart } from './arrivals';
import { BLANK, type Blotter, type Papers, type SheetName } from './blotter';
import { frame } from './frame';
import { onKey, openHelp } from './keys';
import { clockAt } from './moment';
import { intentOf } from './orders/draft';
import { stopInjecting } from './procedure/inject';
import { SHEET_TITLE } from './sheet';
import { firstSheet, sheetAfter } from './turn';
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
const ALARMING = ['rescue', 'intensive-care'];

export function mountEncounter(root: HTMLElement, desk: Desk, options: EncounterOptions): MountedEncounter {
  const narrow = matchMedia(NARROW);
  const stacked = matchMedia(STACKED);
  let view = desk.view;
  let papers: Papers = { ...BLANK, said: view.latest, sheet: firstSheet(view), seen: countOnChart(view) };
  const other = (): Language => (options.language() === 'en' ? 'zh' : 'en');
  let quiet = false;
  let drawing = false;
  let again = false;
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
    nameOf: (by) => {
      const person = view.people.find(({ id }) => id === by);
      return (person?.name ?? view.patient.name)[options.language()];
    },
    lay: (change) => {
      papers = { ...papers, ...change };
      draw();
    },
    open,
    submit,
    sign,
    toggleLanguage: () => options.setLanguage(other()),
    openMenu: options.openMenu,
  };

  /** A button that is taken away while it has the focus tells so in the middle of drawing: then it is drawn once more. */
  function draw(): void {
    if (quiet) return;
    again = drawing;
    if (drawing) return;
    drawing = true;
    do {
      again = false;
      render(frame(blotter), root);
    } while (again);
    drawing = false;
  }

  function open(sheet: SheetName | null): void {
    const left = papers.sheet;
    papers = { ...papers, ...laidOut(sheet), seen: sheet === 'chart' ? countOnChart(view) : papers.seen };
    if (sheet === 'chart') papers = { ...papers, notice: null };
    draw();
    if (sheet === null) root.querySelector<HTMLElement>(`[data-open="${left}"]`)?.focus();
    else root.querySelector<HTMLElement>(`#${SHEET_TITLE}`)?.focus();
  }

  /** Takes in a new view: what it brought, and which sheet the turn of events lays on top. */
  function take(next: View, said: readonly Shown[]): void {
    const before = view;
    view = next;
    const came = arrivals(before, next);
    const sheet = sheetAfter(before, next, papers.sheet);
    papers = {
      ...papers,
      said,
      refusal: null,
      ...(sheet === papers.sheet ? {} : laidOut(sheet)),
      alarm:
        ALARMING.includes(next.stage.setting) && next.stage.id !== before.stage.id ? next.live : papers.alarm,
    };
    if (sheet === 'chart') papers = { ...papers, seen: countOnChart(next) };
    else if (came.length > 0) {
      papers = { ...papers, notice: { at: next.minute, names: came } };
      clearTimeout(fold);
      fold = setTimeout(() => blotter.lay({ notice: null }), NOTICE_MS);
    }
    draw();
    if (next.ended && !ended) {
      ended = true;
      options.onEnded();
    }
  }

  function submit(intent: Intent): Outcome {
    const outcome = hush(() => desk.submit(intent));
    if (outcome.ok) take(outcome.view, outcome.shown);
    else blotter.lay({ refusal: outcome.refusal });
    return outcome;
  }

  function sign(): void {
    const said: Shown[] = [];
    const kept: Papers['draft'][number][] = [];
    let refusal: Papers['refusal'] = null;
    let next: View = view;
    for (const line of papers.draft) {
      const outcome = hush(() => desk.submit(intentOf(line)));
      next = outcome.view;
      if (outcome.ok) said.push(...outcome.shown);
      else {
        refusal ??= outcome.refusal;
        kept.push({ ...line, refused: outcome.refusal.reason });
      }
    }
    papers = { ...papers, draft: kept, query: '', declining: false, declined: null };
    take(next, said);
    if (refusal !== null) blotter.lay({ refusal });
    // On a phone what came of it lies under the sheet.
    else if (blotter.stacked && papers.sheet !== null && SIGNED.includes(papers.sheet)) open(null);
  }

  /** The desk tells everyone of a change it has just answered for: once is enough. */
  function hush<Answer>(deed: () => Answer): Answer {
    quiet = true;
    try {
      return deed();
    } finally {
      quiet = false;
    }
  }

  const onKeyDown = (event: KeyboardEvent): void => onKey(blotter, root, event);
  const unsubscribe = desk.subscribe((next) => {
    if (!quiet && next !== view) take(next, next.latest);
  });
  narrow.addEventListener('change', draw);
  stacked.addEventListener('change', draw);
  document.addEventListener('keydown', onKeyDown);
  draw();
  return {
    update: () => {
      if (desk.view === view) draw();
      else take(desk.view, desk.view.latest);
    },
    help: () => openHelp(root),
    dispose: () => {
      unsubscribe();
      stopInjecting(blotter);
      clearTimeout(fold);
      narrow.removeEventListener('change', draw);
      stacked.removeEventListener('change', draw);
      document.removeEventListener('keydown', onKeyDown);
      render(null, root);
    },
  };
}

/** A sheet laid on top starts clean: no half search, no group, not in the middle of declining. */
const laidOut = (sheet: SheetName | null): Partial<Papers> => ({
  sheet,
  query: '',
  active: 0,
  group: null,
  declining: false,
  declined: null,
  ...(sheet === null ? { pulled: false } : {}),
});
