/** `dx`: the command line for authors, examiners and CI. Exit 0 fine, 1 the thing checked has faults, 2 the call is wrong. */

import { run } from './dx/run';

process.stdout.on('error', () => process.exit(0));
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
