// Two projects: `node` for everything without a screen, `journeys` for plays in a real browser.
import { defineConfig } from 'vitest/config';
import { casePlugin } from './tools/case-plugin';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        plugins: [casePlugin()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [casePlugin()],
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.journey.ts'],
          globalSetup: ['tests/journeys/support/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
