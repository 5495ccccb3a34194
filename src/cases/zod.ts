/**
 * zod, told to build no code at run time: the page's content security policy forbids that, and zod's mere trial of it
 * would be reported as a violation. It must be told before the first schema is made, so schemas take it from here.
 */

import { z } from 'zod';

z.config({ jitless: true });

export { z };
