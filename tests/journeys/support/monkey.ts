// A monkey at the page: presses, drags, scrolls, types and taps wherever its dice say, and knows nothing of medicine.
import type { CDPSession, Page } from 'playwright-core';
import type { Dice } from '../../../tools/plays/dice';

/** The middle of something that can be pressed, as it lies in the window. */
type Spot = readonly [x: number, y: number];

interface Sight {
  readonly spots: readonly Spot[];
  readonly width: number;
  readonly height: number;
}

const look = (page: Page): Promise<Sight> =>
  page.evaluate(() => {
    const spots: [number, number][] = [];
    const papers = 'a, button, input, select, textarea, summary, label, [tabindex], [role="tab"], canvas';
    for (const one of document.querySelectorAll(papers)) {
      const { left, top, width, height } = one.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (width > 0 && x > 0 && y > 0 && x < innerWidth && y < innerHeight && one.checkVisibility())
        spots.push([x, y]);
    }
    return { spots, width: innerWidth, height: innerHeight };
  });

const KEYS = [
  ...'aeocdwlhfn/?1234567890 ',
  'Tab',
  'Tab',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Enter',
  'Space',
  'Escape',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageDown',
  'PageUp',
  'Backspace',
  'Delete',
  'Control+Enter',
  'Control+a',
  'Control+z',
] as const;

export const WORDS = [
  'crp',
  'mri',
  '血培养',
  'xue pei yang',
  '50',
  '-1',
  '1e9',
  '0',
  '<b>bold</b>',
  '"\'`{temperature}${1}',
  '\u202Edrawkcab',
  'ward '.repeat(400),
  '发热',
  '',
] as const;

const MOVES = {
  press: 50,
  anywhere: 12,
  twice: 3,
  drag: 5,
  wheel: 6,
  key: 16,
  words: 7,
  hover: 3,
} as const;

/** Fingers have no wheel and do not hover. */
const BY_TOUCH = { ...MOVES, wheel: 0, hover: 0, drag: 12 } as const;

/** So many moves are made on one look: some of them land where something has just been. */
const ON_ONE_LOOK = 6;

/** @param touch with a finger in place of a mouse */
export async function monkeyAbout(page: Page, dice: Dice, moves: number, touch: boolean): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  try {
    for (let made = 0; made < moves; made += ON_ONE_LOOK) {
      const sight = await look(page);
      for (let n = 0; n < Math.min(ON_ONE_LOOK, moves - made); n++)
        await move(page, hand, dice, sight, touch);
    }
  } finally {
    await hand.detach();
  }
}

async function move(page: Page, hand: CDPSession, dice: Dice, sight: Sight, touch: boolean): Promise<void> {
  const anywhere: Spot = [dice.below(sight.width), dice.below(sight.height)];
  const spot = sight.spots.length > 0 ? dice.pick(sight.spots) : anywhere;
  switch (dice.weighed(touch ? BY_TOUCH : MOVES)) {
    case 'press':
      return press(hand, spot, touch);
    case 'anywhere':
      return press(hand, anywhere, touch);
    case 'twice':
      await press(hand, spot, touch);
      return press(hand, spot, touch);
    case 'drag':
      return drag(hand, spot, anywhere, touch);
    case 'wheel':
      await hand.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x: spot[0],
        y: spot[1],
        deltaX: dice.below(100) - 50,
        deltaY: dice.below(2000) - 1000,
      });
      return;
    case 'hover':
      return mouse(hand, 'mouseMoved', spot, 'none');
    case 'key':
      return page.keyboard.press(dice.pick(KEYS));
    case 'words':
      return page.keyboard.insertText(dice.pick(WORDS));
  }
}

async function mouse(
  hand: CDPSession,
  type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
  [x, y]: Spot,
  button: 'left' | 'none',
): Promise<void> {
  await hand.send('Input.dispatchMouseEvent', {
    type,
    x,
    y,
    button,
    clickCount: type === 'mouseMoved' ? 0 : 1,
  });
}

async function finger(
  hand: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  at?: Spot,
): Promise<void> {
  await hand.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] });
}

async function press(hand: CDPSession, spot: Spot, touch: boolean): Promise<void> {
  if (touch) {
    await finger(hand, 'touchStart', spot);
    return finger(hand, 'touchEnd');
  }
  await mouse(hand, 'mouseMoved', spot, 'none');
  await mouse(hand, 'mousePressed', spot, 'left');
  return mouse(hand, 'mouseReleased', spot, 'left');
}

async function drag(hand: CDPSession, from: Spot, to: Spot, touch: boolean): Promise<void> {
  const half: Spot = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  if (touch) {
    await finger(hand, 'touchStart', from);
    await finger(hand, 'touchMove', half);
    await finger(hand, 'touchMove', to);
    return finger(hand, 'touchEnd');
  }
  await mouse(hand, 'mouseMoved', from, 'none');
  await mouse(hand, 'mousePressed', from, 'left');
  await mouse(hand, 'mouseMoved', half, 'left');
  await mouse(hand, 'mouseMoved', to, 'left');
  return mouse(hand, 'mouseReleased', to, 'left');
}
