// The tests of one room, named in ROOM: those that mutation testing runs against the room's changed code.
import { defineConfig } from 'vitest/config';
import { casePlugin } from '../case-plugin';
import { pairPlugin } from '../pair-plugin';

const room = process.env['ROOM'] ?? 'machines';

export default defineConfig({
  plugins: [casePlugin(), pairPlugin()],
  test: {
    environment: 'node',
    include: [`tests/${room}/**/*.test.ts`],
    testTimeout: 120_000,
  },
});
