/** The stored plays: every ending is somebody's road, every road replays, and nothing comes of nothing. */

import { describe } from 'vitest';
import { library } from '../support/library';
import { everyStoredPlay } from './plays/every-stored-play';
import './plays/case-a';
import './plays/case-b';

describe.each(library.cases)('of $id', everyStoredPlay);
