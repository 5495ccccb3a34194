// @vitest-environment jsdom
// The debrief on the page: own account first, outcome last, every sign with its word, every objection on record.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/assessment/report';
import type { DebriefOptions, MountedDebrief } from '../../src/documents/debrief/debrief';
import type { Language } from '../../src/kernel/text';
import { report as fixture } from './debrief-fixture';

beforeAll(() => {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  globalThis.scrollTo = () => undefined;
});

let mounted: MountedDebrief | undefined;
afterEach(() => mounted?.dispose());

interface Opened {
  readonly root: HTMLElement;
  readonly notes: (readonly [kind: string, text: string])[];
  readonly text: () => string;
  readonly press: (selector: string) => void;
  readonly fill: (selector: string, text: string) => void;
  readonly tab: () => string;
  language: Language;
  report: Report;
}

async function open(change: Partial<DebriefOptions> = {}): Promise<Opened> {
  const { mountDebrief } = await import('../../src/documents/debrief/debrief');
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(
      `.screen-only ${selector}, .debrief-bar ${selector}, .debrief-on ${selector}`,
    );
    if (!found) throw new Error(`nothing on the page matches ${selector}`);
    return found;
  };
  const page: Opened = {
    root,
    notes: [],
    language: 'en',
    report: fixture,
    text: () => (root.querySelector('.screen-only')?.textContent ?? '').replace(/\s+/g, ' '),
    press: (selector) => find(selector).click(),
    fill(selector, text) {
      (find(selector) as HTMLTextAreaElement).value = text;
    },
    tab: () => root.querySelector('.debrief')?.getAttribute('data-tab') ?? '',
  };
  mounted = mountDebrief(root, {
    report: () => page.report,
    bill: () => null,
    without: () => undefined,
    working: () => false,
    placeName: () => undefined,
    title: { en: 'A woman', zh: '女' },
    startClock: 840,
    language: () => page.language,
    setLanguage(language) {
      page.language = language;
      mounted?.update();
    },
    openMenu: () => undefined,
    note(kind, text) {
      page.notes.push([kind, text]);
      return true;
    },
    open: 1,
    onOpen: () => undefined,
    again: () => undefined,
    exportPlay: () => undefined,
    pairs: () => [],
    ...change,
  });
  return page;
}

describe('the order of the debrief', () => {
  it('begins with the trainee’s own account and shows no judgement before it', async () => {
    const page = await open();
    expect(page.tab()).toBe('account');
    expect(page.text()).not.toMatch(/earned|missed|did harm|Saved, at a price/);
  });

  it('does not open the outcome before the process was seen, and says why', async () => {
    const page = await open();
    page.press('[data-tab="outcome"]');
    expect(page.tab()).toBe('account');
    expect(page.root.querySelector('.debrief-said')?.textContent).toBe('Opens after “Process”.');
    page.press('[data-account="skip"]');
    expect(page.tab()).toBe('process');
    expect(page.text()).not.toContain('Saved, at a price');
    page.press('[data-next="outcome"]');
    expect(page.text()).toContain('Saved, at a price');
    expect(page.notes).toEqual([]);
  });

  it('opens again where it was left', async () => {
    const page = await open({ open: 5 });
    expect(page.tab()).toBe('process');
    page.press('[data-tab="next"]');
    expect(page.tab()).toBe('next');
  });
});

describe('a hospital’s own prices', () => {
  it('stand beside the relative cost, in their own unit, and only where somebody has opened them', async () => {
    const plain = await open({ open: 5 });
    plain.press('[data-tab="outcome"]');
    expect(plain.root.querySelector('[data-document="cost"]')?.textContent).not.toMatch(/yuan/);
    mounted?.dispose();
    const bill = {
      name: { en: 'Riverside', zh: '河滨' },
      unit: { en: 'yuan', zh: '元' },
      total: 12345.5,
      days: 3,
    };
    const page = await open({ open: 5, bill: () => bill });
    page.press('[data-tab="outcome"]');
    const cost = page.root.querySelector('[data-document="cost"]')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(cost).toMatch(/relative units/);
    expect(cost).toMatch(/By Riverside.*12.346 yuan.*3 days in hospital included/);
  });
});

describe('the own account', () => {
  it('is kept as notes, the feelings are not', async () => {
    const page = await open();
    page.fill('#account-reactions', 'Ashamed.');
    page.fill('#account-own', ' An infection. I would ask for the nights. ');
    page.fill('#account-score', '40');
    page.press('[data-account="keep"]');
    expect(page.notes).toEqual([
      ['own-account', 'An infection. I would ask for the nights.'],
      ['predicted-score', '40'],
    ]);
    expect(page.tab()).toBe('process');
  });

  it('asks again for a score that is none', async () => {
    const page = await open();
    page.fill('#account-score', '140');
    page.press('[data-account="keep"]');
    expect(page.tab()).toBe('account');
    expect(page.root.querySelector('#account-score-wrong')?.textContent).toMatch(/0 to 100/);
    expect(page.notes).toEqual([]);
  });
});

describe('the process', () => {
  it('shows each feature with its word beside its sign, and leaves out of the sum what did not come up', async () => {
    const page = await open({ open: 2 });
    for (const [id, word] of [
      ['KF1', 'earned 3 of 3'],
      ['KF2', 'partly 2 of 4'],
      ['KF3', 'did harm 0 of 4'],
      ['KF7', 'did not come up'],
    ] as const)
      expect(
        page.root.querySelector(`.screen-only [data-item="${id}"]`)?.textContent?.replace(/\s+/g, ' '),
      ).toContain(word);
    expect(page.text()).toContain('6.5 of 15 points over 4 features');
    expect(page.text()).toContain('You expected 60 of 100; it came to 43.');
  });

  it('lays one decision on top, with what was known then, and steps by arrow keys', async () => {
    const page = await open({ open: 2 });
    const onTop = (): string =>
      page.root.querySelector('.screen-only .card.on-top')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(onTop()).toContain('Working diagnosis');
    expect(onTop()).toContain('90 % sure');
    expect(onTop()).toContain('I sit up in the chair until it gets light');
    const road = page.root.querySelector('.screen-only .road');
    road?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(onTop()).toContain('The slot');
    expect(onTop()).toContain('Ordered, not yet back: CRP and ESR');
  });

  it('has the same as a list: every line of the timeline', async () => {
    const page = await open({ open: 2 });
    expect(page.root.querySelectorAll('.screen-only .timeline tbody tr')).toHaveLength(
      fixture.timeline.length,
    );
  });

  it('puts an objection on record with what it contests', async () => {
    const page = await open({ open: 2 });
    expect(page.text()).toContain('The laboratory was closed.');
    page.press('[data-item="KF3"] [data-contest="KF3"]');
    page.fill('#contest-KF3', 'The film was not there yet.');
    page.root.querySelector<HTMLFormElement>('.screen-only [data-item="KF3"] form')?.requestSubmit();
    expect(page.notes).toEqual([['contest', 'KF3: The film was not there yet.']]);
  });
});

describe('the outcome', () => {
  it('sets each effect above its cause, with the sign and word of its basis', async () => {
    const page = await open({ open: 3 });
    page.press('[data-tab="outcome"]');
    const entry = page.root.querySelector('.screen-only [data-ledger="L3"]');
    const text = entry?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(text.indexOf('Lasting high fever')).toBeLessThan(text.indexOf('because Vertebroplasty'));
    expect(text).toContain('reported in the case');
    expect(text).toContain('day 2, 08:10');
  });

  it('gives the outcome in natural units and the cost in its own', async () => {
    const page = await open({ open: 3 });
    page.press('[data-tab="outcome"]');
    for (const words of [
      '4 of 5',
      '2 of 10',
      'walks with a stick',
      '84 days',
      '98 days',
      '12.3 mSv',
      '29 140 relative units',
    ])
      expect(page.text()).toContain(words);
  });

  it('does not speak of power and pain of someone who died', async () => {
    const page = await open({ open: 3 });
    page.report = { ...fixture, outcome: { ...fixture.outcome, alive: false } };
    page.press('[data-tab="outcome"]');
    expect(page.text()).toContain('died');
    expect(page.text()).not.toContain('Power, weakest group');
  });
});

describe('next time', () => {
  it('shows again what was kept for it, also after the page was left', async () => {
    const page = await open({ open: 5 });
    page.report = { ...fixture, nextTime: ['Ask about the night first.'] };
    page.press('[data-tab="next"]');
    expect(page.text()).toContain('Ask about the night first.');
  });

  it('keeps a sentence, says so, and shows it', async () => {
    const page = await open({
      open: 5,
      note(kind, text) {
        page.notes.push([kind, text]);
        page.report = { ...fixture, nextTime: [text] };
        return true;
      },
    });
    page.press('[data-tab="next"]');
    page.fill('#next-own', 'Open the film.');
    page.press('[data-document="next-time"] .button');
    expect(page.notes).toEqual([['next-time', 'Open the film.']]);
    expect(page.text()).toContain('Open the film.');
    expect(page.root.querySelector('[data-document="next-time"] [role="status"]')?.textContent).not.toBe('');
  });
});

describe('a report kept from another engine', () => {
  it('can be read and not added to', async () => {
    const page = await open({ open: 5, note: null });
    expect(page.root.textContent).toContain('another version of the game');
    expect(page.root.querySelector('[data-contest]')).toBeNull();
    page.press('[data-tab="account"]');
    expect(page.root.querySelector('[data-account="keep"]')).toBeNull();
  });
});

describe('on paper', () => {
  it('stands everything that is open, with the own account, and nothing that is not', async () => {
    const page = await open({ open: 3 });
    page.report = { ...fixture, ownAccount: 'I let the date decide.' };
    dispatchEvent(new Event('beforeprint'));
    const paper = page.root.querySelector('.print-only')?.textContent ?? '';
    expect(paper).toContain('I let the date decide.');
    expect(paper).toContain('Saved, at a price');
    expect(paper).not.toContain('What the real team did');
    dispatchEvent(new Event('afterprint'));
    expect(page.root.querySelector('.print-only')).toBeNull();
  });
});

describe('both languages', () => {
  it('say of a source what it is good for; its citation stands as it was printed', async () => {
    const page = await open({ open: 5 });
    page.press('[data-tab="team"]');
    expect(page.text()).toContain('The abstract only.');
    page.press('[data-language]');
    expect(page.text()).toContain('只见摘要。');
    expect(page.text()).not.toContain('The abstract only.');
    expect(page.text()).toContain('Case report: spinal infection taken for a fracture');
  });

  it('leave no English word on any tab in Chinese but sources', async () => {
    const page = await open({ open: 5 });
    page.press('[data-language]');
    for (const tab of ['account', 'process', 'outcome', 'team', 'next']) {
      page.press(`[data-tab="${tab}"]`);
      const chinese = page.root.querySelector('.screen-only')?.cloneNode(true) as HTMLElement;
      for (const english of chinese.querySelectorAll('[lang="en"], .contest-said .written')) english.remove();
      expect(chinese.textContent?.match(/[a-z]{4,}/g) ?? [], tab).toEqual([]);
    }
  });
});
