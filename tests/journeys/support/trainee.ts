// A trainee at the page: turns what is to be done into what a person does with the hands, and sees that it happened.
import type { Page } from 'playwright-core';
import { actsOf, caseOf } from '../../../src/cases/library';
import type { Intent } from '../../../src/session/door';
import { library } from '../../support/library';
import { type Hands, keyboard, mouse } from './hands';

export interface Trainee {
  readonly page: Page;
  readonly hands: Hands;
  /** Does all of it, in order; fails with the ward's own words when something is refused. */
  do(...intents: readonly Intent[]): Promise<void>;
}

/** Only clicks, and typing where something is written. */
export const byMouse = (page: Page, caseId?: string): Trainee => traineeWith(page, mouse(page), caseId);

/** Only keys: nothing is ever focused or clicked for the trainee. */
export const byKeyboard = (page: Page, caseId?: string): Trainee => traineeWith(page, keyboard(page), caseId);

type Written = Extract<Intent, { readonly act: 'order' | 'treat' | 'decline' }>;
type Step = Extract<Intent, { readonly act: 'step' }>;
type Commit = Extract<Intent, { readonly act: 'commit' }>;

/** How much one press of the page does. */
const ADVANCE_MM = 5;
const INJECT_ML = 0.2;
const UNITS = [
  ['weeks', 10_080],
  ['days', 1440],
  ['hours', 60],
] as const;

const isWritten = (intent: Intent | undefined): intent is Written =>
  intent?.act === 'order' || intent?.act === 'treat' || intent?.act === 'decline';

/** Lines that stand together on one order sheet: a sheet holds an act once. */
function sheets(intents: readonly Intent[]): readonly (Intent | readonly Written[])[] {
  const made: (Intent | Written[])[] = [];
  for (const intent of intents) {
    const last = made.at(-1);
    if (!isWritten(intent)) made.push(intent);
    else if (Array.isArray(last) && !last.some((line) => line.id === intent.id)) last.push(intent);
    else made.push([intent]);
  }
  return made;
}

function actsIn(caseId: string): ReturnType<typeof actsOf> {
  const found = caseOf(library, caseId);
  if (!found) throw new Error(`no case ${caseId} in the library`);
  return actsOf(library, found);
}

function traineeWith(page: Page, hands: Hands, caseId = 'pvp-misdiagnosis'): Trainee {
  const acts = actsIn(caseId);
  const keyOf = (intent: { readonly act: string; readonly id: string }): string => {
    const verbs = intent.act === 'decline' ? ['order', 'treat'] : [intent.act];
    const found = verbs.map((verb) => acts.get(`${verb}:${intent.id}`)).find((act) => act !== undefined);
    if (!found) throw new Error(`nobody knows ${intent.act}:${intent.id}`);
    return `${found.act}:${found.id}`;
  };
  const mark = (name: string): Promise<string> =>
    page.evaluate((key) => document.documentElement.dataset[key] ?? '', name);
  const seq = async (): Promise<number> => Number(await mark('seq'));
  const nameOf = async (intent: { readonly act: string; readonly id: string }): Promise<string> => {
    const name = acts.get(keyOf(intent))?.name;
    return ((await page.evaluate(() => document.documentElement.lang)) === 'zh' ? name?.zh : name?.en) ?? '';
  };

  async function order(lines: readonly Written[]): Promise<void> {
    await hands.open('order');
    for (const line of lines) {
      if (line.act === 'decline') await hands.press('[data-decline][aria-pressed="false"]');
      await hands.find(`${line.act}:${line.id}`, await nameOf(line));
      if (line.act === 'decline') {
        await hands.write('[data-because]', line.because);
        await hands.press('.because [type="submit"]');
      }
      if (line.act === 'treat' && line.route) await hands.select(`#route-${line.id}`, line.route);
      if (line.act === 'treat' && line.weeks) await hands.write(`#weeks-${line.id}`, String(line.weeks));
    }
    await hands.press('[data-sign]');
  }

  async function commit({ id, line, choice, differential, confidence }: Commit): Promise<void> {
    await hands.press(`[data-act="commit:${id}"]`);
    if (line) await hands.write('[data-line]', line);
    if (choice) await hands.tick(`[data-choice="${choice}"]`);
    for (const [hypothesis, percent] of Object.entries(differential ?? {}))
      await hands.write(`[data-hypothesis="${hypothesis}"]`, String(percent));
    if (confidence !== undefined) await hands.slide('[data-confidence]', confidence);
    await hands.seal();
  }

  async function wait(intent: Extract<Intent, { readonly act: 'wait' }>): Promise<void> {
    await hands.open('wait');
    if ('until' in intent) {
      // With nothing awaited the card offers one line for both.
      const offered = await page.locator(`[data-act="wait:${intent.until}"]`).count();
      return hands.press(`[data-act="wait:${offered === 0 ? 'next' : intent.until}"]`);
    }
    if (intent.minutes === 60) return hands.press('[data-act="wait:hour"]');
    const unit = UNITS.find(([, long]) => intent.minutes % long === 0);
    if (!unit) throw new Error(`nobody can wait ${intent.minutes} minutes on this page`);
    await hands.write('#wait-amount', String(intent.minutes / unit[1]));
    await hands.select('#wait-unit', unit[0]);
    return hands.press('[data-act="wait:chosen"]');
  }

  /** The number of acts that the page makes of it. */
  async function step({ id, mm, ml }: Step): Promise<number> {
    const times = Math.round(
      id === 'advance' ? (mm ?? 0) / ADVANCE_MM : id === 'inject' ? (ml ?? 0) / INJECT_ML : 1,
    );
    if ((await page.locator(`[data-act="step:${id}"]`).count()) === 0)
      await hands.press('[data-open="procedure"]');
    for (let n = 0; n < times; n++) await hands.press(`[data-act="step:${id}"]`);
    return times;
  }

  async function one(intent: Intent): Promise<number> {
    switch (intent.act) {
      case 'ask':
      case 'examine':
      case 'consult':
        await hands.open(intent.act);
        await hands.find(keyOf(intent), await nameOf(intent));
        return 1;
      case 'decide':
        if ((await page.locator(`[data-act="${keyOf(intent)}"]`).count()) === 0) await hands.open('decide');
        await hands.find(keyOf(intent), await nameOf(intent));
        if (intent.review) await hands.write(`#review-${intent.id}`, String(intent.review));
        await hands.press('[data-sign]');
        return 1;
      case 'commit':
        await commit(intent);
        return 1;
      case 'wait':
        await wait(intent);
        return 1;
      case 'step':
        return step(intent);
      case 'note':
        await hands.open('notes');
        await hands.write('#own-words', intent.text);
        await hands.press('.own-words [type="submit"]');
        return 1;
      default:
        throw new Error(`nobody can ${intent.act} on this page`);
    }
  }

  const refused = (): Promise<string> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.slip .said, .sent-back, .missing')]
        .map((said) => said.textContent.trim())
        .join(' '),
    );

  return {
    page,
    hands,
    async do(...intents) {
      for (const sheet of sheets(intents)) {
        const before = await seq();
        const due =
          before + (Array.isArray(sheet) ? (await order(sheet), sheet.length) : await one(sheet as Intent));
        const after = await seq();
        if (after !== due) {
          const what = JSON.stringify(sheet);
          throw new Error(
            `${what} at ${await mark('stage')}: ${after - before} acts, not ${due - before}. ${await refused()}`,
          );
        }
      }
    },
  };
}
