/** Shows one wish of the gallery after another, as the script that takes the pictures asks for them. */

import { mountWorld } from '../../../src/scenes/world';
import { aView } from '../a-view';
import { WISHES } from './wishes';

const host = document.querySelector<HTMLElement>('#world');
if (!host) throw new Error('no host');
const asked = new URLSearchParams(location.search);
const sleep = asked.get('sleep');
const world = await mountWorld(host, {
  reducedMotion: !asked.has('moving'),
  ...(sleep === null ? {} : { sleepAfterMs: Number(sleep) }),
});
Object.assign(globalThis, {
  world,
  wish(name: string): string {
    const found = WISHES[name];
    if (!found) throw new Error(`no wish ${name}`);
    world.show(aView(found));
    return world.sceneKey;
  },
});
document.documentElement.dataset['ready'] = 'yes';
