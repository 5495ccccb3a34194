// A process of its own for a share of the plays: told by its parent which, and tells it what came of them.
import { once } from 'node:events';
import { soundLibrary } from '../dx/library';
import { harvest, type Share } from './share';

const [share] = (await once(process, 'message')) as [Share];
const whole = harvest(await soundLibrary(), share, (plays) => process.send?.({ plays }));
process.send?.({ whole }, () => process.disconnect());
