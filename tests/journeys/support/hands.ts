// Two ways to work the page: a mouse that clicks what it sees, and a keyboard that must reach everything by itself.
import type { Page } from 'playwright-core';

export interface Hands {
  /** Lays a sheet of the dock or of the bar on top, unless it lies there. */
  open(sheet: string): Promise<void>;
  press(selector: string): Promise<void>;
  /** Picks an act from the list that lies open; `name` is what one would look for. */
  find(key: string, name: string): Promise<void>;
  /** Writes over what stands in a field, and leaves it. */
  write(selector: string, text: string): Promise<void>;
  tick(selector: string): Promise<void>;
  select(selector: string, value: string): Promise<void>;
  /** Moves a ruler from 0 to 100 to the step of five nearest to `percent`, as the page has no other. */
  slide(selector: string, percent: number): Promise<void>;
  /** Closes the judgement that lies open. */
  seal(): Promise<void>;
}

const isOpen = (page: Page, sheet: string): Promise<boolean> =>
  page.evaluate((name) => document.querySelector(`#sheet[data-document="${name}"]`) !== null, sheet);

const SEAL = '.seal-button[data-sign]';

const STEP = 5;
const step = (percent: number): number => Math.round(percent / STEP) * STEP;

export function mouse(page: Page): Hands {
  const press = (selector: string): Promise<void> =>
    page.locator(selector).filter({ visible: true }).first().click();
  const look = async (name: string): Promise<void> => {
    await press('[data-search]');
    await page.locator('[data-search]').fill(name);
  };
  return {
    press,
    async open(sheet) {
      if (!(await isOpen(page, sheet))) await press(`[data-open="${sheet}"]`);
    },
    async find(key, name) {
      const row = page.locator(`#sheet [data-act="${key}"]`).first();
      // A list of some hundred tests is searched, one of questions is read.
      if (/^(order|treat|decline):/.test(key)) await look(name);
      await row.click();
    },
    async write(selector, text) {
      await press(selector);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
      await page.locator(selector).first().blur();
    },
    tick: (selector) => press(`label:has(${selector})`),
    select: async (selector, value) => void (await page.locator(selector).selectOption(value)),
    async slide(selector, percent) {
      const ruler = page.locator(selector);
      const wanted = step(percent);
      let said = '';
      // A sheet that is still settling moves under the pointer; then one looks and presses again.
      for (let tries = 0; tries < 3 && said !== String(wanted); tries++) {
        const box = await ruler.boundingBox();
        if (!box) throw new Error(`no ${selector} to be seen`);
        // The ends of a ruler are half a handle away from its edges.
        const handle = 20;
        const x = handle / 2 + ((box.width - handle) * wanted) / 100;
        await ruler.click({ position: { x, y: box.height / 2 } });
        said = await ruler.inputValue();
      }
      if (said !== String(wanted)) throw new Error(`the ruler says ${said}, not ${wanted}`);
    },
    async seal() {
      await press(SEAL);
      await press(SEAL);
    },
  };
}

const KEYS: Readonly<Record<string, string>> = {
  ask: 'a',
  examine: 'e',
  order: 'o',
  consult: 'c',
  decide: 'd',
  wait: 'w',
  letter: 'l',
  chart: 'h',
  films: 'f',
  notes: 'n',
};

export function keyboard(page: Page): Hands {
  const key = (name: string): Promise<void> => page.keyboard.press(name);

  /** Where the focus is, seen from the element looked for. */
  const where = (selector: string): Promise<'there' | 'before' | 'after' | 'missing'> =>
    page.evaluate((sought) => {
      const target = document.querySelector(sought);
      const now = document.activeElement;
      if (!target) return 'missing';
      if (now?.matches(sought)) return 'there';
      const radio = (element: Element | null): string | undefined =>
        element instanceof HTMLInputElement && element.type === 'radio' ? element.name : undefined;
      if (radio(target) !== undefined && radio(target) === radio(now)) return 'there';
      if (now === null || now === document.body) return 'before';
      return now.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after';
    }, selector);

  const reach = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 500; presses++) {
      const focus = await where(selector);
      if (focus === 'there') return;
      if (focus === 'missing') throw new Error(`no ${selector} on the page`);
      await key(focus === 'before' ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`the focus never reached ${selector}`);
  };

  const isTyping = (): Promise<boolean> =>
    page.evaluate(
      () => document.activeElement?.matches('input[type=text],input[type=number],textarea,select') === true,
    );

  const press = async (selector: string): Promise<void> => {
    await reach(selector);
    await key('Enter');
  };

  const active = (): Promise<string | null> =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      return id ? (document.getElementById(id)?.dataset['act'] ?? null) : null;
    });

  const look = async (name: string): Promise<void> => {
    const searching = await page.evaluate(() => document.activeElement?.matches('[data-search]') === true);
    if (!searching) {
      if (await isTyping()) await reach('[data-search]');
      else await key('/');
    }
    await key('ControlOrMeta+A');
    await page.keyboard.insertText(name);
  };

  return {
    press,
    async open(sheet) {
      if (await isOpen(page, sheet)) return;
      for (let tries = 0; tries < 3 && (await isTyping()); tries++) await key('Escape');
      await key(KEYS[sheet] ?? '');
    },
    async find(act, name) {
      // A handful of rows has no search.
      if ((await page.locator('[data-search]').count()) === 0) return press(`#sheet [data-act="${act}"]`);
      await look(name);
      for (let presses = 0; presses < 30; presses++) {
        if ((await active()) === act) return key('Enter');
        await key('ArrowDown');
      }
      throw new Error(`“${name}” does not lead to ${act}`);
    },
    async write(selector, text) {
      await reach(selector);
      await key('ControlOrMeta+A');
      await page.keyboard.insertText(text);
      // A number is taken when its field is left.
      await key('Tab');
    },
    async tick(selector) {
      await reach(selector);
      await key('Space');
      for (let presses = 0; presses < 20; presses++) {
        if (await page.locator(selector).isChecked()) return;
        await key('ArrowDown');
      }
      throw new Error(`no arrow led to ${selector}`);
    },
    async select(selector, value) {
      await reach(selector);
      await key('Home');
      for (let presses = 0; presses < 40; presses++) {
        if ((await page.locator(selector).inputValue()) === value) return;
        await key('ArrowDown');
      }
      throw new Error(`${selector} has no ${value}`);
    },
    async slide(selector, percent) {
      await reach(selector);
      await key('Home');
      for (let at = 0; at < step(percent); at += STEP) await key('ArrowRight');
    },
    async seal() {
      await reach(SEAL);
      await key('Enter');
      await key('Enter');
    },
  };
}
