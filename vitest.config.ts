// Two projects: `node` for everything without a screen, `journeys` for plays in a real browser.
import { defineConfig } from 'vitest/config';
import { casePlugin } from './tools/case-plugin';
import { pairPlugin } from './tools/pair-plugin';

// Ten times the plays may take ten times as long.
const patience = Math.max(1, Number(process.env['COUNT'] ?? 100) / 100);

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        plugins: [casePlugin(), pairPlugin()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          testTimeout: 60_000 * patience,
        },
      },
      {
        plugins: [casePlugin(), pairPlugin()],
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.journey.ts'],
          globalSetup: ['tests/journeys/support/global-setup.ts'],
          testTimeout: 300_000 * patience,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
