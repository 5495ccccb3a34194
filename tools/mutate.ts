// Changes the code of a room a little, one place at a time, and sees whether a test of that room fails:
// `npm run mutate -- machines`, `EVERY=6 npm run mutate -- session assessment` for a sample of their lines. The score
// and what survived go to .tmp/mutation-<room>.json.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = process.argv.slice(2);
const unknown = rooms.filter(
  (room) => !existsSync(`${root}/tests/${room}`) || !existsSync(`${root}/src/${room}`),
);

if (rooms.length === 0 || unknown.length > 0) {
  console.error(
    `${unknown.length > 0 ? `no such room with tests: ${unknown.join(', ')}; ` : ''}usage: npm run mutate -- machines|session|assessment …`,
  );
  process.exitCode = 2;
} else
  for (const room of rooms) {
    const stryker = fileURLToPath(
      new URL('../node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url),
    );
    const run = spawnSync(process.execPath, [stryker, 'run'], {
      cwd: root,
      stdio: 'inherit',
      // A fault that a property finds, it mostly finds in its first plays.
      env: { COUNT: '5', ...process.env, ROOM: room },
    });
    if (run.status !== 0) process.exitCode = 1;
  }
