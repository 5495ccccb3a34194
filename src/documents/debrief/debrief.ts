/** The debrief: five tabs that open one after another, from the trainee's own account to the next time. */

import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Report, Without } from '../../assessment/report';
import type { Language, Localized } from '../../kernel/text';
import { DEBRIEF_WORDS } from '../../text/debrief';
import { accountTab } from './account';
import { nextTab } from './next-time';
import { outcomeTab } from './outcome';
import { processTab } from './process';
import { momentText } from './reckon';
import {
  type Debrief,
  type DebriefPapers,
  type NoteKind,
  opensTo,
  type Priced,
  type Tab,
  TABS,
} from './state';
import { teamTab } from './team';
import './debrief.css';

export interface DebriefOptions {
  readonly report: () => Report;
  /** By a hospital's own prices; null without. */
  readonly bill: () => Priced | null;
  readonly title: Localized;
  /** Minutes after midnight at minute 0. */
  readonly startClock: number;
  readonly language: () => Language;
  readonly setLanguage: (language: Language) => void;
  readonly openMenu: () => void;
  /** Null when nothing may be added; else whether the note was accepted. */
  readonly note: ((kind: NoteKind, text: string) => boolean) | null;
  /** How many tabs were open when it was last left. */
  readonly open: number;
  readonly onOpen: (open: number) => void;
  readonly again: () => void;
  readonly exportPlay: () => void;
  /** Where this case stands beside another that was played as well. */
  readonly pairs: () => readonly string[];
  /** How the course would differ without the cause of an entry, once that is worked out. */
  readonly without: (entry: string) => Without | undefined;
  /** Whether more of that is still to come. */
  readonly working: () => boolean;
  /** What a place of the case is called. */
  readonly placeName: (stage: string) => Localized | undefined;
}

export interface MountedDebrief {
  update(): void;
  dispose(): void;
}

const BODY: Readonly<Record<Tab, (debrief: Debrief) => TemplateResult>> = {
  account: accountTab,
  process: processTab,
  outcome: outcomeTab,
  team: teamTab,
  next: nextTab,
};

export function mountDebrief(root: HTMLElement, options: DebriefOptions): MountedDebrief {
  const seen = Math.max(1, Math.min(TABS.length, options.open));
  let papers: DebriefPapers = {
    tab: seen > 1 ? (TABS[Math.min(seen - 1, 1)] ?? 'account') : 'account',
    open: seen,
    card: 0,
    wrongNumber: false,
    said: null,
    contesting: null,
    noted: false,
    printing: false,
  };
  let width = root.clientWidth;

  const debrief: Debrief = {
    get report() {
      return options.report();
    },
    get language() {
      return options.language();
    },
    get papers() {
      return papers;
    },
    get width() {
      return width;
    },
    get bill() {
      return options.bill();
    },
    startClock: options.startClock,
    writable: options.note !== null,
    say: (text) => text[options.language()],
    moment: (minute) => momentText(minute, options.startClock, options.language()),
    lay(change) {
      papers = { ...papers, ...change };
      draw();
    },
    openTab(tab) {
      const at = TABS.indexOf(tab);
      const before = TABS[at - 1];
      if (at >= papers.open && before !== undefined) {
        debrief.lay({ said: DEBRIEF_WORDS.opensAfter(DEBRIEF_WORDS.tabs[before]) });
        return;
      }
      const open = opensTo(tab, papers.open);
      if (open !== papers.open) options.onOpen(open);
      debrief.lay({ tab, open, said: null, contesting: null });
      scrollTo(0, 0);
      root.querySelector<HTMLElement>('.debrief-main h1')?.focus({ preventScroll: true });
    },
    note: (kind, text) => options.note?.(kind, text) ?? false,
    again: options.again,
    exportPlay: options.exportPlay,
    get pairs() {
      return options.pairs();
    },
    without: options.without,
    get working() {
      return options.working();
    },
    placeName: options.placeName,
  };

  const draw = (): void => {
    render(page(debrief, options), root);
  };
  const fit = (): void => {
    if (root.clientWidth === width || !root.isConnected) return;
    width = root.clientWidth;
    draw();
  };
  // In the next frame: drawing may bring or take a scroll bar, and so change the width that is being told of.
  const watch = new ResizeObserver(() => requestAnimationFrame(fit));
  if (papers.tab !== 'account') papers = { ...papers, open: opensTo(papers.tab, papers.open) };
  const print = ({ type }: Event): void => debrief.lay({ printing: type === 'beforeprint' });
  addEventListener('beforeprint', print);
  addEventListener('afterprint', print);
  draw();
  watch.observe(root);
  return {
    update: draw,
    dispose() {
      watch.disconnect();
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', print);
      render(null, root);
    },
  };
}

function page(debrief: Debrief, options: DebriefOptions): TemplateResult {
  const { papers, say } = debrief;
  const after = TABS[TABS.indexOf(papers.tab) + 1];
  return html`<div class="debrief" data-document="debrief" data-tab=${papers.tab}>
    ${bar(debrief, options)}
    <main class="debrief-main" id="debrief-panel">
      ${debrief.writable ? nothing : html`<p class="slip debrief-note">${say(DEBRIEF_WORDS.readOnly)}</p>`}
      <div class="screen-only">${BODY[papers.tab](debrief)}</div>
      ${papers.printing ? html`<div class="print-only">${printed(debrief)}</div>` : nothing}
      ${
        after === undefined || papers.tab === 'account'
          ? nothing
          : html`<p class="debrief-on no-print"><button class="button" type="button" data-next=${after}
            @click=${() => debrief.openTab(after)}>${say(DEBRIEF_WORDS.onTo(DEBRIEF_WORDS.tabs[after]))}</button></p>`
      }
    </main>
  </div>`;
}

/** Everything that is open, one tab after another, with the own account as it was kept. */
function printed(debrief: Debrief): readonly TemplateResult[] {
  const { report, papers, say } = debrief;
  const { ownAccount } = report;
  const account = html`<article class="sheet"><h1>${say(DEBRIEF_WORDS.tabs.account)}</h1><p class="written">${ownAccount}</p></article>`;
  const others = TABS.slice(1, papers.open).map((tab) => BODY[tab](debrief));
  return ownAccount === null ? others : [account, ...others];
}

function bar(debrief: Debrief, options: DebriefOptions): TemplateResult {
  const { papers, say, language } = debrief;
  const words = DEBRIEF_WORDS;
  return html`<header class="debrief-bar on-dark no-print">
    <p class="debrief-name"><strong>${say(words.title)}</strong> <span>${say(options.title)}</span></p>
    <nav class="debrief-tabs" aria-label=${say(words.title)}>
      ${TABS.map((tab, index) => tabButton(debrief, tab, index))}
    </nav>
    <div class="debrief-end">
      <button class="bar-tab" type="button" @click=${() => globalThis.print()}>${say(words.print)}</button>
      <button class="bar-tab" type="button" data-language lang=${language === 'zh' ? 'en' : 'zh'} aria-label=${say(words.toOtherLanguage)}
        @click=${() => options.setLanguage(language === 'zh' ? 'en' : 'zh')}>${say(words.otherLanguage)}</button>
      <button class="bar-tab" type="button" data-menu @click=${options.openMenu}>${say(words.menu)}</button>
    </div>
    <p class="debrief-said" role="status">${papers.said === null ? nothing : say(papers.said)}</p>
  </header>`;
}

/** A tab that is not open yet says after which it opens; it is never greyed out of reach. */
function tabButton({ papers, say, openTab }: Debrief, tab: Tab, index: number): TemplateResult {
  const words = DEBRIEF_WORDS;
  const shut = index >= papers.open;
  return html`<button class="bar-tab ${shut ? 'shut' : ''}" type="button" data-tab=${tab}
    aria-current=${tab === papers.tab ? 'page' : nothing} aria-disabled=${shut ? 'true' : nothing}
    @click=${() => openTab(tab)}>${say(words.tabs[tab])}</button>`;
}
