// Two projects: `node` for everything without a screen, `journeys` for plays in a real browser.
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { casePlugin } from './tools/case-plugin';
import { pairPlugin } from './tools/pair-plugin';

// Ten times the plays may take ten times as long.
const patience = Math.max(1, Number(process.env['COUNT'] ?? 100) / 100);

/** What takes longest begins first, or one worker walks alone at the end while the others have nothing left. */
const LONGEST = [
  'keyboard.journey.ts',
  'mouse.journey.ts',
  'stages.journey.ts',
  'phone.journey.ts',
  'papers.journey.ts',
  'interruptions.journey.ts',
  'monkey.journey.ts',
  'dx.test.ts',
  'random.test.ts',
  'plays.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
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
